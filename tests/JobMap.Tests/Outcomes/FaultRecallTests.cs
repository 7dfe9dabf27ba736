using JobMap.Diagnostics;
using JobMap.Tests.Samples;
using Xunit.Abstractions;

namespace JobMap.Tests.Outcomes;

/// <summary>
/// The checker against statements that others published, as good ones and as faulty ones: each fault that was named is found, and what it says of the good
/// ones is what the sources themselves call a fault. The floors are those of docs/concepts/outcomes.md.
/// </summary>
public sealed class FaultRecallTests(ITestOutputHelper output)
{
    private const double RecallFloor = 1;
    private const double PrecisionFloor = 1;

    /// <summary>The words that the faults of the file name; a lexicon is the user's own.</summary>
    private static readonly CheckOptions Options = new() { Lexicon = new SolutionLexicon(["laser guide", "DeWalt", "queue", "skip ads", "ads"]) };

    /// <summary>Which diagnostics answer to which words of a fault as named.</summary>
    private static readonly (string Named, string[] Ids)[] Faults =
    [
        ("compound unit", ["JM1004"]), ("embedded solution", ["JM1007"]), ("embedded brand", ["JM1007"]), ("first person", ["JM1008"]), ("colloquial wording", ["JM1011"]),
        ("cause mixed", ["JM1010"]), ("not an outcome", ["JM1001", "JM1002"]),
    ];

    [SharedDataFact("statements/faulty.csv")]
    public void Check_FaultyStatements_FindsEachFaultThatIsNamed()
    {
        List<string> missed = [];
        int named = 0;
        foreach (string[] row in SharedData.RowsOf("statements/faulty.csv"))
        {
            string[] found = [.. OutcomeStatement.Parse(row[0]).Check(Options).Select(diagnostic => diagnostic.Id)];
            foreach ((string fault, string[] ids) in Faults.Where(fault => row[1].Contains(fault.Named, StringComparison.OrdinalIgnoreCase)))
            {
                named++;
                if (!ids.All(found.Contains))
                {
                    missed.Add($"{row[0]}: {fault}, found {string.Join(' ', found)}");
                }
            }
        }

        named.Should().BeGreaterThanOrEqualTo(12);
        missed.Should().BeEmpty();
        (1 - ((double)missed.Count / named)).Should().BeGreaterThanOrEqualTo(RecallFloor);
    }

    /// <summary>The sources call a verb other than minimize and increase a fault of style; nothing else is wrong with statements they published as good.</summary>
    [SharedDataFact("statements/published.csv")]
    public void Check_PublishedStatements_HaveNoErrorAndNoFaultTheSourcesWouldNotGrant()
    {
        (string Statement, Diagnostic Diagnostic)[] found =
        [
            .. SharedData.RowsOf("statements/published.csv").SelectMany(row => OutcomeStatement.Parse(row[0]).Check(Options).Select(diagnostic => (row[0], diagnostic))),
        ];
        foreach ((string statement, Diagnostic diagnostic) in found)
        {
            output.WriteLine($"{diagnostic}: {statement}");
        }

        int granted = found.Count(pair => pair.Diagnostic.Id == "JM1003");
        found.Should().NotContain(pair => pair.Diagnostic.Severity == DiagnosticSeverity.Error);
        ((double)granted / found.Length).Should().BeGreaterThanOrEqualTo(PrecisionFloor);
    }
}
