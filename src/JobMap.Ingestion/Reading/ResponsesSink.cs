using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>Keeps all answers.</summary>
internal sealed class ResponsesSink(SurveyResponsesBuilder builder) : IAnswerSink
{
    public void Take(RowBlock block) => block.MoveTo(builder);

    public SurveyResponses Build() => builder.Build();
}
