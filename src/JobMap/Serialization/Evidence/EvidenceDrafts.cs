using System.Globalization;
using JobMap.Internals;
using JobMap.Research;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>From the wire to research evidence. An item without an id gets one of its position, which no item of the document has been given.</summary>
internal sealed class EvidenceDrafts(DraftReading reading)
{
    private const string DateRule = "a day as yyyy-MM-dd";

    private const string TargetRule = "the id of an element of the job map, or pain: or milestone: with an id";

    private static readonly InterviewId UnknownInterview = InterviewId.Parse("unknown");

    private static readonly ThemeId UnknownTheme = ThemeId.Parse("unknown");

    private static readonly EvidenceId UnknownItem = EvidenceId.Parse("unknown");

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private int _position;

    public ResearchEvidence? Of(WireEvidence wire)
    {
        _ids.UnionWith((wire.Items ?? []).Select(item => item?.Id).OfType<string>());
        ResearchEvidence evidence = new()
        {
            Interviews = reading.EachOnce(wire.Interviews, "$.interviews", "an interview", Of, interview => interview.Id.Value),
            Themes = reading.EachOnce(wire.Themes, "$.themes", "a theme", Of, theme => theme.Id.Value),
            Items = reading.EachOnce(wire.Items, "$.items", "a piece of evidence", Of, item => item.Id.Value),
            Extensions = reading.Kept(wire),
        };
        return reading.HasFaults ? null : evidence;
    }

    private Interview? Of(WireInterview wire, string path)
    {
        InterviewId? id = reading.Value<InterviewId>(InterviewId.TryParse, wire.Id, $"{path}.id");
        Interview interview = new(id ?? UnknownInterview)
        {
            Participant = reading.OptionalText(wire.Participant, $"{path}.participant"),
            Date = reading.OptionalValue<DateOnly>(TryParseDate, wire.Date, $"{path}.date", DateRule),
            Role = reading.OptionalText(wire.Role, $"{path}.role"),
            SwitchedFrom = reading.OptionalText(wire.SwitchedFrom, $"{path}.switchedFrom"),
            SwitchedTo = reading.OptionalText(wire.SwitchedTo, $"{path}.switchedTo"),
            Extensions = reading.Kept(wire),
        };
        return id is null ? null : interview;
    }

    private ValueTheme? Of(WireTheme wire, string path)
    {
        ThemeId? id = reading.Value<ThemeId>(ThemeId.TryParse, wire.Id, $"{path}.id");
        string? name = reading.Text(wire.Name, $"{path}.name");
        ValueTheme theme = new(id ?? UnknownTheme, name ?? UnknownTheme.Value)
        {
            Description = reading.OptionalText(wire.Description, $"{path}.description"),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : theme;
    }

    private EvidenceItem? Of(WireEvidenceItem wire, string path)
    {
        _position++;
        EvidenceId? id = wire.Id is null ? Made() : reading.Value<EvidenceId>(EvidenceId.TryParse, wire.Id, $"{path}.id");
        EvidenceKind? kind = Name<EvidenceKind>(wire.Kind, $"{path}.kind");
        string? text = reading.Text(wire.Text, $"{path}.text");
        EvidenceItem item = new(id ?? UnknownItem, kind ?? default, text ?? UnknownItem.Value)
        {
            Interview = reading.OptionalValue<InterviewId>(InterviewId.TryParse, wire.Interview, $"{path}.interview"),
            Themes = reading.Values<ThemeId>(ThemeId.TryParse, wire.Themes, $"{path}.themes"),
            Force = wire.Force is null ? null : Name<ForceOfProgress>(wire.Force, $"{path}.force"),
            Stage = wire.Stage is null ? null : Name<TimelineStage>(wire.Stage, $"{path}.stage"),
            Backs = reading.Values<EvidenceTarget>(EvidenceTarget.TryParse, wire.Backs, $"{path}.backs", TargetRule),
            Extensions = reading.Kept(wire),
        };
        return id is null || kind is null || text is null ? null : item;
    }

    private EvidenceId Made()
    {
        string made = FormattableString.Invariant($"e{_position}");
        for (int next = 2; !_ids.Add(made); next++)
        {
            made = FormattableString.Invariant($"e{_position}-{next}");
        }

        return EvidenceId.Parse(made);
    }

    private T? Name<T>(string? text, string path)
        where T : struct, Enum => reading.Value<T>(EnumNames.TryParse, text, path, $"one of {string.Join(", ", EnumNames.Of<T>())}");

    private static bool TryParseDate(string? text, out DateOnly date) => DateOnly.TryParseExact(text, EvidenceWire.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
