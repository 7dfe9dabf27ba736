using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>The errors of a map in words, in one place for whoever finds them.</summary>
internal static class JobMapFaults
{
    private const int ShownLength = 40;

    public static Diagnostic IdInvalid(string id, string noun, DiagnosticLocation location) =>
        DiagnosticCatalogue.IdInvalid.Create($"'{Shown(id)}' is not a valid {noun} id: {Slug.Rule}.", location);

    public static Diagnostic StepIdTaken(string id, DiagnosticLocation location) =>
        DiagnosticCatalogue.StepIdDuplicate.Create($"The step id '{id}' is used twice.", location);

    public static Diagnostic OutcomeIdTaken(string id, DiagnosticLocation location) =>
        DiagnosticCatalogue.OutcomeIdDuplicate.Create($"The outcome id '{id}' is used twice.", location);

    public static Diagnostic JobIdTaken(string id, DiagnosticLocation location) =>
        DiagnosticCatalogue.JobIdDuplicate.Create($"The job id '{id}' is that of another job, step or outcome.", location);

    public static Diagnostic LinkStepUnknown(string id, DiagnosticLocation location) =>
        DiagnosticCatalogue.LinkStepUnknown.Create($"A link names the step '{Shown(id)}', which the map does not have.", location);

    public static Diagnostic LinkTwice(string from, string to, DiagnosticLocation location) =>
        DiagnosticCatalogue.LinkInvalid.Create($"The link from '{from}' to '{to}' is declared twice.", location);

    public static Diagnostic LinkToItself(string id, DiagnosticLocation location) =>
        DiagnosticCatalogue.LinkInvalid.Create($"A link leads from '{id}' to itself.", location);

    public static Diagnostic InapplicableTwice(UniversalStep kind, DiagnosticLocation location) =>
        DiagnosticCatalogue.InapplicableStepDuplicate.Create($"The kind {kind} is declared not applicable twice.", location);

    public static Diagnostic StepKindUnknown(string? kind, DiagnosticLocation location) =>
        DiagnosticCatalogue.StepKindUnknown.Create($"'{Shown(kind ?? "")}' is not a kind of step.", location);

    public static Diagnostic NameUnknown(string? name, string what, IEnumerable<string> known, DiagnosticLocation location) =>
        DiagnosticCatalogue.NameUnknown.Create($"'{Shown(name ?? "")}' is not {what}; use {string.Join(", ", known)}.", location);

    public static Diagnostic TextMissing(string what, DiagnosticLocation location) => DiagnosticCatalogue.TextMissing.Create($"{what} is missing.", location);

    /// <summary>Long texts are cut short in a message.</summary>
    public static string Shown(string text) => text.Length <= Slug.MaximumLength ? text : $"{text[..ShownLength]}…";
}
