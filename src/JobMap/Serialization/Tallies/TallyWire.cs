using System.Globalization;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>From a tally to its document. Needs stand in ordinal order of their ids, so that equal tallies give the same text.</summary>
internal static class TallyWire
{
    public static WireTally ToWire(SurveyTally tally) => new()
    {
        Schema = DocumentKind.Tally.SchemaName,
        Kind = DocumentKind.Tally.Name,
        SchemaVersion = DocumentKind.Tally.Version,
        Scale = tally.Scale.ToString(),
        Ratings = [.. RatingsOf(tally.Scale)],
        Solution = tally.Solution.Value,
        SegmentVariable = tally.SegmentVariable,
        WeightVariable = tally.WeightVariable,
        CompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Parts = [.. tally.Parts],
        Groups = [.. tally.Groups.Select(ToWire)],
        Extensions = WireExtensions.Raw(tally.Extensions),
    };

    /// <summary>What rows and columns stand for: no answer, then the ratings from the one that says least.</summary>
    public static IEnumerable<int?> RatingsOf(RatingScale scale)
    {
        IEnumerable<int> ratings = Enumerable.Range(scale.Minimum, scale.Points);
        return (scale.IsReversed ? ratings.Reverse() : ratings).Select(rating => (int?)rating).Prepend(null);
    }

    private static WireTallyGroup ToWire(TallyGroup group) => new()
    {
        Segment = group.Segment,
        Respondents = group.Respondents,
        Needs = [.. group.Needs.Order().Select(need => ToWire(need, group.TryGetHistogram(need, out JointHistogram? histogram) ? histogram : throw new InvalidOperationException()))],
        SecondMoments = group.SecondMoments is { } moments ? MomentWire.ToWire(moments) : null,
    };

    private static WireHistogram ToWire(NeedId need, JointHistogram histogram) => new()
    {
        Id = need.Value,
        Counts = Table(histogram.Scale, (row, column) => (long?)histogram.CountOfCodes(row, column)),
        Weights = !histogram.IsWeighted ? null : new WireCellWeights
        {
            Sums = Table(histogram.Scale, (row, column) => (long?)histogram.WeightsOfCodes(row, column).Sum),
            SumsOfSquares = Table(histogram.Scale, (row, column) => (string?)histogram.WeightsOfCodes(row, column).SumOfSquares.ToString(CultureInfo.InvariantCulture)),
        },
        ImportanceNoAnswers = ToWire(histogram.ImportanceNoAnswers),
        SatisfactionNoAnswers = ToWire(histogram.SatisfactionNoAnswers),
    };

    private static WireNoAnswers? ToWire(NoAnswerCounts counts) => counts.DontKnow == 0 && counts.NotApplicable == 0 ? null
        : new WireNoAnswers { Blank = counts.Blank, DontKnow = counts.DontKnow, NotApplicable = counts.NotApplicable };

    private static List<List<T>?> Table<T>(RatingScale scale, Func<int, int, T> cell) =>
        [.. Enumerable.Range(0, scale.Points + 1).Select(row => (List<T>?)[.. Enumerable.Range(0, scale.Points + 1).Select(column => cell(row, column))])];
}
