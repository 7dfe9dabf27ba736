using System.Globalization;
using JobMap.Internals;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>From the histograms of a tally document to those of the model, with what is wrong with them.</summary>
internal sealed class HistogramDrafts(RatingScale scale, DraftFaults faults)
{
    /// <summary>The greatest weight of one respondent, in units of 2⁻²⁰.</summary>
    private static readonly long Heaviest = WeightTotals.ToFixedPoint(WeightTotals.Greatest);

    private int Side => scale.Points + 1;

    /// <summary>The histogram; null, with faults, where it is none.</summary>
    /// <param name="wire">The histogram as it stands in the document.</param>
    /// <param name="respondents">How many respondents the group has.</param>
    /// <param name="path">Where it stands.</param>
    public JointHistogram? Of(WireHistogram wire, long respondents, string path)
    {
        if (CellsOf(wire.Counts, count => count >= 0 && count <= respondents ? count : null, $"{path}.counts", $"a whole number from 0 to {respondents}") is not { } counts)
        {
            return null;
        }

        long total = counts.Aggregate(0L, (sum, count) => Math.Min(respondents + 1, sum + count));
        if (total > respondents)
        {
            faults.Add($"{path}.counts", FormattableString.Invariant($"counts of no more than the {respondents} respondents of the group"), "counts of more");
            return null;
        }

        WeightTotals[]? weights = wire.Weights is null ? null : WeightsOf(wire.Weights, counts, $"{path}.weights");
        JointHistogram histogram = new(scale, new HistogramCells(counts, weights));
        NoAnswerCounts importance = ReasonsOf(wire.ImportanceNoAnswers, histogram.ImportanceNoAnswers.Total, $"{path}.importanceNoAnswers");
        NoAnswerCounts satisfaction = ReasonsOf(wire.SatisfactionNoAnswers, histogram.SatisfactionNoAnswers.Total, $"{path}.satisfactionNoAnswers");
        return faults.Any ? null : histogram.WithNoAnswers(importance, satisfaction);
    }

    /// <summary>The cells of a table row by row; null where it does not have the shape of the scale.</summary>
    private TCell[]? CellsOf<TWire, TCell>(List<List<TWire>?>? table, Func<TWire, TCell?> read, string path, FormattableString expected)
        where TCell : struct
    {
        if (!HasShape(table, path))
        {
            return null;
        }

        TCell[] cells = new TCell[Side * Side];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            TWire written = table![cell / Side]![cell % Side];
            if (read(written) is { } value)
            {
                cells[cell] = value;
            }
            else
            {
                string found = written is null ? "missing" : string.Create(CultureInfo.InvariantCulture, $"'{JobMapFaults.Shown($"{written}")}'");
                faults.Add(FormattableString.Invariant($"{path}[{cell / Side}][{cell % Side}]"), FormattableString.Invariant(expected), found);
            }
        }

        return cells;
    }

    private bool HasShape<TWire>(List<List<TWire>?>? table, string path)
    {
        if (table?.Count != Side)
        {
            faults.Add(path, FormattableString.Invariant($"{Side} rows, the first for no answer"), table is null ? "missing" : Counted.Of(table.Count, "row"));
            return false;
        }

        int at = table.FindIndex(row => row?.Count != Side);
        if (at >= 0)
        {
            faults.Add(
                FormattableString.Invariant($"{path}[{at}]"), FormattableString.Invariant($"{Side} numbers, the first for no answer"),
                table[at] is { } row ? Counted.Of(row.Count, "number") : "missing");
        }

        return at < 0;
    }

    private WeightTotals[]? WeightsOf(WireCellWeights wire, long[] counts, string path)
    {
        long[]? sums = CellsOf(wire.Sums, sum => sum >= 0 ? sum : null, $"{path}.sums", $"a whole number that is not negative");
        Int128[]? squares = CellsOf(wire.SumsOfSquares, DigitsOf, $"{path}.sumsOfSquares", $"a whole number in digits, below 2 to the power of 127");
        if (sums is null || squares is null || faults.Any)
        {
            return null;
        }

        for (int i = 0; i < counts.Length; i++)
        {
            if (!CanBe(counts[i], sums[i], squares[i]))
            {
                faults.Add(
                    FormattableString.Invariant($"{path}.sums[{i / Side}][{i % Side}]"),
                    FormattableString.Invariant($"a sum of weights, with its squares, that {counts[i]} respondents can have"), FormattableString.Invariant($"{sums[i]} with {squares[i]}"));
            }
        }

        return [.. sums.Zip(squares, (sum, square) => new WeightTotals(sum, square))];
    }

    /// <summary>A sum of squared weights; null where the text is none.</summary>
    public static Int128? DigitsOf(string? text) => Int128.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out Int128 number) ? number : null;

    private NoAnswerCounts ReasonsOf(WireNoAnswers? wire, long missing, string path)
    {
        if (wire is null)
        {
            return new NoAnswerCounts(missing, 0, 0);
        }

        long blank = faults.Number(wire.Blank, missing, $"{path}.blank");
        long dontKnow = faults.Number(wire.DontKnow, missing, $"{path}.dontKnow");
        long notApplicable = faults.Number(wire.NotApplicable, missing, $"{path}.notApplicable");
        if (!faults.Any && blank + dontKnow + notApplicable != missing)
        {
            faults.Add(path, FormattableString.Invariant($"the {missing} respondents without a rating"), FormattableString.Invariant($"{blank + dontKnow + notApplicable} respondents"));
        }

        return new NoAnswerCounts(blank, dontKnow, notApplicable);
    }

    /// <summary>
    /// True for totals that so many weights can have: none is above the greatest, so Σw² ≤ wmax Σw; Σw² ≤ (Σw)² since no weight is negative; and (Σw)² ≤ n Σw² (Cauchy and Schwarz).
    /// </summary>
    private static bool CanBe(long count, long sum, Int128 squares) => count == 0
        ? sum == 0 && squares == 0
        : sum <= (Int128)count * Heaviest && squares <= (Int128)sum * Math.Min(sum, Heaviest) && (((Int128)sum * sum) + count - 1) / count <= squares;
}
