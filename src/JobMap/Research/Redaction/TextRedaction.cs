using System.Text;

namespace JobMap.Research.Redaction;

/// <summary>
/// Redacts one text after the other, in one pass for each kind: addresses, names and terms, accounts, numbers. What a pass takes out closes into one word that no later pass goes into or across, and
/// a mark of an earlier redaction is such a word too; so a second redaction meets the words that the first one left, and finds nothing.
/// </summary>
internal sealed class TextRedaction(NameTree names, Marks marks)
{
    /// <summary>A text without what was found in it, and the kinds of that, each as often as it was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="speaker">The number of the interview the text is from; -1 for none.</param>
    public (string Text, List<RedactionKind> Kinds) Of(string text, int speaker)
    {
        List<Word> words = Numbers(text, Accounts(Names(WordsOf(text), speaker)));
        StringBuilder redacted = new(text.Length);
        List<RedactionKind> kinds = [];
        int at = 0;
        foreach (Word word in words.Where(word => word.Kind is not null))
        {
            redacted.Append(text, at, word.Start - at).Append(word.Mark);
            kinds.Add(word.Kind!.Value);
            at = word.End;
        }

        return (at == 0 ? text : redacted.Append(text, at, text.Length - at).ToString(), kinds);
    }

    /// <summary>The words between the marks and addresses of a text, with these as words of their own.</summary>
    private List<Word> WordsOf(string text)
    {
        List<Word> all = [];
        int at = 0;
        foreach (Word found in AddressScan.Of(text, marks))
        {
            Words.AddTo(all, text, at, found.Start);
            all.Add(found);
            at = found.End;
        }

        Words.AddTo(all, text, at, text.Length);
        return all;
    }

    private List<Word> Names(List<Word> words, int speaker) => Closed(words, i =>
    {
        (int count, IReadOnlySet<int> owners) = names.Find(words, i);
        bool isTerm = owners.Contains(NameTree.Term);
        return count == 0 ? (1, null) : (count, isTerm ? (RedactionKind.Term, Marks.Term) : (RedactionKind.Name, marks.Of(owners, speaker)));
    });

    private static List<Word> Accounts(List<Word> words) => Closed(words, i =>
        AccountNumbers.Find(words, i) is > 0 and int count ? (count, (RedactionKind.AccountNumber, Marks.AccountNumber)) : (1, null));

    private static List<Word> Numbers(string text, List<Word> words)
    {
        // A number begins with its plus or its opening bracket, which are no words.
        List<Word> begun = [.. words.Select(word => word.IsNumber ? word with { Start = PersonalNumbers.StartOf(text, word) } : word)];
        return Closed(begun, i => PersonalNumbers.Find(text, words, i) is > 0 and int count ? (count, PersonalNumbers.KindOf(text[begun[i].Start..words[i + count - 1].End])) : (1, null));
    }

    /// <summary>The words, where those of each find are one.</summary>
    private static List<Word> Closed(List<Word> words, Func<int, (int Count, (RedactionKind Kind, string Mark)? Found)> find)
    {
        List<Word> closed = new(words.Count);
        for (int i = 0; i < words.Count;)
        {
            (int count, (RedactionKind Kind, string Mark)? found) = find(i);
            if (found is var (kind, mark))
            {
                closed.Add(Word.Taken(words[i], words[i + count - 1], kind, mark));
            }
            else
            {
                closed.AddRange(words.GetRange(i, count));
            }

            i += count;
        }

        return closed;
    }
}
