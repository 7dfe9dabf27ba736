using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JobMap.Internals;

/// <summary>Vectors of 128 bits.</summary>
internal readonly struct VectorWidth128 : IVectorWidth<Vector128<byte>>
{
    public static int Count => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ref readonly byte start, int at) => Vector128.LoadUnsafe(in start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<byte> value, ref byte start, int at) => value.StoreUnsafe(ref start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Create(byte value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Xor(Vector128<byte> left, Vector128<byte> right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Add(Vector128<byte> left, Vector128<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Select(Vector128<byte> condition, Vector128<byte> set, Vector128<byte> other) => Vector128.ConditionalSelect(condition, set, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftLeft(Vector128<byte> value, int bits) => (value.AsUInt16() << bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ShiftRight(Vector128<byte> value, int bits) => (value.AsUInt16() >>> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> BitAt(Vector128<byte> value, int bit) => (value.AsUInt16() >> bit).AsByte() & Vector128<byte>.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Xor(Vector128<byte> first, Vector128<byte> second, Vector128<byte> third) => first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Majority(Vector128<byte> first, Vector128<byte> second, Vector128<byte> third) => Vector128.ConditionalSelect(first ^ second, third, second);
}
