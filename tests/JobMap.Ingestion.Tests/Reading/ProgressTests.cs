using System.Text;
using JobMap.Ingestion.Tests.Tables;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Long readings tell how far they are, and can be ended.</summary>
public sealed class ProgressTests
{
    private static readonly byte[] Wide = Encoding.UTF8.GetBytes("duration_seconds,imp_a,sat_a\n" + string.Concat(Enumerable.Repeat("300,5,1\n", 40_000)));

    private static readonly byte[] Long = Encoding.UTF8.GetBytes("respondent,outcome,importance,satisfaction\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => FormattableString.Invariant($"r{i},a,5,1\n"))));

    public static TheoryData<bool> Layouts => [false, true];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_Progress_GrowsAndEndsWithinTheFile(bool isLong)
    {
        List<SurveyReadProgress> told = [];
        using MemoryStream stream = new(isLong ? Long : Wide);

        SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Progress = new Told(told.Add) }).Value.Report.RowsRead.Should().Be(40_000);

        told.Should().HaveCountGreaterThan(2);
        told.Select(progress => progress.RowsRead).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.OnlyContain(rows => rows > 0 && rows <= 40_000);
        told.Select(progress => progress.Share!.Value).Should().BeInAscendingOrder().And.OnlyContain(share => share > 0 && share <= 1);
    }

    [Fact]
    public void Read_ProgressOfAStreamWithoutLength_HasRowsAndNoShare()
    {
        List<SurveyReadProgress> told = [];
        using OneWayStream stream = new(Wide);

        SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Progress = new Told(told.Add) }).IsSuccess.Should().BeTrue();

        told.Should().NotBeEmpty().And.OnlyContain(progress => progress.Share == null);
    }

    [Fact]
    public void Read_ProgressOfAPackedFile_StaysWithinOne()
    {
        List<SurveyReadProgress> told = [];
        using MemoryStream stream = new(ExportFile.Gzip(Wide));

        SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Progress = new Told(told.Add) }).IsSuccess.Should().BeTrue();

        told.Should().NotBeEmpty().And.OnlyContain(progress => progress.Share == null || (progress.Share >= 0 && progress.Share <= 1));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_CancelledInProgress_EndsWithTheDocumentedException(bool isLong)
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(isLong ? Long : Wide);
        long rows = 0;
        SurveyReadOptions options = new()
        {
            Progress = new Told(progress =>
            {
                rows = progress.RowsRead;
                source.Cancel();
            }),
        };

        FluentActions.Invoking(() => SurveyReader.ReadTally(stream, RandomTable.Map, null, options, source.Token)).Should().Throw<OperationCanceledException>();
        rows.Should().BeInRange(1, 20_000);
        stream.CanRead.Should().BeTrue("the stream is left open");
    }

    [Fact]
    public void Read_CancelledBefore_ReadsNothing()
    {
        using MemoryStream stream = new(Wide);
        CancellationToken cancelled = new(true);

        FluentActions.Invoking(() => SurveyReader.Read(stream, RandomTable.Map, null, cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => SurveyReader.Inspect(stream, RandomTable.Map, null, cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => SurveyReader.Read(stream, RandomTable.Map, new SurveyReadOptions { Quality = new AnswerQualityOptions { Exclude = [AnswerQualityCheck.Speeding] } }, cancelled))
            .Should().Throw<OperationCanceledException>();
    }

    private sealed class Told(Action<SurveyReadProgress> tell) : IProgress<SurveyReadProgress>
    {
        public void Report(SurveyReadProgress value) => tell(value);
    }
}
