using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>Finds the codebook of a column's labels.</summary>
internal static class LabelProposal
{
    /// <summary>So few texts among numbers are slips of single respondents, each of which is told where it stands.</summary>
    private const int MostSlips = 2;

    public static ColumnMapping Proposed(ColumnMapping mapping, CellSample sample, CellSample role, RatingScale scale, IReadOnlyList<KnownLabels> known, List<ValueMessage> messages)
    {
        if (sample.Labels.Count == 0)
        {
            SayDates(mapping, sample, messages);
            return SpacedNumbers(mapping, sample, scale, known);
        }

        string[] labels = [.. sample.Labels.Keys];
        string[] ofRole = [.. labels.Union(role.Labels.Keys.Where(label => known.Any(codebook => codebook.Has(label))))];
        KnownLabels[] fitting = [.. known.Where(codebook => codebook.Covers(labels))];
        KnownLabels[] fittingRole = [.. fitting.Where(codebook => codebook.Covers(ofRole))];
        fitting = fittingRole.Length > 0 ? fittingRole : fitting;
        if (fitting.Length == 0)
        {
            if (AreSlips(sample, known))
            {
                SayDates(mapping, sample, messages);
            }
            else
            {
                SayUnknown(mapping, sample, known, messages);
            }

            return mapping;
        }

        SayDates(mapping, sample, messages);
        if (fitting.Any(other => !labels.Select(other.RatingOf).SequenceEqual(labels.Select(fitting[0].RatingOf))))
        {
            string choices = string.Join(" or ", fitting.Select(codebook => $"{codebook.Codebook.Name} ({string.Join(", ", labels.Select(label => FormattableString.Invariant($"{label} = {codebook.RatingOf(label)}")))})"));
            messages.Say(DiagnosticCatalogue.LabelsAmbiguous, $"The labels of the column '{mapping.Column}' may be {choices}; they are not read before one is named.");
            return mapping;
        }

        if (fitting[0].Points != scale.Points)
        {
            messages.Say(DiagnosticCatalogue.AnswersOnOtherScale,
                $"The labels of the column '{mapping.Column}' are of {fitting[0].Points} points and the scale {scale} has {scale.Points}: {ValueProposal.Quoted(sample.Labels.Values)}; they are not read. If that is what was asked, name the scale: --scale 1..{fitting[0].Points}.");
            return mapping;
        }

        return mapping with { Codebook = fitting[0].On(scale) };
    }

    /// <summary>"5 extremely important" is read where its label is in the codebook; the number says the rating, so that any codebook with the labels will do.</summary>
    private static ColumnMapping SpacedNumbers(ColumnMapping mapping, CellSample sample, RatingScale scale, IReadOnlyList<KnownLabels> known) =>
        sample.SpacedLabels.Count > 0 && known.FirstOrDefault(codebook => codebook.Points == scale.Points && sample.SpacedLabels.All(codebook.Has)) is { } fitting
            ? mapping with { Codebook = fitting.On(scale) } : mapping;

    private static bool AreSlips(CellSample sample, IReadOnlyList<KnownLabels> known) =>
        sample.Numbers.Count > 0 && sample.LabelledCells <= MostSlips && !sample.Labels.Keys.Any(label => known.Any(codebook => codebook.Has(label)));

    private static void SayUnknown(ColumnMapping mapping, CellSample sample, IReadOnlyList<KnownLabels> known, List<ValueMessage> messages)
    {
        string[] unknown = [.. sample.Labels.Where(label => !known.Any(codebook => codebook.Has(label.Key))).Select(label => label.Value)];
        if (unknown.Length > 0)
        {
            messages.Say(DiagnosticCatalogue.LabelsUnknown, $"No codebook has these labels of the column '{mapping.Column}', and none is read: {ValueProposal.Quoted(unknown)}.{DatesOf(sample)}");
        }
        else
        {
            messages.Say(DiagnosticCatalogue.LabelsUnknown,
                $"No codebook gives each label of the column '{mapping.Column}' a rating of its own, and none is read: {ValueProposal.Quoted(sample.Labels.Values)}.{DatesOf(sample)}");
        }
    }

    private static void SayDates(ColumnMapping mapping, CellSample sample, List<ValueMessage> messages)
    {
        if (sample.Dates.Count > 0)
        {
            messages.Say(DiagnosticCatalogue.LabelsUnknown, $"Dates in the column '{mapping.Column}' are not read.{DatesOf(sample)}");
        }
    }

    private static string DatesOf(CellSample sample) =>
        sample.Dates.Count == 0 ? "" : $" A spreadsheet may have made dates of answers such as 1-2: {ValueProposal.Quoted(sample.Dates)}; export the answers again without opening them there.";
}
