using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Values;

using CellKind = JobMap.Ingestion.Values.CellKind;

/// <summary>What the reader is tested against: the same rules as plain statements over strings, slow and without tables or memory of earlier cells.</summary>
internal sealed class SimpleRatingReader(ColumnMapping mapping, RatingScale scale, NoAnswerCodes codes)
{
    private const string Months = "jan feb mar mrt apr may mei jun jul aug sep sept oct okt nov dec january february march april june july august september october november december januari februari maart juni juli augustus oktober";

    public (CellKind Kind, int Rating) Read(byte[] cell)
    {
        string text = Plain(Encoding.UTF8.GetString(cell));
        NoAnswerCodes meant = mapping.NoAnswerCodes ?? codes;
        if (text.Length == 0)
        {
            return (CellKind.Blank, 0);
        }

        KeyValuePair<string, int>[] labels = mapping.Codebook?.Labels.Select(pair => KeyValuePair.Create(Plain(pair.Key), pair.Value)).ToArray() ?? [];
        (IReadOnlyList<string> List, CellKind Kind)[] lists = [(meant.DontKnow, CellKind.DontKnow), (meant.NotApplicable, CellKind.NotApplicable), (meant.Missing, CellKind.MissingCode)];

        // What a cell says in words goes before its number: in "9: n.v.t." 9 may be the code of another reason.
        foreach (Func<string, bool> isCode in (Func<string, bool>[])[code => IsCodeByText(text, Plain(code)), code => IsCodeByNumber(text, Plain(code), labels)])
        {
            if (lists.FirstOrDefault(list => list.List.Any(isCode)) is { List: not null } found)
            {
                return (found.Kind, 0);
            }
        }

        RatingScale own = mapping.Scale ?? scale;
        if (labels.FirstOrDefault(pair => pair.Key == text && Number(pair.Key) is null) is { Key: not null } label)
        {
            return Converted(label.Value, own);
        }

        if ((Number(text) ?? Numbered(text).Number ?? NumberedByLabel(text, labels)) is { } number)
        {
            KeyValuePair<string, int>[] numbers = [.. labels.Where(pair => Number(pair.Key) is not null)];
            return numbers.Length == 0 ? Converted(number, own)
                : numbers.FirstOrDefault(pair => Number(pair.Key) == number) is { Key: not null } one ? Converted(one.Value, own) : (CellKind.OutOfScale, number);
        }

        Match option = Regex.Match(text, "^ao?([0-9]{1,4})$");
        return option.Success ? Converted(own.Minimum + int.Parse(option.Groups[1].Value, CultureInfo.InvariantCulture) - 1, own) : (CellKind.Unparsable, 0);
    }

    private (CellKind, int) Converted(int number, RatingScale own) =>
        !own.Contains(number) ? (CellKind.OutOfScale, number)
        : (CellKind.Answered, own.IsReversed == scale.IsReversed ? scale.Minimum + number - own.Minimum : scale.Maximum - (number - own.Minimum));

    private static bool IsCodeByText(string text, string code)
    {
        int? spaced = Regex.Match(text, "^([^ ]+) (.+)$") is { Success: true } match && match.Groups[2].Value == code ? Number(match.Groups[1].Value) : null;
        return text == code || Numbered(text).Label == code || spaced is not null;
    }

    private static bool IsCodeByNumber(string text, string code, KeyValuePair<string, int>[] labels) =>
        Number(code) is { } meant && (Number(text) ?? Numbered(text).Number ?? NumberedByLabel(text, labels)) == meant;

    private static int? NumberedByLabel(string text, KeyValuePair<string, int>[] labels) =>
        Regex.Match(text, "^([^ ]+) (.+)$") is { Success: true } match && labels.Any(pair => pair.Key == match.Groups[2].Value && Number(pair.Key) is null) ? Number(match.Groups[1].Value) : null;

    private static int? Number(string text) =>
        Regex.Match(text, "^([+-]?)0*([0-9]{0,9})(?<=[0-9])([.,]0+)?$") is { Success: true } match
            ? int.Parse($"{match.Groups[1].Value}0{match.Groups[2].Value}", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    private static (int? Number, string? Label) Numbered(string text)
    {
        Match match = Regex.Match(text, @"^(?:\((?<n>[^) ]+) *\)|\[(?<n>[^] ]+) *\]|(?<n>(?>[+-]?[0-9]+(?:[.,][0-9]+)?)) *(?=[-=.:)(|[]))(?<l>.*)$");
        string label = match.Groups["l"].Value.Trim(" -=.:)(|][".ToCharArray()).Trim('\'', '"');
        return match.Success && Number(match.Groups["n"].Value) is { } number && label.Any(char.IsLetter) && !IsDate(text) ? (number, label) : (null, null);
    }

    private static bool IsDate(string text) =>
        Regex.Match(text, @"^([0-9]{1,2}[-/. ]+)?([a-z]+)\.?([-/. ]+[0-9]{1,4})?$") is { Success: true } match && Months.Split(' ').Contains(match.Groups[2].Value);

    private static string Plain(string text)
    {
        text = WebUtility.HtmlDecode(Regex.Replace(text, "<[a-zA-Z/!][^>]*>", " "));
        text = Regex.Replace(text, "[\uFF01-\uFF5E]", match => ((char)(match.Value[0] - 0xFEE0)).ToString());
        text = Regex.Replace(text, "[\u2010-\u2015\u2212\uFE58\uFE63]", "-");
        text = Regex.Replace(text, "[\u2018-\u201B\u2032\u00B4`]", "'");
        text = Regex.Replace(text, "[\u201C-\u201F\u2033\u00AB\u00BB]", "\"");
        text = Regex.Replace(text, "[\u00AD\u200B\u200C\u200D\u2060\uFEFF\0]", "");
        text = Regex.Replace(text, @"\s+", " ").Trim(' ').ToLowerInvariant();
        string bare = text.TrimStart(' ', '\'', '"').TrimEnd(" '\".,;:!?\u2026".ToCharArray());
        return bare.Length == 0 ? text : bare;
    }
}
