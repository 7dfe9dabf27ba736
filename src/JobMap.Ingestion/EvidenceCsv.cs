using System.Diagnostics.CodeAnalysis;
using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Evidence;
using JobMap.Research;

namespace JobMap.Ingestion;

/// <summary>
/// Reads research evidence from a table, one row a quote or an observation. Only the column <c>text</c> must be there; the others are <c>id</c>, <c>kind</c>,
/// <c>interview</c>, <c>participant</c>, <c>date</c> (yyyy-MM-dd), <c>role</c>, <c>switched_from</c>, <c>switched_to</c>, <c>themes</c>, <c>force</c>, <c>stage</c> and
/// <c>backs</c>; several themes, and several things a row backs, are separated by semicolons. What cannot be taken of a row is named by line and column, and the rest of the
/// row is taken without it. A row with an interview and without a text is the interview alone.
/// </summary>
/// <example>
/// <code>
/// ResearchEvidence evidence = EvidenceCsv.Read("interview,text,force\ni1,I never know what is left.,push\n").Value;
/// </code>
/// </example>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what is read, a stream or a text, so that no call fits two.")]
public static class EvidenceCsv
{
    /// <summary>Reads a file. What is wrong with its content is in the result, by line; diagnostics name the file unless the options name a source.</summary>
    /// <param name="path">The file, in UTF-8 or with a byte order mark.</param>
    /// <param name="options">How it is read; null for <see cref="EvidenceCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static JobMapResult<ResearchEvidence> ReadFile(string path, EvidenceCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        EvidenceCsvOptions asked = options ?? EvidenceCsvOptions.Default;
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return Read(stream, asked with { Source = asked.Source ?? path });
    }

    /// <summary>Reads a stream from where it stands, no further than the limits, and leaves it open. No content makes an exception.</summary>
    /// <param name="stream">The table, in UTF-8 or with a byte order mark.</param>
    /// <param name="options">How it is read; null for <see cref="EvidenceCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JobMapResult<ResearchEvidence> Read(Stream stream, EvidenceCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new EvidenceCsvReading(options ?? EvidenceCsvOptions.Default).Read(stream);
    }

    /// <summary>Reads a text. No text makes an exception; half of a surrogate pair is replaced, and the row says so.</summary>
    /// <param name="text">The table.</param>
    /// <param name="options">How it is read; null for <see cref="EvidenceCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static JobMapResult<ResearchEvidence> Read(string text, EvidenceCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return Read(stream, options);
    }
}
