using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research;

namespace JobMap.Ingestion.Evidence;

/// <summary>
/// Makes research of the rows of a table. A row without an id gets one of its number, which no other row has been given, so that the ids of the others stay when a row is mended.
/// </summary>
internal sealed class EvidenceTable(EvidenceHeader header, DiagnosticLog log)
{
    private const int NamedIdsMade = 10;

    private readonly NamedIds _themes = new("theme", log);
    private readonly InterviewDrafts _interviews = new(header, log);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<EvidenceId> _used = [];
    private readonly List<EvidenceId> _made = [];

    public ResearchEvidence Of(IReadOnlyList<EvidenceRow> rows, int kindsFilled)
    {
        foreach (EvidenceRow row in rows)
        {
            _interviews.Learn(row);
            foreach (string theme in row.Themes)
            {
                _themes.Learn(theme);
            }

            if (row.Id is { } id)
            {
                _written.Add(id.Value);
            }
        }

        EvidenceItem[] items = [.. rows.Select(Item).OfType<EvidenceItem>()];
        SayFilled(kindsFilled);
        return new ResearchEvidence
        {
            Interviews = [.. _interviews.InOrder],
            Themes = [.. _themes.InOrder.Select(named => new ValueTheme(ThemeId.Parse(named.Id), named.Written))],
            Items = items,
        };
    }

    private EvidenceItem? Item(EvidenceRow row)
    {
        InterviewId? interview = _interviews.Take(row);
        if (string.IsNullOrWhiteSpace(row.Text))
        {
            string kept = interview is null ? "is left out" : $"is taken for its interview '{interview}' alone";
            log.Add(DiagnosticCatalogue.EvidenceRowWithoutText, $"The row has no text and {kept}.", row.Line, header[EvidenceColumn.Text] + 1);
            return null;
        }

        return new EvidenceItem(Id(row), row.Kind, row.Text)
        {
            Interview = interview,
            Themes = [.. row.Themes.Select(theme => ThemeId.Parse(_themes.Find(theme, row.Line, header[EvidenceColumn.Themes] + 1).Id)).Distinct()],
            Force = row.Force,
            Stage = row.Stage,
            Backs = row.Backs,
        };
    }

    private EvidenceId Id(EvidenceRow row)
    {
        if (row.Id is { } written && _used.Add(written))
        {
            return written;
        }

        EvidenceId made = Made(row.Number);
        _made.Add(made);
        if (row.Id is { } repeated)
        {
            log.Add(DiagnosticCatalogue.EvidenceIdRepeated, $"An earlier row has the id '{repeated}'; this one is given the id '{made}'.", row.Line, header[EvidenceColumn.Id] + 1);
        }

        return made;
    }

    private EvidenceId Made(int number)
    {
        string made = FormattableString.Invariant($"e{number}");
        for (int next = 2; !_written.Add(made); next++)
        {
            made = FormattableString.Invariant($"e{number}-{next}");
        }

        return EvidenceId.Parse(made);
    }

    private void SayFilled(int kindsFilled)
    {
        if (_made.Count > 0)
        {
            string more = _made.Count > NamedIdsMade ? FormattableString.Invariant($" and {_made.Count - NamedIdsMade} more") : "";
            log.Add(DiagnosticCatalogue.EvidenceFilledIn, $"Ids made for {Counted.Of(_made.Count, "row")} that had none to keep: {string.Join(", ", _made.Take(NamedIdsMade))}{more}.");
        }

        if (kindsFilled > 0)
        {
            log.Add(DiagnosticCatalogue.EvidenceFilledIn, $"Taken for quotes, since their kind is blank: {Counted.Of(kindsFilled, "row")}.");
        }

        _interviews.SayNamed();
    }
}
