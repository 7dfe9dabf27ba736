using System.Text;

namespace JobMap.Ingestion.Quality;

/// <summary>The cells that checks look at, as text.</summary>
internal static class CellText
{
    private const int Longest = 4096;

    /// <summary>The text without white space around it; null for a blank one. Of a long one the beginning.</summary>
    public static string? Of(ReadOnlySpan<byte> cell)
    {
        string text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, Longest)]).Trim();
        return text.Length == 0 ? null : text;
    }
}
