using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Surveys;

/// <summary>Sizes far beyond a survey; ten million respondents are a benchmark.</summary>
public sealed class LargeTallyTests
{
    [Fact]
    public void Merge_ManyPartsInAnyOrder_IsTheTallyOfTheWhole()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        SurveyResponses[] parts = [.. Enumerable.Range(0, 64).Select(part => Part(map, part * 3001, 3001))];
        SurveyTally whole = SurveyTally.From(parts.Aggregate((sum, part) => sum.Append(part)));
        SurveyTally[] tallies = [.. parts.Select(SurveyTally.From)];

        whole.Respondents.Should().Be(64 * 3001);
        tallies.Aggregate((sum, part) => sum.Merge(part)).Should().Be(whole);
        tallies.Reverse().Aggregate((sum, part) => part.Merge(sum)).Should().Be(whole);
    }

    /// <summary>A tally of a million doubled thirteen times: billions of respondents take no more room than one.</summary>
    [Fact]
    public void Merge_TallyWithItself_CountsBillions()
    {
        SurveyTally tally = SurveyTally.From(Part(Maps.OfOutcomes(1), 0, 1_000_000));
        for (int doubling = 0; doubling < 13; doubling++)
        {
            tally = tally.Merge(tally);
        }

        tally.Respondents.Should().Be(1_000_000L << 13);
    }

    [Fact]
    public void From_TenThousandOutcomes_CountsEach()
    {
        UniversalJobMap map = Maps.OfOutcomes(10_000);
        SurveyTally tally = SurveyTally.From(Part(map, 0, 40));

        tally.Groups.Single().Needs.Should().HaveCount(10_000);
        tally.Merge(tally).Respondents.Should().Be(80);
    }

    private static SurveyResponses Part(UniversalJobMap map, int from, int respondents)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = from; r < from + respondents; r++)
        {
            builder.AddRespondent();
            for (int o = 0; o < map.Outcomes.Count; o++)
            {
                builder.SetImportance(o, 1 + ((r + o) % 5));
                builder.SetSatisfaction(o, 1 + (r * (o + 3) % 7 % 5));
            }
        }

        return builder.Build();
    }
}
