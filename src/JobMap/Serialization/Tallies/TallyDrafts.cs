using JobMap.Diagnostics;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>From a tally document to the tally, with all that is wrong with it.</summary>
internal sealed class TallyDrafts
{
    /// <summary>As many respondents as have weights of 1 whose sum is a number: 2⁴³ − 1.</summary>
    private const long MostRespondents = long.MaxValue >> 20;

    private readonly DraftFaults _faults = new();

    public IReadOnlyList<Diagnostic> Faults => _faults.All;

    /// <summary>The tally; null, with faults, where the document is none.</summary>
    public SurveyTally? Of(WireTally wire)
    {
        RatingScale? scale = ScaleOf(wire);
        if (!SolutionId.TryParse(wire.Solution, out SolutionId solution))
        {
            _faults.Add("$.solution", "a name of one line, up to 200 characters", wire.Solution is { } name ? $"'{JobMapFaults.Shown(name)}'" : "missing");
        }

        bool complete = wire.CompleteCase ?? false;
        long excluded = wire.ExcludedRespondents is null ? 0 : _faults.Number(wire.ExcludedRespondents, complete ? MostRespondents : 0, "$.excludedRespondents");
        CheckParts(wire.Parts);
        List<TallyGroup> groups = scale is null ? [] : GroupsOf(wire, scale);
        if (WireExtensions.Kept(wire) is not { } extensions)
        {
            // The walk says which; this is for the reader that has not walked yet.
            _faults.Add("$", "an object whose x- members can be kept", "one with others");
            return null;
        }

        return _faults.Any ? null : new SurveyTally(scale!, wire.SegmentVariable, groups)
        {
            Solution = solution,
            WeightVariable = wire.WeightVariable,
            IsCompleteCase = complete,
            ExcludedRespondents = excluded,
            Parts = [.. (wire.Parts ?? [])!],
            Extensions = extensions,
        };
    }

    private RatingScale? ScaleOf(WireTally wire)
    {
        if (!RatingScale.TryParse(wire.Scale, out RatingScale? scale))
        {
            _faults.Add("$.scale", "a scale such as 1..5, 1..7 top 1 or 5..1", wire.Scale is { } text ? $"'{JobMapFaults.Shown(text)}'" : "missing");
        }
        else if (wire.Ratings is { } ratings && !ratings.SequenceEqual(TallyWire.RatingsOf(scale)))
        {
            _faults.Add("$.ratings", $"null and the ratings of {scale}, from the one that says least", "another list");
        }

        return scale;
    }

    private void CheckParts(List<string?>? parts)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < parts?.Count; i++)
        {
            string path = FormattableString.Invariant($"$.parts[{i}]");
            if (parts[i] is not { } part)
            {
                _faults.Missing(path, "the name of a part");
            }
            else if (!seen.Add(part))
            {
                _faults.Twice(path, $"the part '{JobMapFaults.Shown(part)}'");
            }
        }
    }

    private List<TallyGroup> GroupsOf(WireTally wire, RatingScale scale)
    {
        if (wire.Groups is null)
        {
            _faults.Missing("$.groups", "a list");
            return [];
        }

        HashSet<string> segments = new(StringComparer.Ordinal);
        bool inNone = false;
        long all = 0;
        List<TallyGroup> groups = [];
        for (int g = 0; g < wire.Groups.Count; g++)
        {
            string path = FormattableString.Invariant($"$.groups[{g}]");
            if (wire.Groups[g] is not { } group)
            {
                _faults.Missing(path, "a group");
                continue;
            }

            if (group.Segment is { } segment ? !segments.Add(segment) : inNone)
            {
                _faults.Twice($"{path}.segment", group.Segment is { } name ? $"the segment '{JobMapFaults.Shown(name)}'" : "the group of those in no segment");
            }
            else if (group.Segment is not null && wire.SegmentVariable is null)
            {
                _faults.Add($"{path}.segment", "null, since there is no segmentVariable", $"'{JobMapFaults.Shown(group.Segment)}'");
            }

            inNone |= group.Segment is null;
            long respondents = _faults.Number(group.Respondents, MostRespondents - all, $"{path}.respondents");
            all += respondents;

            // Where their number is no number, what is counted is not held against it.
            long most = group.Respondents == respondents ? respondents : MostRespondents;
            groups.Add(new TallyGroup(group.Segment, respondents, HistogramsOf(group, most, new HistogramDrafts(scale, _faults), path)));
        }

        CheckWeights(groups);
        return [.. WithMoments(wire.Groups, groups, new MomentDrafts(scale, _faults))];
    }

    /// <summary>The second moments come last: whether they go with the histograms can be said only of histograms without faults.</summary>
    private static IEnumerable<TallyGroup> WithMoments(List<WireTallyGroup?> wires, List<TallyGroup> groups, MomentDrafts drafts)
    {
        int next = 0;
        for (int g = 0; g < wires.Count; g++)
        {
            if (wires[g] is { } wire)
            {
                TallyGroup group = groups[next++];
                yield return wire.SecondMoments is { } moments ? drafts.Of(moments, group, FormattableString.Invariant($"$.groups[{g}].secondMoments")) : group;
            }
        }
    }

    private Dictionary<NeedId, JointHistogram> HistogramsOf(WireTallyGroup group, long respondents, HistogramDrafts drafts, string path)
    {
        Dictionary<NeedId, JointHistogram> histograms = [];
        if (group.Needs is null)
        {
            _faults.Missing($"{path}.needs", "a list");
        }

        for (int n = 0; n < group.Needs?.Count; n++)
        {
            string place = FormattableString.Invariant($"{path}.needs[{n}]");
            if (group.Needs[n] is not { } need)
            {
                _faults.Missing(place, "the counts of an outcome or job");
                continue;
            }

            if (!NeedId.TryParse(need.Id, out NeedId id))
            {
                _faults.Add($"{place}.id", "the id of an outcome or job", need.Id is { } text ? $"'{JobMapFaults.Shown(text)}'" : "missing");
            }

            JointHistogram? histogram = drafts.Of(need, respondents, place);
            if (histogram is not null && !histograms.TryAdd(id, histogram))
            {
                _faults.Twice($"{place}.id", $"'{id}'");
            }
        }

        return histograms;
    }

    /// <summary>The weights of a need in all cells and groups together are numbers too.</summary>
    private void CheckWeights(IEnumerable<TallyGroup> groups)
    {
        Dictionary<NeedId, (Int128 Sum, UInt128 Squares)> totals = [];
        foreach (TallyGroup group in groups)
        {
            foreach (NeedId need in group.Needs)
            {
                (Int128 sum, UInt128 squares) = totals.GetValueOrDefault(need);
                if (group.TryGetHistogram(need, out JointHistogram? histogram))
                {
                    (sum, squares) = Added(histogram, sum, squares);
                }

                totals[need] = (sum, squares);
                if (sum > long.MaxValue || squares > (UInt128)Int128.MaxValue)
                {
                    _faults.Add("$.groups", $"groups whose weights of '{need}' add up to a number", "too much");
                    return;
                }
            }
        }
    }

    private static (Int128 Sum, UInt128 Squares) Added(JointHistogram histogram, Int128 sum, UInt128 squares)
    {
        int side = histogram.Scale.Points + 1;
        for (int cell = 0; cell < side * side; cell++)
        {
            WeightTotals totals = histogram.WeightsOfCodes(cell / side, cell % side);
            sum += totals.Sum;

            // What has passed the greatest number once stays beyond it.
            squares = UInt128.Min(squares, (UInt128)Int128.MaxValue + 1) + (UInt128)totals.SumOfSquares;
        }

        return (sum, squares);
    }
}
