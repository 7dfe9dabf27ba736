using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

public sealed class ComparisonDocumentTests
{
    private static readonly OpportunityComparison Gardens =
        OpportunityComparison.AllPairs(OpportunityAnalysis.Run(Maps.Garden, SurveyTally.From(Study.Large.SegmentBy("garden"))), new ComparisonOptions { EquivalenceMargin = 2 }).Value;

    [Fact]
    public void Serialize_Comparison_HoldsTheFiguresUnrounded()
    {
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(Gardens)).RootElement;

        json.GetProperty("correction").GetString().Should().Be("benjamini-hochberg");
        json.GetProperty("design").GetString().Should().Be("independent");
        foreach ((JsonElement written, OpportunityDifference difference) in json.GetProperty("differences").EnumerateArray().Zip(Gardens.Differences).Where(pair => pair.Second.Difference is not null))
        {
            (written.GetProperty("outcome").GetString(), written.GetProperty("a").GetString(), written.GetProperty("b").GetString()).Should().Be((difference.Need.Id.Value, "balcony", "yard"));
            written.GetProperty("difference").GetDouble().Should().Be(difference.Difference);
            written.GetProperty("interval").GetProperty("lower").GetDouble().Should().Be(difference.Interval!.Value.Lower);
            written.GetProperty("interval").GetProperty("upper").GetDouble().Should().Be(difference.Interval!.Value.Upper);
            written.GetProperty("p").GetDouble().Should().Be(difference.P);
            written.GetProperty("adjustedP").GetDouble().Should().Be(difference.AdjustedP);
            written.GetProperty("significant").GetBoolean().Should().Be(difference.IsSignificant!.Value);
            written.GetProperty("equivalence").GetProperty("adjustedP").GetDouble().Should().Be(difference.Equivalence!.AdjustedP);
        }
    }

    [Fact]
    public void Serialize_OutcomeWithoutADifference_HasNullsAndTheReason()
    {
        JsonElement clear = JsonDocument.Parse(JobMapJson.Serialize(Gardens)).RootElement.GetProperty("differences").EnumerateArray().Single(row => row.GetProperty("outcome").GetString() == "clear");

        foreach (string member in (string[])["difference", "interval", "p", "adjustedP", "significant", "equivalence", "opportunityA"])
        {
            clear.GetProperty(member).ValueKind.Should().Be(JsonValueKind.Null);
        }

        clear.GetProperty("reason").GetString().Should().Contain("not asked");
    }

    [Fact]
    public void Converters_Comparison_WriteTheDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        JsonDocument.Parse(JsonSerializer.Serialize(Gardens, options)).RootElement.GetProperty("differences").GetArrayLength().Should().Be(6);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OpportunityComparison>("{}", options)).Should().Throw<NotSupportedException>();
    }
}
