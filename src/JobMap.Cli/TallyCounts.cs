using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Counts respondents and writes the tally document, with second moments as long as they fit into what is read of a document.</summary>
internal static class TallyCounts
{
    /// <summary>The document.</summary>
    /// <param name="responses">The respondents.</param>
    /// <param name="part">The name of this part; null for none.</param>
    /// <param name="withMoments">True where second moments are wanted.</param>
    /// <param name="console">Where it is said that they were left out after all.</param>
    public static string Document(SurveyResponses responses, string? part, bool withMoments, CommandConsole console)
    {
        SurveyTally tally = SurveyTally.From(responses);
        long marks = 4L * responses.Needs.Count;
        long counts = tally.Groups.Count * marks * (marks + 1) / 2;
        TallyReadOptions limits = TallyReadOptions.Default;
        if (withMoments && counts <= limits.MaximumSecondMoments)
        {
            string document = JobMapJson.Serialize(Named(SurveyTally.WithSecondMoments(responses), part));
            if (Encoding.UTF8.GetByteCount(document) <= limits.MaximumBytes)
            {
                return document;
            }
        }

        if (withMoments)
        {
            console.Report([DiagnosticCatalogue.SecondMomentsLost.Create(FormattableString.Invariant(
                $"The tally is written without second moments: they are {counts} counts, and no more than {limits.MaximumSecondMoments}, in {limits.MaximumBytes} bytes, are read. Ranks from it will be without their stability."))]);
        }

        return JobMapJson.Serialize(Named(tally, part));
    }

    private static SurveyTally Named(SurveyTally tally, string? part) => part is null ? tally : new SurveyTally(tally.Scale, tally.SegmentVariable, tally.Groups)
    {
        Solution = tally.Solution,
        WeightVariable = tally.WeightVariable,
        IsCompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Parts = [part],
    };
}
