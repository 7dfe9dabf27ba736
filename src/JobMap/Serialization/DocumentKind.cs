using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

/// <summary>
/// A kind of JSON document with its current version. A document begins with <c>$schema</c>, <c>kind</c> and <c>schemaVersion</c>; documents of
/// an earlier version are upgraded when they are read.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentKind
{
    private DocumentKind(string name, int version)
    {
        Name = name;
        Version = version;
    }

    /// <summary>A job map; read and written.</summary>
    public static DocumentKind JobMap { get; } = new("jobMap", 2);

    /// <summary>A tally of survey answers; read and written.</summary>
    public static DocumentKind Tally { get; } = new("tally", 1);

    /// <summary>An analysis; written.</summary>
    public static DocumentKind Analysis { get; } = new("analysis", 1);

    /// <summary>An offering, the solution side of a journey; read and written.</summary>
    public static DocumentKind Offering { get; } = new("offering", 1);

    /// <summary>A template of journeys; read and written.</summary>
    public static DocumentKind JourneyTemplate { get; } = new("journeyTemplate", 1);

    /// <summary>A journey; read and written.</summary>
    public static DocumentKind Journey { get; } = new("journey", 2);

    /// <summary>What the columns of tables of answers hold; read and written.</summary>
    public static DocumentKind ColumnMap { get; } = new("columnMap", 1);

    /// <summary>What qualitative research found; read and written.</summary>
    public static DocumentKind Evidence { get; } = new("evidence", 1);

    /// <summary>Concepts of solutions; read and written.</summary>
    public static DocumentKind Concepts { get; } = new("concepts", 1);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } = new ValueList<DocumentKind>([JobMap, Tally, Analysis, Offering, JourneyTemplate, Journey, ColumnMap, Evidence, Concepts]);

    /// <summary>The name, such as <c>jobMap</c>: what stands in <c>kind</c>.</summary>
    public string Name { get; }

    /// <summary>The version that is written, from 1.</summary>
    public int Version { get; }

    /// <summary>The name of the schema, such as <c>urn:jobmap:schema:jobMap:2</c>: what stands in <c>$schema</c>. It is a name, not an address.</summary>
    public string SchemaName => WireSchema.Of(Name, Version);

    /// <summary>The kind of a name, in any case; false where there is none.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out DocumentKind? kind)
    {
        kind = All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return kind is not null;
    }

    /// <summary>The name and the version: "jobMap 2".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} {Version}");
}
