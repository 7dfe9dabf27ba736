using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Concepts;

/// <summary>From the wire to concepts. A prediction is a level or a change, and lies in its range.</summary>
internal sealed class ConceptDrafts(DraftReading reading)
{
    public ConceptSet? Of(WireConcepts wire)
    {
        string? description = reading.OptionalText(wire.Description, "$.description");
        if (wire.Concepts is null)
        {
            reading.Faults.Missing("$.concepts", "a list of concepts");
        }

        ExtensionMembers extensions = reading.Kept(wire);
        List<Concept> concepts = reading.EachOnce(wire.Concepts, "$.concepts", "a concept", Of, concept => concept.Id.Value);
        return reading.HasFaults ? null : new ConceptSet(concepts) { Description = description, Extensions = extensions };
    }

    private Concept? Of(WireConcept wire, string path)
    {
        ConceptId? id = reading.Value<ConceptId>(ConceptId.TryParse, wire.Id, $"{path}.id");
        string? name = reading.Text(wire.Name, $"{path}.name");
        Concept concept = new(id ?? ConceptId.Parse("unknown"), name ?? "unknown")
        {
            Description = reading.OptionalText(wire.Description, $"{path}.description"),
            PriceChange = Within(wire.PriceChange, -1, double.MaxValue, "a number from -1", $"{path}.priceChange"),
            Predictions = reading.EachOnce(wire.Predictions, $"{path}.predictions", "a prediction", Of, prediction => prediction.Outcome.Value, "outcome"),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : concept;
    }

    private ConceptPrediction? Of(WirePrediction wire, string path)
    {
        OutcomeId? outcome = reading.Value<OutcomeId>(OutcomeId.TryParse, wire.Outcome, $"{path}.outcome");
        string? rationale = reading.OptionalText(wire.Rationale, $"{path}.rationale");
        ExtensionMembers extensions = reading.Kept(wire);
        if (wire.Level is null == wire.Change is null)
        {
            reading.Faults.Add($"{path}.level", "there where no change is, and left out where one is", wire.Level is null ? "missing, like the change" : "there beside a change");
            return null;
        }

        double least = wire.Level is null ? -ConceptPrediction.Greatest : 0;
        double? value = Points(wire.Level ?? wire.Change, least, wire.Level is null ? $"{path}.change" : $"{path}.level");
        if (outcome is null || value is null)
        {
            return null;
        }

        ConceptPrediction prediction = wire.Level is null ? ConceptPrediction.ByChange(outcome.Value, value.Value) : ConceptPrediction.ToLevel(outcome.Value, value.Value);
        return Ranged(prediction, wire, value.Value, least, path) is { } ranged ? ranged with { Rationale = rationale, Extensions = extensions } : null;
    }

    private ConceptPrediction? Ranged(ConceptPrediction prediction, WirePrediction wire, double value, double least, string path)
    {
        if (wire.Lower is null && wire.Upper is null)
        {
            return prediction;
        }

        foreach ((double? end, string member) in ((double?, string)[])[(wire.Lower, "lower"), (wire.Upper, "upper")])
        {
            if (end is null)
            {
                reading.Faults.Missing($"{path}.{member}", "the other end of the range");
            }
        }

        double? lower = Points(wire.Lower, least, $"{path}.lower");
        double? upper = Points(wire.Upper, least, $"{path}.upper");
        if (lower > value)
        {
            reading.Faults.Add($"{path}.lower", "at most the prediction", FormattableString.Invariant($"{lower}, above {value}"));
        }

        if (upper < value)
        {
            reading.Faults.Add($"{path}.upper", "at least the prediction", FormattableString.Invariant($"{upper}, below {value}"));
        }

        return lower <= value && upper >= value ? prediction.WithRange(lower.Value, upper.Value) : null;
    }

    private double? Points(double? number, double least, string path) =>
        Within(number, least, ConceptPrediction.Greatest, FormattableString.Invariant($"a number from {least} to {ConceptPrediction.Greatest}"), path);

    private double? Within(double? number, double least, double most, string expected, string path)
    {
        if (number is null || (number >= least && number <= most))
        {
            return number;
        }

        reading.Faults.Add(path, expected, FormattableString.Invariant($"{number}"));
        return null;
    }
}
