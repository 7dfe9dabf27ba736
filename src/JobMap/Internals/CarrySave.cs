using System.Runtime.CompilerServices;

namespace JobMap.Internals;

/// <summary>
/// Counts bits place by place without adding numbers: a counter is a row of planes, plane p holding bit p of every place's count, and a carry
/// moves from one plane to the next. Source: Harley and Seal's method in H. S. Warren, "Hacker's Delight", 2nd edition, 2012, section 5-1.
/// </summary>
/// <typeparam name="TWidth">The operations of the vectors.</typeparam>
/// <typeparam name="TVector">The vectors.</typeparam>
internal static class CarrySave<TWidth, TVector>
    where TWidth : struct, IVectorWidth<TVector>
    where TVector : unmanaged
{
    /// <summary>Adds two rows of bits to a plane and gives the carry, worth two of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Add(ref TVector plane, TVector first, TVector second)
    {
        TVector carry = TWidth.Majority(plane, first, second);
        plane = TWidth.Xor(plane, first, second);
        return carry;
    }

    /// <summary>Adds one row of bits to a plane and gives the carry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Add(ref TVector plane, TVector row)
    {
        TVector carry = TWidth.And(plane, row);
        plane = TWidth.Xor(plane, row);
        return carry;
    }
}
