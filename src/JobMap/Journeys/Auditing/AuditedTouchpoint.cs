namespace JobMap.Journeys.Auditing;

/// <summary>A touchpoint of a journey, and where it stands.</summary>
/// <param name="Touchpoint">The touchpoint, as it is first met.</param>
/// <param name="Path">The place in the document where it is first met.</param>
internal sealed record AuditedTouchpoint(Touchpoint Touchpoint, string Path)
{
    public bool Exists => Touchpoint.Status == OfferingStatus.Existing;

    public JourneySource Source => JourneySource.Of(Touchpoint.Id);
}
