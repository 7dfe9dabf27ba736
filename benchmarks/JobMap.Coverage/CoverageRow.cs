namespace JobMap.Coverage;

/// <summary>One cell of the study: a population, a size of the survey, and how often each method misses.</summary>
internal sealed record CoverageRow(Population Population, int Respondents, Misses[] ClosedForms, Misses Percentile, Misses Bca)
{
    /// <summary>True where every cell of the 2 × 2 table expects at least five respondents.</summary>
    public bool ExpectsFive => Population.LeastExpected(Respondents) >= 5 - 1e-9;

    public Misses Plain => ClosedForms[0];

    public Misses Guarded => ClosedForms[1];
}
