namespace JobMap.Internals;

/// <summary>Writes a value that is a text into a span, whatever the format asked for.</summary>
internal static class TextFormatting
{
    /// <summary>Copies the whole text, or nothing where it has no room.</summary>
    public static bool TryWrite(string text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
