using System.Diagnostics.CodeAnalysis;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Serialization.Documents;

/// <summary>
/// Reads the members of a document one by one, and notes what is wrong with each. What cannot be read is null or left out, so that the rest
/// can be looked at too; a document with faults comes to nothing in the end.
/// </summary>
internal sealed class DraftReading
{
    private bool _hasUnkept;

    public delegate bool TryParse<T>(string? text, [NotNullWhen(true), MaybeNullWhen(false)] out T value);

    /// <summary>What is wrong with single members.</summary>
    public DraftFaults Faults { get; } = new();

    /// <summary>What was found beside that.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <summary>True where no model can be made of the document.</summary>
    public bool HasFaults => _hasUnkept || Faults.Any || Found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    /// <summary>What a member holds, for a message.</summary>
    public static string Shown(string? text) => text is null ? "missing" : $"'{JobMapFaults.Shown(text)}'";

    /// <summary>A text that has to be there.</summary>
    public string? Text(string? text, string path) => Checked(text, !string.IsNullOrWhiteSpace(text), path, "a text that is not blank");

    public string? OptionalText(string? text, string path) => text is null ? null : Text(text, path);

    /// <summary>Texts, without those at fault.</summary>
    public List<string> Texts(List<string?>? texts, string path) => [.. (texts ?? []).Select((text, index) => Text(text, At(path, index))).OfType<string>()];

    /// <summary>What a text stands for that has to be there.</summary>
    public T? Value<T>(TryParse<T> tryParse, string? text, string path, string expected = Slug.Rule)
        where T : struct
    {
        bool valid = tryParse(text, out T value);
        Checked(text, valid, path, expected);
        return valid ? value : null;
    }

    public T? OptionalValue<T>(TryParse<T> tryParse, string? text, string path, string expected = Slug.Rule)
        where T : struct => text is null ? null : Value(tryParse, text, path, expected);

    /// <summary>What texts stand for, without those at fault.</summary>
    public List<T> Values<T>(TryParse<T> tryParse, List<string?>? texts, string path, string expected = Slug.Rule)
        where T : struct => [.. (texts ?? []).Select((text, index) => Value(tryParse, text, At(path, index), expected)).OfType<T>()];

    /// <summary>The member of an enumeration whose name has to be there.</summary>
    public T? Name<T>(NameTable<T> names, string? text, string path)
        where T : struct, Enum => Value<T>(names.TryParse, text, path, $"one of {string.Join(", ", names.All)}");

    public T? OptionalName<T>(NameTable<T> names, string? text, string path)
        where T : struct, Enum => text is null ? null : Name(names, text, path);

    /// <summary>A number within limits that has to be there.</summary>
    public long Count(long? number, long least, string path)
    {
        if (number >= least)
        {
            return number.Value;
        }

        Faults.Add(path, FormattableString.Invariant($"a whole number from {least}"), number is { } given ? FormattableString.Invariant($"{given}") : "missing");
        return least;
    }

    /// <summary>A finite number, or none.</summary>
    public double? Number(double? number, string path)
    {
        if (number is null || double.IsFinite(number.Value))
        {
            return number;
        }

        Faults.Add(path, "a number", "beyond all numbers");
        return null;
    }

    /// <summary>What the entries of a list stand for, without those at fault.</summary>
    public List<T> Each<TWire, T>(List<TWire?>? entries, string path, string expected, Func<TWire, string, T?> read)
        where TWire : class
        where T : class
    {
        List<T> all = [];
        for (int i = 0; i < entries?.Count; i++)
        {
            if (entries[i] is not { } entry)
            {
                Faults.Missing(At(path, i), expected);
            }
            else if (read(entry, At(path, i)) is { } item)
            {
                all.Add(item);
            }
        }

        return all;
    }

    /// <summary>The same for entries with ids, of which none may be there twice.</summary>
    public List<T> EachOnce<TWire, T>(List<TWire?>? entries, string path, string expected, Func<TWire, string, T?> read, Func<T, string> id, string member = "id")
        where TWire : class
        where T : class
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return Each(entries, path, expected, (TWire entry, string at) =>
        {
            T? item = read(entry, at);
            if (item is null || seen.Add(id(item)))
            {
                return item;
            }

            Faults.Twice($"{at}.{member}", Shown(id(item)));
            return null;
        });
    }

    /// <summary>The members of others; what cannot be kept is said by the walk over the document.</summary>
    public ExtensionMembers Kept(WireObject wire)
    {
        ExtensionMembers? kept = WireExtensions.Kept(wire);
        _hasUnkept |= kept is null;
        return kept ?? ExtensionMembers.Empty;
    }

    private string? Checked(string? text, bool valid, string path, string expected)
    {
        if (!valid)
        {
            Faults.Add(path, expected, Shown(text));
        }

        return valid ? text : null;
    }
}
