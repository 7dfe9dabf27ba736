using System.Globalization;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>
/// Respondents who took less than a least time, or than a share of the median of all rows. The median is known at the end only; so where it counts, who is
/// flagged is known then, from how often each duration occurs, and nobody can be excluded in the same reading.
/// </summary>
internal sealed class SpeedingCheck(int? duration, TimeSpan? least, double share) : IRowCheck
{
    private const double UnitsOfSecond = 10;
    private const int MostSuspects = 1000;

    private readonly Dictionary<long, long> _counts = [];
    private readonly SortedSet<(long Duration, long Line)> _suspects = [];

    public AnswerQualityCheck Check => AnswerQualityCheck.Speeding;

    public string? Limitation => duration is null ? "no column with a duration" : null;

    /// <summary>Half of the durations are no longer; null where there are none.</summary>
    public TimeSpan? Median
    {
        get
        {
            long all = _counts.Values.Sum();
            long passed = 0;
            foreach ((long time, long count) in _counts.OrderBy(pair => pair.Key))
            {
                passed += count;
                if (2 * passed >= all)
                {
                    return TimeSpan.FromSeconds(time / UnitsOfSecond);
                }
            }

            return null;
        }
    }

    /// <summary>The least time; null where there is no duration to hold against.</summary>
    public TimeSpan? Threshold => least ?? (Median is { } median ? median * share : null);

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        if (duration is not { } index || !TryRead(table.GetSpan(index), out long time))
        {
            return false;
        }

        if (least is { } known)
        {
            return time < known.TotalSeconds * UnitsOfSecond;
        }

        Note(time, table.Line);
        return false;
    }

    /// <summary>How many rows turned out to be flagged, and the lines of the first of them.</summary>
    public (long Flagged, IReadOnlyList<long> Lines) AtTheEnd()
    {
        if (least is not null || Threshold is not { } threshold)
        {
            return (0, []);
        }

        double units = threshold.TotalSeconds * UnitsOfSecond;
        return (_counts.Where(pair => pair.Key < units).Sum(pair => pair.Value), [.. _suspects.Where(suspect => suspect.Duration < units).Select(suspect => suspect.Line).Order()]);
    }

    /// <summary>Takes the duration of a row into the median alone.</summary>
    public void Note(TableReader table)
    {
        if (duration is { } index && TryRead(table.GetSpan(index), out long time))
        {
            Note(time, table.Line);
        }
    }

    private void Note(long time, long line)
    {
        _counts[time] = _counts.GetValueOrDefault(time) + 1;
        if (_suspects.Count < MostSuspects || time < _suspects.Max.Duration)
        {
            _suspects.Add((time, line));
            if (_suspects.Count > MostSuspects)
            {
                _suspects.Remove(_suspects.Max);
            }
        }
    }

    /// <summary>Tenths of seconds: enough to tell people apart, and few enough different ones for any file.</summary>
    private static bool TryRead(ReadOnlySpan<byte> cell, out long time)
    {
        time = 0;
        if (CellText.Of(cell) is not { } text || !double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) || seconds > 1e7)
        {
            return false;
        }

        time = (long)Math.Round(seconds * UnitsOfSecond, MidpointRounding.AwayFromZero);
        return true;
    }
}
