using JobMap.Ingestion.Tables;
using JobMap.Ingestion.Values;

namespace JobMap.Ingestion.Quality;

/// <summary>Previews and tests by the status: its text, or the number Qualtrics writes for it (1 preview, 2 test, 9 spam in a preview, 17 offline preview), or how SoSci says an interview was begun (pretest, admin, debug).</summary>
internal sealed class PreviewCheck(IReadOnlyList<int> statuses) : IRowCheck
{
    private readonly Dictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public AnswerQualityCheck Check => AnswerQualityCheck.Preview;

    public string? Limitation => statuses.Count == 0 ? "no column with a status" : null;

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        bool flags = false;
        foreach (int status in statuses)
        {
            flags |= CellText.Of(table.GetSpan(status)) is { } text && IsKnownPreview(text);
        }

        return flags;
    }

    private bool IsKnownPreview(string text)
    {
        if (!_seen.TryGetValue(text, out bool flags))
        {
            flags = IsPreview(LabelText.Normalised(text));
            if (_seen.Count < 1000)
            {
                _seen.Add(text, flags);
            }
        }

        return flags;
    }

    private static bool IsPreview(string status) => status is "1" or "2" or "9" or "17" || status.Contains("preview", StringComparison.Ordinal)
        || status is "test" or "survey test" or "pretest" or "admin" or "debug" or "true" or "yes";
}
