using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.OpenJourneys;
using JobMap.Internals;
using JobMap.Journeys;

namespace JobMap.Ingestion;

/// <summary>
/// Reads journey maps that people drew in a tool of the OpenJourney format (<c>.ojf</c>): JSON with stages, swimlanes and nodes. Swimlanes become lanes by
/// their names, and nothing is lost in silence: what has no place in a journey is among its unplaced items or its <c>x-ojf-</c> members, or in a diagnostic.
/// The journey refers to no job map; link its touchpoints with <see cref="JourneyMap.WithServes"/> before an audit.
/// </summary>
/// <example>
/// <code>
/// JourneyMap journey = OpenJourney.ReadFile("shop.ojf", new OpenJourneyOptions { CoreJob = "prepare a hot meal" }).Value;
/// </code>
/// </example>
public static class OpenJourney
{
    /// <summary>Reads a file in UTF-8, or in UTF-16 with a byte order mark. What is wrong with its content is in the result; diagnostics name the file unless the options name a source.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static JobMapResult<JourneyMap> ReadFile(string path, OpenJourneyOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, options with { Source = options.Source ?? path });
    }

    /// <summary>Reads a stream to its end, but no further than the limit, and leaves it open. No content makes an exception.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JobMapResult<JourneyMap> Read(Stream stream, OpenJourneyOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using MemoryStream content = new();
        byte[] block = new byte[64 * 1024];
        // Text in UTF-16 takes up to twice the bytes of UTF-8. More than that is too much in either.
        for (int read = 1; read > 0 && content.Length <= 2L * options.MaximumBytes;)
        {
            read = stream.Read(block, 0, block.Length);
            content.Write(block, 0, read);
        }

        return new OpenJourneyReading(options).Read(OpenJourneyText.ToUtf8(content.ToArray()), isWhole: true);
    }

    /// <summary>Reads a text. What is wrong with it is in the result, with its path and line; no text makes an exception.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JobMapResult<JourneyMap> Read(string json, OpenJourneyOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(options);
        // A text of more characters than that has more bytes, too; it is not encoded first.
        string read = json.Length > options.MaximumBytes ? json[..(options.MaximumBytes + 1)] : json;
        return new OpenJourneyReading(options).Read(Encoding.UTF8.GetBytes(read), UnicodeText.IsWellFormed(read));
    }
}
