namespace JobMap.Ingestion.Reading;

/// <summary>Where answers go, block by block.</summary>
internal interface IAnswerSink
{
    void Take(RowBlock block);
}
