using CsCheck;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Generators of the property tests.</summary>
internal static class Gens
{
    /// <summary>Text without lone surrogates, never blank: letters of several scripts, quotes, markup, control characters, emoji.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
            Gen.Char['a', 'z'].Select(c => c.ToString()),
            Gen.Char[' ', '~'].Select(c => c.ToString()),
            Gen.Char['\u0001', '\u001f'].Select(c => c.ToString()),
            Gen.Char['\u00a0', '\u2fff'].Select(c => c.ToString()),
            AnyOf("\"", "\\", "</script>", "é", "\u2028", "😀", "👩‍🍳", "語", "\ufeff", "\ufffd", "e.g.", " when ", "minimize", "the time"))
        .Array[1, 12].Select(parts => string.Concat(parts)).Where(text => !string.IsNullOrWhiteSpace(text));

    public static Gen<RatingScale> Scale { get; } = Gen.Select(Gen.Int[-2, 2], Gen.Int[2, 11]).Select((minimum, points) => RatingScale.Create(minimum, minimum + points - 1));

    /// <summary>Counts of answers on 1..5, folded at the top: important and satisfied, important alone, and so on, then those with one side missing.</summary>
    public static Gen<int[]> Cells { get; } = Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 400]).Array[8];

    /// <summary>Nine cells of a folded histogram in which somebody answered each side.</summary>
    public static Gen<long[]> FoldedCells { get; } = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 400]).Array[9]
        .Where(cells => cells[3..].Sum() > 0 && cells.Sum() - cells[0] - cells[3] - cells[6] > 0);

    public static Gen<JointHistogram> Histogram { get; } = HistogramOn(RatingScale.FivePoint);

    /// <summary>Maps of any texts and shapes, ids given or made.</summary>
    public static Gen<UniversalJobMap> Map { get; } = Gen.Select(
        Text, Text, Gen.Select(Gen.Int[1, 8], Text, Text.Array[0, 4], Gen.Bool).Array[0, 10]).Select((executor, job, steps) =>
        {
            UniversalJobMapBuilder builder = UniversalJobMap.For(executor, job);
            for (int i = 0; i < steps.Length; i++)
            {
                (int kind, string name, string[] outcomes, bool ownIds) = steps[i];
                builder.Step((UniversalStep)kind, name, step =>
                {
                    for (int j = 0; j < outcomes.Length; j++)
                    {
                        step.Outcome(outcomes[j], ownIds ? FormattableString.Invariant($"own.{i}-{j}") : null);
                    }
                });
            }

            return builder.Build();
        });

    /// <summary>Members of others: none, or up to three of any JSON values, tokens written in several ways.</summary>
    public static Gen<ExtensionMembers> Extensions { get; } = Gen.Select(
            AnyOf("x-a", "x-note", "x-É", "x-\"", "x- "), AnyOf("null", "1.50", "-0", "1E+400", "\"\\u0041\\/\"", "[]", "{}", "[ [1], {\"a\" : [] , \"\\u0062\":{}} ]", "\"😀\""))
        .Array[0, 3].Select(members => members.Aggregate(ExtensionMembers.Empty, (all, member) => all.With(member.Item1, member.Item2)));

    /// <summary>Maps with every part a map can have, each there or not.</summary>
    public static Gen<UniversalJobMap> WholeMap { get; } = WholeMaps.Nested(2);

    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static Gen<JointHistogram> HistogramOn(RatingScale scale)
    {
        Gen<int?> rating = Gen.Int[scale.Minimum, scale.Maximum + 1].Select(value => value > scale.Maximum ? (int?)null : value);
        return Gen.Select(rating, rating, Gen.Long[0, 1_000_000]).Array[0, 20]
            .Select(entries => entries.Aggregate(JointHistogram.Empty(scale), (sum, entry) => sum.Add(entry.Item1, entry.Item2, entry.Item3)));
    }

    /// <summary>Responses of up to 40 people to the outcomes of a map, with gaps, and a variable "group" of a, b or nothing.</summary>
    public static Gen<SurveyResponses> ResponsesTo(UniversalJobMap map)
    {
        Gen<int?> rating = Gen.Int[0, 5].Select(value => value == 0 ? (int?)null : value);
        Gen<string?> group = AnyOf<string?>("a", "b", null);
        return Gen.Select(rating, rating).Array[map.Outcomes.Count].Select(group).Array[0, 40].Select(rows =>
        {
            SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
            foreach (((int?, int?)[] ratings, string? value) in rows)
            {
                builder.AddRespondent();
                builder.SetVariable("group", value);
                for (int o = 0; o < ratings.Length; o++)
                {
                    Answers.Set(builder, o, ratings[o].Item1, ratings[o].Item2);
                }
            }

            return builder.Build();
        });
    }
}
