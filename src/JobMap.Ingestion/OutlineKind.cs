namespace JobMap.Ingestion;

/// <summary>What is said of a heading that names no kind of step.</summary>
internal static class OutlineKind
{
    private const int ShownLength = 60;

    public static string Missing(string heading)
    {
        string shown = heading.Length <= ShownLength ? heading : $"{heading[..ShownLength]}…";
        UniversalStep[] likely = [.. UniversalSteps.All.Where(kind => UniversalSteps.SynonymsOf(kind).Append(UniversalSteps.NameOf(kind)).Any(verb => Begins(heading, verb)))];
        string hint = likely.Length == 0 ? "" : $" By its verb it looks like {UniversalSteps.NameOf(likely[0])}: write '{likely[0]}: {shown}'.";
        return $"The heading '{shown}' begins with no kind of step.{hint}";
    }

    private static bool Begins(string heading, string verb) =>
        heading.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (heading.Length == verb.Length || !char.IsLetterOrDigit(heading[verb.Length]));
}
