using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Surveys;
using static JobMap.Ingestion.Tests.Mapping.MappingStudy;

namespace JobMap.Ingestion.Tests.Mapping;

public sealed class OtherColumnsTests
{
    private static readonly string[][] Rows = [["a", "2026-01-02", "It was fine.", "1"], ["b", "2026-01-02", "Well", "1"], ["a", "2026-01-02", "", "1"], ["b", "2026-01-02", "Too long a survey", "2"]];

    [Fact]
    public void Of_FewShortValues_AreVariablesAndDatesAndTextsAreNot() =>
        Proposed(Named("household", "day", "remark", "trips"), rows: Rows).Map.Columns.Select(column => column.Role)
            .Should().Equal(ColumnRole.Variable, ColumnRole.Ignored, ColumnRole.Ignored, ColumnRole.Variable);

    [Fact]
    public void Of_AskedVariables_AreFoundByNameAndByText()
    {
        SurveyColumn[] columns = [new() { Index = 0, Name = "Q7", Text = "Household  type" }, new() { Index = 1, Name = " day" }, new() { Index = 2, Name = "w" }, new() { Index = 3, Name = "imp_find" }];

        ColumnMap map = Proposed(columns, options: new ProposalOptions { Variables = ["household type", "day", "imp_find", "w"], WeightVariable = "w" }).Map;

        map.Columns.Select(column => (column.Role, column.Variable)).Should().Equal(
            (ColumnRole.Variable, "household type"), (ColumnRole.Variable, null), (ColumnRole.Weight, "w"), (ColumnRole.Importance, "imp_find"));
    }

    [Fact]
    public void Of_AskedColumns_ThatAreMissingOrTwice_AreErrors()
    {
        (_, var found) = Proposed(Named("age", "age", "w", "w"), options: new ProposalOptions { Variables = ["age", "town"], WeightVariable = "w" });

        found.Where(diagnostic => diagnostic.Id is "JM3010" or "JM3011").Select(diagnostic => diagnostic.Message)
            .Should().BeEquivalentTo("There are two columns 'age'.", "There are two columns 'w'.", "There is no column 'town'.");
    }

    [Fact]
    public void Of_VariablesOfOneName_AreToldApart() =>
        Proposed(Named("kind", "Kind", "kind", "kind"), rows: [["a", "a", "a", "a"], ["a", "a", "a", "a"], ["a", "a", "a", "a"], ["a", "a", "a", "a"]]).Map.Columns.Select(column => (column.Occurrence, column.Variable))
            .Should().Equal((1, null), (2, null), (3, "kind (2)"), (4, "kind (3)"));

    [Fact]
    public void Of_RolesOfTheTool_AreKept() =>
        Proposed([new() { Index = 0, Name = "ResponseId", Role = ColumnRole.Respondent }, new() { Index = 1, Name = "Finished", Role = ColumnRole.Finished }, new() { Index = 2, Name = "IPAddress", Role = ColumnRole.Ignored }]).Map.Columns
            .Select(column => column.Role).Should().Equal(ColumnRole.Respondent, ColumnRole.Finished, ColumnRole.Ignored);

    [Fact]
    public void Of_LongTable_KeepsItsFourColumnsOrSaysWhatIsMissing()
    {
        SurveyColumn[] columns =
        [
            new() { Index = 0, Name = "who", Role = ColumnRole.Respondent }, new() { Index = 1, Name = "outcome", Role = ColumnRole.Need },
            new() { Index = 2, Name = "importance", Role = ColumnRole.Importance }, new() { Index = 3, Name = "satisfaction", Role = ColumnRole.Satisfaction },
        ];

        (ColumnMap map, var found) = Proposed(columns, SurveyLayout.Long);
        map.Columns.Select(column => column.Role).Should().Equal(ColumnRole.Respondent, ColumnRole.Need, ColumnRole.Importance, ColumnRole.Satisfaction);
        found.Should().BeEmpty();
        Proposed(columns[..3], SurveyLayout.Long).Found.Should().ContainSingle().Which.Id.Should().Be("JM3001");
    }

    [Theory]
    [InlineData("To show that you read this, please choose ‘somewhat important’.", "somewhat important")]
    [InlineData("Please select \"3\" here", "3")]
    [InlineData("Select 3 here", "3")]
    [InlineData("Kies hier ‘zeer tevreden’", "zeer tevreden")]
    [InlineData("Please choose 'don't know' in this row", "don't know")]
    [InlineData("Select 'N/A' if it does not apply", null)]
    [InlineData("Select 3 things that matter", null)]
    [InlineData("Choose either 'yes' or 'no'", null)]
    [InlineData("minimize the time it takes to choose a \"free\" charger", "free")]
    [InlineData("What do you call 'home'?", null)]
    public void AnswerIn_Text_IsTheAnswerItTellsToChoose(string text, string? expected) => TrapText.AnswerIn(text).Should().Be(expected);

    [Fact]
    public void Of_TrapQuestion_IsProposedWithItsAnswer()
    {
        SurveyColumn trap = new() { Index = 0, Name = "Q1_9", Text = "How important is - please choose ‘very important’", Stem = "How important is", Item = "please choose ‘very important’" };

        Proposed([trap], SurveyLayout.Qualtrics).Map.Columns[0].Should().Be(new ColumnMapping("Q1_9", ColumnRole.TrapQuestion) { Text = trap.Text, RightAnswer = "very important" });
    }

    [Fact]
    public void Of_Values_AreAskedForOnceForEachRatingWithItsCells()
    {
        List<string> asked = [];
        ProposalOptions options = new()
        {
            Values = (mapping, cells, role) =>
            {
                asked.Add($"{mapping.Column}: {string.Join(",", cells)} of {role.Count}");
                return mapping with { Scale = RatingScale.Parse("5..1") };
            },
        };

        ColumnMap map = Proposed(Named("imp_find", "imp_queue", "sat_find"), options: options, rows: [["1", "2", "3"], ["4", "5"]]).Map;

        asked.Should().Equal("imp_find: 1,4 of 4", "imp_queue: 2,5 of 4", "sat_find: 3, of 2");
        map.Columns.Should().OnlyContain(column => column.Scale!.IsReversed);
    }
}
