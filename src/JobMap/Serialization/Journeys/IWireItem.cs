namespace JobMap.Serialization.Journeys;

/// <summary>What every item of a lane has.</summary>
internal interface IWireItem
{
    string? Text { get; set; }

    bool? Planned { get; set; }

    WireDerivedFrom? DerivedFrom { get; set; }
}
