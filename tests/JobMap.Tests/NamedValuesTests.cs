using JobMap.Journeys;
using JobMap.Opportunity;

namespace JobMap.Tests;

/// <summary>Choices that are named values: each kind lists all of its values, and finds every one by its name and by nothing else.</summary>
public sealed class NamedValuesTests
{
    [Fact]
    public void OpportunityDefinition_All_AreFoundByName() =>
        RequireFound(OpportunityDefinition.All, value => value.Name, name => OpportunityDefinition.TryParse(name, out OpportunityDefinition? value) ? value : null, "ulwick-top-two-box", "unfloored", "mean", "gap", "olsen");

    [Fact]
    public void IntervalMethod_All_AreFoundByName() =>
        RequireFound(IntervalMethod.All, value => value.Name, name => IntervalMethod.TryParse(name, out IntervalMethod? value) ? value : null, "closed-form", "bootstrap-percentile", "bootstrap-bca");

    [Fact]
    public void MissingAnswers_All_AreFoundByName() =>
        RequireFound(MissingAnswers.All, value => value.Name, name => MissingAnswers.TryParse(name, out MissingAnswers? value) ? value : null, "available-case");

    [Fact]
    public void ThresholdProfile_All_AreFoundByName() =>
        RequireFound(ThresholdProfile.All, value => value.Name, name => ThresholdProfile.TryParse(name, out ThresholdProfile? value) ? value : null, "wcw-2005", "ttp-2016");

    [Fact]
    public void MultiplicityCorrection_All_AreFoundByName() =>
        RequireFound(MultiplicityCorrection.All, value => value.Name, name => MultiplicityCorrection.TryParse(name, out MultiplicityCorrection? value) ? value : null, "benjamini-hochberg", "holm", "none");

    [Fact]
    public void JourneyTemplate_All_AreFoundByName() =>
        RequireFound(JourneyTemplate.All, value => value.Name, name => JourneyTemplate.TryParse(name, out JourneyTemplate? value) ? value : null, "eight-steps", "cottong", "four-stage", "customer-led-growth", "consumption-chain");

    private static void RequireFound<T>(IReadOnlyList<T> all, Func<T, string> nameOf, Func<string?, T?> find, params string[] names)
        where T : class
    {
        all.Select(nameOf).Should().OnlyHaveUniqueItems().And.Contain(names);
        foreach (T value in all)
        {
            find(nameOf(value)).Should().BeSameAs(value);
            value.ToString().Should().Be(nameOf(value));
            find(nameOf(value).ToUpperInvariant()).Should().BeNull("names are compared ordinally");
        }

        find(null).Should().BeNull();
        find("").Should().BeNull();
        find("none of them").Should().BeNull();
    }
}
