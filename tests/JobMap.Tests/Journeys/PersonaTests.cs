using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Journeys;

/// <summary>
/// Gardeners with a balcony and with a yard, on a scale of five points. The figures come from the counts alone: a share of top ratings times ten.
/// </summary>
public sealed class PersonaTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("gardeners", "keep plants alive")
        .Define("decide", s => s
            .Outcome("minimize the time it takes to see which plants are dry", "dry")
            .Outcome("minimize the number of plants that are forgotten", "forgotten")
            .Outcome("minimize the effort of carrying water", "carry"))
        .Execute("water", s => s
            .Outcome("minimize the likelihood that water runs off", "runoff")
            .Outcome("minimize the time spent on watering", "time"))
        .EmotionalJob("feel at ease on holiday", "ease")
        .EmotionalJob("feel proud of the plants", "proud")
        .SocialJob("be seen as a good neighbour", "neighbour")
        .ComplexityFactor(ComplexityFactorKind.Situation, "has no tap outside", "garden")
        .ComplexityFactor(ComplexityFactorKind.Person, "is often away")
        .Build();

    // Per need: of 40 with a balcony and of 60 with a yard, how many find it important and how many are satisfied.
    private static readonly (string Need, int BalconyI, int BalconyS, int YardI, int YardS)[] Truths =
    [
        ("dry", 36, 8, 30, 30), ("forgotten", 38, 20, 57, 30), ("carry", 36, 4, 12, 54), ("runoff", 4, 36, 6, 54), ("time", 20, 30, 30, 45), ("ease", 30, 20, 45, 30), ("proud", 34, 20, 51, 30),
    ];

    private static readonly OpportunityAnalysis Analysis = AnalysisOf(Responses(40, 60));

    private static readonly Persona Balcony = Persona.FromSegment(Analysis, "balcony");

    [Fact]
    public void FromSegment_OfASegment_SaysWhoAndHowMany()
    {
        (Balcony.Name, Balcony.Segment, Balcony.SegmentVariable, Balcony.Solution, Balcony.Market).Should().Be(("balcony", "balcony", "garden", SolutionId.Mixed, Map.Market));
        // 40 with a balcony, 60 with a yard and 5 who did not say.
        (Balcony.Respondents, Balcony.ShareOfRespondents).Should().Be((40, 40 / 105.0));
        Balcony.ToString().Should().Be("balcony: 40 respondents (38.1 %), 3 struggles");
        (Balcony.Terms.Definition, Balcony.Terms.Level).Should().Be((OpportunityDefinition.UlwickTopTwoBox, 0.95));
    }

    [Fact]
    public void WantsMost_ByImportance_KeepsTheOrderOfTheMapWhereEqual()
    {
        Persona persona = Persona.FromSegment(Analysis, "balcony", new PersonaOptions { Top = 3 });

        persona.WantsMost.Items.Select(item => (item.Need.Value, item.Figures.Importance)).Should().Equal(("forgotten", 9.5), ("dry", 9.0), ("carry", 9.0));
        persona.WantsMost.Reason.Should().BeNull();
        PersonaNeed first = persona.WantsMost.Items[0];
        (first.Statement, first.Kind, first.AnsweredImportance, first.Figures.AnsweredBoth).Should().Be(("minimize the number of plants that are forgotten", NeedKind.Outcome, 40, 40));
        // Wilson's interval of 38 of 40 at 95 %, by hand: (p + z²/2n ± z √(p q / n + z²/4n²)) / (1 + z²/n).
        (double lower, double upper) = Wilson(38, 40);
        first.ImportanceInterval!.Value.Lower.Should().BeApproximately(lower, 1e-6);
        first.ImportanceInterval.Value.Upper.Should().BeApproximately(upper, 1e-6);
    }

    [Fact]
    public void Struggles_Underserved_AreByOpportunity()
    {
        // dry 9 + (9 − 2) = 16, forgotten 9.5 + (9.5 − 5) = 14, carry 9 + (9 − 1) = 17.
        Balcony.Struggles.Items.Select(item => (item.Need.Value, Math.Round(item.Figures.Opportunity!.Value, 9))).Should().Equal(("carry", 17.0), ("dry", 16.0), ("forgotten", 14.0));
        Balcony.Struggles.Items.Should().OnlyContain(item => item.Figures.Interval!.Value.Contains(item.Figures.Opportunity!.Value));
        // runoff 1 against 9, time 5 against 7.5.
        Balcony.Overserved.Items.Select(item => item.Need.Value).Should().Equal("runoff", "time");
    }

    [Fact]
    public void Jobs_Asked_AreByImportanceAndThoseThatWereNotHaveAReason()
    {
        Balcony.EmotionalJobs.Items.Select(item => (item.Need.Value, item.Figures.Importance)).Should().Equal(("proud", 8.5), ("ease", 7.5));
        Balcony.EmotionalJobs.Reason.Should().BeNull();
        Balcony.SocialJobs.Items.Should().BeEmpty();
        Balcony.SocialJobs.Reason.Should().Be("No social job was asked.");
        Balcony.SocialJobs.ToString().Should().Be("No social job was asked.");
    }

    [Fact]
    public void Jobs_AskedInPart_NameTheOthers()
    {
        Persona persona = Persona.FromSegment(AnalysisOf(Responses(40, 60, [.. Truths.Where(truth => truth.Need != "proud")])), "yard");

        persona.EmotionalJobs.Items.Select(item => item.Need.Value).Should().Equal("ease");
        persona.EmotionalJobs.Reason.Should().Be("Not asked: 1 need, 'proud'.");
    }

    [Fact]
    public void ComplexityFactors_OfTheMap_MarkTheVariableOfTheSegments()
    {
        Balcony.ComplexityFactors.Select(factor => (factor.Factor.Description, factor.IsSegmentVariable)).Should().Equal(("has no tap outside", true), ("is often away", false));
        Balcony.ComplexityFactors[0].ToString().Should().Be("Situation: has no tap outside (segments by garden)");
        Balcony.ComplexityFactorsReason.Should().BeNull();
        Persona.FromSegment(OpportunityAnalysis.Run(Map, SurveyTally.From(Responses(40, 60))), null).ComplexityFactors.Should().OnlyContain(factor => !factor.IsSegmentVariable);
    }

    [Fact]
    public void Differences_FromTheOtherSegment_AreThoseThatAreSignificant()
    {
        // carry 17 against 2, dry 16 against 5; all other shares are the same.
        Balcony.Differences.Select(difference => (difference.Need.Id.Value, difference.A, difference.B, Math.Round(difference.Difference!.Value, 9))).Should().Equal(
            ("carry", "balcony", "yard", 15.0), ("dry", "balcony", "yard", 11.0));
        Balcony.DifferencesReason.Should().BeNull();
        Balcony.Differences.Should().Equal(OpportunityComparison.Between(Analysis, "balcony", "yard").Value.Differences
            .Where(difference => difference.IsSignificant == true).OrderByDescending(difference => difference.Difference));
    }

    [Fact]
    public void Differences_FromSeveralSegments_AreCorrectedOverAllOfThem()
    {
        OpportunityAnalysis three = AnalysisOf(Responses(40, 60, Truths, third: true));
        Persona persona = Persona.FromSegment(three, "balcony", new PersonaOptions { Comparison = new ComparisonOptions { Correction = MultiplicityCorrection.Holm } });
        OpportunityDifference[] single = [.. ((string[])["field", "yard"]).SelectMany(other =>
            OpportunityComparison.Between(three, "balcony", other, new ComparisonOptions { Correction = MultiplicityCorrection.None }).Value.Differences)];

        persona.Differences.Select(difference => difference.B).Distinct().Should().BeEquivalentTo("field", "yard");
        // Holm by hand: the smallest p-value times the number of all differences.
        OpportunityDifference least = single.MinBy(difference => difference.P)!;
        persona.Differences.Single(d => d.Need == least.Need && d.B == least.B).AdjustedP.Should().BeApproximately(least.P!.Value * single.Length, least.P.Value * 1e-9);
        single.Should().HaveCount(14);
    }

    [Fact]
    public void Differences_WhereNoneIsSignificant_SaySo()
    {
        (string, int, int, int, int)[] same = [("dry", 30, 20, 45, 30), ("carry", 10, 20, 15, 30)];

        Persona persona = Persona.FromSegment(AnalysisOf(Responses(40, 60, same)), "yard");

        persona.Differences.Should().BeEmpty();
        persona.DifferencesReason.Should().Be("Of 2 differences none is significant at 0.95 (benjamini-hochberg).");
        persona.WantsMost.Reason.Should().Be("Without a score: 3 needs, 'forgotten', 'runoff', 'time'.");
    }

    [Fact]
    public void FromSegment_OfOneSegmentTaken_KnowsItsShareAndNoDifferences()
    {
        Persona persona = Persona.FromSegment(Analysis.ForSegment("balcony"), "balcony");

        (persona.Respondents, persona.ShareOfRespondents, persona.SegmentVariable).Should().Be((40, 40 / 105.0, "garden"));
        persona.DifferencesReason.Should().Be("The analysis has the segment 'balcony' alone.");
        persona.Struggles.Should().Be(Balcony.Struggles);
    }

    private static OpportunityAnalysis AnalysisOf(SurveyResponses responses) => OpportunityAnalysis.Run(Map, SurveyTally.From(responses.SegmentBy("garden")));

    private static SurveyResponses Responses(int balcony, int yard) => Responses(balcony, yard, Truths);

    /// <summary>The first so many of each group rate 5 and the others 1; five respondents say neither garden nor anything else. A third group answers as the yard does.</summary>
    private static SurveyResponses Responses(int balcony, int yard, (string Need, int BalconyI, int BalconyS, int YardI, int YardS)[] truths, bool third = false)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, truths.Select(truth => NeedId.Parse(truth.Need)));
        foreach ((string garden, int n) in (IEnumerable<(string, int)>)[("balcony", balcony), ("yard", yard), .. third ? [("field", yard)] : Array.Empty<(string, int)>()])
        {
            for (int r = 0; r < n; r++)
            {
                builder.AddRespondent();
                builder.SetVariable("garden", garden);
                for (int need = 0; need < truths.Length; need++)
                {
                    (int important, int satisfied) = garden == "balcony" ? (truths[need].BalconyI, truths[need].BalconyS) : (truths[need].YardI, truths[need].YardS);
                    builder.SetImportance(need, r < important ? 5 : 1);
                    builder.SetSatisfaction(need, (r * 7 + 3) % n < satisfied ? 5 : 1);
                }
            }
        }

        for (int r = 0; r < 5; r++)
        {
            builder.AddRespondent();
        }

        return builder.Build();
    }

    private static (double Lower, double Upper) Wilson(int count, int n)
    {
        const double z = 1.959963984540054;
        double p = (double)count / n, middle = p + (z * z / (2 * n)), half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4.0 * n * n)));
        return (10 * (middle - half) / (1 + (z * z / n)), 10 * (middle + half) / (1 + (z * z / n)));
    }
}
