using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>All checks of the respondents: every row goes through each, and is excluded for the first that flags it and is asked to exclude.</summary>
internal sealed class RowChecks
{
    private const int KeptLines = 20;

    private readonly IRowCheck[] _checks;
    private readonly bool[] _excludes;
    private readonly long[] _flagged;
    private readonly long[] _excluded;
    private readonly List<long>[] _lines;

    /// <summary>Checks, in the order of <see cref="AnswerQualityCheck"/>; those that cannot be made cost nothing.</summary>
    public RowChecks(IEnumerable<IRowCheck> checks, AnswerQualityOptions options)
    {
        _checks = [.. checks.OrderBy(check => check.Check)];
        _excludes = Array.ConvertAll(_checks, check => options.Exclude.Contains(check.Check));
        _flagged = new long[_checks.Length];
        _excluded = new long[_checks.Length];
        _lines = Array.ConvertAll(_checks, _ => new List<long>());
    }

    /// <summary>Whether the row is kept.</summary>
    public bool Keeps(TableReader table, ReadOnlySpan<byte> codes)
    {
        bool keeps = true;
        for (int i = 0; i < _checks.Length; i++)
        {
            if (!_checks[i].Flags(table, codes))
            {
                continue;
            }

            _flagged[i]++;
            if (_lines[i].Count < KeptLines)
            {
                _lines[i].Add(table.Line);
            }

            if (keeps && _excludes[i])
            {
                keeps = false;
                _excluded[i]++;
            }
        }

        if (keeps)
        {
            Array.ForEach(_checks, check => check.Kept());
        }

        return keeps;
    }

    public IEnumerable<AnswerQualityReport> ToReports()
    {
        for (int i = 0; i < _checks.Length; i++)
        {
            (long late, IReadOnlyList<long> lines) = _checks[i] is SpeedingCheck speeding ? speeding.AtTheEnd() : (0, []);
            yield return new AnswerQualityReport(_checks[i].Check, _flagged[i] + late, _excluded[i], _lines[i].Concat(lines).Take(KeptLines), _checks[i].Limitation);
        }
    }
}
