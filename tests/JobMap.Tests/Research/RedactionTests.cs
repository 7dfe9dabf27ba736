using CsCheck;
using JobMap.Research;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Research;

public sealed class RedactionTests
{
    private static readonly InterviewId First = InterviewId.Parse("i1");

    [Theory]
    [InlineData("Zoë said so, ZOE did, zoë's too", "[participant i1] said so, [participant i1] did, [participant i1]'s too")]
    [InlineData("Zoe\u0308 O'Brien-Müller came", "[participant i1] came")]
    [InlineData("Annas Obrien, MÜLLER and Mullers, mullerine", "Annas Obrien, [participant i1] and Mullers, mullerine")]
    [InlineData("Zo\u00ADe and Zoe-like zoological O", "[participant i1] and [participant i1]-like zoological O")]
    [InlineData("李娜说好", "[participant i2]说好")]
    [InlineData("write to zoe.b@example.co.uk.", "write to [e-mail].")]
    [InlineData("see https://example.com/zoe?x=1, or www.zoe.nl or zoe.nl/about!", "see [web address], or [web address] or [web address]!")]
    [InlineData("I am @zoe_b, really", "I am [account name], really")]
    [InlineData("call 06-12345678 or +44 20 7946 0958 or (555) 123-4567 or 555-123-4567", "call [telephone] or [telephone] or [telephone] or [telephone]")]
    [InlineData("NL91 ABNA 0417 1643 00 and then 4111 1111 1111 1111.", "[number] and then [number].")]
    [InlineData("ask Bob of Acme Ltd at acme", "ask [redacted] of [redacted] at acme")]
    public void Redact_PersonalData_BecomesAMark(string text, string expected) => Redacted(text).Items[0].Text.Should().Be(expected);

    [Theory]
    [InlineData("In 2019-2020 it took 10-15 minutes, on 01-02-2024 or 2024-02-01 even 0.1234567 of 1.500.000.000 euros.")]
    [InlineData("From 0 1 2 3 4 5 6 7 8 9 I chose 7; 1500000 people @ home [sic], e.g. at 10:30.")]
    [InlineData("I never know what is left in the fridge... and/or the pantry!")]
    [InlineData("")]
    public void Redact_NothingPersonal_StaysTheSame(string text)
    {
        ResearchEvidence evidence = new() { Items = [new EvidenceItem(EvidenceId.Parse("q1"), EvidenceKind.Quote, text + ".")] };

        RedactionResult result = evidence.Redact();

        result.Evidence.Should().Be(evidence);
        result.Report.IsEmpty.Should().BeTrue(result.Report.ToString());
        result.ToString().Should().Be("nothing found");
    }

    [Fact]
    public void Redact_NameOfTwo_IsThatOfWhoeverSpeaks()
    {
        (InterviewId a, InterviewId b) = (InterviewId.Parse("a"), InterviewId.Parse("bo"));
        ResearchEvidence evidence = new()
        {
            Interviews = [new Interview(a) { Participant = "Ada Bo" }, new Interview(b) { Participant = "Ada Cox" }],
            Items = [Item("q1", "Ada") with { Interview = b }, Item("q2", "Ada and Cox and Ada Bo"), Item("cox", "no")],
            Themes = [new ValueTheme(ThemeId.Parse("t1"), "what Ada said") { Description = "cox's" }],
        };

        RedactionResult result = evidence.Redact();

        result.Evidence.Items.Select(item => item.Text).Should().Equal("[participant bo]", "[participant] and [participant bo] and [participant a]", "no");
        (result.Evidence.Themes[0].Name, result.Evidence.Themes[0].Description).Should().Be(("what [participant] said", "[participant bo]'s"));
        result.Report.Entries.Select(entry => entry.ToString()).Should().Equal("participant: 2 in interview a, interview bo", "name: 6 in theme t1, item q1, item q2");
        result.Report.NamedIds.Should().Equal("item cox");
    }

    [Fact]
    public void Redact_IdThatHoldsTheName_IsNotInTheMark()
    {
        ResearchEvidence evidence = new() { Interviews = [new Interview(InterviewId.Parse("ada-1")) { Participant = "Ada" }], Items = [Item("q1", "Ada?")] };

        RedactionResult result = evidence.Redact();

        result.Evidence.Items[0].Text.Should().Be("[participant #1]?");
        result.Report.NamedIds.Should().Equal("interview ada-1");
    }

    [Fact]
    public void Redact_MarkThatNobodyMade_IsLookedInto() =>
        new ResearchEvidence { Interviews = [new Interview(First) { Participant = "Ada" }], Items = [Item("q1", "[participant Ada] [participant i1] [telephone]")] }
            .Redact().Evidence.Items[0].Text.Should().Be("[participant [participant i1]] [participant i1] [telephone]");

    [Theory]
    [InlineData(RedactedDates.Keep, "2026-03-14", 0)]
    [InlineData(RedactedDates.Month, "2026-03-01", 1)]
    [InlineData(RedactedDates.Omit, null, 1)]
    public void Redact_Dates_AreCoarsened(RedactedDates dates, string? expected, int count)
    {
        ResearchEvidence evidence = new() { Interviews = [new Interview(First) { Date = new DateOnly(2026, 3, 14), Role = "buyer for Ada", SwitchedFrom = "call 0612345678" }, new Interview(InterviewId.Parse("i2")) { Participant = "Ada" }] };

        RedactionResult result = evidence.Redact(new RedactionOptions { Dates = dates });

        result.Evidence.Interviews[0].Date?.ToString("o", null).Should().Be(expected);
        (result.Evidence.Interviews[0].Role, result.Evidence.Interviews[0].SwitchedFrom).Should().Be(("buyer for [participant i2]", "call [telephone]"));
        result.Report.Entries.Where(entry => entry.Kind == RedactionKind.Date).Sum(entry => entry.Count).Should().Be(count);
    }

    [Fact]
    public void Redact_UnknownMembers_AreDroppedUnlessKept()
    {
        ExtensionMembers members = ExtensionMembers.Empty.With("x-mail", "\"ada@example.com\"");
        ResearchEvidence evidence = new() { Extensions = members, Interviews = [new Interview(First) { Extensions = members }], Items = [Item("q1", "a") with { Extensions = members }], Themes = [new ValueTheme(ThemeId.Parse("t"), "t") { Extensions = members }] };

        RedactionResult result = evidence.Redact();

        result.Report.ToString().Should().Be("extension: 4 in research, interview i1, theme t, item q1");
        result.Evidence.Items[0].Extensions.Should().BeEmpty();
        evidence.Redact(new RedactionOptions { KeepExtensions = true }).Evidence.Should().Be(evidence);
    }

    [Fact]
    public void Terms_WithoutAWord_AreRefused() => FluentActions.Invoking(() => new RedactionOptions { Terms = ["--"] }).Should().Throw<ArgumentException>();

    private static readonly Gen<string> Name = Gen.OneOf(
        Gens.AnyOf("Zoë", "José Núñez", "Łukasz O'Connor", "Bo", "Li Na", "李娜", "Анна Каренина", "Αλέξης", "Ngọc", "Anne-Marie de Vries", "Strauß", "İpek", "דוד"),
        Gen.Char["abcdefghijklmnopqrstuvwxyzéèüöäñçåøşğı"].Array[3, 8].Select(letters => new string(letters)));

    private static readonly Gen<string> Filler = Gen.OneOf(Gens.Text, Gens.AnyOf(" said ", ", ", "'s ", " 0612345678", " @bob", " a@b.nl ", " http://x.y/", "[", "] ", "[participant i0] ", " 12 34 ", "\n"));

    private static readonly Gen<(ResearchEvidence Evidence, string[] Names)> Studies = Name.Array[1, 4].SelectMany(names =>
        Gen.Select(Filler, Gen.Int[0, names.Length - 1], Gen.Int[0, 2]).Array[1, 6].Select(pieces => (new ResearchEvidence
        {
            Interviews = [.. names.Select((name, i) => new Interview(InterviewId.Parse(FormattableString.Invariant($"i{i}"))) { Participant = name })],
            Items = [Item("q1", "." + string.Concat(pieces.Select(piece => piece.Item1 + " " + Cased(names[piece.Item2], piece.Item3) + " ")))],
        }, names)));

    [Fact]
    public void Redact_AnyNameInAnyCase_Survives_InNoText() =>
        Studies.Sample((evidence, names) =>
        {
            string text = " " + evidence.Redact().Evidence.Items[0].Text + " ";
            foreach (string shown in names.SelectMany(name => Enumerable.Range(0, 3).Select(how => Cased(name, how))))
            {
                text.Should().NotContain($" {shown} ");
            }
        }, iter: 2000);

    [Fact]
    public void Redact_Twice_IsOnce() =>
        Studies.Sample((evidence, names) =>
        {
            RedactionOptions options = new() { Terms = ["said", names[0]] };
            ResearchEvidence once = evidence.Redact(options).Evidence;
            RedactionResult twice = once.Redact(options);
            twice.Evidence.Should().Be(once);
            twice.Report.Entries.Should().BeEmpty();
        }, iter: 2000);

    /// <summary>A megabyte of what makes careless searches slow; quadratic ones would not end here.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("1 ")]
    [InlineData("[")]
    [InlineData("www.")]
    [InlineData("ada ")]
    [InlineData("-(1")]
    public void Redact_HostileText_Ends(string piece)
    {
        ResearchEvidence evidence = new()
        {
            Interviews = [.. Enumerable.Range(0, 500).Select(i => new Interview(InterviewId.Parse(FormattableString.Invariant($"i{i}"))) { Participant = string.Concat(Enumerable.Repeat("Ada ", i + 1)) + "Bo" })],
            Items = [Item("q1", string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)))],
        };

        RedactionResult once = evidence.Redact();
        once.Evidence.Redact().Evidence.Should().Be(once.Evidence);
    }

    [Fact]
    public void Redact_WordThatBeginsWithAName_Stays() =>
        new ResearchEvidence { Interviews = [new Interview(First) { Participant = "Bos" }], Items = [Item("q1", "my boss said Bos's and bos’ idea")] }
            .Redact().Evidence.Items[0].Text.Should().Be("my boss said [participant i1]'s and [participant i1]’ idea");

    private static string Cased(string name, int how) => how switch { 0 => name, 1 => name.ToUpperInvariant(), _ => name.ToLowerInvariant() };

    private static EvidenceItem Item(string id, string text) => new(EvidenceId.Parse(id), EvidenceKind.Quote, text);

    private static ResearchEvidence Redacted(string text) => new ResearchEvidence
    {
        Interviews = [new Interview(First) { Participant = "Zoë O'Brien-Müller" }, new Interview(InterviewId.Parse("i2")) { Participant = "李娜" }],
        Items = [Item("q1", text) with { Interview = First }],
    }.Redact(new RedactionOptions { Terms = ["Bob", "ACME ltd"] }).Evidence;
}
