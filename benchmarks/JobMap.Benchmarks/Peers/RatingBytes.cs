using JobMap.Surveys;

namespace JobMap.Benchmarks.Peers;

/// <summary>Answers as the scripts of <c>peers/</c> read them.</summary>
internal static class RatingBytes
{
    /// <summary>Writes a byte a rating, 0 for none: all importance columns, one outcome after the other, then all satisfaction columns.</summary>
    public static void Write(SurveyResponses responses, Stream stream)
    {
        responses.Needs.ToList().ForEach(outcome => stream.Write(responses.ImportanceOf(outcome)));
        responses.Needs.ToList().ForEach(outcome => stream.Write(responses.SatisfactionOf(outcome)));
    }
}
