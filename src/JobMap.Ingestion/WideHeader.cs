using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>What the header of a wide table says: which columns rate which outcome or job, which holds the weights, which are variables that were asked for, which are neither.</summary>
internal sealed class WideHeader
{
    private static readonly (string Prefix, RatingRole Role)[] Prefixes =
    [
        ("imp_", RatingRole.Importance), ("importance_", RatingRole.Importance),
        ("sat_", RatingRole.Satisfaction), ("satisfaction_", RatingRole.Satisfaction),
    ];

    private readonly List<RatingColumn> _ratings = [];
    private readonly Dictionary<NeedId, int> _needs = [];
    private readonly HashSet<(NeedId, RatingRole)> _rated = [];
    private readonly List<(string Name, int Index)> _variables = [];
    private readonly List<string> _ignored = [];

    private WideHeader()
    {
    }

    public IReadOnlyList<RatingColumn> Ratings => _ratings;

    /// <summary>The outcomes and jobs that have a column, in the order of their first.</summary>
    public IEnumerable<NeedId> Needs => _needs.Keys;

    public IReadOnlyList<(string Name, int Index)> Variables => _variables;

    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>The column of the weights; null where none was asked for or it is not there.</summary>
    public int? WeightIndex { get; private set; }

    public static WideHeader Read(IReadOnlyList<string> names, long line, UniversalJobMap map, SurveyCsvOptions options, DiagnosticLog log)
    {
        WideHeader header = new();
        HashSet<NeedId> needs = [.. map.Needs.Select(need => need.Id)];
        for (int i = 0; i < names.Count; i++)
        {
            string name = names[i].Trim();
            bool weighs = name == options.WeightVariable?.Trim();
            if (weighs)
            {
                header.TakeWeight(name, i, line, log);
            }

            header.Take(name, i, line, needs, options.Variables, weighs, log);
        }

        header.CheckPairs(line, map, log);
        IEnumerable<string> unweighted = options.WeightVariable is { } weight && header.WeightIndex is null ? [weight] : [];
        foreach (string missing in options.Variables.Where(name => header._variables.All(variable => variable.Name != name.Trim())).Concat(unweighted).Distinct())
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column '{missing}'.", line);
        }

        return header;
    }

    private void Take(string name, int index, long line, HashSet<NeedId> needs, IReadOnlyList<string> wanted, bool weighs, DiagnosticLog log)
    {
        // A rating column may be asked for as a variable too; then it is read as both. The same holds of the weights.
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
            Ignore(name, asked || weighs);
        }
        else if (!NeedId.TryParse(name[prefix.Length..], out NeedId need) || !needs.Contains(need))
        {
            Ignore(name, asked || weighs);
            log.Add(DiagnosticCatalogue.RatingColumnUnknown, $"The column '{name}' rates an outcome or job the map does not have; it is left out.", line, index + 1);
        }
        else if (!_rated.Add((need, role)))
        {
            log.Add(DiagnosticCatalogue.ColumnDuplicate, $"The column '{name}' rates '{need}' a second time.", line, index + 1);
        }
        else
        {
            _needs.TryAdd(need, _needs.Count);
            _ratings.Add(new RatingColumn(name, index, _needs[need], need, role));
        }
    }

    private void TakeWeight(string name, int index, long line, DiagnosticLog log)
    {
        if (WeightIndex is not null)
        {
            log.Add(DiagnosticCatalogue.ColumnDuplicate, $"There are two columns '{name}'.", line, index + 1);
        }

        WeightIndex = index;
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
        ILookup<NeedId, RatingColumn> byNeed = _ratings.ToLookup(column => column.Need);
        if (byNeed.All(columns => columns.Count() < 2))
        {
            log.Add(DiagnosticCatalogue.RatingColumnsMissing, "The header has no outcome or job of the map with both an importance and a satisfaction column.", line);
        }

        foreach (RatingColumn column in byNeed.Where(columns => columns.Count() == 1).Select(columns => columns.First()))
        {
            string other = column.Role == RatingRole.Importance ? "satisfaction" : "importance";
            log.Add(DiagnosticCatalogue.RatingColumnUnpaired, $"'{column.Need}' has no {other} column.", line, column.Index + 1);
        }

        string[] missing = [.. map.Outcomes.Where(outcome => !byNeed.Contains(outcome.Id)).Select(outcome => outcome.Id.Value)];
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
