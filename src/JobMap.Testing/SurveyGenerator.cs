using JobMap.Internals;

namespace JobMap.Testing;

/// <summary>
/// Draws respondents from a <see cref="GeneratedMarket"/>. The same market, number and seed give the same answers on every platform and version.
/// </summary>
public static class SurveyGenerator
{
    /// <summary>Draws a survey.</summary>
    /// <param name="market">The market to draw from.</param>
    /// <param name="respondents">How many respondents, 0 or more.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="market"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="respondents"/> is negative.</exception>
    public static GeneratedSurvey Generate(GeneratedMarket market, int respondents, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(market);
        ArgumentOutOfRangeException.ThrowIfNegative(respondents);
        RandomStream random = new(seed);
        List<GeneratedRespondent> drawn = new(respondents);
        for (int r = 0; r < respondents; r++)
        {
            drawn.Add(Draw(market, ref random));
        }

        return new GeneratedSurvey(market, drawn);
    }

    private static GeneratedRespondent Draw(GeneratedMarket market, ref RandomStream random)
    {
        GeneratedSegment segment = market.Segments[Pick(market.Segments.Select(s => s.Share), random.NextDouble())];
        Dictionary<string, string> profile = [];
        foreach ((string variable, IReadOnlyDictionary<string, double> values) in segment.Profile)
        {
            profile[variable] = values.Keys.ElementAt(Pick(values.Values, random.NextDouble()));
        }

        GeneratedRating[] ratings = new GeneratedRating[2 * market.Map.Outcomes.Count];
        for (int o = 0; o < market.Map.Outcomes.Count; o++)
        {
            OutcomeTruth truth = segment.Outcomes[market.Map.Outcomes[o].Id];
            bool important = random.NextDouble() < truth.Importance;
            double satisfied = important ? truth.Both / truth.Importance : (truth.Satisfaction - truth.Both) / (1 - truth.Importance);
            ratings[2 * o] = Rate(market, important, ref random);
            ratings[(2 * o) + 1] = Rate(market, random.NextDouble() < satisfied, ref random);
        }

        return new GeneratedRespondent(segment.Name, profile, ratings);
    }

    /// <summary>A rating in or below the top box, each point of its part as likely as the other; or none.</summary>
    private static GeneratedRating Rate(GeneratedMarket market, bool top, ref RandomStream random)
    {
        int topBoxes = market.Scale.TopBoxes;
        int rating = top
            ? market.Scale.Maximum - random.NextInt32(topBoxes)
            : market.Scale.Minimum + random.NextInt32(market.Scale.Points - topBoxes);
        double missing = random.NextDouble();
        return missing < market.BlankShare ? new GeneratedRating(null, "")
            : missing < market.BlankShare + market.DoNotKnowShare ? new GeneratedRating(null, GeneratedRating.DoNotKnow)
            : new GeneratedRating(rating, FormattableString.Invariant($"{rating}"));
    }

    private static int Pick(IEnumerable<double> shares, double point)
    {
        int index = -1;
        double sum = 0;
        foreach (double share in shares)
        {
            index++;
            sum += share;
            if (point < sum)
            {
                break;
            }
        }

        return index;
    }
}
