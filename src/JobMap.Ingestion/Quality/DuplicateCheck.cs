using System.Buffers.Binary;
using System.Security.Cryptography;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>
/// Respondents who answered before, by their id. Of each id 16 bytes are kept: the id itself where it is that short, otherwise of its SHA-256. Where nobody
/// is excluded for it, no more ids are kept than <see cref="MostIds"/>, so that memory stays small whatever the file.
/// </summary>
internal sealed class DuplicateCheck(int? respondent, bool excludes) : IRowCheck
{
    public const int MostIds = 1_000_000;

    private readonly HashSet<UInt128> _ids = [];
    private bool _stopped;

    public AnswerQualityCheck Check => AnswerQualityCheck.Duplicate;

    public string? Limitation => respondent is null ? "no column with an id of respondents"
        : _stopped ? FormattableString.Invariant($"made against the first {MostIds} ids alone, since nobody is excluded for it") : null;

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        if (respondent is not { } index)
        {
            return false;
        }

        ReadOnlySpan<byte> id = table.GetSpan(index).Trim(" \t\r\n"u8);
        if (id.IsEmpty)
        {
            return false;
        }

        UInt128 key = KeyOf(id);
        if (!excludes && _ids.Count >= MostIds)
        {
            _stopped = true;
            return _ids.Contains(key);
        }

        return !_ids.Add(key);
    }

    private static UInt128 KeyOf(ReadOnlySpan<byte> id)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        bytes.Clear();
        if (id.Length < 16)
        {
            // The length makes it differ from the same id with zeros behind it.
            id.CopyTo(bytes);
            bytes[15] = (byte)id.Length;
        }
        else
        {
            SHA256.HashData(id, bytes);
            bytes[15] |= 0x80;
        }

        return BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }
}
