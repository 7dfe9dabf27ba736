using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JobMap.Internals;

/// <summary>Vectors of 512 bits.</summary>
internal readonly struct VectorWidth512 : IVectorWidth<Vector512<byte>>
{
    public static int Count => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(ref readonly byte start, int at) => Vector512.LoadUnsafe(in start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<byte> value, ref byte start, int at) => value.StoreUnsafe(ref start, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Create(byte value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> And(Vector512<byte> left, Vector512<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Xor(Vector512<byte> left, Vector512<byte> right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Add(Vector512<byte> left, Vector512<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Select(Vector512<byte> condition, Vector512<byte> set, Vector512<byte> other) => Vector512.ConditionalSelect(condition, set, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ShiftLeft(Vector512<byte> value, int bits) => (value.AsUInt16() << bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ShiftRight(Vector512<byte> value, int bits) => (value.AsUInt16() >>> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> BitAt(Vector512<byte> value, int bit) => (value.AsUInt16() >> bit).AsByte() & Vector512<byte>.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Xor(Vector512<byte> first, Vector512<byte> second, Vector512<byte> third) => Avx512F.IsSupported ? Avx512F.TernaryLogic(first, second, third, 0x96) : first ^ second ^ third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Majority(Vector512<byte> first, Vector512<byte> second, Vector512<byte> third) =>
        Avx512F.IsSupported ? Avx512F.TernaryLogic(first, second, third, 0xE8) : Vector512.ConditionalSelect(first ^ second, third, second);
}
