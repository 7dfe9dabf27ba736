using System.Runtime.CompilerServices;

namespace JobMap;

/// <summary>Walks over the words of a text: runs of anything but white space, quotes, brackets, dashes and stops between words. A copy of it looks ahead.</summary>
internal ref struct WordScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    public WordScanner(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _next = start;
        Start = start;
        End = start;
    }

    /// <summary>Where the word starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends, its full stops left out: "e.g." ends behind the g.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    public bool MoveNext()
    {
        ReadOnlySpan<char> text = _text;
        int at = _next;
        while (at < text.Length && (IsBreak(text[at]) || text[at] == '.'))
        {
            at++;
        }

        Start = at;
        while (at < text.Length && !IsBreak(text[at]))
        {
            at++;
        }

        _next = at;
        while (at > Start && text[at - 1] == '.')
        {
            at--;
        }

        End = at;
        return at > Start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBreak(char character) => character < 128
        ? character is ' ' or ',' or ';' or ':' or '(' or ')' or '"' or (>= '\t' and <= '\r')
        : IsWideBreak(character);

    private static bool IsWideBreak(char character) =>
        character is '—' or '–' or '“' or '”' or '„' or '«' or '»' or '\u200b' or '\ufeff' || char.IsWhiteSpace(character);
}
