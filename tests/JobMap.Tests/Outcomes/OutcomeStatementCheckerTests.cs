using JobMap.Diagnostics;

namespace JobMap.Tests.Outcomes;

public sealed class OutcomeStatementCheckerTests
{
    [Theory]
    [InlineData("Minimize the time it takes to set the table")]
    [InlineData("minimise the chance of arriving late")]
    [InlineData("INCREASE THE NUMBER OF GUESTS")]
    public void Check_WellFormedStatement_HasNothingToSay(string text) => IdsOf(text).Should().BeEmpty();

    [Theory]
    [InlineData("the time it takes to set the table", "JM1001")]
    [InlineData("minimize the noise of the fan", "JM1002")]
    [InlineData("reduce the time it takes to set the table", "JM1003")]
    [InlineData("maximise the number of guests", "JM1003")]
    [InlineData("be a good host", "JM1001", "JM1002")]
    [InlineData("lower the noise of the fan", "JM1003", "JM1002")]
    public void Check_FaultOfForm_IsAWarning(string text, params string[] expected)
    {
        IdsOf(text).Should().Equal(expected);
        OutcomeStatementChecker.Check(OutcomeStatement.Parse(text)).Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Check_DirectionThatIsNotCanonical_NamesTheCanonicalOne() =>
        OutcomeStatementChecker.Check(OutcomeStatement.Parse("Maximise the number of guests")).Single().Message.Should().Contain("\"Maximise\"").And.Contain("\"increase\"");

    private static IEnumerable<string> IdsOf(string text) => OutcomeStatementChecker.Check(OutcomeStatement.Parse(text)).Select(diagnostic => diagnostic.Id);
}
