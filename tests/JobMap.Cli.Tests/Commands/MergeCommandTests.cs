using System.Text.Json;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli.Tests.Commands;

public sealed class MergeCommandTests : CommandTest
{
    [Fact]
    public void Merge_Parts_IsTheTallyOfAllInAnyOrder()
    {
        string[] rows = SmallAnswers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string first = Tally("first", string.Join('\n', rows[..3]));
        string second = Tally("second", string.Join('\n', (string[])[rows[0], .. rows[3..]]));
        string whole = Tally("whole", SmallAnswers);

        string merged = CommandRun.Of("merge", first, second).Output;

        merged.Should().Be(CommandRun.Of("merge", second, first).Output);
        Without(merged, "\"first\",", "\"second\"").Should().Be(Without(File.ReadAllText(whole), "\"whole\""));
        JsonDocument.Parse(merged).RootElement.GetProperty("parts").EnumerateArray().Select(part => part.GetString()).Should().Equal("first", "second");
        CommandRun.Of("merge", first, second, "-o", Files["week.json"]).Output.Should().BeEmpty();
        File.ReadAllText(Files["week.json"]).Should().Be(merged);
    }

    [Fact]
    public void Merge_WhatDoesNotGoTogether_ExitsWithOneAndNamesTheFiles()
    {
        string first = Tally("first", SmallAnswers);
        string second = Tally("second", SmallAnswers);
        string other = Tally("other", SmallAnswers, "--solution", "bicycle");

        CommandRun run = CommandRun.Of("merge", first, second, other, "-o", Files["week.json"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"'{other}' cannot be merged with '{first}': Tallies add up only on one scale");
        File.Exists(Files["week.json"]).Should().BeFalse();
    }

    [Fact]
    public void Merge_PartTwice_ExitsWithOneAndNamesTheFiles()
    {
        string first = Tally("first", SmallAnswers);
        string second = Tally("second", SmallAnswers);
        File.Copy(second, Files["copy.json"]);

        CommandRun run = CommandRun.Of("merge", first, second, Files["copy.json"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"'{Files["copy.json"]}' cannot be merged with '{second}': Both tallies hold the part 'second'; merged, it would count twice.");
    }

    [Fact]
    public void Merge_OneWithoutSecondMoments_HasNoneAndSaysWhich()
    {
        string with = Tally("with", SmallAnswers);
        string without = Tally("without", SmallAnswers, "--no-second-moments");

        CommandRun run = CommandRun.Of("merge", with, without);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("secondMoments");
        run.Errors.Should().Contain($"JM4008 warning: The merged tally has no second moments, since '{without}' has none.");
        CommandRun.Of("merge", without).Errors.Should().NotContain("JM4008", "what never was is not lost");
    }

    /// <summary>560 outcomes have 2,509,920 counts in a group, so that two segments are too much: 5,019,840.</summary>
    [Fact]
    public void Merge_MoreSecondMomentsThanAreRead_LeavesThemOutAndSaysSo()
    {
        string[] ids = [.. Enumerable.Range(0, 560).Select(id => $"o{id}")];
        string outcomes = string.Join(',', ids.Select(id => $$"""{ "id": "{{id}}", "statement": "minimize the time it takes to find {{id}}" }"""));
        string map = Files.Write("large.jobmap.json", $$"""
            { "kind": "jobMap", "schemaVersion": 2, "market": { "jobExecutor": "commuters", "coreJob": "get to work" },
              "steps": [ { "kind": "define", "name": "choose a way", "outcomes": [ {{outcomes}} ] } ] }
            """);
        string header = "city," + string.Join(',', ids.Select(id => $"imp_{id},sat_{id}"));
        string[] tallies = [.. ((string[])["Delft", "Leiden"]).Select(city =>
        {
            string answers = Files.Write($"{city}.csv", $"{header}\n{city},{string.Join(',', ids.Select(_ => "5,4"))}\n");
            CommandRun.Of("tally", map, answers, "--segment", "city", "--part", city, "-o", Files[$"{city}.json"]).Errors.Should().NotContain("JM4008");
            return Files[$"{city}.json"];
        })];

        CommandRun run = CommandRun.Of("merge", tallies[0], tallies[1], "-o", Files["all.json"]);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("JM4008 warning: The tally is written without second moments: they are 5019840 counts, and no more than 5000000,");
        SurveyTally all = JobMapJson.DeserializeTally(File.ReadAllText(Files["all.json"])).Value;
        all.Parts.Should().Equal("Delft", "Leiden");
        all.Groups.Select(group => (group.Segment, group.Respondents, group.SecondMoments is null)).Should().Equal(("Delft", 1, true), ("Leiden", 1, true));
    }

    [Fact]
    public void Merge_MorePartsThanAreRead_IsRefusedAndWritesNothing()
    {
        string[] tallies = [.. ((string[])["a", "b"]).Select(name => Files.Write($"{name}.json",
            JobMapJson.Serialize(new SurveyTally(RatingScale.FivePoint, null, []) { Parts = [.. Enumerable.Range(0, 60_000).Select(part => $"{name}{part}")] })))];

        CommandRun run = CommandRun.Of("merge", tallies[0], tallies[1], "-o", Files["all.json"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("The merged tally is not written, since it could not be read: it has 0 histograms, 0 groups and 120000 parts in").And.Contain("at most 100000 of each, in 67108864 bytes, are read.");
        File.Exists(Files["all.json"]).Should().BeFalse();
    }

    [Fact]
    public void Merge_OtherOutcomesInASegment_SaysWhichLostItsSecondMoments()
    {
        string first = Tally("first", SmallAnswers);
        string second = Tally("second", "city,imp_a,sat_a\nDelft,5,1\n");

        CommandRun run = CommandRun.Of("merge", first, second);

        run.Errors.Should().Contain("The merged tally has no second moments of 'Delft', since the tallies do not ask the same outcomes and jobs.");
        run.Output.Should().Contain("secondMoments");
    }

    [Fact]
    public void Merge_FaultyDocument_ExitsWithOneAndSaysWhere()
    {
        string faulty = Files.Write("faulty.json", File.ReadAllText(Tally("first", SmallAnswers)).Replace("\"respondents\"", "\"respondent\"", StringComparison.Ordinal));

        CommandRun run = CommandRun.Of("merge", faulty);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"{faulty}:").And.Contain("JM9005 error").And.Contain("did you mean 'respondents'?");
    }

    [Fact]
    public void Merge_MissingOrSameFile_ExitsWithTwo()
    {
        string first = Tally("first", SmallAnswers);

        CommandRun.Of("merge", first, Files["none.json"]).ExitCode.Should().Be(2);
        CommandRun.Of("merge", first, first).Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("given twice", StringComparison.Ordinal));
        CommandRun.Of("merge", first, "-o", first).ExitCode.Should().Be(2);
        CommandRun.Of("merge").ExitCode.Should().Be(2);
    }

    private string Tally(string part, string answers, params string[] options)
    {
        CommandRun.Of(["tally", Map, Files.Write($"{part}.csv", answers), "--segment", "city", "--part", part, "-o", Files[$"{part}.json"], .. options]).ExitCode.Should().Be(0);
        return Files[$"{part}.json"];
    }

    private static string Without(string text, params string[] parts) => string.Concat(parts.Aggregate(text, (left, part) => left.Replace(part, "", StringComparison.Ordinal)).Where(c => !char.IsWhiteSpace(c)));
}
