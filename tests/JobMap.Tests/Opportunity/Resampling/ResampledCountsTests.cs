using System.Runtime.Intrinsics;
using CsCheck;
using JobMap.Internals;
using JobMap.Opportunity.Resampling;

namespace JobMap.Tests.Opportunity.Resampling;

public sealed class ResampledCountsTests
{
    private static readonly Gen<(int Respondents, byte[]?[] Columns)> Marks =
        Gen.OneOf(Gen.Int[1, 40], Gen.Int[250, 400]).SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[0, 1].Select(mark => (byte)mark).Array[n].Null().Array[0, 80]));

    /// <summary>Every width, also those this machine has not, which the runtime then puts together from smaller ones.</summary>
    [Fact]
    public void Count_AnyMarks_IsTheSameAsMarkByMark() =>
        Marks.Sample(marks => Agrees(new ResampledCounts.Rows<VectorWidth128, Vector128<byte>>(marks.Columns, marks.Respondents), marks)
            && Agrees(new ResampledCounts.Rows<VectorWidth256, Vector256<byte>>(marks.Columns, marks.Respondents), marks)
            && Agrees(new ResampledCounts.Rows<VectorWidth512, Vector512<byte>>(marks.Columns, marks.Respondents), marks)
            && Agrees(ResampledCounts.Of(marks.Columns, marks.Respondents), marks), iter: 40);

    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(70_001)]
    public void Count_MarkOfEverybody_IsAllRespondents(int respondents)
    {
        byte[] everybody = [.. Enumerable.Repeat((byte)1, respondents)];
        ResampledCounts counter = ResampledCounts.Of([everybody, null, everybody], respondents);
        uint[] counts = new uint[counter.Length * RandomLanes.Count];

        counter.Count(1, 0, counts);

        counts.Chunk(counter.Length).Should().OnlyContain(row => row[0] == respondents && row[1] == 0 && row[2] == respondents);
    }

    private static bool Agrees(ResampledCounts counter, (int Respondents, byte[]?[] Columns) marks)
    {
        uint[] counts = new uint[counter.Length * RandomLanes.Count];
        counter.Count(3, 16, counts);
        return counts.Chunk(Math.Max(1, counter.Length)).Select((row, lane) => (row, lane)).All(resample =>
            resample.row.Take(marks.Columns.Length).SequenceEqual(ResampledCounts.Simple(marks.Columns, marks.Respondents, new RandomStream(3, 16 + (ulong)resample.lane))));
    }
}
