using System.Text;
using System.Text.Json;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

public sealed class JobMapRoundTripTests
{
    [Fact]
    public void DeserializeJobMap_WhatWasWritten_IsTheSameMapAndTheSameText() =>
        Gens.Map.Sample(map =>
        {
            string json = JobMapJson.Serialize(map);
            UniversalJobMap read = JobMapJson.DeserializeJobMap(json).Value;
            return read.Equals(map) && read.GetHashCode() == map.GetHashCode() && JobMapJson.Serialize(read) == json;
        }, iter: 1000);

    [Fact]
    public void DeserializeJobMap_WhatWasWritten_SaysNothing() => Gens.Map.Sample(map => JobMapJson.DeserializeJobMap(JobMapJson.Serialize(map)).Diagnostics.Count == 0, iter: 200);

    [Fact]
    public void Locate_WhatCheckSays_HasALineAndIsOtherwiseTheSame() =>
        Gens.Map.Sample(
            map =>
            {
                IReadOnlyList<Diagnostic> located = JobMapJson.Locate(map.Check(), Encoding.UTF8.GetBytes(JobMapJson.Serialize(map)), null);
                return located.All(d => d.Location.Line >= 1 && d.Location.Column >= 1)
                    && located.Select(d => d with { Location = d.Location with { Line = null, Column = null } }).SequenceEqual(map.Check());
            },
            iter: 200);

    [Theory]
    [InlineData("say \"when\" and \\ mean it")]
    [InlineData("minimiser le temps passé à l'étape n° 1")]
    [InlineData("水の量を減らす 😀 👩‍🍳")]
    [InlineData("tab\tline\nreturn\rnul\0end")]
    [InlineData("</script><!-- &amp; -->")]
    [InlineData("\u2028\u2029\ufeff")]
    public void Serialize_AnyText_IsKeptToTheLetter(string text)
    {
        UniversalJobMap map = UniversalJobMap.For(text + "x", text + "x").Define(text + "x", s => s.Outcome(text + "x")).Build();

        JobMapJson.DeserializeJobMap(JobMapJson.Serialize(map)).Value.Outcomes[0].Statement.Text.Should().Be(text + "x");
    }

    [Fact]
    public void Serialize_AnyMap_HasLineFeedsAlone() =>
        Gens.Map.Sample(map => JobMapJson.Serialize(map).IndexOfAny(['\r', '\u2028', '\u2029']) < 0, iter: 200);

    [Fact]
    public void Serialize_LettersAndQuotes_AreReadable() =>
        JobMapJson.Serialize(UniversalJobMap.For("Gärtner & Söhne's", "水を\"やる\"").Build()).Should().Contain("\"Gärtner & Söhne's\"").And.Contain("\"水を\\\"やる\\\"\"");

    [Fact]
    public void DeserializeJobMap_ByteOrderMark_IsSkipped()
    {
        byte[] document = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(JobMapJson.Serialize(Maps.Garden))];

        JobMapJson.DeserializeJobMap(document, "map.json").Value.Should().Be(Maps.Garden);
    }

    [Fact]
    public void DeserializeJobMap_NamesOfKindsInCapitals_AreRead() =>
        JobMapJson.DeserializeJobMap("""{"market":{"jobExecutor":"a","coreJob":"b"},"steps":[{"kind":"EXECUTE","name":"c"}]}""")
            .Value.Steps[0].Kind.Should().Be(UniversalStep.Execute);

    [Fact]
    public void DeserializeJobMap_IdsLeftOut_AreMade()
    {
        UniversalJobMap map = JobMapJson.DeserializeJobMap("""
            {"market":{"jobExecutor":"a","coreJob":"b"},"steps":[{"kind":"define","name":"Choose the plants","outcomes":[{"statement":"x"},{"id":"o1","statement":"y"}]}]}
            """).Value;

        map.Steps[0].Id.Value.Should().Be("choose-the-plants");
        map.Outcomes.Select(outcome => outcome.Id.Value).Should().OnlyHaveUniqueItems().And.Contain("o1");
    }

    [Fact]
    public void Locate_NamedSource_StandsInEveryDiagnostic() =>
        JobMapJson.Locate(Maps.Garden.Check(), Encoding.UTF8.GetBytes(JobMapJson.Serialize(Maps.Garden)), "map.json")
            .Should().NotBeEmpty().And.OnlyContain(diagnostic => diagnostic.Location.Source == "map.json" && diagnostic.Location.Line > 0);

    [Fact]
    public void Serialize_Null_IsRefused()
    {
        FluentActions.Invoking(() => JobMapJson.Serialize((UniversalJobMap)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.Serialize((JobMap.Opportunity.OpportunityAnalysis)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.Serialize((JobMap.Journeys.JourneyMap)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.DeserializeJobMap((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Serialize_Map_BeginsWithSchemaKindAndVersion()
    {
        using JsonDocument document = JsonDocument.Parse(JobMapJson.Serialize(Maps.Garden));

        document.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("$schema", "kind", "schemaVersion", "language", "market", "steps");
    }
}
