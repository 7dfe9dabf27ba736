using System.Reflection;
using JobMap.Internals;

namespace JobMap.Tests.Internals;

public sealed class RandomStreamTests
{
    /// <summary>The outputs of xoshiro256** from the state 1, 2, 3, 4, as its published reference gives them.</summary>
    [Fact]
    public void NextUInt64_StateOfTheReference_GivesItsOutputs()
    {
        object random = new RandomStream(0);
        ulong[] state = [1, 2, 3, 4];
        for (int i = 0; i < state.Length; i++)
        {
            typeof(RandomStream).GetField($"_s{i}", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(random, state[i]);
        }

        RandomStream stream = (RandomStream)random;

        Take(ref stream, 10).Should().Equal(
            11520UL, 0UL, 1509978240UL, 1215971899390074240UL, 1216172134540287360UL,
            607988272756665600UL, 16172922978634559625UL, 8476171486693032832UL, 10595114339597558777UL, 2904607092377533576UL);
    }

    /// <summary>Figures of an implementation of SplitMix64 and xoshiro256** in Python 3.11; seed and stream are derived as <see cref="RandomStream"/> documents.</summary>
    [Theory]
    [InlineData(0UL, 0UL, new ulong[] { 18110106563157542208UL, 8650457082529208451UL, 3032169436225125478UL, 5211024849135804362UL, 3138158484029544281UL, 1169695039734288304UL })]
    [InlineData(1UL, 0UL, new ulong[] { 17154914556750032435UL, 15481925071032317162UL, 3049712571244418729UL, 11166966773875987793UL, 14351054416313619404UL, 512687829466762269UL })]
    [InlineData(1UL, 1UL, new ulong[] { 6128922272619107532UL, 11981115549562441693UL, 17000505823749652300UL, 14086497862580359702UL, 14155021582225896248UL, 10609955552621104262UL })]
    [InlineData(1UL, 1999UL, new ulong[] { 14502510181978019026UL, 13669465948191007607UL, 4691147737492302335UL, 8914369065413393641UL, 941085655717444850UL, 551892789618937260UL })]
    [InlineData(42UL, 7UL, new ulong[] { 7094150420702097787UL, 16892645422181031343UL, 15294728026699808052UL, 10990863996829079914UL, 3691379438780374088UL, 11578499642035522320UL })]
    [InlineData(18446744073709551615UL, 18446744073709551615UL, new ulong[] { 16860471621356667886UL, 5296415298316004328UL, 6555394502396716321UL, 10506869072878541595UL, 1768243740819172856UL, 5245209112900511561UL })]
    public void NextUInt64_SeedAndStream_GiveTheFiguresOfAnotherProgram(ulong seed, ulong stream, ulong[] expected)
    {
        RandomStream random = new(seed, stream);

        Take(ref random, expected.Length).Should().Equal(expected);
    }

    /// <summary>Figures of the same program, by Lemire's method with rejection; the last bound rejects a quarter of the draws.</summary>
    [Theory]
    [InlineData(2, new[] { 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0 })]
    [InlineData(10, new[] { 9, 8, 1, 6, 7, 0, 4, 8, 4, 1, 1, 4 })]
    [InlineData(393, new[] { 365, 329, 64, 237, 305, 10, 181, 348, 167, 53, 41, 179 })]
    [InlineData(1610612736, new[] { 1497821174, 266274952, 975004522, 1253011963, 44763538, 745573505, 1430201002, 684913988, 217306536, 170482190, 733739032, 1497758091 })]
    public void NextInt32_Bound_GivesTheFiguresOfAnotherProgram(int bound, int[] expected)
    {
        RandomStream random = new(1);

        expected.Select(_ => random.NextInt32(bound)).ToArray().Should().Equal(expected);
    }

    [Fact]
    public void NextDouble_Seed_GivesTheFiguresOfAnotherProgram()
    {
        RandomStream random = new(1);

        new[] { random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble() }
            .Should().Equal(0.9299697815615794, 0.8392768398135517, 0.16532524975997753, 0.6053624818154895);
    }

    /// <summary>Chi-square of 10 cells: below 27.88 but for one stream in a thousand.</summary>
    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(12345UL)]
    public void NextInt32_ManyDraws_AreUniform(ulong seed)
    {
        RandomStream random = new(seed);
        int[] cells = new int[10];
        for (int draw = 0; draw < 100_000; draw++)
        {
            cells[random.NextInt32(10)]++;
        }

        cells.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000).Should().BeLessThan(27.88);
    }

    [Fact]
    public void NextInt32_BoundOfOne_IsZero()
    {
        RandomStream random = new(3);

        Enumerable.Range(0, 100).Select(_ => random.NextInt32(1)).Should().OnlyContain(value => value == 0);
    }

    [Fact]
    public void NextInt32_ManyDrawsOfALargeBound_StayInside()
    {
        RandomStream random = new(3);

        Enumerable.Range(0, 10_000).Select(_ => random.NextInt32(int.MaxValue)).Should().OnlyContain(value => value >= 0 && value < int.MaxValue);
    }

    private static ulong[] Take(ref RandomStream random, int count)
    {
        ulong[] values = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = random.NextUInt64();
        }

        return values;
    }
}
