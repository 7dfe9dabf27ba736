using System.Globalization;
using JobMap.Internals;
using JobMap.Research;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Evidence;

/// <summary>From research evidence to its document. What is empty or not said is left out.</summary>
internal static class EvidenceWire
{
    /// <summary>How a day is written.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    public static WireEvidence ToWire(ResearchEvidence evidence) => new(DocumentKind.Evidence)
    {
        Interviews = OfferingWire.Listed(evidence.Interviews, ToWire),
        Themes = OfferingWire.Listed(evidence.Themes, ToWire),
        Items = OfferingWire.Listed(evidence.Items, ToWire),
        Extensions = WireExtensions.Raw(evidence.Extensions),
    };

    private static WireInterview ToWire(Interview interview) => new()
    {
        Id = interview.Id.Value,
        Participant = interview.Participant,
        Date = interview.Date?.ToString(DateFormat, CultureInfo.InvariantCulture),
        Role = interview.Role,
        SwitchedFrom = interview.SwitchedFrom,
        SwitchedTo = interview.SwitchedTo,
        Extensions = WireExtensions.Raw(interview.Extensions),
    };

    private static WireTheme ToWire(ValueTheme theme) => new()
    {
        Id = theme.Id.Value,
        Name = theme.Name,
        Description = theme.Description,
        Extensions = WireExtensions.Raw(theme.Extensions),
    };

    private static WireEvidenceItem ToWire(EvidenceItem item) => new()
    {
        Id = item.Id.Value,
        Kind = EnumNames.NameOf(item.Kind),
        Text = item.Text,
        Interview = item.Interview?.Value,
        Themes = OfferingWire.Texts(item.Themes),
        Force = item.Force is { } force ? EnumNames.NameOf(force) : null,
        Stage = item.Stage is { } stage ? EnumNames.NameOf(stage) : null,
        Backs = OfferingWire.Texts(item.Backs),
        Extensions = WireExtensions.Raw(item.Extensions),
    };
}
