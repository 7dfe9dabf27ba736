using System.Text.Json;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Estimates;

/// <summary>Shares and their covariances against those numpy finds respondent by respondent.</summary>
public sealed class ShareMomentsTests
{
    public static TheoryData<string> Names => [.. MomentReference.Cases.Select(MomentReference.NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Covariances_SurveyOfTheReference_AreThoseOfItsRespondents(string name)
    {
        JsonElement reference = MomentReference.Named(name);
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(reference);

        ShareMoments found = new(SecondMoments.From(responses), Maps.IdsOf(map));

        double[] shares = MomentReference.Numbers(reference.GetProperty("shares"));
        double[][] expected = [.. reference.GetProperty("covariances").EnumerateArray().Select(MomentReference.Numbers)];
        double[] covariances = found.Covariances();
        for (int a = 0; a < shares.Length; a++)
        {
            (found.Parts[a] / found.Wholes[a]).Should().BeApproximately(shares[a], 1e-14);
            for (int b = 0; b < shares.Length; b++)
            {
                (covariances[(a * shares.Length) + b] / (found.Wholes[a] * found.Wholes[b])).Should().BeApproximately(expected[a][b], 1e-14);
            }
        }
    }

    [Fact]
    public void Covariances_AllWeightsAlike_AreBitForBitThoseWithoutWeights()
    {
        (UniversalJobMap map, SurveyResponses responses) = MomentReference.Survey(MomentReference.Named("missing"));
        SecondMoments plain = SecondMoments.From(responses);
        WeightTotals third = WeightTotals.Of(1 / 3.0);
        SecondMoments weighted = SecondMoments.FromCounts(
            plain.Scale, plain.Respondents, plain.Needs, plain.Counts.ToArray(),
            Enumerable.Range(0, 4 * plain.Needs.Count).Select(column => third.Sum * SecondMomentsAt(plain, column)),
            plain.Counts.ToArray().Select(count => count * third.SumOfSquares));

        new ShareMoments(weighted, Maps.IdsOf(map)).Covariances().Should().Equal(new ShareMoments(plain, Maps.IdsOf(map)).Covariances());
    }

    [Fact]
    public void Covariances_NobodyAnswered_AreZero()
    {
        UniversalJobMap map = Maps.OfOutcomes(2);
        ShareMoments moments = new(SecondMoments.From(Answers.Of(map, [(5, null), (2, null)], [(null, null)])), Maps.IdsOf(map));

        moments.Wholes.Should().Equal(2, 0, 0, 0);
        moments.Covariances().Should().Equal(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static long SecondMomentsAt(SecondMoments moments, int column) => moments.Counts[MomentTriangle.At(column, column)];
}
