using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;

namespace JobMap.Rendering.Texts;

/// <summary>What a reader calls the members of enumerations and the names of documents.</summary>
internal static class Names
{
    public static string Of(LandscapeZone zone) => Of(OpportunityLandscape.NameOf(zone));

    /// <summary>A name of a document as words: "not-attractive" as "not attractive".</summary>
    public static string Of(string name) => name.Replace('-', ' ');

    public static string Of(JourneyLane lane) => lane switch
    {
        JourneyLane.MomentsOfTruth => "Moments of truth",
        JourneyLane.LeapsOfFaith => "Leaps of faith",
        JourneyLane.Kpis => "KPIs",
        _ => lane.ToString(),
    };

    /// <summary>The text of an item with what a reader must know of it: "the recipe card (box)", "the order (app), planned", "the menu, candidate", "Would recommend it: 9.8 [0 to 19.5] n=264, off target 30".</summary>
    public static string Of(JourneyItem item)
    {
        string name = item.Touchpoint?.Channel is { } channel ? $"{item.Text} ({channel})" : item.Text;
        string state = item.MomentOfTruth is { IsConfirmed: false } ? ", candidate" : item.IsPlanned ? ", planned" : "";
        return item.Kpi is { } kpi ? $"{name}: {kpi.Evaluate()}" : name + state;
    }

    /// <summary>"12", "10 and 12": the thresholds an interval lies on both sides of.</summary>
    public static string Straddled(OpportunityScore score) => string.Join(" and ", score.Straddled.Select(Figures.Short));

    /// <summary>"high, straddles 12"; the reason where there is no score, and nothing where the definition has no bands.</summary>
    public static string Band(OpportunityScore score) => score.Opportunity is null ? $"no score: {score.Reason}"
        : score.Band is null ? ""
        : score.Straddled.Count == 0 ? Of(score.Band)
        : $"{Of(score.Band)}, straddles {Straddled(score)}";

    /// <summary>A kind of need as a heading: "Emotional jobs".</summary>
    public static string Of(NeedKind kind) => kind switch
    {
        NeedKind.FinancialOutcome => "Financial outcomes",
        NeedKind.RelatedJob => "Related jobs",
        NeedKind.EmotionalJob => "Emotional jobs",
        NeedKind.SocialJob => "Social jobs",
        NeedKind.ConsumptionJob => "Consumption-chain jobs",
        _ => "Outcomes",
    };

    /// <summary>A kind of need, of which there is one: "emotional job".</summary>
    public static string One(NeedKind kind) => Words(kind.ToString());

    public static string Of(ForceOfProgress force) => Words(force.ToString());

    /// <summary>"first thought".</summary>
    public static string Of(TimelineStage stage) => Words(stage.ToString());

    /// <summary>"1 outcome", "3 outcomes".</summary>
    public static string Count(long count, string one, string? many = null) => $"{Figures.Grouped(count)} {(count == 1 ? one : many ?? $"{one}s")}";

    /// <summary>The name of a member as words: "FirstThought" as "first thought".</summary>
    private static string Words(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
