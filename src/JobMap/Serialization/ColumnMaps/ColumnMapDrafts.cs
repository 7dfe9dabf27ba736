using JobMap.Internals;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>From the wire to a map of columns. What no two columns may be is a fault of the later one.</summary>
internal sealed class ColumnMapDrafts(DraftReading reading)
{
    private const string ScaleRule = "a scale such as 1..5, or 5..1 where the lowest number says most";

    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);

    public ColumnMap? Of(WireColumnMap wire)
    {
        SurveyLayout? layout = wire.Layout is null ? null : Name<SurveyLayout>(wire.Layout, "$.layout");
        string? description = reading.OptionalText(wire.Description, "$.description");
        if (wire.Columns is null)
        {
            reading.Faults.Missing("$.columns", "a list of columns");
        }

        ExtensionMembers extensions = reading.Kept(wire);
        List<ColumnMapping> columns = reading.Each(wire.Columns, "$.columns", "a column", Of);
        return reading.HasFaults ? null : new ColumnMap(columns) { Layout = layout, Description = description, Extensions = extensions };
    }

    private ColumnMapping? Of(WireColumnMapping wire, string path)
    {
        string? name = reading.Text(wire.Column, $"{path}.column");
        ColumnRole? role = Name<ColumnRole>(wire.Role, $"{path}.role");
        ColumnMapping mapping = new(name ?? "?", role ?? ColumnRole.Ignored)
        {
            Occurrence = wire.Occurrence is { } occurrence ? (int)reading.Count(occurrence, 1, $"{path}.occurrence") : 1,
            Text = reading.OptionalText(wire.Text, $"{path}.text"),
            Need = reading.OptionalValue<NeedId>(NeedId.TryParse, wire.Need, $"{path}.need"),
            Variable = reading.OptionalText(wire.Variable, $"{path}.variable"),
            Scale = ScaleOf(wire.Scale, $"{path}.scale"),
            Codebook = wire.Codebook is { } codebook ? Of(codebook, $"{path}.codebook") : null,
            NoAnswerCodes = wire.NoAnswer is { } codes ? Of(codes, $"{path}.noAnswer") : null,
            RightAnswer = reading.OptionalText(wire.RightAnswer, $"{path}.rightAnswer"),
            Extensions = reading.Kept(wire),
        };
        if (name is null || role is null)
        {
            return null;
        }

        foreach ((string member, string claim) in mapping.Claims.Where(claim => !_claims.Add(claim.Claim)))
        {
            reading.Faults.Twice($"{path}.{member}", claim);
        }

        return mapping;
    }

    private T? Name<T>(string? text, string path)
        where T : struct, Enum => reading.Value<T>(EnumNames.TryParse, text, path, $"one of {string.Join(", ", EnumNames.Of<T>())}");

    private RatingScale? ScaleOf(string? text, string path)
    {
        RatingScale? scale = null;
        if (text is not null && !RatingScale.TryParse(text, out scale))
        {
            reading.Faults.Add(path, ScaleRule, DraftReading.Shown(text));
        }

        return scale;
    }

    private RatingCodebook? Of(WireCodebook wire, string path)
    {
        string? name = reading.Text(wire.Name, $"{path}.name");
        if (wire.Labels is null)
        {
            reading.Faults.Missing($"{path}.labels", "the labels with their ratings");
        }

        List<KeyValuePair<string, int>> labels = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string label, int? rating) in wire.Labels ?? [])
        {
            string at = $"{path}.labels.{label}";
            if (string.IsNullOrWhiteSpace(label))
            {
                reading.Faults.Add(at, "the rating of a label that is not blank", DraftReading.Shown(label));
            }
            else if (rating is null)
            {
                reading.Faults.Missing(at, "a whole number");
            }
            else if (!seen.Add(NameKey.Of(label)))
            {
                reading.Faults.Twice(at, $"the label {DraftReading.Shown(label)}");
            }
            else
            {
                labels.Add(new(label, rating.Value));
            }
        }

        return name is null ? null : new RatingCodebook(name, labels);
    }

    private NoAnswerCodes Of(WireNoAnswerCodes wire, string path) => new()
    {
        Missing = reading.Texts(wire.Missing, $"{path}.missing"),
        DontKnow = reading.Texts(wire.DontKnow, $"{path}.dontKnow"),
        NotApplicable = reading.Texts(wire.NotApplicable, $"{path}.notApplicable"),
    };
}
