using System.Text;
using JobMap.Cli;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = Encoding.UTF8;
}

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 * 1024);
using StreamWriter errors = new(Console.OpenStandardError(), new UTF8Encoding(false));
using StreamReader input = new(Console.OpenStandardInput(), new UTF8Encoding(false));
CommandConsole console = new(input, output, errors, Console.IsOutputRedirected ? null : Console.WindowWidth) { ShowsProgress = !Console.IsErrorRedirected };
return JobMapCommandLine.Run(args, console);
