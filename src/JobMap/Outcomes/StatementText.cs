using JobMap.Diagnostics;

namespace JobMap;

/// <summary>The text of a part: as written, each run of white space as one space.</summary>
internal static class StatementText
{
    public static string? Of(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        ReadOnlySpan<char> part = text.AsSpan(span.Start, span.Length);
        int length = FoldedLength(part);
        return length == 0 ? part.ToString() : string.Create(length, (text, span), static (target, state) => Fold(state.text.AsSpan(state.span.Start, state.span.Length), target));
    }

    /// <summary>The entry of the vocabulary itself where the text is written like it, so that no string is made.</summary>
    public static string? Of(string text, TextSpan span, Phrase? phrase) =>
        phrase is not null && text.AsSpan(span.Start, span.Length).SequenceEqual(phrase.Text) ? phrase.Text : Of(text, span);

    /// <summary>How long the part is with its white space folded; 0 where there is nothing to fold.</summary>
    private static int FoldedLength(ReadOnlySpan<char> part)
    {
        int length = 0;
        bool folds = false;
        bool blank = false;
        foreach (char character in part)
        {
            bool space = character == ' ' || (character is <= '\r' or >= '\u0080' && char.IsWhiteSpace(character));
            folds |= space && (blank || character != ' ');
            length += space && blank ? 0 : 1;
            blank = space;
        }

        return folds ? length : 0;
    }

    private static void Fold(ReadOnlySpan<char> part, Span<char> target)
    {
        int length = 0;
        bool blank = false;
        foreach (char character in part)
        {
            bool space = char.IsWhiteSpace(character);
            if (!(space && blank))
            {
                target[length++] = space ? ' ' : character;
            }

            blank = space;
        }
    }
}
