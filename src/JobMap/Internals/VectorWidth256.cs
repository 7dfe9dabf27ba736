using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JobMap.Internals;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct VectorWidth256 : IVectorWidth<Vector256<byte>>
{
    public static int Count => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref readonly byte start, int at) => Vector256.LoadUnsafe(in start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<byte> value, ref byte start, int at) => value.StoreUnsafe(ref start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Create(byte value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> And(Vector256<byte> left, Vector256<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Xor(Vector256<byte> left, Vector256<byte> right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Add(Vector256<byte> left, Vector256<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Select(Vector256<byte> condition, Vector256<byte> set, Vector256<byte> other) => Vector256.ConditionalSelect(condition, set, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ShiftLeft(Vector256<byte> value, int bits) => (value.AsUInt16() << bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ShiftRight(Vector256<byte> value, int bits) => (value.AsUInt16() >>> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BitAt(Vector256<byte> value, int bit) => (value.AsUInt16() >> bit).AsByte() & Vector256<byte>.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Xor(Vector256<byte> first, Vector256<byte> second, Vector256<byte> third) => first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Majority(Vector256<byte> first, Vector256<byte> second, Vector256<byte> third) => Vector256.ConditionalSelect(first ^ second, third, second);
}
