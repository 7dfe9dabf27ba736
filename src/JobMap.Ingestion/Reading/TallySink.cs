using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>Counts the answers of each block and keeps the counts alone, so that memory does not grow with the rows.</summary>
internal sealed class TallySink(Func<SurveyResponsesBuilder> begin, Func<SurveyResponses, SurveyTally> count) : IAnswerSink
{
    /// <summary>The counts so far; null before the first block.</summary>
    public SurveyTally? Tally { get; private set; }

    public void Take(RowBlock block)
    {
        // A last block may be empty; without rows it has no variables either, by which a caller may want to split.
        if (block.Rows == 0 && Tally is not null)
        {
            return;
        }

        SurveyResponsesBuilder builder = begin();
        block.MoveTo(builder);
        SurveyTally tally = count(builder.Build());
        Tally = Tally?.Merge(tally) ?? tally;
    }
}
