using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization.Journeys;

/// <summary>What is written of offerings, templates and journeys is read back as the same, keeps to the schema, and comes to reasons where it is damaged.</summary>
public sealed class JourneyRoundTripTests
{
    private static readonly Gen<Offering> Offerings = WholeMaps.Nested(0).SelectMany(Samples.Journeys.OfferingFor);

    [Fact]
    public void DeserializeOffering_WhatWasWritten_IsTheSameOfferingAndText() => Offerings.Sample(
        offering =>
        {
            string json = JobMapJson.Serialize(offering);
            Offering read = JobMapJson.DeserializeOffering(json).Value;
            return read == offering && JobMapJson.Serialize(read) == json;
        },
        iter: 200);

    [Fact]
    public void DeserializeJourneyTemplate_WhatWasWritten_IsTheSameTemplateAndText() => Samples.Journeys.Template.Sample(
        template =>
        {
            string json = JobMapJson.Serialize(template);
            JourneyTemplate read = JobMapJson.DeserializeJourneyTemplate(json).Value;
            return read == template && JobMapJson.Serialize(read) == json;
        },
        iter: 200);

    [Fact]
    public void DeserializeJourney_WhatWasWritten_IsTheSameJourneyAndText() => Samples.Journeys.Any.Sample(
        journey =>
        {
            string json = JobMapJson.Serialize(journey);
            JourneyMap read = JobMapJson.DeserializeJourney(json).Value;
            return read == journey && JobMapJson.Serialize(read) == json;
        },
        iter: 200);

    [Fact]
    public async Task SchemaOf_Kinds_HoldOfWhatIsWritten()
    {
        JsonSchema offering = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Offering));
        JsonSchema template = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.JourneyTemplate));
        JsonSchema journey = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Journey));

        Offerings.Sample(one => offering.Validate(JobMapJson.Serialize(one)).Count == 0, iter: 20);
        Samples.Journeys.Template.Sample(one => template.Validate(JobMapJson.Serialize(one)).Count == 0, iter: 20);
        Samples.Journeys.Any.Sample(one => journey.Validate(JobMapJson.Serialize(one)).Count == 0, iter: 20);
    }

    [Fact]
    public void DeserializeJourney_DamagedDocuments_NeverThrow() =>
        Gen.Select(Samples.Journeys.Any, Offerings, Samples.Journeys.Template, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4]).Sample(
            (journey, offering, template, changes) =>
            {
                byte[] Damaged(string json)
                {
                    byte[] bytes = Encoding.UTF8.GetBytes(json);
                    foreach ((int at, byte value) in changes)
                    {
                        bytes[at % bytes.Length] = value;
                    }

                    return bytes;
                }

                _ = JobMapJson.DeserializeJourney(Damaged(JobMapJson.Serialize(journey)));
                _ = JobMapJson.DeserializeOffering(Damaged(JobMapJson.Serialize(offering)));
                _ = JobMapJson.DeserializeJourneyTemplate(Damaged(JobMapJson.Serialize(template)));
            },
            iter: 200);

    [Fact]
    public void DeserializeJourney_VersionOne_IsUpgraded()
    {
        JourneyMap journey = JobMapJson.DeserializeJourney(File.ReadAllText(Repository.PathOf("tests/JobMap.Tests/Serialization/Journeys/Corpus/journey.v1.garden.json"))).Value;

        journey.Stages.Select(stage => stage.Id.Value).Should().Equal("execute", "define", "conclude");
        journey.Stages[0][JourneyLane.Pains][0].DerivedFrom.Figures.Should().ContainSingle().Which.Need.Value.Should().Be(journey.Stages[0][JourneyLane.Pains][0].DerivedFrom.Sources[0].Id);
        JsonNode.Parse(JobMapJson.Serialize(journey))!["schemaVersion"]!.GetValue<int>().Should().Be(2);
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(journey)).Value.Should().Be(journey);
    }
}
