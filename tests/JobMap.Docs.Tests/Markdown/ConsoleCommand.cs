using System.Text.RegularExpressions;

namespace JobMap.Docs.Tests.Markdown;

/// <summary>A command line shown in a console block, its words, and the lines shown below it.</summary>
internal sealed partial record ConsoleCommand(string CommandLine, IReadOnlyList<string> Words, string Shown)
{
    private const string Prompt = "$ ";

    /// <summary>The commands of a block: each begins with the prompt, and what is printed stands below it.</summary>
    public static IReadOnlyList<ConsoleCommand> AllOf(CodeBlock block)
    {
        List<ConsoleCommand> commands = [];
        foreach (string line in block.Lines)
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                string[] words = [.. Word().Matches(line[Prompt.Length..]).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];
                commands.Add(new ConsoleCommand(line[Prompt.Length..], words, ""));
            }
            else
            {
                commands.Should().NotBeEmpty("a console block begins with a command behind '{0}', not with '{1}'", Prompt, line);
                commands[^1] = commands[^1] with { Shown = $"{commands[^1].Shown}{line}\n" };
            }
        }

        return commands;
    }

    [GeneratedRegex("""\"(?<quoted>[^\"]*)\"|[^\s\"]+""")]
    private static partial Regex Word();
}
