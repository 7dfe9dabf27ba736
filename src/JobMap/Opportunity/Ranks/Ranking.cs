namespace JobMap.Opportunity.Ranks;

/// <summary>Ranks, 1 for the greatest value. Equal values share the better rank: 1, 2, 2, 4.</summary>
internal static class Ranking
{
    public static void Rank(ReadOnlySpan<double> values, Span<int> ranks)
    {
        for (int j = 0; j < values.Length; j++)
        {
            int greater = 0;
            foreach (double other in values)
            {
                greater += other > values[j] ? 1 : 0;
            }

            ranks[j] = greater + 1;
        }
    }
}
