namespace JobMap.Ingestion.Tests.Layouts;

/// <summary>One set of answers, to be written as each tool writes it. The statements have what makes texts hard to match: a hyphen between blanks, an ampersand, quotes and brackets.</summary>
internal static class SampleStudy
{
    /// <summary>What is rated, in the order asked.</summary>
    public static IReadOnlyList<(string Id, string Statement)> Outcomes { get; } =
    [
        ("late", "minimize the likelihood that a guest waits for the dish"),
        ("salt", "minimize the time it takes to taste & season the dish"),
        ("burns", "minimize the likelihood that the \"slow\" part burns - on gas or electric"),
        ("left", "minimize the number of dishes left over [in the fridge]"),
    ];

    public static UniversalJobMap Map { get; } = UniversalJobMap.For("home cooks", "prepare a hot meal")
        .Execute("cook the dish", step =>
        {
            foreach ((string id, string statement) in Outcomes)
            {
                step.Outcome(statement, id: id);
            }
        })
        .Build();

    /// <summary>The respondents; null where nothing was answered.</summary>
    public static IReadOnlyList<SampleRespondent> Respondents { get; } =
    [
        new("R_1a", "city", 312, [5, 4, 3, 1], [2, 4, 3, 5]),
        new("R_2b", "country", 280, [5, 5, 4, 2], [1, 3, null, 4]),
        new("R_3c", "city", 455, [4, null, 5, 3], [3, 2, 1, 4]),
        new("R_4d", "city", 390, [3, 2, 5, 1], [4, 5, 2, 5]),
        new("R_5e", "country", 341, [5, 3, 4, null], [2, 3, 2, null]),
    ];
}

/// <summary>A respondent of the sample: ratings from 1 to 5 in the order of the outcomes.</summary>
internal sealed record SampleRespondent(string Id, string Area, int Seconds, int?[] Importance, int?[] Satisfaction);
