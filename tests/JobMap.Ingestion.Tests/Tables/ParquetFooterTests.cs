using JobMap.Diagnostics;
using JobMap.Ingestion.Tables.Parquet;

namespace JobMap.Ingestion.Tests.Tables;

public sealed class ParquetFooterTests
{
    public static TheoryData<byte[]> Damaged => [DamagedParquet.Longer, DamagedParquet.Cut, DamagedParquet.Displaced];

    /// <summary>The time is far beyond what the reading takes: it stands for never.</summary>
    [Theory]
    [MemberData(nameof(Damaged))]
    public async Task Read_DescriptionThatIsDamaged_EndsWithAnError(byte[] file)
    {
        Task<JobMapResult<SurveyIngestion>> reading = Task.Run(() => SurveyReader.Read(new MemoryStream(file), Study.Map));

        JobMapResult<SurveyIngestion> result = await reading.WaitAsync(TimeSpan.FromMinutes(2));

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Which.Id.Should().Be("JM3009");
    }

    [Theory]
    [InlineData(new byte[] { 0x00 }, true)]
    [InlineData(new byte[] { 0x15, 0x02, 0x00 }, true)]                                       // field 1 a number
    [InlineData(new byte[] { 0x18, 0x02, 0x61, 0x62, 0x00 }, true)]                           // a text of two bytes
    [InlineData(new byte[] { 0x19, 0x25, 0x02, 0x04, 0x00 }, true)]                           // a list of two numbers
    [InlineData(new byte[] { 0x19, 0x1C, 0x15, 0x02, 0x00, 0x00 }, true)]                     // a list of one structure
    [InlineData(new byte[] { 0x1B, 0x01, 0x55, 0x02, 0x04, 0x00 }, true)]                     // a map of one number to another
    [InlineData(new byte[] { }, false)]                                                       // no end
    [InlineData(new byte[] { 0x15, 0x80, 0x80 }, false)]                                      // a number without an end
    [InlineData(new byte[] { 0x18, 0x09, 0x61, 0x00 }, false)]                                // a text longer than the rest
    [InlineData(new byte[] { 0x19, 0xF5, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x00 }, false)]        // four thousand million numbers
    [InlineData(new byte[] { 0x1E, 0x00 }, false)]                                            // a type there is not
    public void IsWhole_Structures_AreToldFromDamage(byte[] bytes, bool whole) => ThriftWalk.IsWhole(bytes).Should().Be(whole);

    [Fact]
    public void IsWhole_NestedBeyondAllUse_IsNot() => ThriftWalk.IsWhole([.. Enumerable.Repeat((byte)0x1C, 10_000), .. new byte[10_001]]).Should().BeFalse();
}
