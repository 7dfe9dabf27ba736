namespace JobMap.Internals;

/// <summary>Texts as documents can hold them.</summary>
internal static class UnicodeText
{
    /// <summary>False where half of a surrogate pair stands without the other, which no encoding of Unicode can write.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++))
            {
                return false;
            }
        }

        return true;
    }
}
