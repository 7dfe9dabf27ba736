using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>Proposes, from the first cells of a rating column, how its values are read. What could mean two things is said and left as it is.</summary>
internal static class ValueProposal
{
    /// <summary>The mapping with a scale or a codebook where the cells need one, and what there is to be said.</summary>
    /// <param name="mapping">The column; what it has already is kept. In other roles than ratings it comes back as it is.</param>
    /// <param name="sampleCells">The first cells of the column, header lines left out.</param>
    /// <param name="scale">The scale of the answers.</param>
    /// <param name="codes">The codes for no answer where the mapping has none of its own.</param>
    /// <param name="roleCells">
    /// The first cells of all columns of the same role, or null: a column in which nobody chose the ends of the scale is understood from its neighbours.
    /// </param>
    /// <param name="given">Codebooks of the user, of which the first that has all labels of the column goes before those that are known.</param>
    public static ProposedValues For(
        ColumnMapping mapping, IReadOnlyList<string> sampleCells, RatingScale scale, NoAnswerCodes codes, IReadOnlyList<string>? roleCells = null, IReadOnlyList<RatingCodebook>? given = null)
    {
        if (mapping.Role is not (ColumnRole.Importance or ColumnRole.Satisfaction))
        {
            return new ProposedValues(mapping, []);
        }

        // A column that nobody has answered yet, as behind a filter, is read as its neighbours are; what else there is to be said they say themselves.
        if (roleCells is not null && IsUnanswered(sampleCells, mapping.NoAnswerCodes ?? codes) && !IsUnanswered(roleCells, mapping.NoAnswerCodes ?? codes))
        {
            ProposedValues asNeighbours = For(mapping, roleCells, scale, codes, null, given);
            return new ProposedValues(asNeighbours.Mapping, [.. asNeighbours.Messages.Where(message => message.Descriptor == DiagnosticCatalogue.RatingsReversed)]);
        }

        IReadOnlyList<KnownLabels> known = mapping.Role == ColumnRole.Importance ? KnownLabels.OfImportance : KnownLabels.OfSatisfaction;
        NoAnswerCodes meant = mapping.NoAnswerCodes ?? codes;
        CellSample sample = CellSample.Of(sampleCells, meant, known);
        CellSample role = roleCells is null ? sample : CellSample.Of(roleCells, meant, known);
        if (mapping.Codebook is null && sample.Labels.Count > 0 && given?.FirstOrDefault(codebook => HasAll(codebook, sample.Labels.Keys)) is { } own)
        {
            return new ProposedValues(mapping with { Codebook = own }, []);
        }

        List<ValueMessage> messages = [];
        mapping = ScaleDirection.Proposed(mapping, sample, role, scale, known, messages);
        if (mapping.Codebook is null)
        {
            mapping = LabelProposal.Proposed(mapping, sample, role, mapping.Scale ?? scale, known, messages);
            NumberChecks.Check(mapping, sample, mapping.Scale ?? scale, messages);
        }

        return new ProposedValues(mapping, messages);
    }

    private static bool HasAll(RatingCodebook codebook, IEnumerable<string> labels)
    {
        HashSet<string> known = [.. codebook.Labels.Keys.Select(LabelText.Normalised)];
        return labels.All(known.Contains);
    }

    /// <summary>The first ten of the texts, quoted.</summary>
    internal static string Quoted(IReadOnlyCollection<string> texts) =>
        string.Join(", ", texts.Take(10).Select(text => $"'{text}'")) + (texts.Count > 10 ? FormattableString.Invariant($" and {texts.Count - 10} more") : "");

    internal static void Say(this List<ValueMessage> messages, DiagnosticDescriptor descriptor, FormattableString text) => messages.Add(new ValueMessage(descriptor, FormattableString.Invariant(text)));

    private static bool IsUnanswered(IReadOnlyList<string> cells, NoAnswerCodes codes)
    {
        ColumnCodes meant = new(codes);
        return cells.Distinct(StringComparer.Ordinal).Select(LabelText.Normalised).All(text => text.Length == 0 || meant.TryGet(text, out _) || (WholeNumber.TryRead(text, out int number) && meant.TryGet(number, out _)));
    }
}
