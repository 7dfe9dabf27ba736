using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Internals;

namespace JobMap.Ingestion.Evidence;

/// <summary>
/// What a table writes now by id, now by name. A text that is an id is that id to the letter; any other is a name, whose id is made of it. A name that differs from an id or
/// another name in nothing but case, white space and kinds of quotes and dashes is the same; other names that would have one id are numbered. Ids have to be known before names
/// are asked for, so that no name takes one away.
/// </summary>
internal sealed class NamedIds(string noun, DiagnosticLog log)
{
    private readonly Dictionary<string, NamedId> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedId> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedId> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<NamedId> _asked = [];

    /// <summary>What was asked for, in the order in which it first was.</summary>
    public List<NamedId> InOrder { get; } = [];

    /// <summary>Takes note of a text if it is an id.</summary>
    public void Learn(string text)
    {
        if (Slug.IsValid(text) && !_byText.ContainsKey(text))
        {
            _byText.Add(text, Added(new NamedId(text, text), text));
        }
    }

    /// <summary>The id of a text, made where there is none yet.</summary>
    public NamedId Find(string text, long line, long column)
    {
        if (!_byText.TryGetValue(text, out NamedId? found))
        {
            found = _byKey.TryGetValue(NameKey.Of(text), out NamedId? same) ? Respelled(same, text, line, column) : Named(text, line, column);
            _byText.Add(text, found);
        }

        if (_asked.Add(found))
        {
            InOrder.Add(found);
            SayOfOtherCase(found, line, column);
        }

        return found;
    }

    /// <summary>Says that an id is another than one that differs from it in case: a table typed by hand may mean one.</summary>
    private void SayOfOtherCase(NamedId found, long line, long column)
    {
        if (_byKey.TryGetValue(NameKey.Of(found.Id), out NamedId? other) && other != found)
        {
            log.Add(
                DiagnosticCatalogue.EvidenceNameSpelled,
                $"The id '{HeaderText.Shortened(found.Id)}' is another {noun} than '{HeaderText.Shortened(other.Id)}', since ids that differ in case are two.", line, column);
        }
    }

    private NamedId Respelled(NamedId same, string text, long line, long column)
    {
        log.Add(DiagnosticCatalogue.EvidenceNameSpelled, $"'{HeaderText.Shortened(text)}' is taken for the {noun} '{HeaderText.Shortened(same.Written)}'.", line, column);
        return same;
    }

    private NamedId Named(string text, long line, long column)
    {
        string slug = Slug.FromText(text, noun);
        if (!_byId.TryGetValue(slug, out NamedId? taken))
        {
            return Added(new NamedId(slug, text) { HasName = true }, text);
        }

        if (!taken.HasName)
        {
            taken.HasName = true;
            taken.Written = text;
            _byKey[NameKey.Of(text)] = taken;
            return taken;
        }

        string numbered = Numbered(slug);
        log.Add(
            DiagnosticCatalogue.EvidenceNamesAlike,
            $"The {noun} '{HeaderText.Shortened(text)}' is given the id '{numbered}', since '{slug}' is that of '{HeaderText.Shortened(taken.Written)}'.", line, column);
        return Added(new NamedId(numbered, text) { HasName = true }, text);
    }

    /// <summary>The slug with the first free number behind it. Numbers that were given are not tried again.</summary>
    private string Numbered(string slug)
    {
        int number = _nextNumbers.GetValueOrDefault(slug, 2);
        while (_byId.ContainsKey(FormattableString.Invariant($"{slug}-{number}")))
        {
            number++;
        }

        _nextNumbers[slug] = number + 1;
        return FormattableString.Invariant($"{slug}-{number}");
    }

    private NamedId Added(NamedId added, string text)
    {
        _byId.Add(added.Id, added);
        _byKey.TryAdd(NameKey.Of(text), added);
        return added;
    }
}
