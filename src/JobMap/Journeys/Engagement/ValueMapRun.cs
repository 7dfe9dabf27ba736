using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Projection;
using JobMap.Opportunity;

namespace JobMap.Journeys.Engagement;

/// <summary>One value map, from its inputs to the result.</summary>
internal sealed class ValueMapRun
{
    private readonly Offering _offering;
    private readonly OpportunityAnalysis? _analysis;
    private readonly ValueMapOptions _options;
    private readonly ServedElements _elements;
    private readonly OutcomeWeights _weights;
    private readonly int[][] _requires;
    private readonly NeedId[][] _needs;
    private readonly int[][] _places;

    public ValueMapRun(UniversalJobMap map, Offering offering, OpportunityAnalysis? analysis, ValueMapOptions options)
    {
        (_offering, _analysis, _options) = (offering, analysis, options);
        _elements = new ServedElements(map);
        _weights = new OutcomeWeights(map, analysis);
        Dictionary<FeatureId, int> known = offering.Features.Select((feature, index) => (feature.Id, index)).ToDictionary();
        _requires = [.. offering.Features.Select(feature => feature.Requires.Where(known.ContainsKey).Select(id => known[id]).Distinct().ToArray())];
        _needs = [.. offering.Features.Select(feature => _elements.NeedsOf(feature.Serves).ToArray())];
        _places = [.. _needs.Select(_weights.PlacesOf)];
    }

    public JobMapResult<ValueMap> Result()
    {
        int[] order = [.. new EngagementOrder(_requires).Run(_weights, _places)];
        Diagnostic[] found =
        [
            .. ProjectionChecks.Of(_offering, _analysis, JourneyOptions.Default), .. new OfferingChecks(_offering, _elements).Run(null),
            .. FeatureCircles.Among(_offering.Features, _requires, order.ToHashSet()),
        ];
        if (found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return JobMapResult<ValueMap>.Failure(found);
        }

        bool[] servedToday = new bool[_weights.Outcomes.Length];
        ValueMapFeature[] features = [.. FeaturesIn(order, servedToday)];
        return JobMapResult<ValueMap>.Success(
            new ValueMap(_offering.Solution, _options, order.Zip(features).OrderBy(pair => pair.First).Select(pair => pair.Second), Outcomes(servedToday), Milestones(features))
            {
                Segment = _analysis?.Segments[0],
                Terms = _analysis is null ? null : new JourneyTerms(_analysis),
                Share = _weights.ShareOf(Union(_places)),
                ShareToday = _weights.ShareOf(servedToday),
                ShareReason = _weights.Reason,
            },
            found);
    }

    private IEnumerable<ValueMapFeature> FeaturesIn(int[] order, bool[] servedToday)
    {
        bool[] served = new bool[servedToday.Length];
        bool[] usable = new bool[order.Length];
        for (int position = 0; position < order.Length; position++)
        {
            int index = order[position];
            Feature feature = _offering.Features[index];
            usable[index] = feature.Status == OfferingStatus.Existing && Array.TrueForAll(_requires[index], required => usable[required]);
            double added = _weights.OpportunityOf(_places[index], served);
            foreach (int place in _places[index])
            {
                served[place] = true;
                servedToday[place] |= usable[index];
            }

            yield return new ValueMapFeature(feature)
            {
                Needs = new ValueList<NeedId>(_needs[index]),
                IsAligned = feature.Serves.Any(_elements.Contains),
                Share = _weights.ShareOf(_places[index]),
                Opportunity = _weights.OpportunityOf(_places[index]),
                Position = position + 1,
                AddedOpportunity = added,
                CumulatedShare = _weights.ShareOf(served),
                CumulatedShareToday = _weights.ShareOf(servedToday),
                IsUsableToday = usable[index],
            };
        }
    }

    private IEnumerable<ValueMapOutcome> Outcomes(bool[] servedToday)
    {
        ILookup<int, FeatureId> serving = _places.SelectMany((places, feature) => places.Select(place => (place, _offering.Features[feature].Id))).ToLookup(pair => pair.place, pair => pair.Id);
        return _weights.Outcomes.Select((outcome, place) => new ValueMapOutcome(outcome)
        {
            Importance = _weights.Scores[place]?.Importance,
            Opportunity = _weights.Scores[place]?.Opportunity,
            Features = new ValueList<FeatureId>(serving[place]),
            IsServedToday = servedToday[place],
        });
    }

    private IEnumerable<ValueMapMilestone> Milestones(ValueMapFeature[] ordered)
    {
        IEnumerable<MilestoneId> ids = _offering.Milestones.Select(milestone => milestone.Id).Concat(_offering.Features.SelectMany(feature => feature.Milestones)).Distinct();
        ILookup<MilestoneId, ValueMapFeature> leading = ordered.SelectMany(entry => entry.Feature.Milestones.Distinct().Select(id => (id, entry))).ToLookup(pair => pair.id, pair => pair.entry);
        foreach (MilestoneId id in ids)
        {
            int[] places = _weights.PlacesOf(leading[id].SelectMany(entry => entry.Needs));
            yield return new ValueMapMilestone(id)
            {
                Features = new ValueList<FeatureId>(leading[id].Select(entry => entry.Feature.Id)),
                Outcomes = new ValueList<NeedId>(places.Select(place => _weights.Outcomes[place].Id)),
                Share = _weights.ShareOf(places),
            };
        }
    }

    private static int[] Union(IEnumerable<int[]> places) => [.. places.SelectMany(some => some).Distinct().Order()];
}
