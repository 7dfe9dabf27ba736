using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion.Mapping;

/// <summary>The columns that are asked for by name: variables and the weight.</summary>
internal sealed class AskedColumns
{
    private AskedColumns(IReadOnlyDictionary<int, string> variables, int? weight) => (Variables, Weight) = (variables, weight);

    /// <summary>What each column is called as a variable, by its place.</summary>
    public IReadOnlyDictionary<int, string> Variables { get; }

    /// <summary>The place of the column of the weights.</summary>
    public int? Weight { get; }

    public static AskedColumns Of(IReadOnlyList<TableColumn> columns, ProposalOptions options, DiagnosticLog log, long line)
    {
        ILookup<string, int> exact = Lookup(columns, text => text.Trim());
        ILookup<string, int> alike = Lookup(columns, text => NameKey.Of(text));
        Dictionary<int, string> variables = [];
        HashSet<string> missing = new(StringComparer.Ordinal);

        int? Place(string wanted)
        {
            int[] found = [.. exact[wanted].Distinct()];
            found = found.Length > 0 ? found : [.. alike[NameKey.Of(wanted)].Distinct()];
            if (found.Length == 0 && missing.Add(wanted))
            {
                log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column '{wanted}'.", line);
            }

            foreach (int second in found.Skip(1))
            {
                log.Add(DiagnosticCatalogue.ColumnDuplicate, $"There are two columns '{wanted}'.", line, second + 1);
            }

            return found.Length == 0 ? null : found[0];
        }

        foreach (string wanted in options.Variables.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name.Trim()).Distinct(StringComparer.Ordinal))
        {
            if (Place(wanted) is { } index)
            {
                variables.TryAdd(index, wanted);
            }
        }

        int? weight = string.IsNullOrWhiteSpace(options.WeightVariable) ? null : Place(options.WeightVariable.Trim());
        return new AskedColumns(variables, weight);
    }

    /// <summary>The places of the columns by name and by text.</summary>
    private static ILookup<string, int> Lookup(IReadOnlyList<TableColumn> columns, Func<string, string> key) =>
        columns.Where(column => column.Name is not null)
            .SelectMany(column => ((string[])[column.Column.Name, column.Column.Text]).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => (Key: key(text), column.Column.Index)))
            .ToLookup(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal);
}
