using JobMap.Internals;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>From a map of columns to its document.</summary>
internal static class ColumnMapWire
{
    public static WireColumnMap ToWire(ColumnMap map) => new(DocumentKind.ColumnMap)
    {
        Layout = map.Layout is { } layout ? EnumNames.NameOf(layout) : null,
        Description = map.Description,
        Columns = [.. map.Columns.Select(ToWire)],
        Extensions = WireExtensions.Raw(map.Extensions),
    };

    private static WireColumnMapping ToWire(ColumnMapping mapping) => new()
    {
        Column = mapping.Column,
        Occurrence = mapping.Occurrence == 1 ? null : mapping.Occurrence,
        Role = EnumNames.NameOf(mapping.Role),
        Text = mapping.Text,
        Need = mapping.Need?.Value,
        Variable = mapping.Variable,
        Scale = mapping.Scale?.ToString(),
        Codebook = mapping.Codebook is { } codebook ? new WireCodebook { Name = codebook.Name, Labels = codebook.Labels.ToDictionary(label => label.Key, label => (int?)label.Value, StringComparer.Ordinal) } : null,
        NoAnswer = mapping.NoAnswerCodes is { } codes ? new WireNoAnswerCodes { Missing = Texts(codes.Missing), DontKnow = Texts(codes.DontKnow), NotApplicable = Texts(codes.NotApplicable) } : null,
        RightAnswer = mapping.RightAnswer,
        Extensions = WireExtensions.Raw(mapping.Extensions),
    };

    private static List<string?>? Texts(IReadOnlyList<string> texts) => texts.Count == 0 ? null : [.. texts];
}
