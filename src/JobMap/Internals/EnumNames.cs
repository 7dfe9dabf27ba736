namespace JobMap.Internals;

/// <summary>The names of an enumeration's members as documents write them: in camel case, such as <c>bigJob</c>. Numbers are not names.</summary>
internal static class EnumNames
{
    public static IReadOnlyList<string> Of<T>()
        where T : struct, Enum => Cache<T>.Names;

    public static string NameOf<T>(T value)
        where T : struct, Enum => Cache<T>.Names[Array.IndexOf(Cache<T>.Values, value)];

    /// <summary>Reads a name, in any case.</summary>
    public static bool TryParse<T>(string? name, out T value)
        where T : struct, Enum
    {
        int index = Array.FindIndex(Cache<T>.Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        value = index < 0 ? default : Cache<T>.Values[index];
        return index >= 0;
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Names = [.. Values.Select(value => value.ToString()).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    }
}
