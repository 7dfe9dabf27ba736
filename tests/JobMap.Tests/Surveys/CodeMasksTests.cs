using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class CodeMasksTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void Of_Codes_MarksThoseWithAllBitsOfTheCode(int side)
    {
        Marks<VectorWidth128, Vector128<byte>>(side);
        Marks<VectorWidth256, Vector256<byte>>(side);
        Marks<VectorWidth512, Vector512<byte>>(side);
    }

    /// <summary>One respondent alone is one bit, the same in all masks, and no two have the same.</summary>
    [Fact]
    public void Of_OneRespondent_IsOneBitOfTheirOwn()
    {
        HashSet<string> places = [];
        for (int respondent = 0; respondent < 128; respondent++)
        {
            byte[] codes = new byte[128];
            codes[respondent] = 7;
            byte[][] masks = [.. Masks<VectorWidth128, Vector128<byte>>(codes, 8).Skip(1)];

            masks.Should().OnlyContain(mask => Ones(mask) == 1 && mask.SequenceEqual(masks[0]));
            places.Add(Convert.ToHexString(masks[0])).Should().BeTrue();
        }
    }

    private static void Marks<TWidth, TVector>(int side)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        foreach (int groups in (int[])[1, 15, 16])
        {
            byte[] codes = [.. Enumerable.Range(0, groups * 8 * TWidth.Count).Select(r => (byte)(r * 7919L % 104_729 % side))];

            Masks<TWidth, TVector>(codes, side).Skip(1).Select(Ones).Should()
                .Equal(Enumerable.Range(1, side - 1).Select(code => codes.Count(other => (other & code) == code)), "there are {0} groups of vectors of {1}", groups, TWidth.Count);
        }
    }

    /// <summary>The masks, one a code, filled before with what must not stay.</summary>
    private static byte[][] Masks<TWidth, TVector>(byte[] codes, int side)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        TVector[] masks = new TVector[side * CodeMasks<TWidth, TVector>.Block];
        Array.Fill(masks, TWidth.Create(byte.MaxValue));
        CodeMasks<TWidth, TVector>.Of(codes, masks);
        return [.. masks.Chunk(CodeMasks<TWidth, TVector>.Block).Select(mask => MemoryMarshal.AsBytes<TVector>(mask).ToArray())];
    }

    private static int Ones(byte[] mask) => mask.Sum(bits => BitOperations.PopCount(bits));
}
