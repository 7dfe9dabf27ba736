using System.CommandLine;
using JobMap.Serialization;
using JobMap.Testing;

namespace JobMap.Cli.Commands;

/// <summary><c>jobmap example DIR</c>: writes the example study.</summary>
internal static class ExampleCommand
{
    public static Command Create(CommandConsole console)
    {
        Argument<string> directory = new("DIR") { Description = "The directory to write to; made where it does not exist." };
        Command command = new("example", """
            Write the example study: map.jobmap.json, answers.csv, offering.json, evidence.json and concepts.json.

            Example: jobmap example study
            """);
        command.Add(directory);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(directory), console));
        return command;
    }

    private static int Run(string directory, CommandConsole console)
    {
        Outputs.RequireName(directory, "DIR");
        if (File.Exists(directory))
        {
            throw CommandFailure.Usage($"'{directory}' is a file, not a directory.");
        }

        (string Name, string Text)[] files =
        [
            ("map.jobmap.json", JobMapJson.Serialize(ExampleStudy.Map) + "\n"),
            ("answers.csv", ExampleStudy.Survey.ToCsv()),
            ("offering.json", JobMapJson.Serialize(ExampleStudy.Offering) + "\n"),
            ("evidence.json", JobMapJson.Serialize(ExampleStudy.Evidence) + "\n"),
            ("concepts.json", JobMapJson.Serialize(ExampleStudy.Concepts) + "\n"),
        ];
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(directory, name);
            if (File.Exists(path) && File.ReadAllText(path) != text)
            {
                throw CommandFailure.Usage($"'{path}' exists and is not the example; name another directory.");
            }
        }

        Directory.CreateDirectory(directory);
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(directory, name);
            Outputs.WriteFile(path, text);
            console.Output.WriteLine(path);
        }

        return ExitCode.Done;
    }
}
