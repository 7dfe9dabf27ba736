using JobMap.Diagnostics;

namespace JobMap;

/// <summary>
/// Finds two measures or two objects in one statement. "And" inside one object ("paths and lights") is no fault, so that only what shows two
/// measures or two actions by its form is found: a unit behind a conjunction, a connective repeated, two verbs.
/// </summary>
internal sealed class CompoundChecker(FaultWordLists lists, OutcomeStatement statement, IReadOnlyList<TextSpan> words)
{
    /// <summary>How many words may stand between a conjunction and the second unit: "and the <i>physical</i> effort".</summary>
    private const int MaximumWordsBefore = 3;

    public IEnumerable<Diagnostic> Check()
    {
        if (FindSecondUnit() is { } unit)
        {
            yield return unit;
        }

        if (!statement.Spans.Object.IsEmpty && FindSecondObject() is { } second)
        {
            yield return second;
        }
    }

    private Diagnostic? FindSecondUnit()
    {
        TextSpan first = statement.Spans.Unit;
        int at = first.IsEmpty ? -1 : IndexBehind(first);
        if (at < 0 || at >= words.Count || !IsConjunction(at))
        {
            return null;
        }

        for (int i = at + 1; i < words.Count && i <= at + MaximumWordsBefore; i++)
        {
            int length = lists.Units.LengthAt(statement.Text, words, i);
            if (length > 0)
            {
                TextSpan second = new(words[i].Start, words[i + length - 1].End - words[i].Start);
                string text = statement.Text;
                return OutcomeStatementChecker.At(
                    DiagnosticCatalogue.StatementUnitCompound.Create($"\"{TextOf(first)}\" and \"{TextOf(second)}\" are two measures in one statement; make two statements."),
                    new TextSpan(first.Start, second.End - first.Start),
                    string.Concat(text.AsSpan(0, first.End), text.AsSpan(second.End)),
                    string.Concat(text.AsSpan(0, first.Start), text.AsSpan(words[IsArticle(at + 1) ? at + 2 : at + 1].Start)));
            }
        }

        return null;
    }

    private Diagnostic? FindSecondObject()
    {
        TextSpan target = statement.Spans.Object;
        int begin = IndexAt(target.Start);
        int end = IndexBehind(target);
        for (int i = begin + 1; i < end; i++)
        {
            if (IsConjunction(i) && i + 1 < end && SecondAt(i, begin, end) is { } from)
            {
                string text = statement.Text;
                return OutcomeStatementChecker.At(
                    DiagnosticCatalogue.StatementObjectCompound.Create($"\"{TextOf(words[i])}\" joins two objects of control in \"{TextOf(target)}\"; make two statements."),
                    words[i],
                    string.Concat(text.AsSpan(0, words[i - 1].End), text.AsSpan(IsVerbPair(i, begin) ? words[from].End : target.End)),
                    string.Concat(text.AsSpan(0, from > i + 1 ? statement.Spans.Connective.End : target.Start).TrimEnd(), " ", text.AsSpan(words[from].Start)));
            }
        }

        return null;
    }

    /// <summary>The index of the word with which the second object begins; null where the conjunction joins words of one object.</summary>
    private int? SecondAt(int conjunction, int begin, int end)
    {
        string connective = TextOf(statement.Spans.Connective);
        string last = connective.Split(' ')[^1];
        string next = TextOf(words[conjunction + 1]);
        if (last.Length > 0 && next.Equals(last, StringComparison.OrdinalIgnoreCase) && conjunction + 2 < end)
        {
            return conjunction + 2;
        }

        bool infinitive = last.Equals("to", StringComparison.OrdinalIgnoreCase);
        bool twoVerbs = infinitive && (IsVerbPair(conjunction, begin) || (conjunction + 2 < end && !IsArticle(conjunction + 1) && IsArticle(conjunction + 2)));
        bool twoGerunds = last.Equals("of", StringComparison.OrdinalIgnoreCase) && IsGerund(TextOf(words[begin])) && IsGerund(next);
        return twoVerbs || twoGerunds ? conjunction + 1 : null;
    }

    /// <summary>"Wash and dry the dishes": the two verbs share what follows them.</summary>
    private static bool IsVerbPair(int conjunction, int begin) => conjunction == begin + 1;

    private static bool IsGerund(string word) => word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private bool IsConjunction(int index) => lists.Conjunctions.LengthAt(statement.Text, words, index) > 0;

    private bool IsArticle(int index) => lists.Articles.LengthAt(statement.Text, words, index) > 0;

    private int IndexAt(int start)
    {
        int index = 0;
        while (index < words.Count && words[index].Start < start)
        {
            index++;
        }

        return index;
    }

    private int IndexBehind(TextSpan span) => IndexAt(span.End);

    private string TextOf(TextSpan span) => statement.Text.Substring(span.Start, span.Length);
}
