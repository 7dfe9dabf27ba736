using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>
/// Reads a job map from an outline in Markdown: the heading of level 1 is the core job, a paragraph "Job executor: …" names the executor, headings of
/// level 2 are steps ("Define: decide what to cook", or the kind alone), those of level 3 sub-steps, and items of lists outcomes. An id may stand in
/// braces at the end: <c>{#decide}</c>. What else the outline holds, front matter included, is left out, with a diagnostic.
/// </summary>
public static class OutcomeMarkdown
{
    /// <summary>Reads a file in UTF-8. What is wrong with its content is in the result, by line; diagnostics name the file unless the options name a source.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static JobMapResult<UniversalJobMap> ReadFile(string path, OutcomeMarkdownOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using StreamReader reader = new(path, Encoding.UTF8);
        StringBuilder text = new();
        char[] block = new char[4096];
        // One character more than the limit is enough to know that it is passed.
        for (int read = 1; read > 0 && text.Length <= options.MaximumCharacters;)
        {
            read = reader.Read(block, 0, block.Length);
            text.Append(block, 0, read);
        }

        return Read(text.ToString(), options with { Source = options.Source ?? path });
    }

    /// <summary>Reads a text. What is wrong with it is in the result, by line; no text makes an exception.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JobMapResult<UniversalJobMap> Read(string text, OutcomeMarkdownOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new OutcomeMarkdownReading(options).Read(text);
    }
}
