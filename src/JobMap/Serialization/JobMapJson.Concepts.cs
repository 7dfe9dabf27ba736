using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Concepts;
using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization;

/// <content>The document of concepts, and what is written of their evaluation.</content>
public static partial class JobMapJson
{
    /// <summary>Writes a document of concepts. What is empty or not said is left out. Equal concepts give the same text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="concepts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public static string Serialize(IEnumerable<Concept> concepts) => Serialize(new ConceptSet(concepts));

    /// <summary>Writes a document of concepts with its description and its members of others. What is empty or not said is left out. Equal concepts give the same text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="concepts"/> is null.</exception>
    public static string Serialize(ConceptSet concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        return JsonSerializer.Serialize(ConceptWire.ToWire(concepts), WireContext.Readable.WireConcepts);
    }

    /// <summary>
    /// Reads a document of concepts from text. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far as possible all of it.
    /// Whether a map has the outcomes is said by <see cref="ConceptSet.Check"/>.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="ConceptReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ConceptSet> DeserializeConcepts(string json, string? source = null, ConceptReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new ConceptReader(source, options ?? ConceptReadOptions.Default).Read(json);
    }

    /// <summary>
    /// Reads a document of concepts from UTF-8. It never throws on what the text says: what is wrong is in the result, with path, line and column, as far as possible all of it.
    /// Whether a map has the outcomes is said by <see cref="ConceptSet.Check"/>.
    /// </summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <param name="source">The name of the file, for diagnostics; may be null.</param>
    /// <param name="options">Limits; null for <see cref="ConceptReadOptions.Default"/>.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = FirstArgument)]
    public static JobMapResult<ConceptSet> DeserializeConcepts(ReadOnlySpan<byte> utf8Json, string? source = null, ConceptReadOptions? options = null) =>
        new ConceptReader(source, options ?? ConceptReadOptions.Default).Read(utf8Json);

    /// <summary>Writes an evaluation of concepts: every choice, per concept and segment what it adds and what becomes of each outcome, and the concepts against each other; what cannot be told is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string Serialize(ConceptEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return JsonSerializer.Serialize(ConceptEvaluationWire.ToWire(evaluation), WireContext.Readable.WireConceptEvaluation);
    }
}
