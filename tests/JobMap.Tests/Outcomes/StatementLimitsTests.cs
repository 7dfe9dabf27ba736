using System.Runtime.CompilerServices;

namespace JobMap.Tests.Outcomes;

/// <summary>What a statement costs, and what a hostile one does.</summary>
public sealed class StatementLimitsTests
{
    private const int Rounds = 1000;

    /// <summary>A string has 22 bytes and two a character, rounded up to eight; a statement is measured by an empty one, which makes no string.</summary>
    [Theory]
    [InlineData("minimize the time it takes to find a lid")]
    [InlineData("Minimize the physical effort required to lift the pot when full, e.g., at noon")]
    [InlineData("Verlaag de kans dat de saus aanbrandt")]
    public void Parse_Statement_AllocatesItselfAndItsPartsAlone(string text)
    {
        OutcomeStatement statement = OutcomeStatement.Parse(text);
        OutcomeStatementParts parts = statement.Parts;
        string?[] strings = [Own(statement.DirectionWord, "minimize"), Own(statement.UnitWord, parts.Unit?.Name), parts.Qualifier, parts.Object, parts.Clarifier, parts.Example];

        long expected = BytesOf("...") + strings.OfType<string>().Sum(part => (22L + (2L * part.Length) + 7) / 8 * 8);

        BytesOf(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("when ")]
    [InlineData("e.g., ")]
    [InlineData("it takes ")]
    [InlineData("minimize the time ")]
    [InlineData("that it takes to ")]
    [InlineData("(\"")]
    [InlineData("\0\u0007 ")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("x")]
    [InlineData(",")]
    public void Parse_MegabyteOfOneThing_IsAStatement(string piece) => RequireRead(piece);

    /// <summary>No theory: an attribute cannot hold half of a surrogate pair, a runner would put U+FFFD in its place.</summary>
    [Fact]
    public void Parse_MegabyteOfHalvesOfSurrogatePairs_IsAStatement()
    {
        RequireRead("\ud800");
        RequireRead("\udc00\ud800 ");
    }

    private static void RequireRead(string piece)
    {
        string text = "Minimize the time to " + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));

        OutcomeStatement statement = OutcomeStatement.Parse(text);

        (statement.Text, statement.Direction, statement.Unit).Should().Be((text, OutcomeDirection.Minimize, OutcomeUnit.Time));
        OutcomeGrammar.English.TryFormat(statement.Parts, out _);
    }

    private static string? Own(string? word, string? canonical) => word == canonical ? null : word;

    /// <summary>The least of several runs: the runtime, while it compiles a method anew, may put something of its own on the thread, but it takes nothing away.</summary>
    private static long BytesOf(string text) => Enumerable.Range(0, 5).Min(_ => BytesOfRun(text));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long BytesOfRun(string text)
    {
        Parse(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            Parse(text);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OutcomeStatement Parse(string text) => OutcomeStatement.Parse(text);
}
