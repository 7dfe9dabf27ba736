using JobMap.Ingestion.Values;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Values;

/// <summary>What is proposed for the first cells of a column, and what is left to the user.</summary>
public sealed class ValueProposalTests
{
    [Theory]
    [InlineData("1|2|3|4|5")]
    [InlineData("5|NA|-99|Don't know||4,0")]
    [InlineData("A1|A5|A3")]
    [InlineData("1 - Not at all important|2|5 - Extremely important")]
    [InlineData("3 - so-so|4 - fine")]
    [InlineData("")]
    public void For_CellsThatNeedNothing_LeavesTheColumnAsItIs(string cells)
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, cells);

        proposed.Mapping.Should().Be(new ColumnMapping("Q1", ColumnRole.Importance));
        proposed.Messages.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColumnRole.Importance, "Not at all important|SOMEWHAT important|Important|Very&nbsp;important|extremely important.", "importance")]
    [InlineData(ColumnRole.Importance, "Not at all|Slightly|Very", "importance")]
    [InlineData(ColumnRole.Importance, "Not important|Moderately important|Important|Very important", "importance up to very")]
    [InlineData(ColumnRole.Importance, "Helemaal niet belangrijk|Zeer belangrijk|weet niet", "Dutch importance")]
    [InlineData(ColumnRole.Satisfaction, "Slightly satisfied|Very satisfied", "satisfaction")]
    [InlineData(ColumnRole.Satisfaction, "Very satisfied|Extremely satisfied", "satisfaction")]
    [InlineData(ColumnRole.Satisfaction, "Satisfied|Very satisfied|Dissatisfied", "bipolar satisfaction")]
    [InlineData(ColumnRole.Satisfaction, "Satisfied|Neutral", "bipolar satisfaction")]
    [InlineData(ColumnRole.Satisfaction, "Enigszins tevreden|Tevreden", "Dutch satisfaction")]
    [InlineData(ColumnRole.Satisfaction, "Tevreden|Zeer ontevreden", "Dutch bipolar satisfaction")]
    public void For_UsualLabels_FindsTheirCodebook(ColumnRole role, string cells, string codebook)
    {
        ProposedValues proposed = Propose(role, cells);

        proposed.Mapping.Codebook!.Name.Should().Be(codebook);
        proposed.Messages.Should().BeEmpty();
    }

    [Theory]
    [InlineData("5..1", "Extremely important", 1)]
    [InlineData("0..4", "Extremely important", 4)]
    [InlineData("20..24", "Not at all important", 20)]
    public void For_LabelsOnAnotherFivePointScale_HaveTheirRatingsOnThat(string scale, string label, int rating)
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, "Not at all important|Extremely important", scale);

        RatingReader reader = new(proposed.Mapping, RatingScale.Parse(scale), NoAnswerCodes.Default);
        reader.Read(System.Text.Encoding.UTF8.GetBytes(label), out int read);
        read.Should().Be(rating);
    }

    [Fact]
    public void For_LabelsOfTwoScales_NamesBothAndTakesNeither()
    {
        ProposedValues proposed = Propose(ColumnRole.Satisfaction, "Very satisfied|Satisfied");

        proposed.Mapping.Codebook.Should().BeNull();
        Lines(proposed).Should().Equal("JM3041 The labels of the column 'Q1' may be satisfaction (very satisfied = 4, satisfied = 3) or bipolar satisfaction (very satisfied = 5, satisfied = 4); they are not read before one is named.");
    }

    [Fact]
    public void For_LabelsOfTwoScales_IsSettledByTheOtherColumnsOfTheRole()
    {
        ColumnMapping column = new("Q1", ColumnRole.Satisfaction);
        string[] cells = ["Very satisfied", "Satisfied"];

        ValueProposal.For(column, cells, RatingScale.FivePoint, NoAnswerCodes.Default, [.. cells, "Very dissatisfied", "?!", "see below"]).Mapping.Codebook.Should().Be(RatingCodebooks.BipolarSatisfaction);
        ValueProposal.For(column, cells, RatingScale.FivePoint, NoAnswerCodes.Default, [.. cells, "Slightly satisfied"]).Mapping.Codebook.Should().Be(RatingCodebooks.Satisfaction);
    }

    [Fact]
    public void For_UnknownLabels_ListsThem()
    {
        Lines(Propose(ColumnRole.Importance, "A must|Nice to have|Very important")).Should().Equal("JM3042 No codebook has these labels of the column 'Q1', and none is read: 'A must', 'Nice to have'.");
        Lines(Propose(ColumnRole.Importance, string.Join('|', Enumerable.Range(0, 12).Select(i => $"label {(char)('a' + i)}")))).Single().Should().EndWith("'label j' and 2 more.");
        Lines(Propose(ColumnRole.Satisfaction, "Satisfied|Moderately satisfied")).Single().Should().StartWith("JM3042 No codebook gives each label of the column 'Q1' a rating of its own");
    }

    /// <summary>Each of them is told where it stands; as a column of labels they are told once.</summary>
    [Theory]
    [InlineData("1|5|x", 0)]
    [InlineData("1|5|x|x", 0)]
    [InlineData("1|5|x|x|x", 1)]
    [InlineData("1|5|a|b|c", 1)]
    [InlineData("1|5|Very important|b", 1)]
    [InlineData("x", 1)]
    public void For_TextsAmongNumbers_SpeaksOfLabelsWhereTheyAreMoreThanSlips(string cells, int messages) => Lines(Propose(ColumnRole.Importance, cells)).Should().HaveCount(messages);

    [Fact]
    public void For_Dates_TellsOfTheSpreadsheet() =>
        Lines(Propose(ColumnRole.Importance, "2-Jan|2026-02-01|3")).Should().Equal(
            "JM3042 Dates in the column 'Q1' are not read. A spreadsheet may have made dates of answers such as 1-2: '2-Jan', '2026-02-01'; export the answers again without opening them there.");

    [Theory]
    [InlineData("1 - Extremely important|2|5 - Not at all important", "1..5", "5..1")]
    [InlineData("1 - Extremely important|2|3", "1..5", "5..1")]
    [InlineData("1 - Not at all important|5 - Extremely important", "5..1", "1..5")]
    public void For_NumbersAgainstTheirLabels_TurnsTheScaleRound(string cells, string scale, string column)
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, cells, scale);

        proposed.Mapping.Scale.Should().Be(RatingScale.Parse(column));
        Lines(proposed).Single().Should().StartWith($"JM3040 The numbers of the column 'Q1' run against the scale {scale}, as their labels say: '1 - ").And.EndWith($"they are read on {column}.");
    }

    [Fact]
    public void For_NumbersWhoseLabelsRunBothWays_LeavesTheScale()
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, "1 - Extremely important|2 - Not important|3 - Very important");

        proposed.Mapping.Scale.Should().BeNull();
        Lines(proposed).Single().Should().StartWith("JM3041 The numbers of the column 'Q1' and their labels do not run the same way throughout");
    }

    [Fact]
    public void For_NumbersAndLabelsWithASpaceBetween_AreReadWithACodebook()
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, "1 Not at all important|2|5 Extremely important");

        new RatingReader(proposed.Mapping, RatingScale.FivePoint, NoAnswerCodes.Default).Read("5 Extremely important"u8, out int rating).Should().Be(JobMap.Ingestion.Values.CellKind.Answered);
        rating.Should().Be(5);
    }

    [Theory]
    [InlineData("20|21|22|23|24", "1..5", "give the column the scale 20..24 in the column map; if it says least, 24..20.")]
    [InlineData("0|1|2|3|4", "1..5", "give the column the scale 0..4 in the column map; if it says least, 4..0.")]
    [InlineData("1|5|7", "1..5", "The column 'Q1' has 7, which is not on 1..5 and left out as outside the scale. If another scale was asked, name it, such as --scale 1..7")]
    [InlineData("1|6|9|10|8", "1..5", "The column 'Q1' has 6, 8, 9 and 10, which are not on 1..5 and left out as outside the scale. If another scale was asked, name it, such as --scale 1..10")]
    [InlineData("0|7|10", "1..5", "--scale 0..10")]
    [InlineData("-2|2", "1..5", "--scale -2..2")]
    [InlineData("20|22", "1..5", "Name the scale that was asked, or give the numbers ratings by a codebook")]
    [InlineData("A1|A7", "1..5", "has answer options A1 to A7, and 1..5 has 5 points")]
    [InlineData("Very important|Somewhat important", "1..7", "of 5 points and the scale 1..7 has 7: 'Very important', 'Somewhat important'; they are not read. If that is what was asked, name the scale: --scale 1..5.")]
    public void For_AnswersOfAnotherScale_ProposesItAndLeavesTheColumn(string cells, string scale, string message)
    {
        ProposedValues proposed = Propose(ColumnRole.Importance, cells, scale);

        proposed.Mapping.Should().Be(new ColumnMapping("Q1", ColumnRole.Importance));
        Lines(proposed).Single().Should().StartWith("JM3043 ").And.Contain(message);
    }

    [Theory]
    [InlineData("1|5|9|99", "9 and 99, which are not on 1..5")]
    [InlineData("1|5|8", "8, which is not on 1..5")]
    [InlineData("3|-1", "-1, which is not on 1..5")]
    public void For_NumbersLikeCodes_SaysHowToNameThem(string cells, string numbers) =>
        Lines(Propose(ColumnRole.Importance, cells)).Should().Equal($"JM3044 The column 'Q1' has {numbers} and left out as outside the scale.");

    [Fact]
    public void For_AnotherScaleAndCodes_SaysBoth() => Lines(Propose(ColumnRole.Importance, "1|6|7|99")).Select(line => line[..6]).Should().Equal("JM3043", "JM3044");

    [Fact]
    public void For_WhatTheMappingHas_IsKept()
    {
        ColumnMapping given = new("Q1", ColumnRole.Satisfaction) { Scale = RatingScale.Parse("24..20"), NoAnswerCodes = new NoAnswerCodes { DontKnow = ["29"] } };

        ProposedValues proposed = ValueProposal.For(given, ["20", "24", "29"], RatingScale.FivePoint, NoAnswerCodes.Default);

        proposed.Mapping.Should().BeSameAs(given);
        proposed.Messages.Should().BeEmpty();
    }

    [Fact]
    public void For_ColumnsThatAreNoRatings_IsNothing() => Propose(ColumnRole.Variable, "9|label").Should().BeEquivalentTo(new { Mapping = new ColumnMapping("Q1", ColumnRole.Variable), Messages = Array.Empty<ValueMessage>() });

    private static ProposedValues Propose(ColumnRole role, string cells, string scale = "1..5") =>
        ValueProposal.For(new ColumnMapping("Q1", role), cells.Split('|'), RatingScale.Parse(scale), NoAnswerCodes.Default);

    private static string[] Lines(ProposedValues proposed) => [.. proposed.Messages.Select(message => $"{message.Descriptor.Id} {message.Text}")];
}
