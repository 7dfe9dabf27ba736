using System.Globalization;
using System.Text;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Html;

/// <summary>JSON inside a page: the same document, with everything escaped that could end the element or would not be valid there.</summary>
internal static class DataBlock
{
    public static string Of(string json)
    {
        StringBuilder block = new(json.Length);
        foreach (char character in json)
        {
            // Outside strings JSON has none of these, and inside strings an escape says the same.
            if (character is '<' or '>' or '&' or '\u2028' or '\u2029' || char.IsSurrogate(character) || IsRefused(character))
            {
                block.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                block.Append(character);
            }
        }

        return block.ToString();
    }

    private static bool IsRefused(char character) => character is not ('\n' or '\r' or '\t') && Rune.TryCreate(character, out Rune rune) && CleanText.IsRefused(rune);
}
