using System.Text.RegularExpressions;

namespace JobMap.Ingestion.Mapping;

/// <summary>Questions that tell which answer to choose, such as "please choose 'somewhat important' here".</summary>
internal static partial class TrapText
{
    private const int Longest = 500;

    /// <summary>The one answer that the text tells to choose; null where it tells none, or more than one, or only under a condition.</summary>
    public static string? AnswerIn(string text)
    {
        if (text.Length > Longest || !Verb().IsMatch(text))
        {
            return null;
        }

        string plain = text.Replace('‘', '\'').Replace('’', '\'').Replace('‚', '\'').Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('«', '"').Replace('»', '"');
        MatchCollection quoted = Quoted().Matches(plain);
        return quoted.Count == 1 && !Condition().IsMatch(plain[(quoted[0].Index + quoted[0].Length)..]) && quoted[0].Groups["answer"].Value.Trim() is { Length: > 0 } answer ? answer
            : quoted.Count == 0 && Number().Match(plain) is { Success: true } number ? number.Groups["answer"].Value : null;
    }

    [GeneratedRegex(@"\b(choose|select|pick|tick|mark|kies|selecteer|klik|vink|kruis)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex("""(?<=^|[\s(:])(?:"(?<answer>[^"]{1,80})"|'(?<answer>.{1,80}?)'(?=[\s.,;:!?)\]]|$))""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:choose|select|pick|tick|mark|kies|selecteer|kruis)\s+(?:(?:the|het|de)\s+)?(?:(?:number|answer|option|getal|antwoord|cijfer)\s+)?(?<answer>[0-9]{1,2})(?=\s*[.!]?\s*$|\s+(?:here|for this|to show|on this|hier|bij deze|om te laten)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\s,]*(?:if|when|where|unless|als|indien|wanneer|tenzij)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();
}
