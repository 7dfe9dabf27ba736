namespace JobMap.Serialization;

/// <summary>Directions and units from the names they have in documents.</summary>
internal static class OutcomeNames
{
    private static readonly OutcomeDirection[] Directions = [OutcomeDirection.Minimize, OutcomeDirection.Increase];

    public static bool TryParse(string? name, out OutcomeDirection direction)
    {
        direction = Directions.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return direction != default;
    }

    /// <summary>Any name: the vocabulary of units is open.</summary>
    public static bool TryParse(string? name, out OutcomeUnit unit)
    {
        unit = string.IsNullOrWhiteSpace(name) ? default : new OutcomeUnit(name.Trim().ToLowerInvariant());
        return unit != default;
    }
}
