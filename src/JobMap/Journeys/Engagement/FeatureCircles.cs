using JobMap.Diagnostics;

namespace JobMap.Journeys.Engagement;

/// <summary>The circles among features that require each other.</summary>
internal static class FeatureCircles
{
    /// <param name="features">The features of the offering.</param>
    /// <param name="requires">For each feature those it requires.</param>
    /// <param name="ordered">The features that an order was found for. Each of the others requires another of the others.</param>
    public static IEnumerable<Diagnostic> Among(IReadOnlyList<Feature> features, IReadOnlyList<int[]> requires, HashSet<int> ordered)
    {
        HashSet<int> known = [.. ordered];
        for (int start = 0; start < features.Count; start++)
        {
            List<int> path = [];
            int at = start;
            while (known.Add(at))
            {
                path.Add(at);
                at = requires[at].First(required => !ordered.Contains(required));
            }

            if (path.IndexOf(at) is >= 0 and int first)
            {
                yield return CircleOf(features, [.. path.Skip(first)]);
            }
        }
    }

    /// <summary>The walk came from its earliest feature or from outside; either way the circle begins at the earliest.</summary>
    private static Diagnostic CircleOf(IReadOnlyList<Feature> features, int[] circle)
    {
        int earliest = Array.IndexOf(circle, circle.Min());
        int[] turned = [.. circle.Skip(earliest), .. circle.Take(earliest + 1)];
        return DiagnosticCatalogue.FeatureRequirementsCyclic.Create(
            $"{string.Join(" requires ", turned.Select(feature => $"'{features[feature].Id}'"))}.",
            new DiagnosticLocation { Path = FormattableString.Invariant($"$.features[{turned[0]}].requires") });
    }
}
