using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Offerings;

/// <summary>From the wire to measurements, each of the members that the kind of its indicator takes.</summary>
internal sealed class MeasurementDrafts(DraftReading reading)
{
    private const string Scales = "a scale such as 1..7";

    public KpiMeasurement? Of(WireMeasurement wire, KpiKind? kind, string path)
    {
        string? wave = reading.Text(wire.Wave, $"{path}.wave");
        ExtensionMembers extensions = reading.Kept(wire);
        if (kind is not { } known || !Fits(wire, known, path))
        {
            return null;
        }

        KpiMeasurement? measurement = known switch
        {
            KpiKind.NetPromoterScore => Promoters(wire, wave ?? "?", path),
            KpiKind.CustomerEffortScore => Ratings(wire, wave ?? "?", path),
            _ => Share(wire, wave ?? "?", path),
        };
        return wave is null || measurement is null ? null : measurement with { Extensions = extensions };
    }

    /// <summary>False, with faults, where there are members of another kind of indicator.</summary>
    private bool Fits(WireMeasurement wire, KpiKind kind, string path)
    {
        (string Member, bool IsThere, bool Fits)[] members =
        [
            ("promoters", wire.Promoters is not null, kind == KpiKind.NetPromoterScore),
            ("passives", wire.Passives is not null, kind == KpiKind.NetPromoterScore),
            ("detractors", wire.Detractors is not null, kind == KpiKind.NetPromoterScore),
            ("scale", wire.Scale is not null, kind == KpiKind.CustomerEffortScore),
            ("counts", wire.Counts is not null, kind == KpiKind.CustomerEffortScore),
            ("successes", wire.Successes is not null, kind is not (KpiKind.NetPromoterScore or KpiKind.CustomerEffortScore)),
            ("total", wire.Total is not null, kind is not (KpiKind.NetPromoterScore or KpiKind.CustomerEffortScore)),
        ];
        string expected = string.Join(", ", members.Where(member => member.Fits).Select(member => member.Member));
        foreach ((string member, _, _) in members.Where(member => member.IsThere && !member.Fits))
        {
            reading.Faults.Add($"{path}.{member}", $"left out, since {WireNames.KpiKinds.NameOf(kind)} is measured by {expected}", "there");
        }

        return !members.Any(member => member.IsThere && !member.Fits);
    }

    private KpiMeasurement? Promoters(WireMeasurement wire, string wave, string path)
    {
        long promoters = reading.Faults.Number(wire.Promoters, long.MaxValue, $"{path}.promoters");
        long passives = reading.Faults.Number(wire.Passives, long.MaxValue - promoters, $"{path}.passives");
        long detractors = reading.Faults.Number(wire.Detractors, long.MaxValue - promoters - passives, $"{path}.detractors");
        return KpiMeasurement.OfPromoters(wave, promoters, passives, detractors);
    }

    private KpiMeasurement? Share(WireMeasurement wire, string wave, string path)
    {
        long total = reading.Faults.Number(wire.Total, long.MaxValue, $"{path}.total");
        return KpiMeasurement.OfShare(wave, reading.Faults.Number(wire.Successes, wire.Total is null ? long.MaxValue : total, $"{path}.successes") is var count && count <= total ? count : 0, total);
    }

    private KpiMeasurement? Ratings(WireMeasurement wire, string wave, string path)
    {
        bool valid = RatingScale.TryParse(wire.Scale, out RatingScale? scale);
        if (!valid)
        {
            reading.Faults.Add($"{path}.scale", Scales, DraftReading.Shown(wire.Scale));
        }

        long left = long.MaxValue;
        List<long> counts = [];
        for (int i = 0; i < wire.Counts?.Count; i++)
        {
            counts.Add(reading.Faults.Number(wire.Counts[i], left, DraftReading.At($"{path}.counts", i)));
            left -= counts[i];
        }

        if (scale is not null && counts.Count != scale.Points)
        {
            reading.Faults.Add($"{path}.counts", FormattableString.Invariant($"{scale.Points} numbers, one for each point of {scale}"), wire.Counts is null ? "missing" : FormattableString.Invariant($"{counts.Count}"));
        }

        return scale is null || counts.Count != scale.Points ? null : KpiMeasurement.OfRatings(wave, scale, counts);
    }
}
