namespace JobMap.Research.Summaries;

/// <summary>The items of research by what they name, and the interviews in their order. Items are taken in the order of their ids, so that theirs changes nothing.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<InterviewId, int> _interviews = [];
    private readonly ILookup<EvidenceTarget, EvidenceItem> _byTarget;
    private readonly ILookup<ThemeId, EvidenceItem> _byTheme;
    private readonly ILookup<InterviewId?, EvidenceItem> _byInterview;

    public EvidenceIndex(ResearchEvidence evidence)
    {
        bool dated = evidence.Interviews.All(interview => interview.Date is not null);
        Order = dated && evidence.Interviews.Count > 0 ? InterviewOrder.ByDate : InterviewOrder.AsListed;
        Interviews = [.. (dated ? evidence.Interviews.OrderBy(interview => interview.Date) : evidence.Interviews.AsEnumerable()).Select(interview => interview.Id)];
        for (int i = 0; i < Interviews.Count; i++)
        {
            _interviews.Add(Interviews[i], i);
        }

        EvidenceItem[] items = [.. evidence.Items.OrderBy(item => item.Id)];
        _byTarget = items.SelectMany(item => item.Backs.Distinct().Select(target => (target, item))).ToLookup(pair => pair.target, pair => pair.item);
        _byTheme = items.SelectMany(item => item.Themes.Distinct().Select(theme => (theme, item))).ToLookup(pair => pair.theme, pair => pair.item);
        _byInterview = items.ToLookup(item => item.Interview);
    }

    public InterviewOrder Order { get; }

    public IReadOnlyList<InterviewId> Interviews { get; }

    public IEnumerable<EvidenceTarget> Targets => _byTarget.Select(group => group.Key);

    public IReadOnlyList<EvidenceItem> ItemsOf(ThemeId theme) => [.. _byTheme[theme]];

    public IEnumerable<EvidenceItem> ItemsOf(InterviewId interview) => _byInterview[interview];

    /// <summary>The interviews of the research that the items come from, each once.</summary>
    public IEnumerable<InterviewId> InterviewsOf(IEnumerable<EvidenceItem> items) => items.Select(item => item.Interview).OfType<InterviewId>().Where(_interviews.ContainsKey).Distinct();

    /// <summary>The items that name one of the targets, each once.</summary>
    public EvidenceCounts Count(IEnumerable<EvidenceTarget> targets) => Count(targets.SelectMany(target => _byTarget[target]).DistinctBy(item => item.Id));

    public EvidenceCounts Count(IEnumerable<EvidenceItem> items)
    {
        EvidenceItem[] counted = [.. items];
        return new EvidenceCounts(counted.Length, InterviewsOf(counted).Count(), counted.Count(item => PlaceOf(item) == int.MaxValue));
    }

    /// <summary>The quotes among the items: the first of each interview, in their order, then the second of each, and so on; those of no interview come last in each round.</summary>
    public IEnumerable<EvidenceItem> FirstQuotes(IEnumerable<EvidenceItem> items) =>
        items.Where(item => item.Kind == EvidenceKind.Quote).GroupBy(PlaceOf).SelectMany(group => group.Select((item, round) => (item, round, place: group.Key)))
            .OrderBy(entry => entry.round).ThenBy(entry => entry.place).Select(entry => entry.item);

    private int PlaceOf(EvidenceItem item) => item.Interview is { } interview && _interviews.TryGetValue(interview, out int place) ? place : int.MaxValue;
}
