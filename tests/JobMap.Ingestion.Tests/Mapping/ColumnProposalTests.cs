using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Surveys;
using static JobMap.Ingestion.Tests.Mapping.MappingStudy;

namespace JobMap.Ingestion.Tests.Mapping;

public sealed class ColumnProposalTests
{
    [Theory]
    [InlineData("imp_find", "sat_find")]
    [InlineData("importance_find", "SATISFACTION_find")]
    [InlineData("IMP[find]", "SAT[find]")]
    [InlineData("IMP2[find]", "SAT2[find]")]
    [InlineData("Q_IMP_find", "Q_SAT_find")]
    [InlineData("BEL_FIND", "TEV_Find")]
    [InlineData("find_imp", "find_sat")]
    [InlineData("importance find", "Satisfaction: find")]
    public void Of_Codes_AreMatched(string importance, string satisfaction)
    {
        (ColumnMap map, _) = Proposed(Named(satisfaction, importance));

        Ratings(map).Should().Equal($"{satisfaction}: satisfaction of find", $"{importance}: importance of find");
    }

    [Fact]
    public void Of_OtherName_IsACodeToo() =>
        Ratings(Proposed([new() { Index = 0, Name = "Q1_1", OtherName = "IMP[queue]" }, new() { Index = 1, Name = "Q2_1", OtherName = "SAT[queue]" }]).Map)
            .Should().Equal("Q1_1: importance of queue", "Q2_1: satisfaction of queue");

    [Fact]
    public void Of_IdsThatDifferInCaseAlone_AreMatchedToTheLetter()
    {
        UniversalJobMap twins = UniversalJobMap.For("drivers", "charge a car").Define("plan", s => s.Outcome("minimize the time it takes to plan", id: "a").Outcome("minimize the time it takes to park", id: "A")).Build();

        Ratings(Proposed(Named("imp_a", "sat_A"), map: twins).Map).Should().Equal("imp_a: importance of a", "sat_A: satisfaction of A");
        UniversalJobMap three = UniversalJobMap.For("drivers", "charge a car").Define("plan", s => s.Outcome("minimize the time it takes to plan", id: "ab").Outcome("minimize the time it takes to park", id: "AB")).Build();
        Ratings(Proposed(Named("imp_Ab"), map: three).Map).Should().BeEmpty("two outcomes could be meant");
    }

    [Fact]
    public void Of_NumberedPairs_AreMatchedByIdAndNeverByPlace()
    {
        Ratings(Proposed(Named("I2", "S2", "I1", "S1"), map: Numbered).Map).Should().Equal("I2: importance of 2", "S2: satisfaction of 2", "I1: importance of 1", "S1: satisfaction of 1");

        (ColumnMap map, var found) = Proposed(Named("I1", "S1", "imp_find", "sat_find"));
        Ratings(map).Should().Equal("imp_find: importance of find", "sat_find: satisfaction of find");
        found.Where(diagnostic => diagnostic.Id == "JM3034").Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Message.Contains("not matched by their place"));
    }

    [Theory]
    [InlineData("How important is it to you to …", "How satisfied are you with how you can …")]
    [InlineData("Hoe belangrijk is het voor u om …", "Hoe tevreden bent u nu over …")]
    [InlineData("Importance", "Satisfaction")]
    public void Of_ItemsUnderAStem_AreMatchedByTheirText(string importance, string satisfaction)
    {
        SurveyColumn[] columns =
        [
            Row(0, "Q1_1", importance, "1. Minimize the likelihood of waiting in&nbsp;a queue - even at night."),
            Row(1, "Q1_2", importance, "<b>minimize</b> the time it takes\u00A0to find a free charger"),
            Row(2, "Q2_1", satisfaction, "“MINIMIZE the time it takes to find a free charger”"),
            Row(3, "Q2_2", satisfaction, "minimize the likelihood of waiting in a queue — even at night"),
        ];

        (ColumnMap map, var found) = Proposed(columns, SurveyLayout.Qualtrics);

        Ratings(map).Should().Equal("Q1_1: importance of queue", "Q1_2: importance of find", "Q2_1: satisfaction of find", "Q2_2: satisfaction of queue");
        found.Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo("JM3004");
    }

    [Fact]
    public void Of_TextWithTheStatementAtOneEnd_IsMatchedAndTheRestSaysWhatIsAsked()
    {
        SurveyColumn[] columns =
        [
            new() { Index = 0, Name = "a", Text = $"How important is this to you: {Find}?" },
            new() { Index = 1, Name = "b", Text = $"{Find} - how satisfied are you?" },
            new() { Index = 2, Name = "c", Text = $"How satisfied are you with this: {Important}" },
            new() { Index = 3, Name = $"How important is this? [{Important}]" },
        ];

        Ratings(Proposed(columns, SurveyLayout.GoogleForms).Map).Should().Equal(
            "a: importance of find", "b: satisfaction of find", "c: satisfaction of Stop", $"How important is this? [{Important}]: importance of Stop");
    }

    [Fact]
    public void Of_ScaleInBrackets_DecidesWhereTheStemNamesBoth()
    {
        const string Both = "How important is it and how satisfied are you?";
        SurveyColumn[] columns =
        [
            new() { Index = 0, Name = "Q1[SQ1][1]", Text = $"{Both} [{Find}][Importance]", Stem = Both, Item = Find },
            new() { Index = 1, Name = "Q1[SQ1][2]", Text = $"{Both} [{Find}][Satisfaction]", Stem = Both, Item = Find },
            new() { Index = 2, Name = "Q1[SQ2][1]", Text = $"{Both} [{Queue}]", Stem = Both, Item = Queue },
        ];

        (ColumnMap map, var found) = Proposed(columns, SurveyLayout.LimeSurvey);

        Ratings(map).Should().Equal("Q1[SQ1][1]: importance of find", "Q1[SQ1][2]: satisfaction of find");
        found.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3035").Which.Message.Should().Be("'Q1[SQ2][1]' is about 'queue', but its text speaks of both importance and satisfaction; it is left out.");
    }

    [Fact]
    public void Of_CodesWithoutARole_AreNotGuessed()
    {
        (ColumnMap map, var found) = Proposed(Named("Q1[find]", "Q2[find]"));

        Ratings(map).Should().BeEmpty();
        found.Select(diagnostic => diagnostic.Id).Should().Contain(["JM3035", "JM3001"]);
    }

    [Fact]
    public void Of_CodeAndTextThatDisagree_AreNotGuessed()
    {
        Proposed([Row(0, "IMP_find", "How important is", Queue)]).Found.Should().Contain(diagnostic => diagnostic.Id == "JM3035" && diagnostic.Message.Contains("'queue', 'find'"));
        Proposed([Row(0, "IMP_find", "How satisfied are you with", Find)]).Found.Should().Contain(diagnostic => diagnostic.Id == "JM3035" && diagnostic.Message.Contains("its text says the other"));
    }

    [Fact]
    public void Of_TwoColumnsForOneRating_AreNotGuessed()
    {
        (ColumnMap map, var found) = Proposed([Row(0, "1_Q4", "How important is", Find), Row(1, "2_Q4", "How important is", Find), Row(2, "S", "How satisfied are you with", Find)], SurveyLayout.Qualtrics);

        Ratings(map).Should().Equal("S: satisfaction of find");
        found.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3035").Which.Message.Should().Be("The columns '1_Q4', '2_Q4' all rate the importance of 'find'; none of them is read.");
    }

    [Fact]
    public void Of_StatementTwiceInTheMap_IsNotGuessed()
    {
        UniversalJobMap twice = UniversalJobMap.For("drivers", "charge a car").Define("plan", s => s.Outcome(Find, id: "a")).Monitor("watch", s => s.Outcome(Find.ToUpperInvariant(), id: "b")).TryBuild().Value;

        Proposed([Row(0, "Q1", "How important is", Find)], map: twice).Found.Should().Contain(diagnostic => diagnostic.Id == "JM3035" && diagnostic.Message == "'Q1' could rate 'a', 'b'; it is left out.");
        Ratings(Proposed([Row(0, "imp_b", "How important is", Find)], map: twice).Map).Should().Equal("imp_b: importance of b");
    }

    [Fact]
    public void Of_NearMiss_IsNamedAndNotMapped()
    {
        (ColumnMap map, var found) = Proposed([Row(0, "Q1", "How important is", "minimize the time it takes to find free charger")], SurveyLayout.Qualtrics);

        Ratings(map).Should().BeEmpty();
        found.Should().ContainSingle(diagnostic => diagnostic.Id == "JM3034").Which.Message.Should().Be(
            "'Q1' \"minimize the time it takes to find free charger\" looks like a rating and matches no outcome or job of the map; it is left out. Is 'find' meant?");
    }

    [Fact]
    public void Of_PlainTable_SaysWhatItAlwaysSaid()
    {
        (_, var found) = Proposed(Named("imp_find", "sat_find", "imp_find", "imp_gone", "sat_queue", "remark"), options: new ProposalOptions { Variables = ["household"] });

        found.Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo("JM3010", "JM3002", "JM3003", "JM3004", "JM3011", "JM3013");
        found.Single(diagnostic => diagnostic.Id == "JM3013").Message.Should().Be("Not read: 1 column, 'remark'.", "of the other two it was said why they are left out");
    }

    [Theory]
    [InlineData("imp_")]
    [InlineData("imp_the free charger")]
    [InlineData("sat_find[1]")]
    public void Of_PrefixWithoutAnId_IsAnUnknownOutcome(string name) => Proposed(Named(name)).Found.Should().Contain(diagnostic => diagnostic.Id == "JM3002");

    [Theory]
    [InlineData("sat quietly")]
    [InlineData("bel mij")]
    public void Of_WordsThatMerelyBeginSo_AreNoRatings(string name) => Proposed(Named(name)).Found.Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo("JM3001", "JM3004", "JM3013");

    private static SurveyColumn Row(int index, string name, string stem, string item) => new() { Index = index, Name = name, Text = $"{stem} - {item}", Stem = stem, Item = item };
}
