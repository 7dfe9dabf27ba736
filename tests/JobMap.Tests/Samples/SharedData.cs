namespace JobMap.Tests.Samples;

/// <summary>Data sets that lie beside the repository where they are to be had; they are no part of it.</summary>
internal static class SharedData
{
    public static string PathOf(string file) => Repository.PathOf(Path.Combine("..", "shared", "data", file));

    /// <summary>The fields of a small CSV table without line breaks in its fields, row by row, the header left out.</summary>
    public static IEnumerable<string[]> RowsOf(string file) => File.ReadLines(PathOf(file)).Skip(1).Select(line => FieldsOf(line).ToArray());

    private static IEnumerable<string> FieldsOf(string line)
    {
        for (int start = 0; start <= line.Length;)
        {
            bool quoted = start < line.Length && line[start] == '"';
            int end = quoted ? line.IndexOf('"', start + 1) : line.IndexOf(',', start);
            end = end < 0 ? line.Length : end;
            yield return line[(quoted ? start + 1 : start)..end];
            start = (quoted ? end + 1 : end) + 1;
        }
    }
}
