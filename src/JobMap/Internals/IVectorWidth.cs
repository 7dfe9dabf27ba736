namespace JobMap.Internals;

/// <summary>
/// What the kernels need of vectors of bytes, so that each is written once for every width. The runtime compiles a copy per width in which
/// every member is one or two instructions.
/// </summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal interface IVectorWidth<TVector>
    where TVector : unmanaged
{
    /// <summary>How many bytes a vector holds.</summary>
    static abstract int Count { get; }

    /// <summary>The bytes from a place on; the caller sees to it that they are there.</summary>
    static abstract TVector Load(ref readonly byte start, int at);

    /// <summary>Writes the bytes to a place; the caller sees to it that there is room.</summary>
    static abstract void Store(TVector value, ref byte start, int at);

    /// <summary>One value in every byte.</summary>
    static abstract TVector Create(byte value);

    /// <summary>The bits set in both.</summary>
    static abstract TVector And(TVector left, TVector right);

    /// <summary>The bits set in one of the two.</summary>
    static abstract TVector Xor(TVector left, TVector right);

    /// <summary>Byte by byte the sum.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>Bit by bit the one where the condition is set, the other elsewhere.</summary>
    static abstract TVector Select(TVector condition, TVector set, TVector other);

    /// <summary>Every bit so many places up. Bits move from a byte to the one beside it, or are lost: the caller keeps those it knows.</summary>
    static abstract TVector ShiftLeft(TVector value, int bits);

    /// <summary>Every bit so many places down. Bits move from a byte to the one beside it, or are lost: the caller keeps those it knows.</summary>
    static abstract TVector ShiftRight(TVector value, int bits);

    /// <summary>Byte by byte the bit of this number, as 0 or 1.</summary>
    static abstract TVector BitAt(TVector value, int bit);

    /// <summary>The bits that are set in one or in all three.</summary>
    static abstract TVector Xor(TVector first, TVector second, TVector third);

    /// <summary>The bits that are set in at least two of the three.</summary>
    static abstract TVector Majority(TVector first, TVector second, TVector third);
}
