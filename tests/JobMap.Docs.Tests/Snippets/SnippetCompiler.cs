using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JobMap.Docs.Tests.Snippets;

/// <summary>Compiles a code block as a console program of top-level statements, against the framework and the JobMap libraries alone.</summary>
internal static class SnippetCompiler
{
    private static readonly string[] SdkUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] LibraryUsings =
    [
        "JobMap", "JobMap.Research", "JobMap.Surveys", "JobMap.Opportunity", "JobMap.Journeys", "JobMap.Strategy", "JobMap.Serialization", "JobMap.Diagnostics",
        "JobMap.Ingestion", "JobMap.Rendering", "JobMap.Segmentation", "JobMap.Testing",
    ];

    private static readonly MetadataReference[] References = [.. FrameworkAssemblies().Concat(LibraryAssemblies()).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(string.Concat(SdkUsings.Concat(LibraryUsings.Where(Exists)).Select(name => $"global using {name};\n")));

    /// <summary>The program, or what the compiler says against it: errors and warnings, each with the line of the file the block stands in.</summary>
    public static byte[] Compile(string code, string file, int line)
    {
        SyntaxTree program = CSharpSyntaxTree.ParseText(code, path: file);
        CSharpCompilationOptions options = new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        CSharpCompilation compilation = CSharpCompilation.Create($"Snippet{Guid.NewGuid():N}", [Usings, program], References, options);
        using MemoryStream assembly = new();
        string[] complaints =
        [
            .. compilation.Emit(assembly).Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning)
                .Select(found => $"{file}:{line + found.Location.GetLineSpan().StartLinePosition.Line}: {found.Id} {found.GetMessage(null)}"),
        ];
        return complaints.Length == 0 ? assembly.ToArray() : throw new SnippetException(string.Join('\n', complaints));
    }

    private static IEnumerable<string> FrameworkAssemblies()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == framework);
    }

    private static IEnumerable<string> LibraryAssemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "JobMap*.dll").Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal));

    private static bool Exists(string name)
    {
        INamespaceSymbol? space = CSharpCompilation.Create("Namespaces", references: References).GlobalNamespace;
        foreach (string part in name.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return space is not null;
    }
}
