using System.Collections.Frozen;

namespace JobMap.Journeys;

/// <summary>
/// A swimlane of an OpenJourney file and what it is in a journey. The files have swimlanes of any name; this is the one table of the names that are
/// understood and of those that are written. Projects that read or write the files take it in as source.
/// </summary>
internal sealed class OpenJourneyLane
{
    /// <summary>What is looked at of a name; no lane has a longer one.</summary>
    private const int LongestName = 100;

    /// <summary>Words that say whose lane it is, and nothing of what it holds.</summary>
    private static readonly FrozenSet<string> Owners = new[] { "customer", "customers", "user", "users", "client", "clients", "guest", "guests", "persona", "the", "their", "our", "s" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that say that it is a lane.</summary>
    private static readonly FrozenSet<string> Rows = new[] { "lane", "lanes", "row", "swimlane" }.ToFrozenSet(StringComparer.Ordinal);

    private OpenJourneyLane(string name, JourneyLane? lane, params string[] synonyms) => (Name, Lane, Synonyms) = (name, lane, synonyms);

    /// <summary>The channels of the touchpoints; no lane of a journey.</summary>
    public static OpenJourneyLane Channels { get; } = new("Channels", null, "channel", "media", "medium");

    /// <summary>How customers feel, told by scores; no lane of a journey, whose stages have an emotion instead.</summary>
    public static OpenJourneyLane Emotions { get; } = new("Emotions", null, "emotion", "feelings", "feeling", "mood", "sentiment", "emotional journey", "emotion curve", "emotional curve");

    /// <summary>All of them, in the order in which a map shows them.</summary>
    public static IReadOnlyList<OpenJourneyLane> All { get; } =
    [
        new("Touchpoints", JourneyLane.Touchpoints, "touchpoint", "touch points", "contact points", "interactions"),
        Channels,
        new("Customer actions", JourneyLane.Actions, "actions", "action", "doing", "activities", "activity", "behaviours", "behaviors", "behaviour", "behavior"),
        new("Goals", JourneyLane.Goals, "goal", "needs", "objectives", "jobs", "jobs to be done"),
        new("Questions", JourneyLane.Questions, "question"),
        new("Motivations", JourneyLane.Motivations, "motivation", "drivers"),
        new("Barriers", JourneyLane.Barriers, "barrier", "obstacles", "concerns", "anxieties", "fears"),
        Emotions,
        new("Pains", JourneyLane.Pains, "pain", "pain points", "pain point", "frustrations", "problems", "issues"),
        new("Gains", JourneyLane.Gains, "gain", "delights", "highlights", "positives"),
        new("Opportunities", JourneyLane.Opportunities, "opportunity", "ideas", "improvements", "recommendations"),
        new("Overserved", JourneyLane.Overserved, "over-delivery"),
        new("Physical evidence", JourneyLane.Evidence, "evidence", "props", "artefacts", "artifacts"),
        new("Frontstage", JourneyLane.Frontstage, "frontstage actions", "onstage", "onstage actions", "front office", "visible actions"),
        new("Backstage", JourneyLane.Backstage, "backstage actions", "back office", "invisible actions"),
        new("Support processes", JourneyLane.Support, "support", "support process", "supporting processes", "support systems", "systems"),
        new("Moments of truth", JourneyLane.MomentsOfTruth, "moment of truth", "critical moments"),
        new("Milestones", JourneyLane.Milestones, "milestone"),
        new("Leaps of faith", JourneyLane.LeapsOfFaith, "leap of faith"),
        new("KPIs", JourneyLane.Kpis, "kpi", "metrics", "indicators", "key performance indicators"),
    ];

    private static FrozenDictionary<string, OpenJourneyLane> ByKey { get; } = All
        .SelectMany(lane => lane.Synonyms.Prepend(lane.Name).Select(name => (Key: KeyOf(name), Lane: lane)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Lane, StringComparer.Ordinal);

    /// <summary>The name that is written.</summary>
    public string Name { get; }

    /// <summary>The lane; null for channels and emotions.</summary>
    public JourneyLane? Lane { get; }

    /// <summary>Other names that are understood.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The lane that a swimlane is by its name, case, marks and whose it is aside; null for names of the user's own.</summary>
    public static OpenJourneyLane? Find(string name) => ByKey.GetValueOrDefault(KeyOf(name));

    private static string KeyOf(string name)
    {
        string lower = name[..Math.Min(name.Length, LongestName)].ToLowerInvariant();
        string[] words = lower.Split([.. lower.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        string[] own = [.. words.SkipWhile(Owners.Contains)];
        return string.Concat(own is [.., _, { } last] && Rows.Contains(last) ? own[..^1] : own);
    }
}
