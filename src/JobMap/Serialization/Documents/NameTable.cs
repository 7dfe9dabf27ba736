namespace JobMap.Serialization.Documents;

/// <summary>The names of the members of one enumeration in documents, and what of it is written where.</summary>
internal sealed class NameTable<T>(Func<T, string> nameOf)
    where T : struct, Enum
{
    private readonly (T Value, string Name)[] _names = [.. Enum.GetValues<T>().Select(value => (value, nameOf(value)))];

    public IEnumerable<string> All => _names.Select(entry => entry.Name);

    public string NameOf(T value) => Array.Find(_names, entry => entry.Value.Equals(value)).Name;

    /// <summary>The name; null for the value that holds where nothing is said.</summary>
    public string? NameUnless(T usual, T value) => value.Equals(usual) ? null : NameOf(value);

    /// <summary>Reads a name, in any case.</summary>
    public bool TryParse(string? name, out T value)
    {
        int index = Array.FindIndex(_names, entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        value = index < 0 ? default : _names[index].Value;
        return index >= 0;
    }
}
