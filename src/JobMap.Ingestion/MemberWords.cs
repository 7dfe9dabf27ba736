namespace JobMap.Ingestion;

/// <summary>Names of members of enumerations as people read them.</summary>
internal static class MemberWords
{
    /// <summary><c>TrapQuestion</c> as "trap question", or with another character between the words.</summary>
    public static string Of<T>(T member, char between = ' ')
        where T : struct, Enum =>
        string.Concat(member.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"{between}{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
