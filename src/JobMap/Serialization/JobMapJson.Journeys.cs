using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Journeys;
using JobMap.Serialization.Offerings;
using JobMap.Serialization.Templates;

namespace JobMap.Serialization;

/// <content>The documents of journeys: offerings, templates and journeys themselves.</content>
public static partial class JobMapJson
{
    private const string FirstArgument = "The overloads differ in the type of their first argument, which is never optional.";

    /// <summary>Writes an offering document. What is empty or not said is left out. Equal offerings give the same text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="offering"/> is null.</exception>
    public static string Serialize(Offering offering)
    {
        ArgumentNullException.ThrowIfNull(offering);
        return JsonSerializer.Serialize(OfferingWire.ToWire(offering), WireContext.Readable.WireOffering);
    }

    /// <summary>Writes a journey template document. Equal templates give the same text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public static string Serialize(JourneyTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return JsonSerializer.Serialize(TemplateWire.ToWire(template), WireContext.Readable.WireTemplate);
    }

    /// <summary>Writes a journey document: stages, lanes and items, each item with the rule, the sources and the figures it was derived from. Equal journeys give the same text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="journey"/> is null.</exception>
    public static string Serialize(JourneyMap journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return JsonSerializer.Serialize(JourneyWire.ToWire(journey), WireContext.Readable.WireJourney);
    }

    /// <summary>
    /// Reads an offering document from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. Whether a job map has what it refers to is said by <see cref="Offering.Check"/>.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<Offering> DeserializeOffering(string json, string? source = null, JourneyReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new OfferingReader(source, options ?? JourneyReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads an offering document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. Whether a job map has what it refers to is said by <see cref="Offering.Check"/>.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<Offering> DeserializeOffering(ReadOnlySpan<byte> utf8Json, string? source = null, JourneyReadOptions? options = null) =>
        new OfferingReader(source, options ?? JourneyReadOptions.Default).Read(utf8Json);

    /// <summary>
    /// Reads a journey template document from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. A template that <see cref="JourneyTemplate.Check"/> finds at fault is none.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<JourneyTemplate> DeserializeJourneyTemplate(string json, string? source = null, JourneyReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new TemplateReader(source, options ?? JourneyReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads a journey template document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. A template that <see cref="JourneyTemplate.Check"/> finds at fault is none.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<JourneyTemplate> DeserializeJourneyTemplate(ReadOnlySpan<byte> utf8Json, string? source = null, JourneyReadOptions? options = null) =>
        new TemplateReader(source, options ?? JourneyReadOptions.Default).Read(utf8Json);

    /// <summary>
    /// Reads a journey document from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. A journey written by hand may leave out much: where items come from, empty lanes, ids that a name can give.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<JourneyMap> DeserializeJourney(string json, string? source = null, JourneyReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new JourneyReader(source, options ?? JourneyReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads a journey document from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far
    /// as possible all of it. A journey written by hand may leave out much: where items come from, empty lanes, ids that a name can give.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits and languages; null for <see cref="JourneyReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<JourneyMap> DeserializeJourney(ReadOnlySpan<byte> utf8Json, string? source = null, JourneyReadOptions? options = null) =>
        new JourneyReader(source, options ?? JourneyReadOptions.Default).Read(utf8Json);
}
