using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Reads one statement from left to right: direction, article, qualifier, unit, connective, object, clarifier, example. The time is linear in the text.</summary>
internal ref struct StatementReader
{
    /// <summary>How many words may stand between the article and the unit: "the <i>physical</i> effort".</summary>
    private const int MaximumQualifierWords = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordTable _table;
    private readonly int _start;
    private WordScanner _words;
    private Phrase[]? _phrases;
    private bool _more;

    public StatementReader(ReadOnlySpan<char> text, WordTable table)
    {
        _table = table;
        (_start, int end) = StatementTrimming.Unwrap(text);
        _text = text[..end];
        _words = new WordScanner(_text, _start);
    }

    public StatementReading Read()
    {
        Move();
        int from = _start;
        Phrase? direction = Take(PhraseKind.Direction, ref from, out TextSpan directionSpan);
        Take(PhraseKind.Article, ref from, out _);
        int head = from;
        Phrase? unit = TakeUnit(ref from, out TextSpan unitSpan);
        TextSpan qualifier = unit is null ? default : StatementTrimming.Part(_text, head, unitSpan.Start);
        TextSpan connectiveSpan = default;
        Phrase? connective = unit is null ? null : Take(PhraseKind.Connective, ref from, out connectiveSpan);
        (int clarifier, int mark, int markEnd) = ReadRest(mayOpenAtOnce: unit is not null);
        int body = mark < 0 ? _text.Length : mark;
        return new StatementReading
        {
            Direction = direction,
            Unit = unit,
            Connective = connective,
            Spans = new StatementSpans
            {
                Direction = directionSpan,
                Qualifier = qualifier,
                Unit = unitSpan,
                Connective = connectiveSpan,
                Object = clarifier < 0 ? StatementTrimming.Last(_text, from, body) : StatementTrimming.Part(_text, from, clarifier),
                Clarifier = clarifier < 0 ? default : StatementTrimming.Last(_text, clarifier, body),
                Example = mark < 0 ? default : StatementTrimming.Example(_text, mark, markEnd),
            },
        };
    }

    /// <summary>Goes on to the next word and looks it up.</summary>
    private void Move()
    {
        _more = _words.MoveNext();
        _phrases = _more ? _table.Find(_words.Word) : null;
    }

    /// <summary>The longest phrase of the kind at the current word, which is stepped over.</summary>
    private Phrase? Take(PhraseKind kind, ref int from, out TextSpan span)
    {
        int start = _words.Start;
        Phrase? phrase = Match(kind, out WordScanner last);
        span = default;
        if (phrase is not null)
        {
            from = last.End;
            span = new TextSpan(start, from - start);
            _words = last;
            Move();
        }

        return phrase;
    }

    private Phrase? TakeUnit(ref int from, out TextSpan span)
    {
        StatementReader ahead = this;
        span = default;
        for (int i = 0; i <= MaximumQualifierWords && ahead._more; i++)
        {
            if (ahead.Take(PhraseKind.Unit, ref from, out span) is { } unit)
            {
                this = ahead;
                return unit;
            }

            if (ahead._phrases is not null && ahead.EndsHead())
            {
                break;
            }

            ahead.Move();
        }

        return null;
    }

    /// <summary>True at a word behind which no unit is looked for, since the object has begun or the statement has ended.</summary>
    private readonly bool EndsHead() =>
        Match(PhraseKind.Connective, out _) is not null || Match(PhraseKind.ClarifierOpener, out _) is not null || Match(PhraseKind.ExampleMark, out _) is not null;

    /// <summary>Reads to the end or to the mark of an example; numbers are -1 for what is not there.</summary>
    private (int Clarifier, int Mark, int MarkEnd) ReadRest(bool mayOpenAtOnce)
    {
        int clarifier = -1;
        for (bool mayOpen = mayOpenAtOnce; _more; mayOpen = true, Move())
        {
            if (_phrases is null)
            {
                continue;
            }

            if (_words.Start > _start && Match(PhraseKind.ExampleMark, out WordScanner last) is not null)
            {
                return (clarifier, _words.Start, last.End);
            }

            if (mayOpen && clarifier < 0 && OpensClarifier())
            {
                clarifier = _words.Start;
            }
        }

        return (clarifier, -1, -1);
    }

    /// <summary>An opener at the very end, before an example or in brackets or quotes opens nothing.</summary>
    private readonly bool OpensClarifier()
    {
        if (Match(PhraseKind.ClarifierOpener, out WordScanner last) is null || (_words.Start > _start && StatementTrimming.IsOpening(_text[_words.Start - 1])))
        {
            return false;
        }

        StatementReader next = this;
        next._words = last;
        next.Move();
        return next._more && next.Match(PhraseKind.ExampleMark, out _) is null;
    }

    private readonly Phrase? Match(PhraseKind kind, out WordScanner last)
    {
        last = _words;
        foreach (Phrase phrase in _phrases ?? [])
        {
            if (phrase.Kind == kind && Follows(phrase, ref last))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>True where the words of a phrase behind its first come next; the scanner then stands on the last of them.</summary>
    private readonly bool Follows(Phrase phrase, ref WordScanner last)
    {
        WordScanner ahead = _words;
        for (int i = 1; i < phrase.Words.Length; i++)
        {
            if (!ahead.MoveNext() || !ahead.Word.Equals(phrase.Words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        last = ahead;
        return true;
    }
}
