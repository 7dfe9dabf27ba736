using JobMap.Journeys;

namespace JobMap.Rendering.Views;

/// <summary>The sources of an item in words: what it was made of, and the evidence that backs it.</summary>
internal static class SourceList
{
    /// <summary>"o1", "o1, backed by q3, q7".</summary>
    /// <param name="derivedFrom">Where the item comes from.</param>
    /// <param name="escape">How an id is written.</param>
    public static string Of(DerivedFrom derivedFrom, Func<string, string> escape)
    {
        string made = Joined(derivedFrom.Sources.Where(source => source.Kind != JourneySourceKind.Evidence), escape);
        string backing = Joined(derivedFrom.BackedBy, escape);
        return string.Join(", ", ((string[])[made, backing.Length == 0 ? "" : $"backed by {backing}"]).Where(part => part.Length > 0));
    }

    private static string Joined(IEnumerable<JourneySource> sources, Func<string, string> escape) => string.Join(", ", sources.Select(source => escape(source.Id)));
}
