using JobMap.Internals;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>Ids made from titles: the same file gives the same ids, and none is given twice.</summary>
internal sealed class OpenJourneyIds(string fallback)
{
    /// <summary>What is looked at of a title; an id is shorter.</summary>
    private const int LongestTitle = 200;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Of(string title)
    {
        string slug = Slug.FromText(title[..Math.Min(title.Length, LongestTitle)], fallback);
        string candidate = slug;
        for (int number = _last.GetValueOrDefault(slug, 1); !_taken.Add(candidate);)
        {
            _last[slug] = ++number;
            candidate = FormattableString.Invariant($"{slug}-{number}");
        }

        return candidate;
    }
}
