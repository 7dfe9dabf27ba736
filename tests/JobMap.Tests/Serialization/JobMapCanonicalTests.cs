using CsCheck;
using JobMap.Serialization;
using JobMap.Tests.Samples;
using Snapshooter.Xunit;

namespace JobMap.Tests.Serialization;

/// <summary>The same model is the same text, with every part a map can have.</summary>
public sealed class JobMapCanonicalTests
{
    [Fact]
    public void Serialize_WholeMap_IsTheDocument() => JobMapJson.Serialize(Maps.Whole).MatchSnapshot();

    [Fact]
    public void DeserializeJobMap_WhatWasWritten_IsTheSameMapWithTheSameHashAndText() =>
        Gens.WholeMap.Sample(map =>
        {
            string json = JobMapJson.Serialize(map);
            UniversalJobMap read = JobMapJson.DeserializeJobMap(json).Value;
            return read == map && read.ContentHash == map.ContentHash && JobMapJson.Serialize(read) == json;
        }, iter: 500);

    [Fact]
    public void Serialize_EqualMapsMadeInAnotherOrder_AreTheSameText() =>
        Gen.Select(Gens.WholeMap, Gens.Extensions).Sample(
            (map, extensions) =>
            {
                ExtensionMembers turned = extensions.Reverse().Aggregate(ExtensionMembers.Empty, (all, member) => all.With(member.Key, " " + member.Value + "\n"));
                UniversalJobMap again = UniversalJobMap.For("a", "b").Build().WithExtensions(turned).WithComplexityFactors(map.ComplexityFactors).WithFinancialOutcomes(map.FinancialOutcomes)
                    .WithGrammar(map.Grammar).WithSteps(map.Steps).WithJobs(map.Jobs.Reverse().OrderBy(job => job.Kind).ThenBy(job => job.Id.Value)).WithConsumptionJobs(map.ConsumptionJobs)
                    .WithInapplicableSteps(map.InapplicableSteps).WithLinks(map.Links).WithLadder(map.Ladder).WithMarket(map.Market);
                return JobMapJson.Serialize(again) == JobMapJson.Serialize(map.WithExtensions(extensions));
            },
            iter: 200);

    [Fact]
    public void DeserializeJobMap_ExtensionsOnEveryObject_AreKeptTokenByToken()
    {
        UniversalJobMap read = JobMapJson.DeserializeJobMap(JobMapJson.Serialize(Maps.Whole)).Value;

        read.Should().Be(Maps.Whole);
        read.Extensions["x-note"].Should().Be("\"\\u00e9 1.0e+2\"");
        read.ConsumptionJobs[0].Map!.Extensions["x-figures"].Should().Be("""{"a":[1.50,-0,1e400,{},[]],"":null}""");
    }

    [Fact]
    public void DeserializeJobMap_MembersInAnotherOrder_AreTheSameMap()
    {
        string json = """
            { "x-b": 1, "steps": [ { "x-z": [], "outcomes": [], "name": "n", "kind": "define", "id": "a" } ], "x-a": 2,
              "market": { "coreJob": "j", "jobExecutor": "e" }, "schemaVersion": 2, "kind": "jobMap" }
            """;
        string written = JobMapJson.Serialize(JobMapJson.DeserializeJobMap(json).Value);

        written.IndexOf("x-a", StringComparison.Ordinal).Should().BeLessThan(written.IndexOf("x-b", StringComparison.Ordinal));
        JobMapJson.Serialize(JobMapJson.DeserializeJobMap(written).Value).Should().Be(written);
    }

    [Fact]
    public void DeserializeJobMap_NestedMapWithoutLanguage_HasThatOfTheMapAroundIt()
    {
        UniversalJobMap map = JobMapJson.DeserializeJobMap("""
            { "kind": "jobMap", "schemaVersion": 2, "language": "NL", "market": { "jobExecutor": "e", "coreJob": "j" }, "steps": [],
              "consumptionJobs": [ { "kind": "install", "statement": "s", "map": { "market": { "jobExecutor": "e", "coreJob": "k" } } } ] }
            """).Value;

        (map.Grammar.Language, map.ConsumptionJobs[0].Map!.Grammar.Language).Should().Be(("nl", "nl"));
    }
}
