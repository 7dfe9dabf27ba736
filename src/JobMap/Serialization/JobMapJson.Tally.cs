using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Tallies;
using JobMap.Surveys;

namespace JobMap.Serialization;

/// <content>The tally document.</content>
public static partial class JobMapJson
{
    /// <summary>
    /// Writes a tally document: the counts of every pair of ratings, need by need and group by group, the second moments of the groups that have them, and the sums of weights, as whole
    /// numbers. Equal tallies give the same text. Half of a surrogate pair, which is no text, is written as U+FFFD.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static string Serialize(SurveyTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return JsonSerializer.Serialize(TallyWire.ToWire(tally), WireContext.Readable.WireTally);
    }

    /// <summary>
    /// Reads a tally document from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far as possible all of it.
    /// Counts and weights that no respondents can have are refused, second moments that contradict the histograms, and more than 8,796,093,022,207 respondents (2⁴³ − 1).
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="TallyReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of their first argument, which is never optional.")]
    public static JobMapResult<SurveyTally> DeserializeTally(string json, string? source = null, TallyReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= TallyReadOptions.Default;
        try
        {
            return json.Length > options.MaximumBytes ? TallyReader.TooLarge(json.Length, source, options) : DeserializeTally(Strict.GetBytes(json), source, options);
        }
        catch (EncoderFallbackException exception)
        {
            return JobMapResult<SurveyTally>.Failure([DiagnosticCatalogue.DocumentMalformed.Create(
                FormattableString.Invariant($"The document is not well-formed: character {exception.Index + 1} is half of a surrogate pair."), new DiagnosticLocation { Source = source })]);
        }
    }

    /// <summary>
    /// Reads a tally document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far as possible all of it.
    /// Counts and weights that no respondents can have are refused, second moments that contradict the histograms, and more than 8,796,093,022,207 respondents (2⁴³ − 1).
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="TallyReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of their first argument, which is never optional.")]
    public static JobMapResult<SurveyTally> DeserializeTally(ReadOnlySpan<byte> utf8Json, string? source = null, TallyReadOptions? options = null) =>
        new TallyReader(source, options ?? TallyReadOptions.Default).Read(utf8Json);
}
