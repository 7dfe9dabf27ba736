using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Writes the tally document, with second moments as long as they fit into what is read of a document.</summary>
internal static class TallyCounts
{
    /// <summary>How many second moments groups of needs have.</summary>
    public static long SecondMoments(int needs, int groups)
    {
        long marks = 4L * needs;
        return groups * marks * (marks + 1) / 2;
    }

    /// <summary>The document.</summary>
    /// <param name="tally">The tally, with second moments or without.</param>
    /// <param name="part">The name of this part; null for none.</param>
    /// <param name="wantsMoments">True where second moments are wanted.</param>
    /// <param name="console">Where it is said that they were left out after all.</param>
    public static string Document(SurveyTally tally, string? part, bool wantsMoments, CommandConsole console)
    {
        long counts = SecondMoments(tally.Groups.Max(group => (int?)group.Needs.Count) ?? 0, tally.Groups.Count);
        TallyReadOptions limits = TallyReadOptions.Default;
        if (wantsMoments && counts <= limits.MaximumSecondMoments && tally.Groups.All(group => group.SecondMoments is not null))
        {
            string document = JobMapJson.Serialize(Copy(tally, part, tally.Groups));
            if (Encoding.UTF8.GetByteCount(document) <= limits.MaximumBytes)
            {
                return document;
            }
        }

        if (wantsMoments)
        {
            console.Report([DiagnosticCatalogue.SecondMomentsLost.Create(FormattableString.Invariant(
                $"The tally is written without second moments: they are {counts} counts, and no more than {limits.MaximumSecondMoments}, in {limits.MaximumBytes} bytes, are read. Ranks from it will be without their stability."))]);
        }

        return JobMapJson.Serialize(Copy(tally, part, tally.Groups.Select(WithoutMoments)));
    }

    private static SurveyTally Copy(SurveyTally tally, string? part, IEnumerable<TallyGroup> groups) => new(tally.Scale, tally.SegmentVariable, groups)
    {
        Solution = tally.Solution,
        WeightVariable = tally.WeightVariable,
        IsCompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Parts = part is null ? tally.Parts : [part],
    };

    private static TallyGroup WithoutMoments(TallyGroup group) => new(group.Segment, group.Respondents, group.Needs.Select(need =>
        new KeyValuePair<NeedId, JointHistogram>(need, group.TryGetHistogram(need, out JointHistogram? histogram) ? histogram : throw new InvalidOperationException())));
}
