using JobMap.Ingestion.Layouts;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>The variables and the weight that are asked for beside a map of columns.</summary>
internal static class AskedBindings
{
    /// <summary>The columns bound, and those that are asked for and that no mapping has as what they are asked for.</summary>
    public static IReadOnlyList<BoundColumn> Added(IReadOnlyList<BoundColumn> bound, DetectedLayout layout, SurveyReadOptions options, DiagnosticLog log)
    {
        HashSet<string> named = [.. bound.Select(column => column.VariableName).OfType<string>()];
        string? weight = options.WeightVariable?.Trim();
        bool weighs = bound.Any(column => column.Mapping.Role == ColumnRole.Weight && column.Mapping.Column == weight);
        ProposalOptions asked = new()
        {
            Variables = [.. options.Variables.Where(name => !named.Contains(name.Trim()))],
            WeightVariable = weighs ? null : weight,
        };
        AskedColumns columns = AskedColumns.Of(TableColumn.AllOf(layout), asked, log, 1);
        IEnumerable<BoundColumn> kept = columns.Weight is null ? bound : bound.Where(column => column.Mapping.Role != ColumnRole.Weight);
        return
        [
            .. kept,
            .. columns.Variables.Select(pair => new BoundColumn(new ColumnMapping(pair.Value, ColumnRole.Variable), pair.Key)),
            .. columns.Weight is { } index ? [new BoundColumn(new ColumnMapping(weight!, ColumnRole.Weight), index)] : (BoundColumn[])[],
        ];
    }
}
