using JobMap.Journeys;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>The figures of indicators against those of numpy and scipy.</summary>
public sealed class KpiReferenceTests
{
    private const double Precision = 1e-9;

    [Fact]
    public void Evaluate_CountsOfTheReference_GivesItsFigures()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("kpi.csv", "Journeys"))
        {
            KpiResult result = KpiOf(row, "counts").Evaluate(row.Number("level"));

            string because = string.Join(",", row.Values);
            result.Value.Should().BeApproximately(row.Number("value"), Precision, because);
            result.Interval!.Value.Lower.Should().BeApproximately(row.Number("lower"), Precision, because);
            result.Interval!.Value.Upper.Should().BeApproximately(row.Number("upper"), Precision, because);
        }
    }

    [Fact]
    public void Series_WavesOfTheReference_GivesTheirDifference()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("kpi-changes.csv", "Journeys"))
        {
            KpiChange change = KpiOf(row, "before", "after").Series(row.Number("level"))[1].Change!;

            string because = string.Join(",", row.Values);
            change.Difference.Should().BeApproximately(row.Number("difference"), Precision, because);
            change.Interval.Lower.Should().BeApproximately(row.Number("lower"), Precision, because);
            change.Interval.Upper.Should().BeApproximately(row.Number("upper"), Precision, because);
        }
    }

    private static Kpi KpiOf(Dictionary<string, string> row, params string[] columns) =>
        new(KpiId.Parse("kpi"), "an indicator", Enum.Parse<KpiKind>(row["kind"])) { Measurements = [.. columns.Select(column => MeasurementOf(column, row["scale"], row[column]))] };

    private static KpiMeasurement MeasurementOf(string wave, string scale, string text)
    {
        long[] counts = [.. text.Split(' ').Select(long.Parse)];
        return scale.Length > 0 ? KpiMeasurement.OfRatings(wave, RatingScale.Parse(scale), counts)
            : counts.Length == 3 ? KpiMeasurement.OfPromoters(wave, counts[2], counts[1], counts[0])
            : KpiMeasurement.OfShare(wave, counts[1], counts[0] + counts[1]);
    }
}
