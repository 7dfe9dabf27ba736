namespace JobMap.Docs.Tests.Markdown;

/// <summary>Compares what a page shows with what a program printed: line by line, trimmed; a line of "…" alone stands for any lines.</summary>
internal static class ShownOutput
{
    private const string Anything = "…";

    public static bool Matches(string shown, string printed) => Matches(LinesOf(shown), LinesOf(printed));

    private static bool Matches(ReadOnlySpan<string> shown, ReadOnlySpan<string> printed)
    {
        if (shown.IsEmpty)
        {
            return printed.IsEmpty;
        }

        if (shown[0] != Anything)
        {
            return !printed.IsEmpty && shown[0] == printed[0] && Matches(shown[1..], printed[1..]);
        }

        for (int skipped = 0; skipped <= printed.Length; skipped++)
        {
            if (Matches(shown[1..], printed[skipped..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] LinesOf(string text) => [.. text.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];
}
