using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JobMap.Internals;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// How many of the respondents drawn have each of many marks: the inner loop of the bootstrap. A respondent is a row of bits, one a column of
/// marks; the rows drawn are added up by a carry-save counter, hundreds of columns at a time, and no number is touched before the end.
/// </summary>
internal abstract class ResampledCounts
{
    /// <summary>How many counts a resample gives: the columns and what fills the last vector.</summary>
    public abstract int Length { get; }

    /// <summary>Lays the columns of marks out in rows; a mark is any byte but 0.</summary>
    /// <param name="columns">The columns, each as long as there are respondents; null for one in which nobody has the mark.</param>
    /// <param name="respondents">How many respondents there are.</param>
    public static ResampledCounts Of(ReadOnlySpan<byte[]?> columns, int respondents) =>
        Vector512.IsHardwareAccelerated ? new Rows<VectorWidth512, Vector512<byte>>(columns, respondents)
        : Vector256.IsHardwareAccelerated ? new Rows<VectorWidth256, Vector256<byte>>(columns, respondents)
        : new Rows<VectorWidth128, Vector128<byte>>(columns, respondents);

    /// <summary>
    /// Draws as many respondents as there are, with replacement, in <see cref="RandomLanes.Count"/> resamples, each from a stream of its own, and
    /// counts the marks of each column: a row a resample, each <see cref="Length"/> long.
    /// </summary>
    public abstract void Count(ulong seed, ulong firstStream, Span<uint> counts);

    /// <summary>The same, mark by mark: what a test holds the vectors against.</summary>
    public static uint[] Simple(ReadOnlySpan<byte[]?> columns, int respondents, RandomStream random)
    {
        uint[] counts = new uint[columns.Length];
        for (int draw = 0; draw < respondents; draw++)
        {
            int drawn = random.NextInt32(respondents);
            for (int c = 0; c < columns.Length; c++)
            {
                counts[c] += columns[c] is { } marks && marks[drawn] != 0 ? 1u : 0;
            }
        }

        return counts;
    }

    internal sealed class Rows<TWidth, TVector> : ResampledCounts
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        /// <summary>Rows added at a time; a row of nobody fills the last step.</summary>
        private const int Step = 16;

        private const int ByteBits = 8;

        /// <summary>Per vector of columns, one vector a respondent and an empty one. Bit t of byte l is column t × (bytes of a vector) + l.</summary>
        private readonly byte[][] _rows;

        /// <summary>Where the first row begins in each, so that no row lies across two lines of the cache.</summary>
        private readonly int[] _starts;

        /// <summary>Where the rows drawn begin: a row a draw, a column a resample.</summary>
        private readonly int[] _drawn;
        private readonly TVector[] _planes;
        private readonly byte[] _digits;
        private readonly int _respondents;

        public Rows(ReadOnlySpan<byte[]?> columns, int respondents)
        {
            int wide = TWidth.Count * ByteBits;
            _respondents = respondents;
            _rows = new byte[(columns.Length + wide - 1) / wide][];
            for (int w = 0; w < _rows.Length; w++)
            {
                _rows[w] = GC.AllocateArray<byte>(checked((respondents + 2) * TWidth.Count), pinned: true);
            }

            _starts = Array.ConvertAll(_rows, StartOf);
            for (int c = 0; c < columns.Length; c++)
            {
                Mark(_rows[c / wide].AsSpan(_starts[c / wide]), columns[c], c % wide);
            }

            _drawn = new int[checked((respondents + Step - 1) / Step * Step * RandomLanes.Count)];
            Array.Fill(_drawn, respondents * TWidth.Count);
            _planes = new TVector[Math.Max(ByteBits, BitOperations.Log2((uint)respondents) + 1)];
            _digits = new byte[wide];
        }

        public override int Length => _rows.Length * TWidth.Count * ByteBits;

        public override void Count(ulong seed, ulong firstStream, Span<uint> counts)
        {
            RandomLanes.Fill(seed, firstStream, _respondents, TWidth.Count, _drawn.AsSpan(0, _respondents * RandomLanes.Count));
            for (int w = 0; w < _rows.Length; w++)
            {
                for (int lane = 0; lane < RandomLanes.Count; lane++)
                {
                    AddUp(ref _rows[w][_starts[w]], lane);
                    Read(counts.Slice((lane * Length) + (w * _digits.Length), _digits.Length));
                }
            }
        }

        private static int StartOf(byte[] pinned)
        {
            int past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) % TWidth.Count);
            return past == 0 ? 0 : TWidth.Count - past;
        }

        private static void Mark(Span<byte> rows, byte[]? marks, int column)
        {
            byte bit = (byte)(1 << (column / TWidth.Count));
            for (int r = 0; r < marks?.Length; r++)
            {
                rows[(r * TWidth.Count) + (column % TWidth.Count)] |= marks[r] != 0 ? bit : (byte)0;
            }
        }

        /// <summary>Adds the rows drawn to the planes.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void AddUp(ref byte row, int lane)
        {
            TVector p0 = default, p1 = default, p2 = default, p3 = default, p4 = default, p5 = default, p6 = default, p7 = default;
            Span<TVector> higher = _planes.AsSpan(ByteBits);
            higher.Clear();
            ref int drawn = ref MemoryMarshal.GetArrayDataReference(_drawn);
            for (int draw = lane; draw < _drawn.Length; draw += Step * RandomLanes.Count)
            {
                TVector first = Eight(ref row, ref Unsafe.Add(ref drawn, draw), ref p0, ref p1, ref p2);
                TVector second = Eight(ref row, ref Unsafe.Add(ref drawn, draw + (Step / 2 * RandomLanes.Count)), ref p0, ref p1, ref p2);
                TVector carry = CarrySave<TWidth, TVector>.Add(ref p3, first, second);
                carry = CarrySave<TWidth, TVector>.Add(ref p4, carry);
                carry = CarrySave<TWidth, TVector>.Add(ref p5, carry);
                carry = CarrySave<TWidth, TVector>.Add(ref p6, carry);
                carry = CarrySave<TWidth, TVector>.Add(ref p7, carry);
                for (int p = 0; p < higher.Length; p++)
                {
                    carry = CarrySave<TWidth, TVector>.Add(ref higher[p], carry);
                }
            }

            (_planes[0], _planes[1], _planes[2], _planes[3], _planes[4], _planes[5], _planes[6], _planes[7]) = (p0, p1, p2, p3, p4, p5, p6, p7);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TVector Eight(ref byte row, ref int drawn, ref TVector p0, ref TVector p1, ref TVector p2)
        {
            TVector a = CarrySave<TWidth, TVector>.Add(ref p0, At(ref row, ref drawn, 0), At(ref row, ref drawn, 1));
            TVector b = CarrySave<TWidth, TVector>.Add(ref p0, At(ref row, ref drawn, 2), At(ref row, ref drawn, 3));
            TVector first = CarrySave<TWidth, TVector>.Add(ref p1, a, b);
            a = CarrySave<TWidth, TVector>.Add(ref p0, At(ref row, ref drawn, 4), At(ref row, ref drawn, 5));
            b = CarrySave<TWidth, TVector>.Add(ref p0, At(ref row, ref drawn, 6), At(ref row, ref drawn, 7));
            return CarrySave<TWidth, TVector>.Add(ref p2, first, CarrySave<TWidth, TVector>.Add(ref p1, a, b));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static TVector At(ref byte row, ref int drawn, int draw) => TWidth.Load(ref row, Unsafe.Add(ref drawn, draw * RandomLanes.Count));

        /// <summary>Reads the counts off the planes, eight planes to a digit of base 256.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Read(Span<uint> counts)
        {
            counts.Clear();
            ref byte digits = ref MemoryMarshal.GetArrayDataReference(_digits);
            for (int low = 0; low < _planes.Length; low += ByteBits)
            {
                int high = Math.Min(_planes.Length, low + ByteBits);
                for (int bit = 0; bit < ByteBits; bit++)
                {
                    TVector digit = default;
                    for (int p = high - 1; p >= low; p--)
                    {
                        digit = TWidth.Add(TWidth.Add(digit, digit), TWidth.BitAt(_planes[p], bit));
                    }

                    TWidth.Store(digit, ref digits, bit * TWidth.Count);
                }

                AddDigits(_digits, low, counts);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void AddDigits(ReadOnlySpan<byte> digits, int shift, Span<uint> counts)
        {
            ReadOnlySpan<Vector<byte>> wide = MemoryMarshal.Cast<byte, Vector<byte>>(digits);
            Span<Vector<uint>> sums = MemoryMarshal.Cast<uint, Vector<uint>>(counts);
            for (int v = 0; v < wide.Length; v++)
            {
                Vector.Widen(wide[v], out Vector<ushort> low, out Vector<ushort> high);
                Vector.Widen(low, out Vector<uint> a, out Vector<uint> b);
                Vector.Widen(high, out Vector<uint> c, out Vector<uint> d);
                sums[4 * v] += Vector.ShiftLeft(a, shift);
                sums[(4 * v) + 1] += Vector.ShiftLeft(b, shift);
                sums[(4 * v) + 2] += Vector.ShiftLeft(c, shift);
                sums[(4 * v) + 3] += Vector.ShiftLeft(d, shift);
            }
        }
    }
}
