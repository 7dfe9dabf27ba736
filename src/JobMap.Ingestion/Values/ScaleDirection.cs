using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>Sees from numbers with labels which end of the scale says most.</summary>
internal static class ScaleDirection
{
    public static ColumnMapping Proposed(ColumnMapping mapping, CellSample sample, CellSample role, RatingScale scale, IReadOnlyList<KnownLabels> known, List<ValueMessage> messages)
    {
        if (mapping.Scale is not null || mapping.Codebook is not null || sample.Numbers.Count == 0)
        {
            return mapping;
        }

        // A column of bare numbers is left alone; one where a label is there is understood from all columns of its role.
        (int Number, string Label, string Cell)[] own = [.. sample.Numbered.Where(one => scale.Contains(one.Number))];
        if (own.Length == 0)
        {
            return mapping;
        }

        (int Number, string Label, string Cell)[] pairs = [.. own.Concat(role.Numbered).Where(one => scale.Contains(one.Number)).DistinctBy(one => (one.Number, one.Label))];
        int[] signs = [.. known.Select(codebook => SignOf(pairs, codebook, scale)).Where(sign => sign is not null).Select(sign => sign!.Value).Distinct()];
        if (signs is [0] or { Length: > 1 })
        {
            messages.Say(DiagnosticCatalogue.LabelsAmbiguous,
                $"The numbers of the column '{mapping.Column}' and their labels do not run the same way throughout: {ValueProposal.Quoted([.. pairs.Select(one => one.Cell)])}; the numbers are read on {scale}.");
            return mapping;
        }

        if (signs.Length == 0 || signs[0] < 0 == scale.IsReversed)
        {
            return mapping;
        }

        RatingScale reversed = scale.Reverse();
        messages.Say(DiagnosticCatalogue.RatingsReversed,
            $"The numbers of the column '{mapping.Column}' run against the scale {scale}, as their labels say: {ValueProposal.Quoted([.. own.Select(one => one.Cell)])}; they are read on {reversed}.");
        return mapping with { Scale = reversed };
    }

    /// <summary>1 where higher numbers have labels that say more, -1 where they say less, 0 where they do both; null where the labels say nothing of it.</summary>
    private static int? SignOf((int Number, string Label, string Cell)[] pairs, KnownLabels known, RatingScale scale)
    {
        (int Twice, int Rating)[] points = [.. pairs.Where(pair => known.Has(pair.Label)).Select(pair => ((2 * pair.Number) - scale.Minimum - scale.Maximum, (2 * known.RatingOf(pair.Label)) - known.Points - 1))];
        int[] signs = points.Length == 1 ? [Math.Sign(points[0].Twice) * Math.Sign(points[0].Rating)]
            : [.. from one in points from other in points where one.Twice < other.Twice && one.Rating != other.Rating select Math.Sign(other.Rating - one.Rating)];
        int[] different = [.. signs.Distinct()];
        return different.Length == 0 || (points.Length == 1 && different[0] == 0) ? null : different.Length == 1 ? different[0] : 0;
    }
}
