using JobMap.Journeys;
using JobMap.Journeys.Authoring;
using JobMap.Opportunity;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>From the wire to where items come from. What a document leaves out of that is taken from the rule and the lane, by <see cref="GivenSources"/>.</summary>
internal sealed class SourceDrafts(DraftReading reading)
{
    private static readonly string Rules = $"one of {string.Join(", ", JourneyRules.All.Select(rule => rule.Id))}";

    /// <summary>Where an item comes from; what people gave where nothing is said.</summary>
    /// <param name="wire">What is said of it; may be null.</param>
    /// <param name="lane">The lane of the item; null for the emotion.</param>
    /// <param name="own">What the item stands for, which is the source of what was given without one.</param>
    /// <param name="path">The path of the item.</param>
    public DerivedFrom Of(WireDerivedFrom? wire, JourneyLane? lane, JourneySource? own, string path)
    {
        JourneyRule rule = RuleOf(wire?.Rule, $"{path}.derivedFrom.rule");
        List<JourneySource> sources = Sources(wire?.Sources, wire?.SourceKinds, $"{path}.derivedFrom.sources", $"{path}.derivedFrom.sourceKinds", index => GivenSources.KindOf(rule, lane, index));
        if (wire?.Sources is null && rule == JourneyRules.Given && own is { } source)
        {
            sources.Add(source);
        }

        return new DerivedFrom(rule, sources, reading.Each(wire?.Figures, $"{path}.derivedFrom.figures", "the figures of an outcome or job", Of));
    }

    /// <summary>Sources by their ids and kinds.</summary>
    public List<JourneySource> Sources(List<string?>? ids, List<string?>? kinds, string path, string kindsPath, Func<int, JourneySourceKind> usual)
    {
        if (kinds is not null && kinds.Count != (ids?.Count ?? 0))
        {
            reading.Faults.Add(kindsPath, FormattableString.Invariant($"as many kinds as there are ids, {ids?.Count ?? 0}"), FormattableString.Invariant($"{kinds.Count}"));
            kinds = null;
        }

        List<JourneySource> sources = [];
        for (int i = 0; i < ids?.Count; i++)
        {
            JourneySourceKind? kind = kinds is null ? usual(i) : reading.Name(WireNames.SourceKinds, kinds[i], DraftReading.At(kindsPath, i));
            if (reading.Value<MapElementId>(MapElementId.TryParse, ids[i], DraftReading.At(path, i)) is { } id && kind is { } known)
            {
                sources.Add(new JourneySource(known, id.Value));
            }
        }

        return sources;
    }

    /// <summary>An interval, or none where it is left out or at fault.</summary>
    public ConfidenceInterval? Interval(double? lower, double? upper, string path, string upperPath)
    {
        if (lower is null && upper is null)
        {
            return null;
        }

        if (lower is { } from && upper is { } to && double.IsFinite(from) && double.IsFinite(to) && from <= to)
        {
            return new ConfidenceInterval(from, to);
        }

        (string at, double? found) = lower is null ? (path, lower) : (upperPath, upper);
        reading.Faults.Add(at, "a limit of an interval whose lower limit is not above the upper one", found is { } number ? FormattableString.Invariant($"{number}") : "missing");
        return null;
    }

    private JourneyRule RuleOf(string? id, string path)
    {
        JourneyRule? rule = id is null ? JourneyRules.Given : JourneyRules.All.FirstOrDefault(known => known.Id == id);
        if (rule is null)
        {
            reading.Faults.Add(path, Rules, DraftReading.Shown(id));
        }

        return rule ?? JourneyRules.Given;
    }

    private SourceFigures? Of(WireFigures wire, string path)
    {
        NeedId? need = reading.Value<NeedId>(NeedId.TryParse, wire.Need, $"{path}.need");
        SourceFigures figures = new(need ?? NeedId.Parse("unknown"))
        {
            Opportunity = reading.Number(wire.Opportunity, $"{path}.opportunity"),
            Interval = Interval(wire.Interval, $"{path}.interval"),
            Importance = reading.Number(wire.Importance, $"{path}.importance"),
            ImportanceInterval = Interval(wire.ImportanceInterval, $"{path}.importanceInterval"),
            Satisfaction = reading.Number(wire.Satisfaction, $"{path}.satisfaction"),
            SatisfactionInterval = Interval(wire.SatisfactionInterval, $"{path}.satisfactionInterval"),
            AnsweredBoth = reading.Count(wire.N, 0, $"{path}.n"),
            Rank = wire.Rank is null ? null : (int)reading.Count(wire.Rank, 1, $"{path}.rank"),
        };
        return need is null ? null : figures;
    }

    private ConfidenceInterval? Interval(WireInterval? wire, string path) => wire is null ? null : Interval(wire.Lower, wire.Upper, $"{path}.lower", $"{path}.upper");
}
