using System.Reflection;
using System.Runtime.Loader;

namespace JobMap.Docs.Tests.Snippets;

/// <summary>Runs a compiled code block in a temporary current directory and returns what it prints.</summary>
internal static class SnippetRunner
{
    public static string Run(byte[] program)
    {
        using TemporaryDirectory directory = new();
        AssemblyLoadContext context = new("snippet", isCollectible: true);
        TextWriter console = Console.Out;
        string current = Environment.CurrentDirectory;
        StringWriter printed = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = directory.Path;
            using MemoryStream assembly = new(program);
            MethodInfo main = context.LoadFromStream(assembly).EntryPoint!;
            // On a thread of the pool, as a program's own is: without the context of the test framework, which awaiting would return to.
            Task.Run(() => Invoke(main)).GetAwaiter().GetResult();
        }
        finally
        {
            Environment.CurrentDirectory = current;
            Console.SetOut(console);
            context.Unload();
        }

        return printed.ToString();
    }

    private static void Invoke(MethodInfo main)
    {
        object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
        main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }
}
