namespace JobMap.Cli.Tests.Commands;

public sealed class ReportCommandTests : CommandTest
{
    [Fact]
    public void Report_Study_WritesOneSelfContainedPage()
    {
        CommandRun run = CommandRun.Of("report", Map, Answers, "-o", Files["report.html"]);

        run.ExitCode.Should().Be(0);
        string page = File.ReadAllText(Files["report.html"]);
        page.Should().StartWith("<!DOCTYPE html>").And.Contain("<svg").And.Contain("<table").And.Contain("choose a way").And.EndWith("</html>\n");
        page.Should().Contain("imp_c: 9 is outside 1..5");
        page.Should().NotMatchRegex("(src|href)=\"(https?:)?//");
    }

    [Fact]
    public void Report_WithoutOutput_PrintsThePage() => CommandRun.Of("report", Map, Answers).Output.Should().StartWith("<!DOCTYPE html>");

    [Fact]
    public void Report_Evidence_HasItsSectionWithoutTheParticipant()
    {
        CommandRun run = CommandRun.Of("report", Map, Answers, "--evidence", Files.Write("evidence.json", NamedEvidence));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("<section id=\"evidence\"").And.Contain("got wet").And.NotContain("Secret");
        run.Errors.Should().Contain("redacted: 1 participant, 1 name in texts").And.NotContain("Secret");
        CommandRun.Of("report", Map, Answers).Output.Should().NotContain("<section id=\"evidence\"");
    }

    [Fact]
    public void Report_HostileLabels_StayText()
    {
        string map = Files.Write("hostile.json", SmallMap.Replace("playground", "<script>alert(1)</script><img src=x onerror=alert(2)>", StringComparison.Ordinal));

        CommandRun.Of("report", map, Answers).Output.Should().NotContain("<script>alert").And.NotContain("<img");
    }

    [Fact]
    public void Report_WithEverything_HasASectionForEach()
    {
        CommandRun.Of("example", Files.Path);

        CommandRun run = CommandRun.Of(
            "report", Files["map.jobmap.json"], Files["answers.csv"], "--offering", Files["offering.json"], "--evidence", Files["evidence.json"], "--concept", Files["concepts.json"],
            "--clusters", "3", "--segment-resamples", "2", "--null-draws", "19", "--resamples", "50", "-o", Files["report.html"]);

        run.ExitCode.Should().Be(0);
        string page = File.ReadAllText(Files["report.html"]);
        foreach (string id in (string[])["segments", "strategies", "concepts", "evidence"])
        {
            page.Should().Contain($"<section id=\"{id}\"").And.Contain($"href=\"#{id}\"");
        }

        page.Should().Contain("3 segments of 397 respondents");
    }

    [Fact]
    public void Report_SegmentsByADefinitionWithoutThresholds_HasNoStrategiesAndSaysSo()
    {
        CommandRun.Of("example", Files.Path);

        CommandRun run = CommandRun.Of(
            "report", Files["map.jobmap.json"], Files["answers.csv"], "--definition", "olsen", "--clusters", "3", "--segment-resamples", "0", "--null-draws", "0", "--resamples", "20", "-o", Files["report.html"]);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("the report has no growth strategies: The thresholds ttp-2016 were published for").And.NotContain(" error: ");
        File.ReadAllText(Files["report.html"]).Should().Contain("<section id=\"segments\"").And.NotContain("<section id=\"strategies\"");
    }

    [Fact]
    public void Report_ClustersOfATally_IsAMatterOfUsage()
    {
        string tally = Files["tally.json"];
        CommandRun.Of("tally", Map, Answers, "-o", tally);

        CommandRun run = CommandRun.Of("report", Map, tally, "--clusters", "2");

        (run.ExitCode, run.Errors).Should().Match<(int Code, string Text)>(end => end.Code == 2 && end.Text.Contains("tables of answers", StringComparison.Ordinal));
    }
}
