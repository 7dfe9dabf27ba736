using System.CommandLine;
using JobMap.Diagnostics;

namespace JobMap.Cli;

/// <summary>The options of every command that checks wording: the user's lexicon and severities.</summary>
internal sealed class CheckChoices
{
    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "A file of your own words for solutions and brands, one a line.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _severities = new("--severity")
    {
        Description = "Give a diagnostic another severity: error, warning, info or none; may be repeated.",
        HelpName = "ID=LEVEL",
        Validators =
        {
            result =>
            {
                foreach (string severity in result.Tokens.Select(token => token.Value).Where(text => !SeverityOverrides.TryParse(text, out _)))
                {
                    result.AddError($"'{severity}' is not an id that can be overridden, an equals sign and one of error, warning, info, none.");
                }
            },
        },
    };

    public void AddTo(Command command)
    {
        command.Add(_lexicon);
        command.Add(_severities);
    }

    /// <summary>The file of the lexicon, which is read and so not written over; null for none.</summary>
    public string? LexiconPath(ParseResult parsed) => parsed.GetValue(_lexicon);

    public CheckOptions Read(ParseResult parsed) => new()
    {
        Lexicon = LexiconPath(parsed) is { } path ? ReadLexicon(path) : SolutionLexicon.Empty,
        Severities = SeverityOverrides.Parse(string.Join('\n', parsed.GetValue(_severities) ?? [])),
    };

    private static SolutionLexicon ReadLexicon(string path)
    {
        Inputs.RequireFile(path);
        return SolutionLexicon.Parse(File.ReadAllText(path));
    }
}
