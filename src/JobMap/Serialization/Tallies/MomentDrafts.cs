using System.Globalization;
using JobMap.Internals;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>From the second moments of a tally document to those of the model, with what is wrong with them.</summary>
internal sealed class MomentDrafts(RatingScale scale, DraftFaults faults)
{
    /// <summary>The group with its second moments; without, with faults, where they are none or not its own.</summary>
    /// <param name="wire">The moments as they stand in the document.</param>
    /// <param name="group">The group with its histograms.</param>
    /// <param name="path">Where they stand.</param>
    public TallyGroup Of(WireSecondMoments wire, TallyGroup group, string path)
    {
        NeedId[] needs = NeedsOf(wire.Needs, $"{path}.needs");
        if (wire.Marks is { } marks && !marks.SequenceEqual(MomentWire.Marks))
        {
            faults.Add($"{path}.marks", string.Join(", ", MomentWire.Marks), "another list");
        }

        int rows = needs.Length * MomentTriangle.Indicators;
        long[]? counts = CellsOf(wire.Counts, rows, count => count >= 0 && count <= group.Respondents ? count : null, $"{path}.counts", $"a whole number from 0 to {group.Respondents}");
        (long[]? sums, Int128[]? squares) = wire.Weights is { } weights ? WeightsOf(weights, rows, $"{path}.weights") : default;
        return faults.Any || counts is null || !HasNeedsOf(group, needs, $"{path}.needs") || !AreConsistent(needs, group, counts, sums, squares, path)
            ? group
            : WithOwn(group, SecondMoments.Ordered(scale, group.Respondents, needs, counts, sums, squares), needs, path);
    }

    private NeedId[] NeedsOf(List<string?>? ids, string path)
    {
        if (ids is null)
        {
            faults.Missing(path, "a list");
            return [];
        }

        HashSet<NeedId> seen = [];
        NeedId[] needs = new NeedId[ids.Count];
        for (int at = 0; at < needs.Length; at++)
        {
            string place = FormattableString.Invariant($"{path}[{at}]");
            if (!NeedId.TryParse(ids[at], out needs[at]))
            {
                faults.Add(place, "the id of an outcome or job", ids[at] is { } text ? $"'{JobMapFaults.Shown(text)}'" : "missing");
            }
            else if (!seen.Add(needs[at]))
            {
                faults.Twice(place, $"'{needs[at]}'");
            }
        }

        return needs;
    }

    private bool HasNeedsOf(TallyGroup group, NeedId[] needs, string path)
    {
        int other = Array.FindIndex(needs, need => !group.TryGetHistogram(need, out _));
        if (other >= 0)
        {
            faults.Add(FormattableString.Invariant($"{path}[{other}]"), "an outcome or job of the group", $"'{needs[other]}'");
        }
        else if (needs.Length < group.Needs.Count)
        {
            faults.Add(path, $"the outcomes and jobs of the group", $"a list without '{group.Needs.Except(needs).First()}'");
        }

        return other < 0 && needs.Length == group.Needs.Count;
    }

    /// <summary>The cells of a triangle row by row; null where it does not have its shape.</summary>
    private TCell[]? CellsOf<TWire, TCell>(List<List<TWire>?>? table, int rows, Func<TWire, TCell?> read, string path, FormattableString expected)
        where TCell : struct
    {
        if (table?.Count != rows)
        {
            faults.Add(path, FormattableString.Invariant($"{rows} rows, {MomentTriangle.Indicators} for each outcome or job"), table is null ? "missing" : Counted.Of(table.Count, "row"));
            return null;
        }

        int odd = Enumerable.Range(0, rows).FirstOrDefault(row => table[row]?.Count != row + 1, -1);
        if (odd >= 0)
        {
            faults.Add(
                FormattableString.Invariant($"{path}[{odd}]"), $"{Counted.Of(odd + 1, "number")}, one for each mark up to its own",
                table[odd] is { } found ? Counted.Of(found.Count, "number") : "missing");
            return null;
        }

        TCell[] cells = new TCell[MomentTriangle.LengthOf(rows)];
        int at = 0;
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                cells[at++] = CellOf(table[row]![column], read, path, (row, column), expected);
            }
        }

        return cells;
    }

    private TCell CellOf<TWire, TCell>(TWire written, Func<TWire, TCell?> read, string path, (int Row, int Column) place, FormattableString expected)
        where TCell : struct
    {
        if (read(written) is { } value)
        {
            return value;
        }

        string found = written is null ? "missing" : string.Create(CultureInfo.InvariantCulture, $"'{JobMapFaults.Shown($"{written}")}'");
        faults.Add(At(path, place), FormattableString.Invariant(expected), found);
        return default;
    }

    private (long[]? Sums, Int128[]? Squares) WeightsOf(WireMomentWeights wire, int rows, string path)
    {
        if (wire.Sums?.Count != rows)
        {
            faults.Add($"{path}.sums", Counted.Of(rows, "number"), wire.Sums is null ? "missing" : Counted.Of(wire.Sums.Count, "number"));
        }

        long[] sums = [.. (wire.Sums ?? []).Select((sum, at) => faults.Number(sum, long.MaxValue, FormattableString.Invariant($"{path}.sums[{at}]")))];
        return (sums, CellsOf(wire.SumsOfSquares, rows, HistogramDrafts.DigitsOf, $"{path}.sumsOfSquares", $"a whole number in digits, below 2 to the power of 127"));
    }

    /// <summary>False, with a fault for each, where entries contradict each other.</summary>
    private bool AreConsistent(NeedId[] needs, TallyGroup group, long[] counts, long[]? sums, Int128[]? squares, string path)
    {
        foreach ((int row, int column) in MomentChecks.Contradictions(needs.Length * MomentTriangle.Indicators, group.Respondents, counts))
        {
            faults.Add(At($"{path}.counts", (row, column)), $"a number that goes with the others, for {NameOf(needs, row)} and {NameOf(needs, column)}", FormattableString.Invariant($"{counts[MomentTriangle.At(row, column)]}"));
        }

        foreach ((int row, int column) in sums is null || squares is null || faults.Any ? [] : MomentChecks.WeightContradictions(counts, sums, squares))
        {
            faults.Add(At($"{path}.weights.sumsOfSquares", (row, column)), $"a number that goes with the others, for {NameOf(needs, row)} and {NameOf(needs, column)}", FormattableString.Invariant($"{squares![MomentTriangle.At(row, column)]}"));
        }

        return !faults.Any;
    }

    private TallyGroup WithOwn(TallyGroup group, SecondMoments moments, NeedId[] needs, string path)
    {
        for (int n = 0; n < needs.Length; n++)
        {
            _ = group.TryGetHistogram(needs[n], out JointHistogram? histogram);
            if (histogram!.IsWeighted != moments.IsWeighted)
            {
                faults.Add($"{path}.weights", moments.IsWeighted ? $"left out, since '{needs[n]}' has no weights" : $"weights, since '{needs[n]}' has some", moments.IsWeighted ? "there" : "missing");
            }
            else if (MomentChecks.Disagreement(moments, needs[n], histogram) is var (row, column, ofWeights))
            {
                (int Row, int Column) place = ((n * MomentTriangle.Indicators) + row, (n * MomentTriangle.Indicators) + column);
                faults.Add(At(path + (ofWeights ? ".weights.sumsOfSquares" : ".counts"), place), $"what the histogram of '{needs[n]}' says", "another number");
            }
        }

        return faults.Any ? group : group.With(moments);
    }

    private static string At(string path, (int Row, int Column) place) => FormattableString.Invariant($"{path}[{place.Row}][{place.Column}]");

    private static string NameOf(NeedId[] needs, int column) => $"{MomentWire.Marks[column % MomentTriangle.Indicators]} of '{needs[column / MomentTriangle.Indicators]}'";
}
