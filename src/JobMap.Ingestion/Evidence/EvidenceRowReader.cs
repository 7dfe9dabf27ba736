using System.Globalization;
using CsvHelper;
using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Internals;
using JobMap.Research;

namespace JobMap.Ingestion.Evidence;

/// <summary>Reads the cells of a row. What a cell does not hold as it should is left out and said, with line and column.</summary>
internal sealed class EvidenceRowReader(CsvReader reader, EvidenceHeader header, DiagnosticLog log)
{
    private const string TargetRule = "the id of an element of the job map, or pain: or milestone: with an id";

    private static readonly char[] Separators = [';'];

    private delegate bool Parser<T>(string text, out T value);

    /// <summary>How many rows leave the kind open though the table has a column for it.</summary>
    public int KindsFilled { get; private set; }

    public EvidenceRow Read(int number) => new()
    {
        Number = number,
        Line = reader.LineNumber,
        Id = Value<EvidenceId>(EvidenceColumn.Id, EvidenceId.TryParse, Slug.Rule),
        Kind = Kind(),
        Text = FormulaMark.Removed(Raw(EvidenceColumn.Text)),
        Interview = Cell(EvidenceColumn.Interview),
        Participant = Cell(EvidenceColumn.Participant),
        Date = Value<DateOnly>(EvidenceColumn.Date, TryParseDate, "a day is written as yyyy-MM-dd"),
        Role = Cell(EvidenceColumn.Role),
        SwitchedFrom = Cell(EvidenceColumn.SwitchedFrom),
        SwitchedTo = Cell(EvidenceColumn.SwitchedTo),
        Themes = [.. Once(EvidenceColumn.Themes, Parts(EvidenceColumn.Themes))],
        Force = Value<ForceOfProgress>(EvidenceColumn.Force, TryParseName, Rule<ForceOfProgress>()),
        Stage = Value<TimelineStage>(EvidenceColumn.Stage, TryParseName, Rule<TimelineStage>()),
        Backs = [.. Once(EvidenceColumn.Backs, Parts(EvidenceColumn.Backs).Select(Target).OfType<EvidenceTarget>())],
    };

    private EvidenceKind Kind()
    {
        bool isBlank = header[EvidenceColumn.Kind] >= 0 && Cell(EvidenceColumn.Kind).Length == 0;
        KindsFilled += isBlank && !string.IsNullOrWhiteSpace(Raw(EvidenceColumn.Text)) ? 1 : 0;
        return Value<EvidenceKind>(EvidenceColumn.Kind, TryParseName, $"{Rule<EvidenceKind>()}; it is taken for a quote") ?? EvidenceKind.Quote;
    }

    private EvidenceTarget? Target(string part)
    {
        if (EvidenceTarget.TryParse(part, out EvidenceTarget target))
        {
            return target;
        }

        Refuse(EvidenceColumn.Backs, part, TargetRule);
        return null;
    }

    /// <summary>Each value once, in order; one that comes again is said.</summary>
    private IEnumerable<T> Once<T>(EvidenceColumn column, IEnumerable<T> values)
        where T : notnull
    {
        HashSet<T> seen = [];
        foreach (T value in values)
        {
            if (seen.Add(value))
            {
                yield return value;
            }
            else
            {
                Refuse(column, value.ToString()!, "it stands in the cell twice and counts once");
            }
        }
    }

    private T? Value<T>(EvidenceColumn column, Parser<T> parser, string rule)
        where T : struct
    {
        string cell = Cell(column);
        if (cell.Length == 0)
        {
            return null;
        }

        if (parser(cell, out T value))
        {
            return value;
        }

        Refuse(column, cell, rule);
        return null;
    }

    private void Refuse(EvidenceColumn column, string text, string rule) =>
        log.Add(DiagnosticCatalogue.EvidenceCellRefused, $"'{HeaderText.Shortened(text)}' is not taken as {EnumNames.NameOf(column)}: {rule}.", reader.LineNumber, header[column] + 1);

    private string[] Parts(EvidenceColumn column) => Cell(column).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A field without the spaces around it; empty where the table has no such column.</summary>
    private string Cell(EvidenceColumn column) => FormulaMark.Removed(Raw(column)).Trim();

    private string Raw(EvidenceColumn column) => header[column] < 0 ? "" : reader.GetString(header[column]);

    private static bool TryParseDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads a name in any case, with or without spaces, hyphens and underscores between its words.</summary>
    private static bool TryParseName<T>(string text, out T value)
        where T : struct, Enum =>
        EnumNames.TryParse(NameKey.Of(text).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), out value);

    private static string Rule<T>()
        where T : struct, Enum => $"it should be one of {string.Join(", ", EnumNames.Of<T>())}";
}
