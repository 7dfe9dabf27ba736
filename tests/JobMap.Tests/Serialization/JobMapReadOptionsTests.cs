using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

public sealed class JobMapReadOptionsTests
{
    private const string Head = "{ \"kind\": \"jobMap\", \"schemaVersion\": 2, \"market\": { \"jobExecutor\": \"e\", \"coreJob\": \"j\" }";

    [Fact]
    public void Default_Limits_AreThoseOfTheDocumentation() =>
        (JobMapReadOptions.Default.MaximumBytes, JobMapReadOptions.Default.MaximumDepth, JobMapReadOptions.Default.MaximumOutcomes, JobMapReadOptions.Default.Grammars.Count)
            .Should().Be((67_108_864, 64, 10_000, 0));

    [Fact]
    public void Equals_SameValues_IsTrue() =>
        new JobMapReadOptions { Grammars = [OutcomeGrammar.Dutch] }.Should().Be(new JobMapReadOptions { Grammars = [OutcomeGrammar.Dutch] });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_BelowOne_AreRefused(int limit)
    {
        FluentActions.Invoking(() => new JobMapReadOptions { MaximumBytes = limit }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new JobMapReadOptions { MaximumDepth = limit }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new JobMapReadOptions { MaximumOutcomes = limit }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new JobMapReadOptions { MaximumDepth = 513 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new JobMapReadOptions { Grammars = [null!] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void MaximumBytes_OneTooMany_IsRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes(JobMapJson.Serialize(Maps.Garden));

        JobMapJson.DeserializeJobMap(json, null, new JobMapReadOptions { MaximumBytes = json.Length }).IsSuccess.Should().BeTrue();
        Ids(json, new JobMapReadOptions { MaximumBytes = json.Length - 1 }).Should().Equal("JM9004");
    }

    [Fact]
    public void MaximumOutcomes_OneTooMany_IsRefusedNestedAndFinancialOnesCounted()
    {
        byte[] json = Encoding.UTF8.GetBytes(JobMapJson.Serialize(Maps.Whole));

        // One at a step, one at a sub-step, one of the nested map, one financial; eleven other entries of lists.
        Ids(json, new JobMapReadOptions { MaximumOutcomes = 3 }).Should().Equal("JM9007");
        JobMapJson.DeserializeJobMap(json, null, new JobMapReadOptions { MaximumOutcomes = 20 }).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, "$.steps[1].outcomes[0]", 4)]
    [InlineData(2, "$.steps[1].subSteps[0].outcomes[0]", 5)]
    [InlineData(3, "$.consumptionJobs[0].map.steps[0].outcomes[0]", 6)]
    [InlineData(4, "$.financialOutcomes[0]", 7)]
    public void MaximumOutcomes_Exceeded_NamesTheFirstOutcomeTooMany(int most, string path, int line)
    {
        const string json = $$"""
            {{Head}},
              "steps": [ { "kind": "define", "name": "n", "outcomes": [ { "statement": "s" } ] }, { "kind": "execute", "name": "n",
              "outcomes": [
                { "statement": "s" } ],
              "subSteps": [ { "name": "n", "outcomes": [ { "statement": "s" } ] } ] } ],
              "consumptionJobs": [ { "kind": "install", "statement": "s", "map": { "market": { "jobExecutor": "e", "coreJob": "j" }, "steps": [ { "kind": "define", "name": "n", "outcomes": [ { "statement": "s" } ] } ] } } ],
              "financialOutcomes": [ { "statement": "s" } ] }
            """;

        Diagnostic fault = JobMapJson.DeserializeJobMap(json, null, new JobMapReadOptions { MaximumOutcomes = most }).Diagnostics.Should().ContainSingle().Subject;

        (fault.Id, fault.Location.Path, fault.Location.Line).Should().Be(("JM9007", path, line));
    }

    [Fact]
    public void MaximumOutcomes_TenThousandAndOne_IsRefusedWithoutMore()
    {
        string outcomes = string.Join(',', Enumerable.Repeat("{\"statement\":\"s\"}", 10_001));
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap($"{Head}, \"steps\": [ {{ \"kind\": \"define\", \"name\": \"n\", \"outcomes\": [ {outcomes} ] }} ] }}");

        read.Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("JM9007 error: The document has 10001 outcomes; at most 10000 are read.");
    }

    [Fact]
    public void DeserializeJobMap_FiveMillionNulls_AreRefusedBeforeTheyFillTheMemory()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{Head}, \"steps\": [ {string.Join(',', Enumerable.Repeat("null", 5_000_000))} ] }}");
        long before = GC.GetAllocatedBytesForCurrentThread();

        Ids(json, JobMapReadOptions.Default).Should().Equal("JM9007");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50_000_000);
    }

    [Fact]
    public void DeserializeJobMap_TenThousandStepsOfOneName_GetTheirIdsWithoutSearchingForEach()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{Head}, \"steps\": [ {string.Join(',', Enumerable.Repeat("{\"kind\":\"define\",\"name\":\"n\"}", 10_000))} ] }}");
        long before = GC.GetAllocatedBytesForCurrentThread();

        UniversalJobMap map = JobMapJson.DeserializeJobMap(json).Value;

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
        (map.Steps[0].Id.Value, map.Steps[1].Id.Value, map.Steps[9_999].Id.Value).Should().Be(("n", "n-2", "n-10000"));
    }

    [Fact]
    public void DeserializeJobMap_ThousandsOfFaults_AreReportedToAHundred() =>
        JobMapJson.DeserializeJobMap($"{{ {string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"a{i}\": 1"))} }}").Diagnostics.Should().HaveCount(100);

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void MaximumDepth_NestedMaps_AreReadDownToIt(int maps, bool expected)
    {
        // Each nested map is three levels: the list, the job and the map. With the outermost map and the innermost market, 20 of them are 62 levels.
        UniversalJobMap map = UniversalJobMap.For("e", "j").Build();
        for (int i = 0; i < maps; i++)
        {
            map = UniversalJobMap.For("e", "j").ConsumptionJob(ConsumptionJobKind.Install, "s", map).Build();
        }

        string json = JobMapJson.Serialize(map);
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap(json);
        read.IsSuccess.Should().Be(expected);
        read.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal(expected ? [] : ["JM9007"]);
        JobMapJson.Serialize(JobMapJson.DeserializeJobMap(json, null, new JobMapReadOptions { MaximumDepth = 70 }).Value).Should().Be(json);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void DeserializeJobMap_ExtensionNested_IsKeptDownToThirtyTwoLevels(int levels, bool expected)
    {
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap($"{Head}, \"x-deep\": {new string('[', levels)}{new string(']', levels)} }}");

        read.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal(expected ? [] : ["JM9007"]);
    }

    [Fact]
    public void Grammars_RegionOfAKnownLanguage_IsReadByItsGrammarUnderItsOwnName()
    {
        string json = $"{Head}, \"language\": \"nl-be\", \"financialOutcomes\": [ {{ \"statement\": \"verlaag de kosten van onderdelen\" }} ] }}";

        UniversalJobMap map = JobMapJson.DeserializeJobMap(json).Value;

        map.FinancialOutcomes[0].Statement.Unit.Should().Be(OutcomeUnit.Cost);
        map.Grammar.Language.Should().Be("nl-BE");
        JobMapJson.DeserializeJobMap(JobMapJson.Serialize(map)).Value.Should().Be(map);
    }

    [Fact]
    public void Grammars_LanguageUnknown_IsAWarningAndKeptToTheLetter()
    {
        string json = $"{Head}, \n \"language\": \"fy\", \"financialOutcomes\": [ {{ \"statement\": \"minder kosten\" }} ] }}";

        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap(json);

        Diagnostic warning = read.Diagnostics.Should().ContainSingle().Subject;
        (warning.Id, warning.Severity, warning.Location.Path, warning.Location.Line).Should().Be(("JM2024", DiagnosticSeverity.Warning, "$.language", 2));
        read.Value.Grammar.Language.Should().Be("fy");
        read.Value.FinancialOutcomes[0].Statement.Text.Should().Be("minder kosten");
        JobMapJson.Serialize(read.Value).Should().Contain("\"language\": \"fy\"");
    }

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("NL", "nl")]
    [InlineData("DE-at", "de-AT")]
    [InlineData("FY", "fy")]
    public void Grammars_LanguageInAnotherCase_IsTheSameLanguage(string written, string language)
    {
        JobMapReadOptions options = new() { Grammars = [Own("de-AT")] };

        UniversalJobMap map = JobMapJson.DeserializeJobMap($"{Head}, \"language\": \"{written}\" }}", null, options).Value;

        map.Grammar.Language.Should().Be(language);
        map.Should().Be(JobMapJson.DeserializeJobMap($"{Head}, \"language\": \"{language}\" }}", null, options).Value);
    }

    [Fact]
    public void Grammars_Given_GoBeforeTheBuiltInOnes()
    {
        string json = $"{Head}, \"language\": \"en\" }}";
        OutcomeGrammar own = Own("en");

        JobMapJson.DeserializeJobMap(json, null, new JobMapReadOptions { Grammars = [own] }).Value.Grammar.Should().BeSameAs(own);
        JobMapJson.DeserializeJobMap(json).Value.Grammar.Should().BeSameAs(OutcomeGrammar.English);
    }

    private static OutcomeGrammar Own(string language) => new(new OutcomeVocabulary(language) { Articles = ["own"] });

    private static IEnumerable<string> Ids(byte[] json, JobMapReadOptions options) => JobMapJson.DeserializeJobMap(json, null, options).Diagnostics.Select(diagnostic => diagnostic.Id);
}
