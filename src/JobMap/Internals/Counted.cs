namespace JobMap.Internals;

/// <summary>A number with its noun, in the form English asks for: "1 respondent", "2 respondents".</summary>
internal static class Counted
{
    public static string Of(long count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
