namespace JobMap.Tests.Samples;

/// <summary>Texts that break readers.</summary>
public static class Texts
{
    public static TheoryData<string> Hostile =>
    [
        "minimize", "minimize the", "and", "and and and", "minimize the time and", "minimize the time and the", "minimize the likelihood that and", ".", "...", "'", "’’’",
        "minimize the time it takes to and", "minimize the time it takes to wash and", "I", "\ud800", "minimize the \ud800 time of \udfff", "e.g.", "minimize the time, e.g.",
        new string('a', 100_000), string.Concat(Enumerable.Repeat("and the time of ", 10_000)), "\u0000\u0001", "(((", "minimize the time of ((", "\u200b x",
    ];
}
