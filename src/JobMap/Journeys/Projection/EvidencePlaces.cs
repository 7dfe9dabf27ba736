using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Research;

namespace JobMap.Journeys.Projection;

/// <summary>
/// Where each piece of evidence stands in a journey: as an item of its own by the rules of evidence, and as a source of the items derived from what it backs. All in the order of the
/// research. Linear in the pieces and what they back, and in the stages that host that.
/// </summary>
internal sealed class EvidencePlaces
{
    private const int Named = 5;

    private readonly ResearchEvidence _evidence;
    private readonly EvidenceTargets _targets;
    private readonly StageEvidence[] _stages;
    private readonly Dictionary<(JourneySource Carrier, bool IsPain), List<(int Item, int Target)>> _backers = [];
    private readonly HashSet<(int Item, int Target)> _shown = [];

    public EvidencePlaces(ResearchEvidence evidence, EvidenceTargets targets, int stages)
    {
        (_evidence, _targets) = (evidence, targets);
        _stages = [.. Enumerable.Range(0, stages).Select(_ => new StageEvidence(this))];
        for (int i = 0; i < evidence.Items.Count; i++)
        {
            Place(i);
        }
    }

    /// <summary>What the evidence says of a stage.</summary>
    public StageEvidence this[int stage] => _stages[stage];

    /// <summary>An item with the evidence that backs what it was derived from, where that is one element of the map; otherwise the item itself.</summary>
    public JourneyItem Backed(JourneyItem item, JourneyLane lane)
    {
        if (item.DerivedFrom.Rule == JourneyRules.Given || item.DerivedFrom.Sources is not [var only])
        {
            return item;
        }

        (int Item, int Target)[] backers = [.. BackersOf(only, false), .. lane == JourneyLane.Pains ? BackersOf(only, true) : []];
        if (backers.Length == 0)
        {
            return item;
        }

        _shown.UnionWith(backers);
        IEnumerable<JourneySource> evidence = backers.Select(backer => backer.Item).Distinct().Order().Select(index => JourneySource.Of(_evidence.Items[index].Id));
        return new JourneyItem(item.Text, new DerivedFrom(item.DerivedFrom.Rule, evidence.Prepend(only), item.DerivedFrom.Figures));
    }

    /// <summary>The pieces that nothing in the journey shows. Asked for when all stages are made.</summary>
    public IEnumerable<UnplacedItem> Unplaced() => Pieces.Where(piece => !Enumerable.Range(0, piece.Item.Backs.Count).Any(target => _shown.Contains((piece.Index, target))))
        .Select(piece => new UnplacedItem(UnplacedKind.Evidence, piece.Item.Id.Value, piece.Item.Text, piece.Item.Backs.Count == 0 ? "It backs nothing." : ReasonOf("It", piece.Item.Backs[0])));

    /// <summary>What the evidence backs that the journey does not show, target by target, and how many pieces back nothing. Asked for when all stages are made.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        foreach ((EvidenceItem item, int index) in Pieces)
        {
            for (int t = 0; t < item.Backs.Count; t++)
            {
                if (!_shown.Contains((index, t)))
                {
                    DiagnosticDescriptor descriptor = _targets.Of(item.Backs[t]).Count == 0 ? DiagnosticCatalogue.JourneyEvidenceTargetUnknown : DiagnosticCatalogue.JourneyEvidenceUnplaced;
                    yield return descriptor.Create(
                        ReasonOf($"The evidence '{item.Id}'", item.Backs[t]), new DiagnosticLocation { Path = FormattableString.Invariant($"$.items[{index}].backs[{t}]") });
                }
            }
        }

        EvidenceId[] idle = [.. _evidence.Items.Where(item => item.Backs.Count == 0).Select(item => item.Id)];
        if (idle.Length > 0)
        {
            string which = string.Join(", ", idle.Take(Named)) + (idle.Length > Named ? ", …" : "");
            yield return DiagnosticCatalogue.JourneyEvidenceUnplaced.Create($"{Counted.Of(idle.Length, "piece")} of evidence {(idle.Length == 1 ? "backs" : "back")} nothing: {which}.", DiagnosticLocation.None);
        }
    }

    private IEnumerable<(EvidenceItem Item, int Index)> Pieces => _evidence.Items.Select((item, index) => (item, index));

    private List<(int Item, int Target)> BackersOf(JourneySource carrier, bool isPain) =>
        _backers.TryGetValue((carrier, isPain), out List<(int Item, int Target)>? backers) ? backers : [];

    private void Place(int index)
    {
        EvidenceItem item = _evidence.Items[index];
        SortedDictionary<(int Stage, JourneyLane Lane), List<JourneySource>> found = [];
        for (int t = 0; t < item.Backs.Count; t++)
        {
            EvidenceTargetKind kind = item.Backs[t].Kind;
            foreach (TargetPart part in _targets.Of(item.Backs[t]))
            {
                if (kind != EvidenceTargetKind.Milestone)
                {
                    Back((part.Carrier, kind == EvidenceTargetKind.Pain), (index, t));
                }

                if (LaneOf(kind, item.Force) is { } lane)
                {
                    foreach (int stage in part.Stages)
                    {
                        _shown.Add((index, t));
                        Note(found, (stage, lane), part.Source);
                    }
                }
            }
        }

        foreach (((int stage, JourneyLane lane), List<JourneySource> sources) in found)
        {
            _stages[stage].Add(lane, new JourneyItem(item.Text, new DerivedFrom(RuleOf(lane), sources.Distinct().Prepend(JourneySource.Of(item.Id)))));
        }
    }

    private void Back((JourneySource Carrier, bool IsPain) what, (int Item, int Target) who) => Note(_backers, what, who);

    private static void Note<TKey, TValue>(IDictionary<TKey, List<TValue>> lists, TKey key, TValue value)
    {
        if (!lists.TryGetValue(key, out List<TValue>? values))
        {
            lists.Add(key, values = []);
        }

        values.Add(value);
    }

    private static JourneyLane? LaneOf(EvidenceTargetKind kind, ForceOfProgress? force) => (kind, force) switch
    {
        (EvidenceTargetKind.Pain, _) => JourneyLane.Pains,
        (EvidenceTargetKind.Milestone, _) => JourneyLane.Milestones,
        (_, ForceOfProgress.Push or ForceOfProgress.Pull) => JourneyLane.Motivations,
        (_, ForceOfProgress.Anxiety or ForceOfProgress.Habit) => JourneyLane.Barriers,
        _ => null,
    };

    private static JourneyRule RuleOf(JourneyLane lane) => lane switch
    {
        JourneyLane.Motivations => JourneyRules.MotivationFromEvidence,
        JourneyLane.Barriers => JourneyRules.BarrierFromEvidence,
        JourneyLane.Pains => JourneyRules.PainFromEvidence,
        _ => JourneyRules.MilestoneFromEvidence,
    };

    private string ReasonOf(string who, EvidenceTarget target) => (_targets.Of(target), target.Kind) switch
    {
        ({ Count: 0 }, EvidenceTargetKind.Milestone) => $"{who} backs '{target}', which neither the offering nor the template has.",
        ({ Count: 0 }, EvidenceTargetKind.Pain) => $"{who} backs '{target}', of which neither the job map nor the offering has anything.",
        ({ Count: 0 }, _) => $"{who} backs '{target}', which the job map does not have.",
        (_, EvidenceTargetKind.Milestone) => $"{who} backs '{target}', which is reached in no stage.",
        (var parts, _) when parts.All(part => part.Stages.Length == 0) => $"{who} backs '{target}', which no stage hosts.",
        _ => $"{who} backs '{target}', of which the journey derives no item.",
    };
}
