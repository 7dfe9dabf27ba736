namespace JobMap.Research.Redaction;

/// <summary>What stands in a text for what was taken out.</summary>
internal sealed class Marks
{
    public const string Email = "[e-mail]";
    public const string WebAddress = "[web address]";
    public const string Handle = "[account name]";
    public const string Telephone = "[telephone]";
    public const string AccountNumber = "[number]";
    public const string Term = "[redacted]";
    public const string Somebody = "[participant]";

    private readonly string[] _participants;
    private readonly HashSet<string> _known;
    private readonly int _longest;

    /// <summary>The marks of the interviews: by id, or by number where the id holds a name itself.</summary>
    public Marks(ResearchEvidence evidence, NameTree names)
    {
        string[] numbered = [.. evidence.Interviews.Select((_, i) => FormattableString.Invariant($"[participant #{i + 1}]"))];
        _participants = [.. evidence.Interviews.Select((interview, i) => names.IsIn(interview.Id.Value) ? numbered[i] : $"[participant {interview.Id}]")];
        _known = [Email, WebAddress, Handle, Telephone, AccountNumber, Term, Somebody, .. _participants, .. numbered];
        _longest = _known.Max(mark => mark.Length);
    }

    /// <summary>The mark for a name that several may bear: that of whoever speaks, or of the only one, or that of somebody.</summary>
    public string Of(IReadOnlySet<int> owners, int speaker) => owners.Contains(speaker) ? _participants[speaker] : owners.Count == 1 ? _participants[owners.First()] : Somebody;

    /// <summary>How long the mark is that stands at a place already; 0 where none does.</summary>
    public int LengthAt(string text, int start)
    {
        int length = text[start] == '[' ? text.AsSpan(start, Math.Min(_longest, text.Length - start)).IndexOf(']') + 1 : 0;
        return length > 0 && _known.Contains(text.Substring(start, length)) ? length : 0;
    }
}
