namespace JobMap.Surveys;

/// <summary>What second moments counted elsewhere must satisfy before they are believed.</summary>
internal static class MomentChecks
{
    /// <exception cref="ArgumentException">The table has another size, a need is the id of nothing or there twice, or a count contradicts another.</exception>
    public static void Require(NeedId[] needs, long respondents, ReadOnlySpan<long> counts, string name)
    {
        int columns = checked(needs.Length * MomentTriangle.Indicators);
        if (needs.Contains(default) || needs.Distinct().Count() < needs.Length)
        {
            throw new ArgumentException("A need is there twice, or is the id of nothing.", nameof(needs));
        }

        RequireLength(counts.Length, MomentTriangle.LengthOf(columns), name);
        for (int row = 0; row < columns; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                long count = counts[MomentTriangle.At(row, column)];
                (long first, long second) = (counts[MomentTriangle.At(row, row)], counts[MomentTriangle.At(column, column)]);
                if (count > Math.Min(first, second) || count < Math.Max(0, first - respondents + second) || first > respondents || ExceedsAnswered(counts, row, column))
                {
                    throw new ArgumentException(FormattableString.Invariant(
                        $"{count} respondents with the marks {NameOf(needs, row)} and {NameOf(needs, column)} contradict the other counts: {first}, {second}, of {respondents}."), name);
                }
            }
        }
    }

    /// <exception cref="ArgumentException">A table has another size, a sum is negative, or a sum of squares is greater than one of the two on the diagonal.</exception>
    public static void RequireWeights(int needs, ReadOnlySpan<long> counts, ReadOnlySpan<long> sums, ReadOnlySpan<Int128> squares)
    {
        int columns = needs * MomentTriangle.Indicators;
        RequireLength(sums.Length, columns, nameof(sums));
        RequireLength(squares.Length, counts.Length, nameof(squares));
        for (int row = 0; row < columns; row++)
        {
            Int128 whole = squares[MomentTriangle.At(row, row)];
            double least = (double)sums[row] * sums[row] / Math.Max(1, counts[MomentTriangle.At(row, row)]);
            // Σw² lies between (Σw)² / n and (Σw)².
            if (sums[row] < 0 || whole > (Int128)sums[row] * sums[row] || (double)whole < least * (1 - 1e-9))
            {
                throw new ArgumentException("A sum of weights is negative, or does not go with the sum of their squares.", nameof(sums));
            }

            for (int column = 0; column <= row; column++)
            {
                int at = MomentTriangle.At(row, column);
                if (squares[at] < 0 || squares[at] > Int128.Min(whole, squares[MomentTriangle.At(column, column)]) || (counts[at] == 0 && squares[at] != 0))
                {
                    throw new ArgumentException("A sum of squared weights of two marks is negative, greater than that of one of them, or that of nobody.", nameof(squares));
                }
            }
        }
    }

    /// <summary>True where a histogram has the same scale, and as many and as heavy respondents with each mark of its need, and with each two of them.</summary>
    public static bool Agree(SecondMoments moments, NeedId need, JointHistogram histogram)
    {
        if (moments.Scale != histogram.Scale || moments.IsWeighted != histogram.IsWeighted)
        {
            return false;
        }

        long[] counts = new long[MomentTriangle.LengthOf(MomentTriangle.Indicators)];
        WeightTotals[] weights = new WeightTotals[MomentTriangle.Indicators];
        for (int importance = 0; importance <= histogram.Scale.Points; importance++)
        {
            for (int satisfaction = 0; satisfaction <= histogram.Scale.Points; satisfaction++)
            {
                AddCell(histogram, importance, satisfaction, counts, weights);
            }
        }

        int first = moments.ColumnOf(need, RatingIndicator.ImportanceAnswered);
        return Enumerable.Range(0, MomentTriangle.Indicators).All(row =>
            Enumerable.Range(0, row + 1).All(column => moments.CountOf(first + row, first + column) == counts[MomentTriangle.At(row, column)])
            && (!moments.IsWeighted || moments.Weights(need, (RatingIndicator)row) == weights[row]));
    }

    private static void AddCell(JointHistogram histogram, int importance, int satisfaction, long[] counts, WeightTotals[] weights)
    {
        int top = histogram.Scale.Points - histogram.Scale.TopBoxes + 1;
        bool[] marks = [importance > 0, importance >= top, satisfaction > 0, satisfaction >= top];
        for (int row = 0; row < marks.Length; row++)
        {
            weights[row] += marks[row] && histogram.IsWeighted ? histogram.WeightsOfCodes(importance, satisfaction) : default;
            for (int column = 0; column <= row; column++)
            {
                counts[MomentTriangle.At(row, column)] += marks[row] && marks[column] ? histogram.CountOfCodes(importance, satisfaction) : 0;
            }
        }
    }

    /// <summary>Whoever is in the top box has answered: with any other mark there are no more of the former than of the latter, and together as many as of the former.</summary>
    private static bool ExceedsAnswered(ReadOnlySpan<long> counts, int row, int column) =>
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
