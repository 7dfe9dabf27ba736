using CsCheck;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Tallies for documents: of every form by chance, and one small enough to be read.</summary>
internal static class Tallies
{
    private static readonly NeedId[] Needs = [NeedId.Parse("winter"), NeedId.Parse("dry"), NeedId.Parse("Ö.1")];

    /// <summary>Tallies on any scale, segmented or not, weighted or not, of complete cases or not, with second moments or not, with reasons for no answer, parts and members of others.</summary>
    public static Gen<SurveyTally> Any { get; } = Gen.Select(
        Gens.AnyOf("1..5", "5..1", "1..7 top 1", "0..10", "-1..0"), Gen.Bool, Gen.Bool, Gen.Select(Gen.Bool, Gen.Bool), Gens.Extensions, Gen.Int[0, 3], Rows())
        .Select((scale, segmented, weighted, counted, extensions, parts, rows) =>
        {
            SurveyResponses responses = Of(RatingScale.Parse(scale), rows, weighted);
            responses = counted.Item1 ? responses.CompleteCases() : responses;
            responses = segmented ? responses.SegmentBy("group") : responses;
            return Named(counted.Item2 ? SurveyTally.WithSecondMoments(responses) : SurveyTally.From(responses), extensions, [.. Enumerable.Range(0, parts).Select(part => $"day {part}")]);
        });

    /// <summary>Weighted, reversed and split, with reasons, a part and a member of others; 4 respondents on three points.</summary>
    public static SurveyTally Small { get; } = Named(SurveyTally.From(SmallAnswers()), ExtensionMembers.Empty.With("x-note", "\"of the spring\""), ["monday"]);

    /// <summary>The same with second moments.</summary>
    public static SurveyTally SmallWithMoments { get; } = Named(SurveyTally.WithSecondMoments(SmallAnswers()), ExtensionMembers.Empty, ["monday"]);

    private static SurveyResponses SmallAnswers() =>
        Of(RatingScale.Parse("3..1"), [(1, 3, "a", 1.5), (-1, 2, "a", 0.25), (3, 0, "b", 1), (-2, -2, null, 0)], weighted: true).SegmentBy("group");

    private static Gen<(int, int, string?, double)[]> Rows() =>
        Gen.Select(Gen.Int[-2, 12], Gen.Int[-2, 12], Gens.AnyOf<string?>("a", "b", "", null), Gens.AnyOf(0, 1, 0.333, 2.5, 1_000_000, 1e-9)).Array[1, 12];

    /// <summary>Below 0 is a reason for no answer; 0 and beyond the scale is blank.</summary>
    private static SurveyResponses Of(RatingScale scale, (int Importance, int Satisfaction, string? Group, double Weight)[] rows, bool weighted)
    {
        SurveyResponsesBuilder builder = new(scale, Needs, Study.Hose) { WeightVariable = "w" };
        foreach ((int importance, int satisfaction, string? group, double weight) in rows)
        {
            builder.AddRespondent();
            builder.SetVariable("group", group);
            if (weighted)
            {
                builder.SetWeight(weight);
            }

            for (int need = 0; need < Needs.Length; need++)
            {
                Set(rating => builder.SetImportance(need, rating), reason => builder.SetImportance(need, reason), scale, importance);
                Set(rating => builder.SetSatisfaction(need, rating), reason => builder.SetSatisfaction(need, reason), scale, satisfaction);
            }
        }

        return builder.Build();
    }

    private static void Set(Action<int> rate, Action<NoAnswer> skip, RatingScale scale, int value)
    {
        if (value < 0)
        {
            skip((NoAnswer)(-value));
        }
        else if (value > 0 && scale.Contains(value))
        {
            rate(value);
        }
    }

    private static SurveyTally Named(SurveyTally tally, ExtensionMembers extensions, string[] parts) => new(tally.Scale, tally.SegmentVariable, tally.Groups)
    {
        Solution = tally.Solution,
        WeightVariable = tally.WeightVariable,
        IsCompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Parts = parts,
        Extensions = extensions,
    };
}
