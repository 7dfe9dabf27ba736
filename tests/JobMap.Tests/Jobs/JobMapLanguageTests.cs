using JobMap.Serialization;

namespace JobMap.Tests.Jobs;

/// <summary>The job statements of a map are read in its language, however they come into it.</summary>
public sealed class JobMapLanguageTests
{
    private static readonly UniversalJobMap Dutch = UniversalJobMap.For("tuinders", "een kas in de winter verwarmen")
        .Language(OutcomeGrammar.Dutch)
        .Ladder(JobRung.BigJob, above: "van eigen groente leven", below: "de kachel aansteken")
        .RelatedJob("de planten tijdens de vorst beschermen", "planten")
        .ConsumptionJob(ConsumptionJobKind.Install, "de kachel in de kas plaatsen", id: "plaatsen")
        .Define("de temperatuur bepalen")
        .Build();

    [Fact]
    public void Build_DutchMap_ReadsItsJobsInDutch()
    {
        Verbs(Dutch).Should().Equal("verwarmen", "leven", "aansteken", "beschermen", "plaatsen");
        Dutch.Market.CoreJob.Clarifier.Should().Be("in de winter");
    }

    [Fact]
    public void DeserializeJobMap_DutchMap_ReadsItsJobsInDutch() =>
        Verbs(JobMapJson.DeserializeJobMap(JobMapJson.Serialize(Dutch)).Value).Should().Equal(Verbs(Dutch));

    [Fact]
    public void WithGrammar_ThereAndBack_ReadsEveryJobAnew()
    {
        UniversalJobMap english = Dutch.WithGrammar(OutcomeGrammar.English);

        Verbs(english).Should().Equal("een", "van", "de", "de", "de");
        english.WithGrammar(OutcomeGrammar.Dutch).Should().Be(Dutch);
    }

    [Fact]
    public void WithMarketWithJobs_JobsReadInEnglish_AreReadInTheLanguageOfTheMap()
    {
        UniversalJobMap edited = Dutch.WithMarket(new Market("kwekers", JobStatement.Parse("een tuin water geven")))
            .WithJobs([new Job(JobId.Parse("zaaien"), JobKind.Related, JobStatement.Parse("bloemen zaaien"))]);

        Verbs(edited).Should().Equal("geven", "leven", "aansteken", "zaaien", "plaatsen");
    }

    [Fact]
    public void Between_AnotherLanguageOnly_IsOneChange()
    {
        UniversalJobMap english = Dutch.WithGrammar(OutcomeGrammar.English);

        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(Dutch, english);

        diff.Changes.Should().ContainSingle().Which.Member.Should().Be("language");
        diff.ApplyTo(Dutch).Should().Be(english);
    }

    private static string[] Verbs(UniversalJobMap map) =>
    [
        map.Market.CoreJob.Verb, map.Ladder!.Above!.Verb, map.Ladder.Below!.Verb,
        .. map.Jobs.Select(job => job.Statement.Verb), .. map.ConsumptionJobs.Select(job => job.Statement.Verb),
    ];
}
