using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Strategy;

namespace JobMap.Cli;

/// <summary>Reads the concepts of one or more documents, holds them against the map, and prints what is to be said of them.</summary>
internal static class ConceptInputs
{
    public static IReadOnlyList<Concept> Read(IReadOnlyList<string> paths, UniversalJobMap map, CommandConsole console)
    {
        List<(Concept Concept, string Path)> read = [];
        foreach (string path in paths)
        {
            ConceptSet set = Inputs.ReadConcepts(path, console, out byte[] document);
            console.Report(JobMapJson.Locate(set.Check(map), document, path));
            read.AddRange(set.Concepts.Select(concept => (concept, path)));
        }

        if (read.GroupBy(concept => concept.Concept.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw CommandFailure.Input($"The concept '{twice.Key}' is given twice: in {string.Join(" and in ", twice.Select(concept => $"'{concept.Path}'"))}.");
        }

        return read.Count > 0 ? [.. read.Select(concept => concept.Concept)] : throw CommandFailure.Input($"There are no concepts in {string.Join(", ", paths.Select(path => $"'{path}'"))}.");
    }

    /// <summary>Evaluates; what the library refuses of the concepts, too many, is a fault of the input. What is said of outcomes that the map does not have was printed with its line already.</summary>
    public static ConceptEvaluation Evaluate(UniversalJobMap map, AnswerSet answers, IReadOnlyList<Concept> concepts, ConceptEvaluationOptions options, CommandConsole console)
    {
        try
        {
            ConceptEvaluation evaluation = CommandFailure.OfRefusal(() => answers.Tally is { } tally
                ? ConceptEvaluation.Run(map, tally, concepts, options)
                : ConceptEvaluation.Run(map, answers.Responses!, concepts, options));
            console.Report(evaluation.Diagnostics.Where(diagnostic => diagnostic.Id != DiagnosticCatalogue.ConceptOutcomeUnknown.Id));
            return evaluation;
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(concepts))
        {
            throw CommandFailure.Input(CommandFailure.Words(exception));
        }
    }
}
