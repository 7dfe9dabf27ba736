using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Internals;

namespace JobMap.Ingestion.Evidence;

/// <summary>
/// Where the columns of a table of research stand. Names are compared without regard to case, spaces, hyphens and underscores; a column of the usual name goes before one
/// of another name for the same.
/// </summary>
internal sealed class EvidenceHeader
{
    private const int NamedColumns = 10;

    /// <summary>The usual name of each column, and behind it the others it goes by.</summary>
    private static readonly Dictionary<EvidenceColumn, string[]> Names = new()
    {
        [EvidenceColumn.Id] = ["id", "evidence id"],
        [EvidenceColumn.Kind] = ["kind", "type"],
        [EvidenceColumn.Text] = ["text", "quote", "verbatim"],
        [EvidenceColumn.Interview] = ["interview", "interview id"],
        [EvidenceColumn.Participant] = ["participant", "interviewee", "respondent"],
        [EvidenceColumn.Date] = ["date", "interview date", "day"],
        [EvidenceColumn.Role] = ["role"],
        [EvidenceColumn.SwitchedFrom] = ["switched from", "from"],
        [EvidenceColumn.SwitchedTo] = ["switched to", "to"],
        [EvidenceColumn.Themes] = ["themes", "theme", "codes", "code", "tags", "tag"],
        [EvidenceColumn.Force] = ["force", "forces", "force of progress"],
        [EvidenceColumn.Stage] = ["stage", "timeline stage", "timeline"],
        [EvidenceColumn.Backs] = ["backs", "supports"],
    };

    private readonly Dictionary<EvidenceColumn, int> _places = [];

    private EvidenceHeader()
    {
    }

    /// <summary>The columns that are read, by their index.</summary>
    public IReadOnlyCollection<int> Read => _places.Values;

    /// <summary>The index of a column; −1 where the table has none.</summary>
    public int this[EvidenceColumn column] => _places.GetValueOrDefault(column, -1);

    public static EvidenceHeader Of(IReadOnlyList<string> names, DiagnosticLog log)
    {
        EvidenceHeader header = new();
        ILookup<string, int> places = Enumerable.Range(0, names.Count).ToLookup(index => KeyOf(names[index]), StringComparer.Ordinal);
        foreach ((EvidenceColumn column, string[] known) in Names)
        {
            int[] usual = [.. places[KeyOf(known[0])]];
            int[] found = usual.Length > 0 ? usual : [.. known.Skip(1).SelectMany(name => places[KeyOf(name)]).Order()];
            if (found.Length > 1)
            {
                log.Add(DiagnosticCatalogue.ColumnDuplicate, $"There are two columns for '{known[0]}': '{HeaderText.Shortened(names[found[0]])}' and '{HeaderText.Shortened(names[found[1]])}'.", 1, found[1] + 1);
            }

            if (found.Length > 0)
            {
                header._places.Add(column, found[0]);
            }
        }

        if (header[EvidenceColumn.Text] < 0)
        {
            log.Add(DiagnosticCatalogue.ColumnMissing, "There is no column 'text'.", 1);
        }

        header.SayUnread(names, log);
        return header;
    }

    private void SayUnread(IReadOnlyList<string> names, DiagnosticLog log)
    {
        HashSet<int> read = [.. _places.Values];
        int[] unread = [.. Enumerable.Range(0, names.Count).Where(index => !read.Contains(index))];
        if (unread.Length == 0)
        {
            return;
        }

        IEnumerable<string> named = unread.Take(NamedColumns).Select(index => string.IsNullOrWhiteSpace(names[index])
            ? FormattableString.Invariant($"the one at place {index + 1}, which has no name") : $"'{HeaderText.Shortened(names[index])}'");
        string more = unread.Length > NamedColumns ? FormattableString.Invariant($" and {unread.Length - NamedColumns} more") : "";
        log.Add(DiagnosticCatalogue.EvidenceColumnsUnread, $"{Counted.Of(unread.Length, "column")} not read: {string.Join(", ", named)}{more}.", 1);
    }

    private static string KeyOf(string name) =>
        NameKey.Of(name).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
