using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>What the header of a wide table says: which columns rate which outcome, which are variables that were asked for, which are neither.</summary>
internal sealed class WideHeader
{
    private static readonly (string Prefix, RatingRole Role)[] Prefixes =
    [
        ("imp_", RatingRole.Importance), ("importance_", RatingRole.Importance),
        ("sat_", RatingRole.Satisfaction), ("satisfaction_", RatingRole.Satisfaction),
    ];

    private readonly List<RatingColumn> _ratings = [];
    private readonly List<(string Name, int Index)> _variables = [];
    private readonly List<string> _ignored = [];

    private WideHeader()
    {
    }

    public IReadOnlyList<RatingColumn> Ratings => _ratings;

    public IReadOnlyList<(string Name, int Index)> Variables => _variables;

    public IReadOnlyList<string> Ignored => _ignored;

    public static WideHeader Read(IReadOnlyList<string> names, long line, UniversalJobMap map, IReadOnlyList<string> wanted, DiagnosticLog log)
    {
        WideHeader header = new();
        Dictionary<OutcomeId, int> outcomes = map.Outcomes.Select((outcome, index) => (outcome.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        for (int i = 0; i < names.Count; i++)
        {
            header.Take(names[i].Trim(), i, line, outcomes, wanted, log);
        }

        header.CheckPairs(line, map, log);
        foreach (string missing in wanted.Where(name => header._variables.All(variable => variable.Name != name.Trim())).Distinct())
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column '{missing}'.", line);
        }

        return header;
    }

    private void Take(string name, int index, long line, Dictionary<OutcomeId, int> outcomes, IReadOnlyList<string> wanted, DiagnosticLog log)
    {
        // A rating column may be asked for as a variable too; then it is read as both.
        bool asked = wanted.Any(want => want.Trim() == name);
        if (asked)
        {
            if (_variables.Any(variable => variable.Name == name))
            {
                log.Add(DiagnosticCatalogue.ColumnDuplicate, $"There are two columns '{name}'.", line, index + 1);
            }

            _variables.Add((name, index));
        }

        (string prefix, RatingRole role) = Array.Find(Prefixes, known => name.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase));
        if (prefix is null)
        {
            Ignore(name, asked);
        }
        else if (!OutcomeId.TryParse(name[prefix.Length..], out OutcomeId outcome) || !outcomes.TryGetValue(outcome, out int outcomeIndex))
        {
            Ignore(name, asked);
            log.Add(DiagnosticCatalogue.RatingColumnUnknown, $"The column '{name}' rates an outcome the map does not have; it is left out.", line, index + 1);
        }
        else if (_ratings.Any(column => column.Outcome == outcome && column.Role == role))
        {
            log.Add(DiagnosticCatalogue.ColumnDuplicate, $"The column '{name}' rates '{outcome}' a second time.", line, index + 1);
        }
        else
        {
            _ratings.Add(new RatingColumn(name, index, outcomeIndex, outcome, role));
        }
    }

    private void Ignore(string name, bool asked)
    {
        if (!asked)
        {
            _ignored.Add(name);
        }
    }

    private void CheckPairs(long line, UniversalJobMap map, DiagnosticLog log)
    {
        ILookup<OutcomeId, RatingColumn> byOutcome = _ratings.ToLookup(column => column.Outcome);
        if (byOutcome.All(columns => columns.Count() < 2))
        {
            log.Add(DiagnosticCatalogue.RatingColumnsMissing, "The header has no outcome of the map with both an importance and a satisfaction column.", line);
        }

        foreach (RatingColumn column in byOutcome.Where(columns => columns.Count() == 1).Select(columns => columns.First()))
        {
            string other = column.Role == RatingRole.Importance ? "satisfaction" : "importance";
            log.Add(DiagnosticCatalogue.RatingColumnUnpaired, $"The outcome '{column.Outcome}' has no {other} column.", line, column.Index + 1);
        }

        string[] missing = [.. map.Outcomes.Where(outcome => !byOutcome.Contains(outcome.Id)).Select(outcome => outcome.Id.Value)];
        if (missing.Length > 0)
        {
            log.Add(DiagnosticCatalogue.OutcomeWithoutAnswers, $"Without columns: {Counted.Of(missing.Length, "outcome")} of the map, {Listed(missing)}.", line);
        }

        if (_ignored.Count > 0)
        {
            log.Add(DiagnosticCatalogue.ColumnsIgnored, $"Not read: {Counted.Of(_ignored.Count, "column")}, {Listed(_ignored)}.", line);
        }
    }

    private static string Listed(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(10).Select(name => $"'{name}'")) + (names.Count > 10 ? ", …" : "");
}
