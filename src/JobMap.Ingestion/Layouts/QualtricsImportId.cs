using System.Text.Json;

namespace JobMap.Ingestion.Layouts;

/// <summary>A cell of the header line of import ids of Qualtrics, such as <c>{"ImportId":"QID2_1"}</c>.</summary>
internal static class QualtricsImportId
{
    private const int LongestCell = 1_000;

    /// <summary>The import id, or an empty text where the cell holds none.</summary>
    public static string Of(string cell)
    {
        if (cell.Length > LongestCell || !cell.Contains("ImportId", StringComparison.Ordinal))
        {
            return "";
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(cell);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("ImportId", out JsonElement id) && id.ValueKind == JsonValueKind.String
                ? id.GetString() ?? ""
                : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return "";
        }
    }
}
