using JobMap.Ingestion.Reading;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>Respondents whose importance ratings are all the same and whose satisfaction ratings are all the same, where they gave enough of both.</summary>
internal sealed class StraightLiningCheck : IRowCheck
{
    private readonly int[] _importance;
    private readonly int[] _satisfaction;
    private readonly int _enough;

    public StraightLiningCheck(IReadOnlyList<RatingRole> roles, int enough)
    {
        _importance = [.. Enumerable.Range(0, roles.Count).Where(i => roles[i] == RatingRole.Importance)];
        _satisfaction = [.. Enumerable.Range(0, roles.Count).Where(i => roles[i] == RatingRole.Satisfaction)];
        _enough = enough;
    }

    public AnswerQualityCheck Check => AnswerQualityCheck.StraightLining;

    public string? Limitation => Math.Min(_importance.Length, _satisfaction.Length) >= _enough ? null
        : FormattableString.Invariant($"fewer than {_enough} ratings of importance or of satisfaction are asked for");

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes) => IsStraight(codes);

    public bool IsStraight(ReadOnlySpan<byte> codes) => IsStraight(codes, _importance) && IsStraight(codes, _satisfaction);

    private bool IsStraight(ReadOnlySpan<byte> codes, int[] columns)
    {
        byte first = 0;
        int ratings = 0;
        foreach (int column in columns)
        {
            byte code = codes[column];
            if (!CellCode.IsRating(code))
            {
                continue;
            }

            if (ratings++ == 0)
            {
                first = code;
            }
            else if (code != first)
            {
                return false;
            }
        }

        return ratings >= _enough;
    }
}
