using JobMap.Research;

namespace JobMap.Rendering.Tests;

/// <summary>Research for <see cref="Study.Map"/>: seven interviews, the last of which brings a new theme; no pull; an outcome that one person brought up, and two that nobody did.</summary>
internal static class EvidenceStudy
{
    public static ResearchEvidence Evidence { get; } = new()
    {
        Interviews = [.. Enumerable.Range(1, 7).Select(number => new Interview(InterviewId.Parse($"i{number}")) { Participant = $"Secret Name {number}", Date = new DateOnly(2026, 5, number) })],
        Themes =
        [
            new ValueTheme(ThemeId.Parse("water"), "water at the right time") { Description = "Where plants dry out or drown." },
            new ValueTheme(ThemeId.Parse("place"), "too little place"),
            new ValueTheme(ThemeId.Parse("taste"), "taste of one's own"),
        ],
        Items =
        [
            Item("q1", "i1", "I come home and everything hangs its head.", "water", "pain:thirst") with { Force = ForceOfProgress.Push, Stage = TimelineStage.FirstThought },
            Item("q2", "i2", "The neighbour waters when I am away.", "water", "thirst") with { Force = ForceOfProgress.Habit },
            Item("q3", "i3", "Four pots, and nobody can pass.", "place", "variety"),
            Item("q4", "i5", "What if it floods the one below?", "water", "watch-the-plants") with { Force = ForceOfProgress.Anxiety, Stage = TimelineStage.Deciding },
            Item("q5", "i7", "They taste of something.", "taste", "milestone:first-fruit") with { Stage = TimelineStage.Satisfaction },
            new EvidenceItem(EvidenceId.Parse("o1"), EvidenceKind.Observation, "Reviews speak of dry soil.") { Themes = [ThemeId.Parse("water")], Backs = [EvidenceTarget.Parse("thirst")] },
            Item("q6", "i6", "Nothing in particular.", null, null),
        ],
    };

    public static EvidenceSummary Summary { get; } = EvidenceSummary.Of(Study.Map, Evidence);

    /// <summary>Research whose every text is this one.</summary>
    public static EvidenceSummary Of(string text)
    {
        ResearchEvidence evidence = new()
        {
            Interviews = [new Interview(InterviewId.Parse("i1"))],
            Themes = [new ValueTheme(ThemeId.Parse("t"), text) { Description = text }],
            Items = [new EvidenceItem(EvidenceId.Parse("q"), EvidenceKind.Quote, text) { Interview = InterviewId.Parse("i1"), Themes = [ThemeId.Parse("t")], Backs = [EvidenceTarget.Parse("o")] }],
        };
        return EvidenceSummary.Of(UniversalJobMap.For("people", "read").Execute(text, s => s.Outcome(text, id: "o").Outcome("minimize the time", id: "p")).Build(), evidence);
    }

    private static EvidenceItem Item(string id, string interview, string text, string? theme, string? backs) => new(EvidenceId.Parse(id), EvidenceKind.Quote, text)
    {
        Interview = InterviewId.Parse(interview),
        Themes = theme is null ? [] : [ThemeId.Parse(theme)],
        Backs = backs is null ? [] : [EvidenceTarget.Parse(backs)],
    };
}
