using System.Text.RegularExpressions;

namespace JobMap.Ingestion.Mapping;

/// <summary>
/// What the code of a column says: <c>imp_x</c>, <c>IMP[x]</c>, <c>Q_IMP_x</c>, <c>x_sat</c>, <c>Q1[x]</c>, <c>I1</c>. Whether there is an outcome x is another matter.
/// </summary>
/// <param name="Role">Importance or satisfaction; neither where the code has no word for it.</param>
/// <param name="Id">What stands where the id of an outcome may stand.</param>
/// <param name="IsNumbered">True for a single letter with a number.</param>
/// <param name="IsSpaced">True where a space alone divides the word from the id, as it would in "sat quietly"; such is a code only where there is the outcome.</param>
internal readonly partial record struct RatingCode(AskedFor Role, string Id, bool IsNumbered, bool IsSpaced)
{
    private const int Longest = 300;

    private const string Words = "(?<word>IMPORTANCE|IMP|BELANGRIJKHEID|BELANGRIJK|BELANG|BEL|SATISFACTION|SAT|TEVREDENHEID|TEVREDEN|TEVR|TEV)";

    public static RatingCode? Of(string name)
    {
        if (name.Length is 0 or > Longest)
        {
            return null;
        }

        foreach (Regex form in (Regex[])[WordFirst(), WordLast(), Bracketed(), Letter()])
        {
            if (form.Match(name) is { Success: true } match)
            {
                return new RatingCode(RoleOf(match.Groups["word"].Value), match.Groups["id"].Value.Trim(), match.Groups["letter"].Success, match.Groups["spaced"].Success);
            }
        }

        return null;
    }

    private static AskedFor RoleOf(string word) => word.Length == 0 ? AskedFor.Neither : word[0] is 'I' or 'i' or 'B' or 'b' ? AskedFor.Importance : AskedFor.Satisfaction;

    [GeneratedRegex(@"^(?:Q[0-9]*[_.-])?" + Words + @"(?:[0-9]*\[(?<id>[^\[\]]+)\](?:\[[^\[\]]*\])?|\s*[_.:|/-]+(?<id>.*)|\s+(?<spaced>(?<id>[^\s\[\]]+)))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WordFirst();

    [GeneratedRegex(@"^(?<id>[^\s\[\]]+?)[_.:|/ -]" + Words + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WordLast();

    [GeneratedRegex(@"^[^\s\[\]]+\[(?<id>[^\s\[\]]+)\](?:\[[^\[\]]*\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(?<letter>(?<word>[IS]))(?<id>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Letter();
}
