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
            SayLost(counts, console);
        }

        return JobMapJson.Serialize(Copy(tally, part, tally.Groups.Select(WithoutMoments)));
    }

    /// <summary>The document of tallies added up: those that can be read one by one may be more together than can be read.</summary>
    /// <param name="tally">The tally, with second moments or without; where they are more than are read of a document, they are left out.</param>
    /// <param name="console">Where it is said that they were left out.</param>
    public static string Merged(SurveyTally tally, CommandConsole console)
    {
        TallyReadOptions limits = TallyReadOptions.Default;
        long counts = tally.Groups.Sum(group => SecondMoments(group.SecondMoments?.Needs.Count ?? 0, 1));
        if (counts <= limits.MaximumSecondMoments)
        {
            string document = JobMapJson.Serialize(tally);
            if (counts == 0 || Encoding.UTF8.GetByteCount(document) <= limits.MaximumBytes)
            {
                return Readable(document, tally);
            }
        }

        SayLost(counts, console);
        return Readable(JobMapJson.Serialize(Copy(tally, null, tally.Groups.Select(WithoutMoments))), tally);
    }

    /// <exception cref="CommandFailure">The document is larger than one that is read.</exception>
    private static string Readable(string document, SurveyTally tally)
    {
        TallyReadOptions limits = TallyReadOptions.Default;
        long histograms = tally.Groups.Sum(group => (long)group.Needs.Count);
        long bytes = Encoding.UTF8.GetByteCount(document);
        return bytes <= limits.MaximumBytes && Math.Max(Math.Max(histograms, tally.Groups.Count), tally.Parts.Count) <= limits.MaximumHistograms ? document
            : throw CommandFailure.Input(FormattableString.Invariant(
                $"The merged tally is not written, since it could not be read: it has {histograms} histograms, {tally.Groups.Count} groups and {tally.Parts.Count} parts in {bytes} bytes; at most {limits.MaximumHistograms} of each, in {limits.MaximumBytes} bytes, are read."));
    }

    private static void SayLost(long counts, CommandConsole console)
    {
        TallyReadOptions limits = TallyReadOptions.Default;
        console.Report([DiagnosticCatalogue.SecondMomentsLost.Create(FormattableString.Invariant(
            $"The tally is written without second moments: they are {counts} counts, and no more than {limits.MaximumSecondMoments}, in {limits.MaximumBytes} bytes, are read. Ranks from it will be without their stability."))]);
    }

    private static SurveyTally Copy(SurveyTally tally, string? part, IEnumerable<TallyGroup> groups) => new(tally.Scale, tally.SegmentVariable, groups)
    {
        Solution = tally.Solution,
        WeightVariable = tally.WeightVariable,
        IsCompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Parts = part is null ? tally.Parts : [part],
        Extensions = tally.Extensions,
    };

    private static TallyGroup WithoutMoments(TallyGroup group) => new(group.Segment, group.Respondents, group.Needs.Select(need =>
        new KeyValuePair<NeedId, JointHistogram>(need, group.TryGetHistogram(need, out JointHistogram? histogram) ? histogram : throw new InvalidOperationException())));
}
