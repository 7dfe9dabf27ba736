using System.Globalization;
using System.Text;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Research;

namespace JobMap.Ingestion.Tests;

/// <summary>What holds of every table of research, and tables made to break the reader.</summary>
public sealed class EvidenceCsvLawsTests
{
    private static readonly string[] Header = ["id", "kind", "text", "interview", "participant", "date", "role", "switched_from", "switched_to", "themes", "force", "stage", "backs", "note"];

    private static readonly string[] Cells =
        ["", "", "", " ", "a", "A", "b c", "B  c", "e1", "e2", "quote", "observation", "2026-01-02", "2026-1-2", "push", "first thought", "a;b;;a", "pain:a;x:y", "'=1", "\"q\"", ",", "\n", "\u200B", "\uFFFD", "ß", "😀"];

    private static readonly Gen<string> Tables = Gen.Select(
        AnyOf(Header).Array[0, 14], AnyOf(Cells).Array[0, 15].Array[0, 12], AnyOf(",", ";", "\t"), (names, rows, separator) =>
            string.Concat(((string[][])[names, .. rows]).Select(row => string.Join(separator, row.Select(Quoted)) + "\n")));

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcÄß 1'=+-;,\"\n\té?"], 1, 12].Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<string?> Details = Gen.Select(Gen.Bool, Words, (has, text) => has ? text.Trim() : null);

    private static readonly Gen<DateOnly?> Dates = Gen.Select(Gen.Bool, Gen.Int[0, DateOnly.MaxValue.DayNumber], (has, day) => has ? DateOnly.FromDayNumber(day) : (DateOnly?)null);

    private static readonly Gen<ResearchEvidence> Evidence = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 8]).SelectMany((interviews, themes, items) => Gen.Select(
        Gen.Select(Details, Dates, Details, Details, Details).Array[interviews],
        Gen.Select(Words, Gen.Bool, Gen.Int[0, interviews], Gen.Int[0, 15], Gen.Int[-1, 3], Gen.Int[-1, 5], Gen.Int[0, 7]).Array[items],
        (people, found) => Made(people, found, themes)));

    [Fact]
    public void Read_AnyTable_EveryRowIsAnItemOrNamed() => Tables.Sample(
        csv =>
        {
            JobMapResult<ResearchEvidence> result = EvidenceCsv.Read(csv);
            if (!result.TryGetValue(out ResearchEvidence? evidence))
            {
                return result.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);
            }

            int rows = Rows(csv);
            return evidence.Items.Count + result.Diagnostics.Count(found => found.Id == "JM6020") == rows
                && evidence.Items.Where(item => item.Interview is not null).All(item => evidence.Interviews.Any(interview => interview.Id == item.Interview))
                && evidence.Items.SelectMany(item => item.Themes).All(id => evidence.Themes.Any(theme => theme.Id == id));
        },
        iter: 3000);

    [Fact]
    public void Read_AnyText_GivesEvidenceOrAnErrorAndNoException() => Gen.String[Gen.Char, 0, 200].Sample(
        text => EvidenceCsv.Read("id,text,themes,interview\n" + text).IsSuccess | EvidenceCsv.Read(text).Diagnostics.Count > 0, iter: 2000);

    [Fact]
    public void Read_AnyBytes_GiveEvidenceOrAnErrorAndNoException() => Gen.Byte.Array[0, 200].Sample(
        bytes =>
        {
            using MemoryStream stream = new([.. "text,themes\n"u8, .. bytes]);
            JobMapResult<ResearchEvidence> result = EvidenceCsv.Read(stream);
            return result.IsSuccess || result.Diagnostics.Count > 0;
        },
        iter: 2000);

    [Fact]
    public void Read_EvidenceWrittenAsATable_ComesBack() => Evidence.Sample(
        evidence =>
        {
            JobMapResult<ResearchEvidence> result = EvidenceCsv.Read(Written(evidence));
            if (evidence.Items.Count + evidence.Interviews.Count == 0)
            {
                return !result.IsSuccess;
            }

            return result.Value == evidence && result.Diagnostics.All(found => found.Id == "JM6020");
        },
        iter: 1000);

    [Fact]
    public void Read_MoreRowsThanTheLimit_AreAnError()
    {
        EvidenceCsvOptions options = new() { MaximumRows = 2 };

        EvidenceCsv.Read("text\na\nb\n", options).Value.Items.Should().HaveCount(2);
        Study.Lines(EvidenceCsv.Read("text\na\nb\nc\n", options).Diagnostics).Should().Contain("line 4: JM3014 error: The table has more than 2 rows.");
    }

    [Fact]
    public void Read_MoreBytesThanTheLimit_AreAnError()
    {
        EvidenceCsv.Read("text\na\n", new EvidenceCsvOptions { MaximumBytes = 7 }).Value.Items.Should().HaveCount(1);
        Study.Lines(EvidenceCsv.Read("text\na\n", new EvidenceCsvOptions { MaximumBytes = 6 }).Diagnostics).Should().Contain("JM3014 error: The table has more than 6 bytes.");
        FluentActions.Invoking(() => new EvidenceCsvOptions { MaximumBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new EvidenceCsvOptions { MaximumRows = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("id,text\na,\"")]
    [InlineData("")]
    public void Read_EndlessRecord_IsAnErrorAndEndsTheReading(string start)
    {
        using EndlessLine stream = new(start, 1L << 40);

        EvidenceCsv.Read(stream).Diagnostics.Should().Contain(found => found.Id == "JM3014" && found.Severity == DiagnosticSeverity.Error);
        stream.BytesRead.Should().BeLessThan(8L * 1024 * 1024, "the rest is not read");
    }

    [Fact]
    public void Read_ManyNamesOfOneIdAndManyIds_TakeNoLongerThanTheirNumber()
    {
        StringBuilder csv = new("id,text,themes\n");
        for (int row = 0; row < 50_000; row++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"e1,a,{new string('!', 1 + (row % 200))}x{new string('?', 1 + (row / 200))}\n");
        }

        JobMapResult<ResearchEvidence> result = EvidenceCsv.Read(csv.ToString());
        result.Value.Themes.Should().HaveCount(50_000);
        result.Value.Items.Should().HaveCount(50_000);
        result.Diagnostics.Where(found => found.Id == "JM6026").Should().HaveCount(21, "the rest is counted");
    }

    [Fact]
    public void Read_HugeCells_AreQuotedShort() =>
        EvidenceCsv.Read($"text,force,themes,{new string('c', 100_000)}\na,{new string('x', 100_000)},{new string('y', 100_000)}\n").Diagnostics
            .Should().OnlyContain(found => found.Message.Length < 400);

    [Theory]
    [InlineData(null)]
    [InlineData("a study")]
    public void ReadFile_Diagnostics_NameTheFileUnlessTheOptionsNameASource(string? source)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "id,text\na,\n");

        IReadOnlyList<Diagnostic> found = EvidenceCsv.ReadFile(path, new EvidenceCsvOptions { Source = source }).Diagnostics;
        File.Delete(path);
        found.Should().ContainSingle().Which.Location.Should().Be(new DiagnosticLocation { Source = source ?? path, Line = 2, Column = 2 });
    }

    [Fact]
    public void Methods_Null_Throw()
    {
        FluentActions.Invoking(() => EvidenceCsv.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => EvidenceCsv.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => EvidenceCsv.ReadFile(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>The rows below the header, as another reader counts them: lines outside quotes that are not empty.</summary>
    private static int Rows(string csv)
    {
        int rows = -1;
        bool quoted = false, empty = true;
        foreach (char letter in csv)
        {
            quoted ^= letter == '"';
            rows += letter == '\n' && !quoted && !empty ? 1 : 0;
            empty = letter == '\n' && !quoted;
        }

        return rows;
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static ResearchEvidence Made(
        (string? Participant, DateOnly? Date, string? Role, string? From, string? To)[] people,
        (string Text, bool IsObservation, int Interview, int Themes, int Force, int Stage, int Backs)[] found,
        int themes)
    {
        string[] targets = ["o1", "pain:o1", "milestone:m"];
        EvidenceItem[] items =
        [
            .. found.Select((item, at) => new EvidenceItem(EvidenceId.Parse(FormattableString.Invariant($"q{at}")), item.IsObservation ? EvidenceKind.Observation : EvidenceKind.Quote, item.Text)
            {
                Interview = item.Interview == people.Length ? null : InterviewId.Parse(FormattableString.Invariant($"i{item.Interview}")),
                Themes = [.. Enumerable.Range(0, themes).Where(theme => (item.Themes >> theme & 1) > 0).Select(theme => ThemeId.Parse(FormattableString.Invariant($"t-{theme}")))],
                Force = item.Force < 0 ? null : (ForceOfProgress)item.Force,
                Stage = item.Stage < 0 ? null : (TimelineStage)item.Stage,
                Backs = [.. targets.Where((_, target) => (item.Backs >> target & 1) > 0).Select(EvidenceTarget.Parse)],
            }),
        ];
        return new ResearchEvidence
        {
            Interviews =
            [
                .. people.Select((person, at) => new Interview(InterviewId.Parse(FormattableString.Invariant($"i{at}")))
                {
                    Participant = person.Participant,
                    Date = person.Date,
                    Role = person.Role,
                    SwitchedFrom = person.From,
                    SwitchedTo = person.To,
                }),
            ],
            Themes = [.. items.SelectMany(item => item.Themes).Distinct().Select(id => new ValueTheme(id, $"T {id.Value[2..]}"))],
            Items = items,
        };
    }

    /// <summary>A row of its own for each interview, in their order, and one for each item, with themes by their names.</summary>
    private static string Written(ResearchEvidence evidence)
    {
        Dictionary<ThemeId, string> names = evidence.Themes.ToDictionary(theme => theme.Id, theme => theme.Name);
        string[][] rows =
        [
            Header[..^1],
            .. evidence.Interviews.Select(of => (string[])["", "", "", of.Id.Value, of.Participant ?? "", of.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", of.Role ?? "", of.SwitchedFrom ?? "", of.SwitchedTo ?? "", "", "", "", ""]),
            .. evidence.Items.Select(item => (string[])
                [item.Id.Value, $"{item.Kind}", item.Text, item.Interview?.Value ?? "", "", "", "", "", "", string.Join(';', item.Themes.Select(id => names[id])), $"{item.Force}", $"{item.Stage}", string.Join("; ", item.Backs)]),
        ];
        return string.Concat(rows.Select(row => string.Join(',', row.Select(cell => Quoted(Protected(cell)))) + "\n"));
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>One apostrophe more where apostrophes, if any, stand before what a spreadsheet would run.</summary>
    private static string Protected(string text) => text.TrimStart('\'') is [char first, ..] && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(first, StringComparison.Ordinal) ? $"'{text}" : text;
}
