using System.Globalization;

namespace JobMap.Research.Redaction;

/// <summary>The names and terms to look for, by their words. One of more than <see cref="Deepest"/> words is looked for by its first ones.</summary>
internal sealed class NameTree
{
    /// <summary>The owner of terms; those of names are the interviews.</summary>
    public const int Term = -1;

    /// <summary>The most words of one name or term that are looked at together, so that a look-up takes a bounded time.</summary>
    private const int Deepest = 16;

    private const int ShortestPart = 3;
    private const int WidestGap = 5;

    private readonly Node _root = new();

    /// <summary>A name as a whole and by its parts: "Anne-Marie de Vries" is looked for as that, as Anne, Marie and Vries.</summary>
    public void AddName(string name, int interview)
    {
        List<Word> words = Words.Of(name);
        Add(words, interview);
        int first = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            // Words that touch are letters of a script that is written without spaces, and a part together.
            if (i == words.Count || words[i].Start > words[i - 1].End)
            {
                AddPart(words[first..i], interview);
                first = i;
            }
        }
    }

    public void AddTerm(string term) => Add(Words.Of(term), Term);

    /// <summary>The longest name or term that begins with a word: how many words it has, and whose it is. None has 0 words.</summary>
    public (int Words, IReadOnlySet<int> Owners) Find(List<Word> words, int first)
    {
        Node node = _root;
        (int, IReadOnlySet<int>) found = (0, node.Owners);
        for (int i = first; i < words.Count && (i == first || words[i].Start - words[i - 1].End <= WidestGap) && node.Next.TryGetValue(words[i].Key, out Node? next); i++)
        {
            node = next;
            found = node.Owners.Count > 0 ? (i - first + 1, node.Owners) : found;
        }

        return found;
    }

    /// <summary>True where a name or term stands somewhere in a text.</summary>
    public bool IsIn(string text)
    {
        List<Word> words = Words.Of(text);
        return Enumerable.Range(0, words.Count).Any(first => Find(words, first).Words > 0);
    }

    private void AddPart(List<Word> part, int interview)
    {
        bool isUncased = part.Count > 1 && char.GetUnicodeCategory(part[0].Key[0]) == UnicodeCategory.OtherLetter;
        if (part.Sum(word => word.Key.Length) >= (isUncased ? 2 : ShortestPart))
        {
            Add(part, interview);
        }
    }

    private void Add(List<Word> words, int owner)
    {
        Node node = _root;
        foreach (Word word in words.Take(Deepest))
        {
            if (!node.Next.TryGetValue(word.Key, out Node? next))
            {
                node.Next.Add(word.Key, next = new Node());
            }

            node = next;
        }

        if (node != _root)
        {
            node.Owners.Add(owner);
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public HashSet<int> Owners { get; } = [];
    }
}
