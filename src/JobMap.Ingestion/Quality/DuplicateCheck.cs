using System.Buffers.Binary;
using System.Security.Cryptography;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Quality;

/// <summary>
/// Respondents who answered before, by their id, in a row that is kept: who is left out for another reason, such as a preview, may answer again. Of each id 16 bytes are kept: the id itself where it is that short, otherwise of its SHA-256. Where nobody
/// is excluded for it, no more ids are kept than <see cref="MostIds"/>, so that memory stays small whatever the file.
/// </summary>
internal sealed class DuplicateCheck(int? respondent, bool excludes) : IRowCheck
{
    public const int MostIds = 1_000_000;

    private readonly HashSet<UInt128> _ids = [];
    private UInt128? _last;
    private bool _stopped;

    public AnswerQualityCheck Check => AnswerQualityCheck.Duplicate;

    public string? Limitation => respondent is null ? "no column with an id of respondents"
        : _stopped ? FormattableString.Invariant($"made against the first {MostIds} ids alone, since nobody is excluded for it") : null;

    public bool Flags(TableReader table, ReadOnlySpan<byte> codes)
    {
        _last = null;
        if (respondent is not { } index)
        {
            return false;
        }

        ReadOnlySpan<byte> id = table.GetSpan(index).Trim(" \t\r\n"u8);
        if (id.IsEmpty)
        {
            return false;
        }

        _last = KeyOf(id);
        return _ids.Contains(_last.Value);
    }

    public void Kept()
    {
        if (_last is not { } key)
        {
            return;
        }

        if (excludes || _ids.Count < MostIds)
        {
            _ids.Add(key);
        }
        else
        {
            _stopped |= !_ids.Contains(key);
        }
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
