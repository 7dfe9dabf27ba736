namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>
/// Walks over a structure in the compact protocol of Apache Thrift, which a Parquet file describes itself in, and says whether it ends where its bytes do. The library believes
/// what it reads there: a structure that is cut, or promises more than there is, would be read for ever. Source of the format: Apache Thrift, "Thrift Compact protocol encoding".
/// </summary>
internal ref struct ThriftWalk
{
    private const int DeepestNesting = 64;

    private ReadOnlySpan<byte> _rest;

    private ThriftWalk(ReadOnlySpan<byte> bytes) => _rest = bytes;

    /// <summary>True where the bytes begin with a whole structure; with <paramref name="structure"/> one whose fields have the types they should.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes, ParquetStructure? structure = null) => new ThriftWalk(bytes).Structure(structure, 0);

    private bool Structure(ParquetStructure? structure, int depth)
    {
        int number = 0;
        if (depth > DeepestNesting)
        {
            return false;
        }

        while (TryByte(out byte field))
        {
            if (field == 0)
            {
                return true;
            }

            int type = field & 0x0F;
            number += field >> 4;
            if (field >> 4 == 0)
            {
                if (!TryNumber(out ulong own))
                {
                    return false;
                }

                number = (int)(own >> 1) ^ -(int)(own & 1);
            }

            if (structure?.Allows(number, type) == false || !Field(structure, number, type, depth))
            {
                return false;
            }
        }

        return false;
    }

    private bool Field(ParquetStructure? structure, int number, int type, int depth) => structure is null ? Value(type, isField: true, null, depth)
        : type is 9 or 10 ? List(structure, number, depth) : Value(type, isField: true, structure.InnerOf(number), depth);

    /// <summary>A value of one of the types of the protocol. A truth value is in the type where it is a field, and a byte where it is an element.</summary>
    private bool Value(int type, bool isField, ParquetStructure? inner, int depth) => type switch
    {
        1 or 2 => isField || TrySkip(1),
        3 => TrySkip(1),
        4 or 5 or 6 => TryNumber(out _),
        7 => TrySkip(8),
        8 => TryNumber(out ulong length) && TrySkip(length),
        9 or 10 => List(null, 0, depth),
        11 => Map(depth),
        12 => Structure(inner, depth + 1),
        _ => false,
    };

    private bool List(ParquetStructure? structure, int number, int depth)
    {
        if (!TryByte(out byte head))
        {
            return false;
        }

        ulong size = (ulong)(head >> 4);
        int type = head & 0x0F;
        return (size < 15 || TryNumber(out size)) && structure?.AllowsElements(number, type, size) != false && Elements(size, type, null, structure?.InnerOf(number), depth);
    }

    private bool Map(int depth) => TryNumber(out ulong size) && (size == 0 || (TryByte(out byte types) && Elements(size, types >> 4, types & 0x0F, null, depth)));

    /// <summary>Every element takes a byte at least, so that no more are believed than there are bytes.</summary>
    private bool Elements(ulong size, int type, int? second, ParquetStructure? inner, int depth)
    {
        if (size > (ulong)_rest.Length)
        {
            return false;
        }

        for (ulong i = 0; i < size; i++)
        {
            if (!Value(type, isField: false, inner, depth + 1) || (second is { } other && !Value(other, isField: false, null, depth + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryByte(out byte value)
    {
        value = _rest.IsEmpty ? (byte)0 : _rest[0];
        return TrySkip(1);
    }

    private bool TrySkip(ulong count)
    {
        if (count > (ulong)_rest.Length)
        {
            return false;
        }

        _rest = _rest[(int)count..];
        return true;
    }

    /// <summary>A number of 7 bits a byte, at most ten bytes.</summary>
    private bool TryNumber(out ulong number)
    {
        number = 0;
        for (int i = 0; i < 10; i++)
        {
            if (!TryByte(out byte part))
            {
                return false;
            }

            number |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
