using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace JobMap.Internals;

/// <summary>Tells the processor what will be read soon, so that memory works while something else is computed. It changes no result.</summary>
internal static class CacheHint
{
    /// <summary>Bytes fetched at a time.</summary>
    public const int Line = 64;

    /// <summary>These bytes from a place on will be read soon; nothing where the place is behind their end or the processor takes no hints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Soon(ReadOnlySpan<byte> bytes, int at)
    {
        if (Sse.IsSupported && at < bytes.Length)
        {
            // A hint to an address out of date, should the bytes be moved meanwhile, does no harm.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), at)));
        }
    }
}
