namespace JobMap.Tests.Outcomes;

public sealed class SolutionLexiconTests
{
    [Fact]
    public void Parse_Lines_AreWordsAndPhrasesWithoutCommentsAndRepetitions() =>
        SolutionLexicon.Parse("# brands\nDripMaster\r\n\n  smart hose \nDRIPMASTER\n").Entries.Should().Equal("DripMaster", "smart hose");

    [Fact]
    public void Equals_SameWords_IsTrue()
    {
        new SolutionLexicon(["smart hose"]).Should().Be(SolutionLexicon.Parse("smart hose")).And.NotBe(SolutionLexicon.Empty);
        SolutionLexicon.Parse("").Should().Be(SolutionLexicon.Empty);
    }
}
