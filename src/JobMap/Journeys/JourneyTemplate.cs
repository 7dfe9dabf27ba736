using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Journeys;

/// <summary>The stages of a journey and what each hosts: a named value that travels with the journey.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JourneyTemplate
{
    private readonly Func<UniversalJobMap, IEnumerable<(string Id, string Name, IReadOnlyList<JobStep> Steps)>> _stages;

    private JourneyTemplate(
        string name, string description, Func<UniversalJobMap, IEnumerable<(string Id, string Name, IReadOnlyList<JobStep> Steps)>> stages) =>
        (Name, Description, _stages) = (name, description, stages);

    /// <summary>One stage per kind of step that the map has, in the order in which the map first comes to it; a stage hosts all steps of its kind.</summary>
    public static JourneyTemplate EightSteps { get; } = new("eight-steps", "one stage per kind of step that the map has, in the order of the map",
        map => map.Steps.GroupBy(step => step.Kind).Select(kind => (UniversalSteps.NameOf(kind.Key), kind.Key.ToString(), (IReadOnlyList<JobStep>)[.. kind])));

    /// <summary>All built-in templates.</summary>
    public static IReadOnlyList<JourneyTemplate> All { get; } = Array.AsReadOnly([EightSteps]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>What the stages are.</summary>
    public string Description { get; }

    /// <summary>Finds a built-in template by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out JourneyTemplate? template)
    {
        template = All.FirstOrDefault(known => known.Name == name);
        return template is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The stages for a map, each with the steps it hosts.</summary>
    internal IEnumerable<(string Id, string Name, IReadOnlyList<JobStep> Steps)> StagesFor(UniversalJobMap map) => _stages(map);
}
