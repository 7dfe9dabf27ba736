using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JobMap.Serialization.Documents;

/// <summary>
/// A slow and thorough walk over a document that the fast reader would not take: it finds every fault against the shape of the kind, not only the
/// first, and makes a copy without them, so that what is wrong beyond the shape can be found too.
/// </summary>
internal ref struct DocumentWalk
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly DocumentLimits _limits;
    private readonly DocumentPath _path = new();
    private readonly DocumentFaults _faults;
    private readonly Utf8JsonWriter _copy;
    private Utf8JsonReader _reader;
    private long _values;
    private int _extensionDepth = -1;
    private bool _stopped;

    private DocumentWalk(ReadOnlySpan<byte> json, Utf8JsonWriter copy, DocumentLimits limits)
    {
        _json = json;
        _copy = copy;
        _faults = new DocumentFaults(_path);
        _limits = limits;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
    }

    /// <summary>The faults, and the copy without them; no copy where the text is malformed or goes beyond a limit.</summary>
    /// <param name="json">The document.</param>
    /// <param name="shape">The type of its root; null where only what holds of every document is looked for.</param>
    /// <param name="limits">The limits.</param>
    public static (IReadOnlyList<DocumentFault> Faults, byte[]? Copy) Over(ReadOnlySpan<byte> json, JsonTypeInfo? shape, DocumentLimits limits)
    {
        ArrayBufferWriter<byte> copied = new();
        using Utf8JsonWriter copy = new(copied, new JsonWriterOptions { SkipValidation = true, MaxDepth = limits.MaximumDepth + 1 });
        DocumentWalk walk = new(json, copy, limits);
        try
        {
            walk.WalkRoot(shape);
        }
        catch (JsonException malformed)
        {
            walk._faults.Malformed(malformed, json);
            walk._stopped = true;
        }

        copy.Flush();
        return (walk._faults.All, walk.IsStopped ? null : copied.WrittenSpan.ToArray());
    }

    private void WalkRoot(JsonTypeInfo? shape)
    {
        Read();
        if (_reader.TokenType == JsonTokenType.Null || (shape is null && _reader.TokenType != JsonTokenType.StartObject))
        {
            RefuseType("an object");
        }
        else if (shape is null)
        {
            CopyAsWritten();
        }
        else
        {
            WalkValue(shape);
        }

        Read();
    }

    private void WalkValue(JsonTypeInfo shape)
    {
        JsonTokenType token = _reader.TokenType;
        if (token == JsonTokenType.Null)
        {
            CopyAsWritten();
        }
        else if (HasMembers(shape) ? token != JsonTokenType.StartObject : shape.Kind == JsonTypeInfoKind.Enumerable && token != JsonTokenType.StartArray)
        {
            RefuseType(HasMembers(shape) ? "an object" : "a list");
        }
        else if (shape.Kind == JsonTypeInfoKind.None && ExpectedOf(shape.Type) is { } expected)
        {
            RefuseType(expected);
        }
        else if (shape.Kind == JsonTypeInfoKind.None)
        {
            CopyAsWritten();
        }
        else if (Counts())
        {
            WalkItems(shape);
        }
    }

    /// <summary>What a value of this type should be; null where it is.</summary>
    private readonly string? ExpectedOf(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        JsonTokenType token = _reader.TokenType;
        return bare == typeof(string) ? (token == JsonTokenType.String ? null : "a text")
            : bare == typeof(bool) ? (token is JsonTokenType.True or JsonTokenType.False ? null : "true or false")
            : bare == typeof(double) ? (token == JsonTokenType.Number ? null : "a number")
            : token == JsonTokenType.Number && (bare == typeof(long) ? _reader.TryGetInt64(out _) : _reader.TryGetInt32(out _)) ? null : "a whole number";
    }

    private void WalkItems(JsonTypeInfo shape)
    {
        JsonTypeInfo? item = shape.ElementType is { } element ? shape.Options.GetTypeInfo(element) : null;
        if (HasMembers(shape))
        {
            _copy.WriteStartObject();
            WalkMembers(shape, item);
            _copy.WriteEndObject();
            return;
        }

        _copy.WriteStartArray();
        for (int i = 0; Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Enter(i);
            WalkValue(item!);
            _path.Leave();
        }

        _copy.WriteEndArray();
    }

    /// <summary>True where the values have names, be they those of the kind or, in a dictionary, any.</summary>
    private static bool HasMembers(JsonTypeInfo shape) => shape.Kind is JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary;

    /// <summary>The members of an object, or, where <paramref name="item"/> is given, of a dictionary of such values.</summary>
    private void WalkMembers(JsonTypeInfo shape, JsonTypeInfo? item)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            long offset = _reader.TokenStartIndex;
            string? name = TextOrNull();
            _path.Enter(name ?? "?");
            JsonPropertyInfo? member = item is not null ? null : shape.Properties.FirstOrDefault(known => known.Name == name && !known.IsExtensionData);
            if (name is null || !seen.Add(name))
            {
                _faults.Name(name, offset);
                WalkUnknown();
            }
            else if (item is null && member is null && !(ExtensionMembers.IsName(name) && shape.Properties.Any(known => known.IsExtensionData)))
            {
                _faults.Unknown(name, shape, offset);
                WalkUnknown();
            }
            else
            {
                WalkMember(name, member is null ? item : shape.Options.GetTypeInfo(member.PropertyType));
            }

            _path.Leave();
        }
    }

    private void WalkMember(string name, JsonTypeInfo? shape)
    {
        _copy.WritePropertyName(name);
        Read();
        if (shape is not null)
        {
            WalkValue(shape);
            return;
        }

        _extensionDepth = _reader.CurrentDepth;
        CopyAsWritten();
        _extensionDepth = -1;
    }

    private void WalkUnknown()
    {
        Read();
        WalkAnything();
    }

    /// <summary>Copies a value as it is written; null where there are faults in it.</summary>
    private void CopyAsWritten()
    {
        (int start, int faults) = ((int)_reader.TokenStartIndex, _faults.All.Count);
        WalkAnything();
        if (_faults.All.Count > faults || IsStopped)
        {
            _copy.WriteNullValue();
        }
        else
        {
            _copy.WriteRawValue(_json[start..(int)_reader.BytesConsumed], skipInputValidation: true);
        }
    }

    /// <summary>Looks for what no value may have: members twice, texts that are none, too much of anything.</summary>
    private void WalkAnything()
    {
        if (!Counts())
        {
            return;
        }

        if (_reader.TokenType == JsonTokenType.String && TextOrNull() is null)
        {
            _faults.Text(_reader.TokenStartIndex);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
            {
                _path.Enter(i);
                WalkAnything();
                _path.Leave();
            }
        }
        else if (_reader.TokenType == JsonTokenType.StartObject)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            while (Read() && _reader.TokenType != JsonTokenType.EndObject)
            {
                long offset = _reader.TokenStartIndex;
                string? name = TextOrNull();
                _path.Enter(name ?? "?");
                if (name is null || !seen.Add(name))
                {
                    _faults.Name(name, offset);
                }

                WalkUnknown();
                _path.Leave();
            }
        }
    }

    private readonly bool IsStopped => _stopped || _faults.AreEnough;

    private bool Read() => !IsStopped && _reader.Read();

    /// <summary>False, and the walk is over, where there are too many values or they are nested too deeply.</summary>
    private bool Counts()
    {
        bool opens = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        long most = _limits.MaximumValues;
        string? limit = ++_values > most ? FormattableString.Invariant($"has more than {most} values")
            : opens && _reader.CurrentDepth >= _limits.MaximumDepth ? FormattableString.Invariant($"is nested more than {_limits.MaximumDepth} levels deep")
            : opens && _extensionDepth >= 0 && _reader.CurrentDepth - _extensionDepth >= ExtensionMembers.MaximumDepth
                ? FormattableString.Invariant($"has an x- member nested more than {ExtensionMembers.MaximumDepth} levels deep") : null;
        if (limit is not null && !_stopped)
        {
            _faults.Limit(limit, _reader.TokenStartIndex);
            _stopped = true;
        }

        return !IsStopped;
    }

    private string? TextOrNull()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or an escaped half of a surrogate pair.
            return null;
        }
    }

    private void RefuseType(string expected)
    {
        _faults.Type(_reader.TokenType, expected, _reader.TokenStartIndex);
        WalkAnything();
        _copy.WriteNullValue();
    }
}
