using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>
/// A cell of a rating column in one byte: 0 for a blank, 1 and up for how much the rating says, and these. Those of the two reasons are the ones
/// <see cref="SurveyResponsesBuilder"/> takes.
/// </summary>
internal static class CellCode
{
    public const byte Blank = 0;

    /// <summary>There is no row with the cell.</summary>
    public const byte Absent = 249;

    public const byte MissingCode = 250;

    public const byte OutOfScale = 251;

    public const byte Unparsable = 252;

    public const byte DontKnow = SurveyResponsesBuilder.DontKnow;

    public const byte NotApplicable = SurveyResponsesBuilder.NotApplicable;

    /// <summary>True for a rating.</summary>
    public static bool IsRating(byte code) => code is > Blank and < Absent;
}
