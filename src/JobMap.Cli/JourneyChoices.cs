using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using JobMap.Serialization;

namespace JobMap.Cli;

/// <summary>The options of every command that projects a journey, and the journey they ask for.</summary>
internal sealed class JourneyChoices
{
    private readonly Option<string?> _offering = new("--offering") { Description = "The offering document; without it its lanes are empty.", HelpName = "FILE" };
    private readonly Option<string> _template = new("--template")
    {
        Description = $"The stages: {string.Join(", ", JourneyTemplate.All)}, or a template document of your own.", HelpName = "NAME or FILE", DefaultValueFactory = _ => JourneyTemplate.EightSteps.Name,
    };

    private readonly Option<string?> _trigger = new("--trigger") { Description = "What sets the person off; else that of the template.", HelpName = "TEXT" };
    private readonly Option<string?> _endGoal = new("--end-goal") { Description = "When the job is done; else that of the template.", HelpName = "TEXT" };

    private readonly Option<string?> _evidence = new("--evidence")
    {
        Description = "Research evidence to show where it belongs; names of participants, addresses and numbers are taken out of its texts.", HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        _template.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(token => token.Value).Where(name => !JourneyTemplate.TryParse(name, out _) && !File.Exists(name)))
            {
                result.AddError($"'{name}' is neither a template nor a file: {string.Join(", ", JourneyTemplate.All)}.");
            }
        });
        foreach (Option option in (Option[])[_offering, _evidence, _template, _trigger, _endGoal])
        {
            command.Add(option);
        }
    }

    /// <summary>The files that are read, which no output may overwrite.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) =>
        [.. ((string?[])[parsed.GetValue(_offering), parsed.GetValue(_evidence), JourneyTemplate.TryParse(parsed.GetValue(_template), out _) ? null : parsed.GetValue(_template)]).OfType<string>()];

    /// <summary>Reads offering, evidence and template, projects, and prints what is to be said on the way. The summary is of the evidence that went into the journey, redacted; null where none is given.</summary>
    public (JourneyMap Journey, EvidenceSummary? Evidence) Project(ParseResult parsed, UniversalJobMap map, OpportunityAnalysis? analysis, CommandConsole console)
    {
        Offering? offering = parsed.GetValue(_offering) is { } path ? Inputs.ReadOffering(path, console) : null;
        ResearchEvidence? evidence = parsed.GetValue(_evidence) is { } research ? EvidenceInputs.ReadRedacted(research, map, offering, console) : null;
        JobMapResult<JourneyMap> result = JourneyProjection.TryProject(map, TemplateOf(parsed, console), offering, analysis, new JourneyOptions
        {
            Trigger = TextOf(parsed.GetValue(_trigger)),
            EndGoal = TextOf(parsed.GetValue(_endGoal)),
            Evidence = evidence,
        });
        bool OfEvidence(Diagnostic diagnostic) => diagnostic.Id == DiagnosticCatalogue.JourneyEvidenceUnplaced.Id || diagnostic.Id == DiagnosticCatalogue.JourneyEvidenceTargetUnknown.Id;
        console.Report(result.Diagnostics.Where(diagnostic => !OfEvidence(diagnostic)));
        if (parsed.GetValue(_evidence) is { } located)
        {
            console.Report(JobMapJson.Locate(result.Diagnostics.Where(OfEvidence), Inputs.ReadUtf8(located), located));
        }

        return result.TryGetValue(out JourneyMap? journey) ? (journey, evidence is null ? null : EvidenceInputs.Summary(map, evidence, offering)) : throw CommandFailure.InputErrors();
    }

    private JourneyTemplate TemplateOf(ParseResult parsed, CommandConsole console)
    {
        string name = parsed.GetValue(_template)!;
        return JourneyTemplate.TryParse(name, out JourneyTemplate? known) ? known : Inputs.ReadTemplate(name, console);
    }

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
