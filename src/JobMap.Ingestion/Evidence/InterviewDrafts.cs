using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research;

namespace JobMap.Ingestion.Evidence;

/// <summary>The interviews of a table, in the order of its rows. What the rows of one interview say first counts; where a later one differs, it is said without the words, which may be personal data.</summary>
internal sealed class InterviewDrafts(EvidenceHeader header, DiagnosticLog log)
{
    private readonly NamedIds _ids = new("interview", log);
    private readonly Dictionary<InterviewId, Interview> _interviews = [];

    public IEnumerable<Interview> InOrder => _ids.InOrder.Select(named => _interviews[InterviewId.Parse(named.Id)]);

    public void Learn(EvidenceRow row)
    {
        if (row.Interview.Length > 0)
        {
            _ids.Learn(row.Interview);
        }
    }

    /// <summary>The interview of a row, with what the row says of it; null where the row names none.</summary>
    public InterviewId? Take(EvidenceRow row)
    {
        if (row.Interview.Length == 0)
        {
            SayUnnamed(row);
            return null;
        }

        InterviewId id = InterviewId.Parse(_ids.Find(row.Interview, row.Line, header[EvidenceColumn.Interview] + 1).Id);
        Interview known = _interviews.GetValueOrDefault(id) ?? new Interview(id);
        _interviews[id] = known with
        {
            Participant = First(EvidenceColumn.Participant, known.Participant, Given(row.Participant)),
            Date = First(EvidenceColumn.Date, known.Date, row.Date),
            Role = First(EvidenceColumn.Role, known.Role, Given(row.Role)),
            SwitchedFrom = First(EvidenceColumn.SwitchedFrom, known.SwitchedFrom, Given(row.SwitchedFrom)),
            SwitchedTo = First(EvidenceColumn.SwitchedTo, known.SwitchedTo, Given(row.SwitchedTo)),
        };
        return id;

        T First<T>(EvidenceColumn column, T first, T next)
        {
            if (first is not null && next is not null && !first.Equals(next))
            {
                log.Add(DiagnosticCatalogue.InterviewInconsistent, $"Of the interview '{id}' an earlier row says another {NameOf(column)}, which counts.", row.Line, header[column] + 1);
            }

            return first is null ? next : first;
        }
    }

    /// <summary>Says which interviews were given an id because the table names them by something else.</summary>
    public void SayNamed()
    {
        foreach (NamedId named in _ids.InOrder.Where(named => named.HasName))
        {
            log.Add(DiagnosticCatalogue.EvidenceFilledIn, $"The interview '{Layouts.HeaderText.Shortened(named.Written)}' has the id '{named.Id}'.");
        }
    }

    private void SayUnnamed(EvidenceRow row)
    {
        (EvidenceColumn Column, bool Given)[] details =
        [
            (EvidenceColumn.Participant, row.Participant.Length > 0),
            (EvidenceColumn.Date, row.Date is not null),
            (EvidenceColumn.Role, row.Role.Length > 0),
            (EvidenceColumn.SwitchedFrom, row.SwitchedFrom.Length > 0),
            (EvidenceColumn.SwitchedTo, row.SwitchedTo.Length > 0),
        ];
        EvidenceColumn[] given = [.. details.Where(detail => detail.Given).Select(detail => detail.Column)];
        if (given.Length > 0)
        {
            log.Add(
                DiagnosticCatalogue.InterviewUnnamed,
                $"The row names no interview; what it says of one is left out: {string.Join(", ", given.Select(NameOf))}.", row.Line, header[given[0]] + 1);
        }
    }

    private static string? Given(string cell) => string.IsNullOrWhiteSpace(cell) ? null : cell;

    private static string NameOf(EvidenceColumn column) => EnumNames.NameOf(column);
}
