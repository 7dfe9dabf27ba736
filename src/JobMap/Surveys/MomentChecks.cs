namespace JobMap.Surveys;

/// <summary>What second moments counted elsewhere must satisfy before they are believed.</summary>
internal static class MomentChecks
{
    /// <exception cref="ArgumentException">The table has another size, a need is the id of nothing or there twice, or a count contradicts another.</exception>
    public static void Require(NeedId[] needs, long respondents, long[] counts, string name)
    {
        int columns = checked(needs.Length * MomentTriangle.Indicators);
        if (needs.Contains(default) || needs.Distinct().Count() < needs.Length)
        {
            throw new ArgumentException("A need is there twice, or is the id of nothing.", nameof(needs));
        }

        RequireLength(counts.Length, MomentTriangle.LengthOf(columns), name);
        foreach ((int row, int column) in Contradictions(columns, respondents, counts))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{counts[MomentTriangle.At(row, column)]} respondents with the marks {NameOf(needs, row)} and {NameOf(needs, column)} contradict the other counts: {counts[MomentTriangle.At(row, row)]}, {counts[MomentTriangle.At(column, column)]}, of {respondents}."), name);
        }
    }

    /// <exception cref="ArgumentException">A table has another size, a sum is negative, or a sum of squares is greater than one of the two on the diagonal.</exception>
    public static void RequireWeights(int needs, long[] counts, long[] sums, Int128[] squares)
    {
        int columns = needs * MomentTriangle.Indicators;
        RequireLength(sums.Length, columns, nameof(sums));
        RequireLength(squares.Length, counts.Length, nameof(squares));
        foreach ((int row, int column) in WeightContradictions(counts, sums, squares))
        {
            throw row == column
                ? new ArgumentException("A sum of weights is negative, or does not go with the sum of their squares.", nameof(sums))
                : new ArgumentException("A sum of squared weights of two marks is negative, greater than that of one of them, or that of nobody.", nameof(squares));
        }
    }

    /// <summary>
    /// The entries that no respondents can have: more with both marks than with one, or than there are; fewer with both than the two must share; more in the top box than answered.
    /// </summary>
    public static IEnumerable<(int Row, int Column)> Contradictions(int columns, long respondents, long[] counts)
    {
        for (int row = 0; row < columns; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                long count = counts[MomentTriangle.At(row, column)];
                (long first, long second) = (counts[MomentTriangle.At(row, row)], counts[MomentTriangle.At(column, column)]);
                if (count > Math.Min(first, second) || count < Math.Max(0, first - respondents + second) || first > respondents || ExceedsAnswered(counts, row, column))
                {
                    yield return (row, column);
                }
            }
        }
    }

    /// <summary>The entries whose squared weights no respondents can have; on the diagonal, those that do not go with the sum of the weights.</summary>
    public static IEnumerable<(int Row, int Column)> WeightContradictions(long[] counts, long[] sums, Int128[] squares)
    {
        for (int row = 0; row < sums.Length; row++)
        {
            Int128 whole = squares[MomentTriangle.At(row, row)];
            double least = (double)sums[row] * sums[row] / Math.Max(1, counts[MomentTriangle.At(row, row)]);
            // Σw² lies between (Σw)² / n and (Σw)².
            if (sums[row] < 0 || whole > (Int128)sums[row] * sums[row] || (double)whole < least * (1 - 1e-9))
            {
                yield return (row, row);
            }

            for (int column = 0; column <= row; column++)
            {
                int at = MomentTriangle.At(row, column);
                if (squares[at] < 0 || squares[at] > Int128.Min(whole, squares[MomentTriangle.At(column, column)]) || (counts[at] == 0 && squares[at] != 0))
                {
                    yield return (row, column);
                }
            }
        }
    }

    /// <summary>True where a histogram has the same scale, and as many and as heavy respondents with each mark of its need, and with each two of them.</summary>
    public static bool Agree(SecondMoments moments, NeedId need, JointHistogram histogram) =>
        moments.Scale == histogram.Scale && moments.IsWeighted == histogram.IsWeighted && Disagreement(moments, need, histogram) is null;

    /// <summary>The first two marks of a need, of 0 to 3, with which a histogram on the same scale, weighted alike, has more, fewer, heavier or lighter respondents; null where there are none.</summary>
    public static (int Row, int Column, bool IsOfWeights)? Disagreement(SecondMoments moments, NeedId need, JointHistogram histogram)
    {
        (long[] counts, WeightTotals[] weights) = MarksOf(histogram);
        int first = moments.ColumnOf(need, RatingIndicator.ImportanceAnswered);
        for (int row = 0; row < MomentTriangle.Indicators; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                int at = MomentTriangle.At(row, column);
                if (moments.CountOf(first + row, first + column) != counts[at])
                {
                    return (row, column, false);
                }

                if (moments.IsWeighted && (moments.SquareOf(first + row, first + column) != weights[at].SumOfSquares || (row == column && moments.WeightOf(first + row) != weights[at].Sum)))
                {
                    return (row, column, true);
                }
            }
        }

        return null;
    }

    private static (long[] Counts, WeightTotals[] Weights) MarksOf(JointHistogram histogram)
    {
        long[] counts = new long[MomentTriangle.LengthOf(MomentTriangle.Indicators)];
        WeightTotals[] weights = new WeightTotals[counts.Length];
        for (int importance = 0; importance <= histogram.Scale.Points; importance++)
        {
            for (int satisfaction = 0; satisfaction <= histogram.Scale.Points; satisfaction++)
            {
                AddCell(histogram, importance, satisfaction, counts, weights);
            }
        }

        return (counts, weights);
    }

    private static void AddCell(JointHistogram histogram, int importance, int satisfaction, long[] counts, WeightTotals[] weights)
    {
        int top = histogram.Scale.Points - histogram.Scale.TopBoxes + 1;
        bool[] marks = [importance > 0, importance >= top, satisfaction > 0, satisfaction >= top];
        for (int row = 0; row < marks.Length; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                bool both = marks[row] && marks[column];
                counts[MomentTriangle.At(row, column)] += both ? histogram.CountOfCodes(importance, satisfaction) : 0;
                weights[MomentTriangle.At(row, column)] += both && histogram.IsWeighted ? histogram.WeightsOfCodes(importance, satisfaction) : default;
            }
        }
    }

    /// <summary>Whoever is in the top box has answered: with any other mark there are no more of the former than of the latter, and together as many as of the former.</summary>
    private static bool ExceedsAnswered(long[] counts, int row, int column) =>
        (IsTop(row) && counts[MomentTriangle.At(row, column)] > counts[MomentTriangle.At(row - 1, column)])
        || (IsTop(column) && counts[MomentTriangle.At(row, column)] > counts[MomentTriangle.At(row, column - 1)])
        || (IsTop(row) && column == row - 1 && counts[MomentTriangle.At(row, column)] != counts[MomentTriangle.At(row, row)]);

    private static bool IsTop(int column) => (RatingIndicator)(column % MomentTriangle.Indicators) is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop;

    private static string NameOf(NeedId[] needs, int column) => $"{(RatingIndicator)(column % MomentTriangle.Indicators)} of '{needs[column / MomentTriangle.Indicators]}'";

    private static void RequireLength(int length, int wanted, string name)
    {
        if (length != wanted)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {length} entries where {wanted} are wanted."), name);
        }
    }
}
