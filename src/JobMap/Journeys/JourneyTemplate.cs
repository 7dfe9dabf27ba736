using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys.Projection;
using JobMap.Journeys.Templates;

namespace JobMap.Journeys;

/// <summary>
/// The stages of a journey in order, and what of the job each hosts. What the built-in ones host is this library's proposal and can be changed:
/// take one and change it <c>with</c> other stages, or make your own. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyTemplate
{
    /// <summary>A template without stages yet.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public JourneyTemplate(string name) => Name = Guards.NotBlank(name);

    /// <summary><c>eight-steps</c>: one stage per kind of step that the map has, in the order in which the map first comes to it; a stage hosts all steps of its kind.</summary>
    public static JourneyTemplate EightSteps { get; } = BuiltInTemplates.EightSteps;

    /// <summary><c>cottong</c>: Awareness, Research, Engaging, Buying, Delivery, Use, Support, Sharing.</summary>
    public static JourneyTemplate Cottong { get; } = BuiltInTemplates.Cottong;

    /// <summary><c>four-stage</c>: Awareness, Consideration, Purchase, Post-purchase.</summary>
    public static JourneyTemplate FourStage { get; } = BuiltInTemplates.FourStage;

    /// <summary><c>customer-led-growth</c>: Struggle, Evaluation, Growth, with five milestones and three leaps of faith.</summary>
    public static JourneyTemplate CustomerLedGrowth { get; } = BuiltInTemplates.CustomerLedGrowth;

    /// <summary><c>consumption-chain</c>: one stage per consumption-chain job of the map, in the order of the chain, and Use with the core job behind learning to use.</summary>
    public static JourneyTemplate ConsumptionChain { get; } = BuiltInTemplates.ConsumptionChain;

    /// <summary>All built-in templates.</summary>
    public static IReadOnlyList<JourneyTemplate> All { get; } = new ValueList<JourneyTemplate>([EightSteps, Cottong, FourStage, CustomerLedGrowth, ConsumptionChain]);

    /// <summary>The name in documents and on the command line.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guards.NotBlank(value); }

    /// <summary>What the stages are; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Description { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Where the stages come from.</summary>
    public TemplateStages StagesFrom { get; init; }

    /// <summary>The stages in order, where they are listed; empty otherwise.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public IReadOnlyList<TemplateStage> Stages { get; init => field = Guards.CopiedUnique(value, stage => stage.Id); } = ValueList<TemplateStage>.Empty;

    /// <summary>What sets the person off, which need not be the first contact with a company; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Trigger { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>When the job is done, which need not be the last contact with a company; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? EndGoal { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>Members of the document that this library does not know and keeps.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>What is wrong with the template: nothing of the job and no milestone may be in two stages. A template at fault makes no journey: JM5105. Empty where nothing is.</summary>
    public IReadOnlyList<Diagnostic> Check() => new ValueList<Diagnostic>(TemplateChecks.Of(this));

    /// <summary>Finds a built-in template by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out JourneyTemplate? template)
    {
        template = All.FirstOrDefault(known => known.Name == name);
        return template is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
