using CsCheck;
using JobMap.Research;

namespace JobMap.Tests.Samples;

/// <summary>Research evidence, one with every member and any.</summary>
internal static class Evidences
{
    private static readonly Gen<string> Text = Gen.Select(Gen.Char['a', 'f'], Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A0', '\u02FF']), 0, 6], (first, rest) => first + rest);

    private static readonly string[] Targets = ["burst", "pain:burst", "leak", "milestone:first-value", "nowhere"];

    /// <summary>A map with two steps, three outcomes and a job.</summary>
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("gardeners", "water a garden")
        .Prepare("lay the hose", s => s.Outcome("minimize the likelihood that the hose bursts", id: "burst").Outcome("minimize the time it takes to unroll the hose", id: "unroll"))
        .Execute("water the beds", s => s.Outcome("minimize the amount of water that is lost", id: "leak"))
        .EmotionalJob("feel at ease", "ease")
        .Build();

    /// <summary>Every member once.</summary>
    public static ResearchEvidence Whole { get; } = new()
    {
        Interviews =
        [
            new Interview(InterviewId.Parse("i1"))
            {
                Participant = "Ada Example", Date = new DateOnly(2026, 3, 9), Role = "job executor", SwitchedFrom = "can", SwitchedTo = "hose",
                Extensions = ExtensionMembers.Empty.With("x-length", "50"),
            },
            new Interview(InterviewId.Parse("i2")),
        ],
        Themes = [new ValueTheme(ThemeId.Parse("t1"), "no leaks") { Description = "water “lost” on the way", Extensions = ExtensionMembers.Empty.With("x-code", "1") }],
        Items =
        [
            new EvidenceItem(EvidenceId.Parse("q1"), EvidenceKind.Quote, "It bursts every spring.")
            {
                Interview = InterviewId.Parse("i1"), Themes = [ThemeId.Parse("t1")], Force = ForceOfProgress.Push, Stage = TimelineStage.FirstThought,
                Backs = [EvidenceTarget.Parse("burst"), EvidenceTarget.Parse("pain:burst"), EvidenceTarget.Parse("milestone:first-value")],
                Extensions = ExtensionMembers.Empty.With("x-seen", "[1,{}]"),
            },
            new EvidenceItem(EvidenceId.Parse("e2"), EvidenceKind.Observation, "Coils of hose on the lawn"),
        ],
        Extensions = ExtensionMembers.Empty.With("x-owner", "\"garden team\""),
    };

    public static Gen<ResearchEvidence> Any { get; } = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 5], Item().Array[0, 12], Gen.Int[0, 800], Gen.Bool, (interviews, themes, items, day, dated) => new ResearchEvidence
    {
        Interviews = [.. Enumerable.Range(0, interviews).Select(i => new Interview(InterviewId.Parse($"i{i}")) { Date = dated ? new DateOnly(2026, 1, 1).AddDays(day * (i + 3) % 97) : null })],
        Themes = [.. Enumerable.Range(0, themes).Select(i => new ValueTheme(ThemeId.Parse($"t{i}"), $"theme {i}"))],
        Items = [.. items.Select((make, i) => make(i))],
    });

    private static Gen<Func<int, EvidenceItem>> Item() => Gen.Select(
        Gen.Select(Gen.Enum<EvidenceKind>(), Text, Gen.Int[-1, 9]),
        Gen.Int[0, 5].Array[0, 3], Gen.Int[-1, 3], Gen.Int[-1, 5], Gen.Int[0, 4].Select(i => Targets[i]).Array[0, 3],
        (head, themes, force, stage, backs) => (Func<int, EvidenceItem>)(i => new EvidenceItem(EvidenceId.Parse($"e{i + 1}"), head.Item1, head.Item2)
        {
            Interview = head.Item3 < 0 ? null : InterviewId.Parse($"i{head.Item3}"),
            Themes = [.. themes.Select(theme => ThemeId.Parse($"t{theme}"))],
            Force = force < 0 ? null : (ForceOfProgress)force,
            Stage = stage < 0 ? null : (TimelineStage)stage,
            Backs = [.. backs.Select(EvidenceTarget.Parse)],
        }));
}
