using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>Where the columns of a list of outcomes stand; −1 for a column that is not there and need not be.</summary>
internal readonly record struct OutcomeHeader(int Id, int Statement, int Step, int StepName, UniversalStep StepOfAll, int StepId, int SubStepId, int SubStepName)
{
    public static OutcomeHeader Read(IReadOnlyList<string> names, OutcomeCsvOptions options, DiagnosticLog log)
    {
        string[] trimmed = [.. names.Select(name => name.Trim())];
        int step = IndexOf(trimmed, options.Step, log);
        UniversalStep stepOfAll = default;
        if (step < 0 && !UniversalSteps.TryParse(options.Step, out stepOfAll))
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column '{options.Step}', and it is not a kind of step either.", 1);
        }

        return new OutcomeHeader(
            Optional(trimmed, options.IdColumn, "id", log),
            Required(trimmed, options.StatementColumn, log),
            step,
            Optional(trimmed, options.StepNameColumn, "step_name", log),
            stepOfAll,
            IndexOf(trimmed, "step_id", log),
            IndexOf(trimmed, "sub_step_id", log),
            IndexOf(trimmed, "sub_step_name", log));
    }

    private static int Optional(string[] names, string? asked, string usual, DiagnosticLog log) =>
        asked is null ? IndexOf(names, usual, log) : Required(names, asked, log);

    private static int Required(string[] names, string name, DiagnosticLog log)
    {
        int index = IndexOf(names, name, log);
        if (index < 0)
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, $"There is no column '{name}'.", 1);
        }

        return index;
    }

    private static int IndexOf(string[] names, string name, DiagnosticLog log)
    {
        int index = Array.IndexOf(names, name.Trim());
        if (index >= 0 && Array.LastIndexOf(names, name.Trim()) > index)
        {
            log.Add(DiagnosticCatalogue.ColumnDuplicate, $"There are two columns '{name}'.", 1, Array.LastIndexOf(names, name.Trim()) + 1);
        }

        return index;
    }
}
