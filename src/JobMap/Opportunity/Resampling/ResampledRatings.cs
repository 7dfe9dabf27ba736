using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Importance and satisfaction of some needs in a number of resamples, one after the other: what is computed from several needs at once, such as a mean over them,
/// is computed anew in each, so that what varies together stays together. Resample b is the one that <see cref="ResampledScores"/> of the same answers and seed have.
/// </summary>
internal abstract class ResampledRatings(int needs, int resamples)
{
    /// <summary>How many needs a resample has.</summary>
    public int Needs => needs;

    /// <summary>How many resamples there are.</summary>
    public int Resamples => resamples;

    /// <summary>Resamples of respondents: by counting marks where that says all, else by adding up one respondent after the other.</summary>
    public static ResampledRatings Of(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options) =>
        options.Definition.UsesMeans || responses.HasUnequalWeights ? new WeighedRatings(responses, needs, options) : new CountedRatings(responses, needs, options);

    /// <summary>Gives out the resamples in order; the spans are those of the resample as long as it is visited.</summary>
    public void ForEach(ResampledRating visit)
    {
        if (Needs == 0)
        {
            return;
        }

        double[] importance = new double[Needs];
        double[] satisfaction = new double[Needs];
        for (int b = 0; b < Resamples; b++)
        {
            Fill(b, importance, satisfaction);
            visit(importance, satisfaction);
        }
    }

    /// <summary>Writes one resample; they are asked for in order.</summary>
    protected abstract void Fill(int resample, Span<double> importance, Span<double> satisfaction);
}
