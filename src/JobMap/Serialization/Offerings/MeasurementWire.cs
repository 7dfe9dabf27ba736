using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>From a measurement of an indicator to its document. How it was counted is told by its scale and the number of its counts.</summary>
internal static class MeasurementWire
{
    public static WireMeasurement ToWire(KpiMeasurement measurement)
    {
        WireMeasurement wire = new() { Wave = measurement.Wave, Extensions = WireExtensions.Raw(measurement.Extensions) };
        if (measurement.Scale is { } scale)
        {
            wire.Scale = scale.ToString();
            wire.Counts = [.. measurement.Counts];
        }
        else if (measurement.Counts.Count == 3)
        {
            (wire.Detractors, wire.Passives, wire.Promoters) = (measurement.Counts[0], measurement.Counts[1], measurement.Counts[2]);
        }
        else
        {
            (wire.Successes, wire.Total) = (measurement.Counts[1], measurement.Total);
        }

        return wire;
    }
}
