namespace JobMap.Serialization.JobMaps;

/// <summary>Where the outcome stands that is one too many. Outcomes are counted in the order in which documents are written.</summary>
internal sealed class OutcomePlace
{
    private int _left;

    private OutcomePlace(int before) => _left = before;

    /// <summary>The path of the outcome that has so many before it; that of the document where it has no such outcome.</summary>
    public static string Of(WireMap map, int before) => new OutcomePlace(before).In(map, "$") ?? "$";

    private string? In(WireMap? map, string path) =>
        First(map?.Steps, $"{path}.steps", In) ?? First(map?.ConsumptionJobs, $"{path}.consumptionJobs", (job, at) => In(job?.Map, $"{at}.map"))
        ?? In(map?.FinancialOutcomes, $"{path}.financialOutcomes");

    private string? In(WireStep? step, string path) =>
        In(step?.Outcomes, $"{path}.outcomes") ?? First(step?.SubSteps, $"{path}.subSteps", (part, at) => In(part?.Outcomes, $"{at}.outcomes"));

    private string? In(List<WireOutcome>? outcomes, string path)
    {
        int count = outcomes?.Count ?? 0;
        if (_left < count)
        {
            return FormattableString.Invariant($"{path}[{_left}]");
        }

        _left -= count;
        return null;
    }

    private static string? First<T>(List<T>? items, string path, Func<T?, string, string?> find)
        where T : class
    {
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (find(items![i], FormattableString.Invariant($"{path}[{i}]")) is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
