using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class CompareCommandTests : CommandTest
{
    [Fact]
    public void Compare_By_HasTheNamesOfTheContract()
    {
        JsonElement json = CommandRun.Of("compare", Map, Groups(), "--by", "city", "--format", "json").Json;

        json.EnumerateObject().Select(member => member.Name).Should().Contain(["correction", "differences"]);
        json.GetProperty("correction").GetString().Should().Be("benjamini-hochberg");
        JsonElement first = json.GetProperty("differences")[0];
        first.EnumerateObject().Select(member => member.Name).Should().Contain(["outcome", "a", "b", "difference", "interval", "p", "adjustedP", "significant"]);
        first.GetProperty("interval").EnumerateObject().Select(member => member.Name).Should().Equal("lower", "upper");
    }

    /// <summary>
    /// By hand: of 120 in each city 90 find a important; 20 are satisfied with it in Delft and 80 in Leiden: 18 − 20/12 and 15 − 80/12. The outcome b is answered alike.
    /// </summary>
    [Fact]
    public void Compare_By_FindsTheDifferenceThatIsThere()
    {
        CommandRun run = CommandRun.Of("compare", Map, Groups(), "--by", "city", "--format", "json");

        run.ExitCode.Should().Be(0);
        JsonElement[] rows = [.. run.Json.GetProperty("differences").EnumerateArray()];
        rows.Select(row => $"{row.GetProperty("a").GetString()}-{row.GetProperty("b").GetString()} {row.GetProperty("outcome").GetString()}").Should().Equal("Delft-Leiden a", "Delft-Leiden b", "Delft-Leiden c");
        rows[0].GetProperty("difference").GetDouble().Should().BeApproximately((15 - (20 / 12.0)) - (15 - (80 / 12.0)), 1e-12);
        rows[0].GetProperty("significant").GetBoolean().Should().BeTrue();
        rows[1].GetProperty("difference").GetDouble().Should().Be(0);
        rows[1].GetProperty("significant").GetBoolean().Should().BeFalse();
        rows[2].GetProperty("reason").GetString().Should().Contain("it was not asked in 'Delft'");
        run.Errors.Should().Contain("JM4013 warning").And.NotContain("JM4003");
    }

    [Fact]
    public void Compare_Waves_IsAfterLessBefore()
    {
        string before = Wave("before.csv", 20);
        string after = Wave("after.csv", 80);

        JsonElement row = CommandRun.Of("compare", Map, before, after, "--format", "json").Json.GetProperty("differences")[0];

        (row.GetProperty("a").GetString(), row.GetProperty("b").GetString()).Should().Be(("after", "before"));
        row.GetProperty("difference").GetDouble().Should().BeApproximately(-60 / 12.0, 1e-12, "who is better satisfied leaves less to gain");
    }

    [Fact]
    public void Compare_PairedWaves_AreNarrowerThanIndependentOnes()
    {
        string before = Wave("before.csv", 70);
        string after = Wave("after.csv", 80);
        double Width(params string[] options)
        {
            JsonElement interval = CommandRun.Of(["compare", Map, before, after, "--format", "json", .. options]).Json.GetProperty("differences")[0].GetProperty("interval");
            return interval.GetProperty("upper").GetDouble() - interval.GetProperty("lower").GetDouble();
        }

        Width("--design", "paired").Should().BeLessThan(0.6 * Width());
        Width("--level", "0.8").Should().BeLessThan(Width());
    }

    [Fact]
    public void Compare_PairedWavesOfDifferentSize_ExitWithOne()
    {
        CommandRun run = CommandRun.Of("compare", Map, Groups(), Wave("after.csv", 80), "--design", "paired");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("JM4012 error: There are 120 respondents in 'after' and 240 in 'before'.");
    }

    [Fact]
    public void Compare_Correction_ChangesTheAdjustedPAlone()
    {
        JsonElement Row(string correction) => CommandRun.Of("compare", Map, Groups(), "--by", "city", "--correction", correction, "--format", "json").Json.GetProperty("differences")[0];

        double p = Row("none").GetProperty("p").GetDouble();
        Row("none").GetProperty("adjustedP").GetDouble().Should().Be(p);
        Row("holm").GetProperty("adjustedP").GetDouble().Should().Be(2 * p);
        Row("holm").GetProperty("p").GetDouble().Should().Be(p);
    }

    [Fact]
    public void Compare_Equivalence_TellsWhatIsCloseEnough()
    {
        JsonElement[] rows = [.. CommandRun.Of("compare", Map, Groups(), "--by", "city", "--equivalence", "4", "--format", "json").Json.GetProperty("differences").EnumerateArray()];

        rows.Take(2).Select(row => row.GetProperty("equivalence").GetProperty("equivalent").GetBoolean()).Should().Equal(false, true);
        CommandRun.Of("compare", Map, Groups(), "--by", "city", "--equivalence", "4").Output.Should().Contain("within 4").And.Contain("yes, ").And.Contain("not shown, ");
    }

    [Fact]
    public void Compare_OneGroup_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("compare", Map, Groups(), "--by", "city", "--where", "city=Delft");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("JM4011 error: 'city' has 1 segment in these answers");
    }

    [Fact]
    public void Compare_ColumnOfIds_ExitsWithTwo()
    {
        string answers = Files.Write("ids.csv", "id,imp_a,sat_a\n" + string.Concat(Enumerable.Range(0, 900).Select(r => FormattableString.Invariant($"r{r},5,{(r % 5) + 1}\n"))));

        CommandRun run = CommandRun.Of("compare", Map, answers, "--by", "id");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("900 segments of 'id'");
    }

    [Fact]
    public void Compare_WrongFilesOrDesign_ExitsWithTwo()
    {
        CommandRun.Of("compare", Map, Groups()).Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("--by", StringComparison.Ordinal));
        CommandRun.Of("compare", Map, Groups(), "--by", "city", "--design", "paired").ExitCode.Should().Be(2);
        CommandRun.Of("compare", Map, Groups(), Files["none.csv"]).Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("none.csv", StringComparison.Ordinal));
        CommandRun.Of("compare", Map, Groups(), "--by", "country").Errors.Should().Contain("JM3011 error: There is no column 'country'.");
    }

    [Fact]
    public void Compare_EachFormat_NamesEveryOutcome()
    {
        foreach (string format in (string[])["text", "json", "csv", "markdown"])
        {
            CommandRun run = CommandRun.Of("compare", Map, Groups(), "--by", "city", "--format", format);

            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain("choose a way").And.Contain("reduce the chance of rain").And.Contain("playground");
        }

        CommandRun.Of("compare", Map, Groups(), "--by", "city", "--format", "json", "-o", Files["differences.json"]).Output.Should().BeEmpty();
        JsonDocument.Parse(File.ReadAllText(Files["differences.json"])).RootElement.GetProperty("differences").GetArrayLength().Should().Be(3);
    }

    private string Groups() => Files.Write("groups.csv", "city,imp_a,sat_a,imp_b,sat_b\n" + Rows("Delft,", 20) + Rows("Leiden,", 80));

    private string Wave(string name, int satisfied) => Files.Write(name, "imp_a,sat_a,imp_b,sat_b\n" + Rows("", satisfied));

    /// <summary>120 respondents: 90 find a important, the first so many are satisfied with it; b is answered alike by all such groups.</summary>
    private static string Rows(string start, int satisfied)
    {
        StringBuilder rows = new();
        for (int r = 0; r < 120; r++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{start}{(r % 4 < 3 ? 5 : 2)},{(r < satisfied ? 4 : 1)},{(r % 3 == 0 ? 5 : 3)},{(r % 5 == 0 ? 4 : 2)}\n");
        }

        return rows.ToString();
    }
}
