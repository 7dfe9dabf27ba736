using JobMap.Diagnostics;

namespace JobMap.Journeys.Projection;

/// <summary>Whether everything an offering refers to is there, in the map and in the offering itself.</summary>
internal sealed class OfferingChecks(Offering offering, ServedElements elements)
{
    private readonly HashSet<FeatureId> _features = [.. offering.Features.Select(feature => feature.Id)];
    private readonly HashSet<MilestoneId> _milestones = [.. offering.Milestones.Select(milestone => milestone.Id)];
    private readonly HashSet<TouchpointId> _touchpoints = [.. offering.Touchpoints.Select(touchpoint => touchpoint.Id)];
    private readonly List<Diagnostic> _found = [];

    /// <param name="known">The milestones of the template, which the offering may name as well; null where there is no template.</param>
    public IReadOnlyList<Diagnostic> Run(IEnumerable<MilestoneId>? known)
    {
        _milestones.UnionWith(known ?? []);
        for (int t = 0; t < offering.Touchpoints.Count; t++)
        {
            Touchpoint touchpoint = offering.Touchpoints[t];
            Served(touchpoint.Serves, $"The touchpoint '{touchpoint.Id}'", FormattableString.Invariant($"$.touchpoints[{t}].serves"));
            Parts(touchpoint.Features, _features, "feature", $"The touchpoint '{touchpoint.Id}'", FormattableString.Invariant($"$.touchpoints[{t}].features"));
        }

        for (int f = 0; f < offering.Features.Count; f++)
        {
            Feature feature = offering.Features[f];
            string name = $"The feature '{feature.Id}'";
            string path = FormattableString.Invariant($"$.features[{f}]");
            Served(feature.Serves, name, $"{path}.serves");
            Parts(feature.Requires, _features, "feature", name, $"{path}.requires");
            if (known is not null || offering.Milestones.Count > 0)
            {
                Parts(feature.Milestones, _milestones, "milestone", name, $"{path}.milestones");
            }
        }

        for (int k = 0; k < offering.Kpis.Count; k++)
        {
            Kpi kpi = offering.Kpis[k];
            Parts(kpi.Touchpoint is { } touchpoint ? [touchpoint] : [], _touchpoints, "touchpoint", $"The indicator '{kpi.Id}'", FormattableString.Invariant($"$.kpis[{k}].touchpoint"));
            if (known is not null || offering.Milestones.Count > 0)
            {
                Parts(kpi.Milestone is { } milestone ? [milestone] : [], _milestones, "milestone", $"The indicator '{kpi.Id}'", FormattableString.Invariant($"$.kpis[{k}].milestone"));
            }
        }

        return _found;
    }

    private void Served(IReadOnlyList<MapElementId> serves, string who, string path)
    {
        for (int i = 0; i < serves.Count; i++)
        {
            if (!elements.Contains(serves[i]))
            {
                _found.Add(DiagnosticCatalogue.OfferingReferenceUnknown.Create(
                    $"{who} serves '{serves[i]}', which the job map does not have.", new DiagnosticLocation { Path = FormattableString.Invariant($"{path}[{i}]") }));
            }
        }
    }

    private void Parts<TId>(IReadOnlyList<TId> ids, HashSet<TId> known, string what, string who, string path)
        where TId : struct
    {
        foreach (TId id in ids.Where(id => !known.Contains(id)))
        {
            _found.Add(DiagnosticCatalogue.OfferingReferenceUnknown.Create($"{who} names the {what} '{id}', which the offering does not have.", new DiagnosticLocation { Path = path }));
        }
    }
}
