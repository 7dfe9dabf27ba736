using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>One reading of a list of outcomes.</summary>
internal sealed class OutcomeCsvReading(OutcomeCsvOptions options)
{
    private const int MaximumRecordBytes = 1024 * 1024;

    private readonly DiagnosticLog _log = new(options.Source);
    private readonly List<(UniversalStep Kind, string Name, List<(string? Id, string Statement, long Line)> Outcomes)> _steps = [];
    private readonly Dictionary<(UniversalStep Kind, string Name), int> _places = [];

    public JobMapResult<UniversalJobMap> Read(Stream stream)
    {
        CsvTable.Walk(stream, MaximumRecordBytes, _log, ReadTable);
        JobMapResult<UniversalJobMap> built = Build();
        // Where rows were refused, gaps in what is left of the map are no news.
        IEnumerable<Diagnostic> ofMap = built.Diagnostics.Where(d => !_log.HasErrors || d.Severity == DiagnosticSeverity.Error);
        IReadOnlyList<Diagnostic> found = [.. _log.ToList(), .. ofMap.Select(Locate)];
        return built.TryGetValue(out UniversalJobMap? map) && !_log.HasErrors
            ? JobMapResult<UniversalJobMap>.Success(map, found)
            : JobMapResult<UniversalJobMap>.Failure(found);
    }

    private void ReadTable(CsvReader reader)
    {
        OutcomeHeader header = OutcomeHeader.Read(reader.Headers, options, _log);
        if (_log.HasErrors)
        {
            return;
        }

        while (reader.Read())
        {
            ReadRow(reader, header);
        }
    }

    private void ReadRow(CsvReader reader, OutcomeHeader header)
    {
        if (reader.FieldCount != reader.Headers.Count)
        {
            _log.Add(DiagnosticCatalogue.RowFieldCount, FormattableString.Invariant($"The row has {Counted.Of(reader.FieldCount, "field")}, the header {reader.Headers.Count}."), reader.LineNumber);
        }

        UniversalStep kind = header.StepOfAll;
        if (header.Step >= 0 && !UniversalSteps.TryParse(reader.GetString(header.Step).Trim(), out kind))
        {
            _log.Add(DiagnosticCatalogue.StepKindUnknown, $"'{reader.GetString(header.Step)}' is not a kind of step.", reader.LineNumber, header.Step + 1);
            return;
        }

        if (((int[])[header.Id, header.Statement, header.StepName]).Any(index => index >= 0 && reader.GetString(index).Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _log.Add(DiagnosticCatalogue.EncodingInvalid, "The row has characters that are not UTF-8.", reader.LineNumber);
        }

        string name = header.StepName < 0 ? "" : reader.GetString(header.StepName).Trim();
        name = name.Length > 0 ? name : kind.ToString();
        if (!_places.TryGetValue((kind, name), out int place))
        {
            _places.Add((kind, name), place = _steps.Count);
            _steps.Add((kind, name, []));
        }

        _steps[place].Outcomes.Add((header.Id < 0 ? null : reader.GetString(header.Id).Trim(), reader.GetString(header.Statement), reader.LineNumber));
    }

    private JobMapResult<UniversalJobMap> Build()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For(options.JobExecutor, options.CoreJob);
        foreach ((UniversalStep kind, string name, List<(string? Id, string Statement, long Line)> outcomes) in _steps)
        {
            builder.Step(kind, name, step => outcomes.ForEach(outcome => step.Outcome(outcome.Statement, outcome.Id)));
        }

        return builder.TryBuild();
    }

    /// <summary>A diagnostic about an outcome of the map points to the line the outcome came from.</summary>
    private Diagnostic Locate(Diagnostic diagnostic)
    {
        string[] parts = diagnostic.Location.Path?.Split('[', ']') ?? [];
        bool ofOutcome = parts.Length >= 4 && parts[0] == "$.steps" && parts[2] == ".outcomes";
        return diagnostic with
        {
            Location = diagnostic.Location with
            {
                Source = options.Source,
                Line = ofOutcome ? _steps[Number(parts[1])].Outcomes[Number(parts[3])].Line : null,
            },
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
