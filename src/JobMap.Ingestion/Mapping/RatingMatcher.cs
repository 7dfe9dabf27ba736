using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>Matches single columns to the outcomes and jobs of a map, by code and by the text of the question, and by nothing else.</summary>
internal sealed class RatingMatcher(NeedIndex needs)
{
    public RatingMatch Of(SurveyColumn column)
    {
        (RatingCode? code, NeedId? byCode) = CodeOf(column);
        (IReadOnlyList<NeedId> byText, string rest) = TextOf(column);
        AskedFor said = SaidBy(column, rest);
        AskedFor coded = code is { } known && (byCode is not null || !known.IsNumbered || byText.Count > 0) ? known.Role : AskedFor.Neither;
        if (code is { IsNumbered: true } && byCode is null && byText.Count == 0 && said == AskedFor.Neither)
        {
            coded = code.Value.Role;
        }

        NeedId[] all = [.. byText.Count > 1 && byCode is { } decided && byText.Contains(decided) ? [decided] : byText.Concat(byCode is { } one ? [one] : Array.Empty<NeedId>()).Distinct()];
        return new RatingMatch
        {
            Needs = all, Code = code, IsByCode = byCode is not null, Role = coded != AskedFor.Neither ? coded : said,
            IsContradicted = coded != AskedFor.Neither && said is (AskedFor.Importance or AskedFor.Satisfaction) && said != coded,
        };
    }

    private (RatingCode? Code, NeedId? Need) CodeOf(SurveyColumn column)
    {
        RatingCode? first = null;
        foreach (string name in (string[])[column.Name, column.OtherName])
        {
            if (RatingCode.Of(name.Trim()) is { } code)
            {
                if (needs.ById(code.Id) is { } need)
                {
                    return (code, need);
                }

                first ??= code.IsSpaced ? null : code;
            }
        }

        return (first, column.Item.Length > 0 ? needs.ById(column.Item.Trim()) : null);
    }

    /// <summary>The outcomes whose statement the question has, and what it says beside them.</summary>
    private (IReadOnlyList<NeedId> Needs, string Remainder) TextOf(SurveyColumn column)
    {
        if (column.Item.Length > 0 && needs.ByText(ItemText.Key(column.Item)) is { Count: > 0 } byItem)
        {
            return (byItem, column.Stem);
        }

        string key = ItemText.Key(column.Text.Length > 0 ? column.Text : column.Name);
        return needs.ByText(key) is { Count: > 0 } whole ? (whole, "") : needs.Within(key);
    }

    /// <summary>What the question asks for, in its stem; where that names both, in the brackets it ends with.</summary>
    private static AskedFor SaidBy(SurveyColumn column, string rest)
    {
        AskedFor said = RoleWords.In(column.Stem.Length > 0 ? column.Stem : rest);
        if (said is AskedFor.Importance or AskedFor.Satisfaction)
        {
            return said;
        }

        string text = column.Text.Length > 0 ? column.Text : column.Name;
        int open = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        AskedFor scale = open > 0 && text[(open + 1)..^1] != column.Item ? RoleWords.In(text[open..]) : AskedFor.Neither;
        return scale is AskedFor.Importance or AskedFor.Satisfaction ? scale
            : said == AskedFor.Neither && column.Role == ColumnRole.Importance ? AskedFor.Importance
            : said == AskedFor.Neither && column.Role == ColumnRole.Satisfaction ? AskedFor.Satisfaction
            : said;
    }
}
