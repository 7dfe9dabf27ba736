using System.Buffers.Binary;
using System.Security.Cryptography;

namespace JobMap.Internals;

/// <summary>
/// SHA-256 over named texts and lists in a given order. Each text is preceded by its length, each list by the number of its items, so that
/// no two different contents read alike. Absent members are not written: a member added in a later version changes no hash of a map without it.
/// </summary>
internal sealed class ContentHasher : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A member with its text; nothing where the text is null.</summary>
    public void Add(string name, string? text)
    {
        if (text is not null)
        {
            AddText(name);
            AddText(text);
        }
    }

    /// <summary>A member with its items; nothing where there are none.</summary>
    public void Add<T>(string name, IReadOnlyCollection<T> items, Action<T> add)
    {
        if (items.Count > 0)
        {
            AddText(name);
            AddNumber(items.Count);
            foreach (T item in items)
            {
                add(item);
                AddNumber(-1);
            }
        }
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Finish() => Convert.ToHexString(_hash.GetHashAndReset()).ToLowerInvariant();

    public void Dispose() => _hash.Dispose();

    /// <summary>UTF-16 code units, little-endian, so that lone surrogates count as what they are.</summary>
    private void AddText(string text)
    {
        AddNumber(text.Length);
        byte[] bytes = new byte[sizeof(char) * text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(sizeof(char) * i), text[i]);
        }

        _hash.AppendData(bytes);
    }

    private void AddNumber(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _hash.AppendData(bytes);
    }
}
