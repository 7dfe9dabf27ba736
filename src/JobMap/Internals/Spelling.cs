namespace JobMap.Internals;

/// <summary>What somebody may have meant who wrote a name that does not exist.</summary>
internal static class Spelling
{
    private const int LongestName = 64;

    /// <summary>The nearest of the names, where one is near: at most a third of its letters are wrong, missing, too many or swapped. Case does not count.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        (string? nearest, int least) = ((string?)null, int.MaxValue);
        foreach (string name in names)
        {
            int distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < least && distance <= Math.Max(1, Math.Max(name.Length, written.Length) / 3))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>The edits that lead from one text to the other, a swap of neighbours counted as one. Source: Damerau, Communications of the ACM, 1964.</summary>
    private static int Distance(string a, string b)
    {
        int[][] edits = [.. Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1])];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                edits[i][j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits[i][j] = Math.Min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }

        return edits[a.Length][b.Length];
    }
}
