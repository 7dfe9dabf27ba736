using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tests;

/// <summary>What people write in outlines, and what becomes of it.</summary>
public sealed class OutcomeMarkdownOutlineTests
{
    private const string Start = "# bake bread\n\nJob executor: home bakers\n\n";

    private static readonly OutcomeMarkdownOptions Options = new() { Source = "draft.md" };

    [Fact]
    public void Read_HeadingsOfTheFirstThreeLevels_AreJobStepAndSubStep()
    {
        UniversalJobMap map = Map("""
            # bake bread {#ignored}

            job executor:  home bakers

            ## Prepare: mix the dough {#mix}

            - minimize the time it takes to knead {#knead}

            ### weigh the flour {#weigh}

            - minimize the amount of flour that is spilled {#spill}

            ### warm the water

            ## monitor

            - minimize the likelihood that the crust burns
            """);

        map.Market.ToString().Should().Be("home bakers who want to bake bread");
        Outline(map).Should().Equal("Prepare mix 'mix the dough': knead", "- weigh 'weigh the flour': spill", "- warm-the-water 'warm the water': ", "Monitor monitor 'Monitor': o3");
    }

    [Theory]
    [InlineData("Define", "Define")]
    [InlineData("define:", "Define")]
    [InlineData("DEFINE: plan the day", "plan the day")]
    [InlineData("Define:plan: the day", "plan: the day")]
    [InlineData("Define  :  plan", "plan")]
    public void Read_StepHeading_IsItsKindAndItsName(string heading, string name)
    {
        JobStep step = Map($"{Start}## {heading}\n").Steps.Should().ContainSingle().Subject;
        step.Kind.Should().Be(UniversalStep.Define);
        step.Name.Should().Be(name);
    }

    [Fact]
    public void Read_UnderlinedHeadings_AreHeadings() =>
        Outline(Map("bake bread\n==========\n\nJob executor: home bakers\n\nDefine: choose a loaf\n---------------------\n\n- minimize the time {#t}\n"))
            .Should().Equal("Define choose-a-loaf 'choose a loaf': t");

    [Theory]
    [InlineData("# another job\n")]
    [InlineData("#### part of a part\n")]
    [InlineData("##### deeper\n")]
    [InlineData("###### deepest\n")]
    [InlineData("A note about bread.\n")]
    [InlineData("Job executor: somebody else\n")]
    [InlineData("> a quote\n")]
    [InlineData("```\ncode\n```\n")]
    [InlineData("    indented code\n")]
    [InlineData("<div>html</div>\n")]
    [InlineData("<!-- a comment -->\n")]
    [InlineData("***\n")]
    [InlineData("| a | b |\n|---|---|\n")]
    public void Read_OtherBlock_IsLeftOutWithItsLine(string block)
    {
        JobMapResult<UniversalJobMap> result = OutcomeMarkdown.Read($"{Start}## Define\n\n- minimize the time\n\n{block}\n- minimize the noise\n", Options);

        Study.Lines(result.Diagnostics).Should().ContainSingle(text => text.Contains("JM3019", StringComparison.Ordinal))
            .Which.Should().StartWith("draft.md:9: JM3019 info");
        result.Value.Outcomes.Select(outcome => outcome.Statement.Text).Should().Equal("minimize the time", "minimize the noise");
    }

    [Fact]
    public void Read_DeeperHeading_LeavesTheItemsBelowItToTheStep() =>
        Outline(Map($"{Start}## Define {{#d}}\n\n### part {{#p}}\n\n#### deeper\n\n- minimize the time {{#t}}\n")).Should().Equal("Define d 'Define': ", "- p 'part': t");

    [Theory]
    [InlineData("- minimize the noise\n- minimize the cost\n\n## Define\n\n- minimize the time\n", 5, "2 items")]
    [InlineData("## Define\n\n- minimize the time\n  - minimize the noise\n    - minimize the cost\n", 8, "2 items")]
    [InlineData("## Define\n\n- minimize the time\n  1. minimize the noise\n", 8, "1 item")]
    [InlineData("## Define\n\n- minimize the time\n\n> - minimize the noise\n", 9, "1 item")]
    public void Read_ItemsThatAreNoOutcomes_AreLeftOutWithAWarning(string text, int line, string count)
    {
        JobMapResult<UniversalJobMap> result = OutcomeMarkdown.Read(Start + text, Options);

        result.Value.Outcomes.Select(outcome => outcome.Statement.Text).Should().Equal("minimize the time");
        Study.Lines(result.Diagnostics.Where(found => found.Id is "JM3019" or "JM3020")).Should().ContainSingle()
            .Which.Should().StartWith(FormattableString.Invariant($"draft.md:{line}: JM3020 warning: {count} of a list"));
    }

    [Fact]
    public void Read_SecondParagraphOfAnItem_IsANote()
    {
        JobMapResult<UniversalJobMap> result = OutcomeMarkdown.Read($"{Start}## Define\n\n- minimize the time {{#t}}\n\n  Said by two bakers.\n", Options);

        result.Value.Outcomes.Should().ContainSingle().Which.Id.Value.Should().Be("t");
        Study.Lines(result.Diagnostics).Should().ContainSingle(found => found.StartsWith("draft.md:9: JM3019 info", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("+")]
    [InlineData("1.")]
    [InlineData("7)")]
    [InlineData("-\t")]
    [InlineData("  -")]
    public void Read_AnyMarkerOfAList_IsAnOutcome(string marker) =>
        Statements($"{Start}## Define\n\n{marker} minimize the time\n{marker} minimize the noise\n").Should().Equal("minimize the time", "minimize the noise");

    [Fact]
    public void Read_ItemsWithBlankLinesBetween_AreOutcomes() =>
        Statements($"{Start}## Define\n\n- minimize the time\n\n- minimize the noise\n\n\n- minimize the cost\n").Should().Equal("minimize the time", "minimize the noise", "minimize the cost");

    [Theory]
    [InlineData("minimize the **time** it *takes*", "minimize the time it takes")]
    [InlineData("minimize `the time`", "minimize the time")]
    [InlineData("minimize the [time](https://example.org) it takes", "minimize the time it takes")]
    [InlineData("minimize the ![time](x.png)", "minimize the time")]
    [InlineData("minimize the time, see <https://example.org>", "minimize the time, see https://example.org")]
    [InlineData("minimize the <b>time</b>", "minimize the <b>time</b>")]
    [InlineData("minimize the time &amp; the cost", "minimize the time & the cost")]
    [InlineData("minimize the \\*time\\*", "minimize the *time*")]
    [InlineData("minimize the\n  time", "minimize the time")]
    [InlineData("minimize the  \n  time", "minimize the time")]
    [InlineData("minimize the snake_case_time", "minimize the snake_case_time")]
    public void Read_MarkupInAnItem_LeavesItsText(string item, string statement) => Statements($"{Start}## Define\n\n- {item}\n").Should().Equal(statement);

    [Theory]
    [InlineData("minimize the time {#t}", "t")]
    [InlineData("minimize the time {#t}  ", "t")]
    [InlineData("minimize the time{#t}", "t")]
    [InlineData("minimize the time {#a_b_c.d-e}", "a_b_c.d-e")]
    [InlineData("minimize the **time {#t}**", "o1")]
    [InlineData("minimize {#t} the time", "o1")]
    [InlineData("minimize the time \\{#t}", "o1")]
    [InlineData("minimize the time {t}", "o1")]
    [InlineData("minimize the time {#}", "o1")]
    public void Read_IdInBraces_StandsAtTheEnd(string item, string id) => Map($"{Start}## Define\n\n- {item}\n").Outcomes.Should().ContainSingle().Which.Id.Value.Should().Be(id);

    [Fact]
    public void Read_IdThatIsNone_IsAnErrorAtItsLine() =>
        Lines($"{Start}## Define\n\n- minimize the time {{#a/b}}\n").Should().Contain(line => line.StartsWith("draft.md:7: JM2008 error", StringComparison.Ordinal));

    [Fact]
    public void Read_EmptyItem_IsAnErrorAtItsLine() =>
        Lines($"{Start}## Define\n\n- minimize the time\n-\n- minimize the noise\n").Should().Contain("draft.md:8: JM2009 error: The outcome statement is missing.");

    [Fact]
    public void Read_DutchGrammar_ReadsTheStatementsInDutch()
    {
        const string Text = Start + "## Prepare\n\n- minimaliseer de kans dat het deeg niet rijst\n";
        UniversalJobMap dutch = OutcomeMarkdown.Read(Text, Options with { Grammar = OutcomeGrammar.Dutch }).Value;

        dutch.Grammar.Should().Be(OutcomeGrammar.Dutch);
        dutch.Outcomes[0].Statement.Unit.Should().Be(OutcomeUnit.Likelihood);
        Map(Text).Outcomes[0].Statement.Unit.Should().BeNull("English has no such word");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_GiveTheSameMapAndLines(string lineEnd)
    {
        const string Text = Start + "A note.\n\n## Define {#d}\n\n- minimize the\n  time {#t}\n- tins {#u}\n\n### part {#p}\n";
        JobMapResult<UniversalJobMap> expected = OutcomeMarkdown.Read(Text, Options);
        JobMapResult<UniversalJobMap> result = OutcomeMarkdown.Read(Text.Replace("\n", lineEnd, StringComparison.Ordinal), Options);

        result.Value.Should().Be(expected.Value);
        Study.Lines(result.Diagnostics).Should().Equal(Study.Lines(expected.Diagnostics));
    }

    [Fact]
    public void Read_TabsAroundTexts_AreLeftOut() =>
        Outline(Map("#\tbake bread\t\n\nJob executor:\thome bakers\n\n##\tDefine:\tchoose\t{#d}\n\n-\tminimize the time\t{#t}\n")).Should().Equal("Define d 'choose': t");

    [Fact]
    public void Read_FrontMatter_IsNoPartOfTheMap()
    {
        UniversalJobMap map = Map("---\ntitle: bread\ntags: [a, b]\n---\n\n" + Start + "## Define {#d}\n\n- minimize the time {#t}\n");

        map.Market.ToString().Should().Be("home bakers who want to bake bread");
        Outline(map).Should().Equal("Define d 'Define': t");
        Lines("---\ntitle: bread\n---\n\n" + Start).Should().ContainSingle(line => line.StartsWith("draft.md:1: JM3019 info", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_ByteOrderMark_IsNoPartOfTheText(bool file)
    {
        const string Text = "\uFEFF" + Start;
        string path = Path.GetTempFileName();
        File.WriteAllText(path, Text);

        JobMapResult<UniversalJobMap> result = file ? OutcomeMarkdown.ReadFile(path, new OutcomeMarkdownOptions()) : OutcomeMarkdown.Read(Text, Options);
        File.Delete(path);
        result.Value.Market.CoreJob.Text.Should().Be("bake bread");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Read_MoreCharactersThanTheLimit_IsAnError(int over, bool read)
    {
        OutcomeMarkdownOptions options = Options with { MaximumCharacters = Start.Length };
        JobMapResult<UniversalJobMap> result = OutcomeMarkdown.Read(Start + new string(' ', over), options);

        result.IsSuccess.Should().Be(read);
        result.Diagnostics.Any(found => found.Id == "JM3014").Should().Be(!read);
    }

    [Theory]
    [InlineData("A note.\n", null, "JM3019")]
    [InlineData("A note.\n", "bread", "JM3019")]
    [InlineData("A note that goes over the limit.\n", null, "JM3014")]
    public void ReadFile_Diagnostics_NameTheFileUnlessTheOptionsNameASource(string text, string? source, string id)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, Start + text);

        IReadOnlyList<Diagnostic> found = OutcomeMarkdown.ReadFile(path, new OutcomeMarkdownOptions { Source = source, MaximumCharacters = Start.Length + 10 }).Diagnostics;
        File.Delete(path);
        found.Should().Contain(one => one.Id == id).And.OnlyContain(one => one.Location.Source == (source ?? path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaximumCharacters_NotAboveZero_Throws(int value) =>
        FluentActions.Invoking(() => Options with { MaximumCharacters = value }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => OutcomeMarkdown.Read(null!, Options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeMarkdown.Read("x", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeMarkdown.ReadFile(null!, Options)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OutcomeMarkdown.ReadFile("x.md", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Options with { Grammar = null! }).Should().Throw<ArgumentNullException>();
    }

    private static UniversalJobMap Map(string text) => OutcomeMarkdown.Read(text, Options).Value;

    private static IEnumerable<string> Statements(string text) => Map(text).Outcomes.Select(outcome => outcome.Statement.Text);

    private static IEnumerable<string> Lines(string text) => Study.Lines(OutcomeMarkdown.Read(text, Options).Diagnostics);

    private static IEnumerable<string> Outline(UniversalJobMap map) => map.Steps.SelectMany(step => (string[])
        [$"{step.Kind} {step.Id} '{step.Name}': {string.Join(' ', step.Outcomes.Select(o => o.Id))}", .. step.SubSteps.Select(part => $"- {part.Id} '{part.Name}': {string.Join(' ', part.Outcomes.Select(o => o.Id))}")]);
}
