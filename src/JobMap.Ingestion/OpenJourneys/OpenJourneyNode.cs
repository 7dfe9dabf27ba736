using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Journeys;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>A node of a file: a card in one cell of the map.</summary>
internal sealed class OpenJourneyNode
{
    /// <summary>The two ends of the scores.</summary>
    public static readonly EmotionScale Scale = new("OpenJourney score", -5, 5);

    private static readonly string[] Used = ["stageId", "swimlaneId", "title", "blueprint", "isMomentOfTruth"];
    private static readonly string[] Known = ["id", "description", "severity", "score", "sentiment", "purpose", "icon", "tags"];

    /// <summary>The members of a blueprint with the lanes they are.</summary>
    private static readonly (string Member, JourneyLane Lane)[] Rows =
        [("evidence", JourneyLane.Evidence), ("onstage", JourneyLane.Frontstage), ("backstage", JourneyLane.Backstage), ("support", JourneyLane.Support)];

    private readonly OpenJourneyObject _source;
    private readonly OpenJourneyFindings _findings;
    private readonly OpenJourneyObject? _blueprint;

    public OpenJourneyNode(OpenJourneyObject source, OpenJourneyFindings findings)
    {
        (_source, _findings) = (source, findings);
        (StageId, SwimlaneId) = (source.Text("stageId"), source.Text("swimlaneId"));
        Description = source.Text("description");
        Title = source.Text("title") ?? Description;
        Severity = SeverityOf(source);
        Score = ScoreOf(source);
        IsMomentOfTruth = IsTrue("isMomentOfTruth");
        _blueprint = source.Find("blueprint") is not { } value ? null
            : value.ValueKind == JsonValueKind.Object ? new OpenJourneyObject(value, $"{source.Path}.blueprint", findings) : Refused(value);
        Blueprint = [.. Rows.SelectMany(row => TextsOf(row.Member).Select(text => (row.Lane, text)))];
    }

    public string Path => _source.Path;

    public string? StageId { get; }

    public string? SwimlaneId { get; }

    /// <summary>The title, or the description where it has none; null where it has neither.</summary>
    public string? Title { get; }

    public string? Description { get; }

    public OpenJourneySeverity? Severity { get; }

    public double? Score { get; }

    public bool IsMomentOfTruth { get; }

    /// <summary>The lines of its blueprint, each with the lane it is of.</summary>
    public IReadOnlyList<(JourneyLane Lane, string Text)> Blueprint { get; }

    /// <summary>True where severity and score together say that it hurts: high and not felt as good, or medium and felt as bad.</summary>
    public bool Hurts => Severity == OpenJourneySeverity.High ? Score is not > 0 : Severity == OpenJourneySeverity.Medium && Score < 0;

    /// <summary>The node as it stands in the file.</summary>
    public JsonObject Whole(OpenJourneyKept kept)
    {
        kept.Count(_source, "nodes", Used, Known);
        return _source.Copy();
    }

    /// <summary>Keeps on an item what else the node says.</summary>
    public JsonObject KeepOn(JsonObject item, OpenJourneyKept kept, bool withSwimlane)
    {
        kept.Keep(item, _source, "nodes", withSwimlane ? [.. Used.Where(name => name != "swimlaneId")] : Used, withSwimlane ? [.. Known, "swimlaneId"] : Known);
        JsonObject rest = [];
        if (_blueprint is not null)
        {
            kept.Keep(rest, _blueprint, "nodes.blueprint", [.. Rows.Select(row => row.Member)], []);
        }
        else if (_source.Find("blueprint") is { } refused)
        {
            rest["value"] = OpenJourneyObject.CopyOf(refused);
        }

        if (rest.Count > 0)
        {
            item[OpenJourneyKept.Prefix + "blueprint"] = rest;
        }

        return item;
    }

    private OpenJourneyObject? Refused(JsonElement blueprint)
    {
        _source.Refuse("blueprint", "an object", blueprint);
        return null;
    }

    private bool IsTrue(string member)
    {
        JsonElement? value = _source.Find(member);
        if (value is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } other)
        {
            _source.Refuse(member, "true or false", other);
        }

        return value is { ValueKind: JsonValueKind.True };
    }

    private static OpenJourneySeverity? SeverityOf(OpenJourneyObject source)
    {
        if (source.Find("severity") is not { } value || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString())))
        {
            return null;
        }

        foreach (OpenJourneySeverity severity in Enum.GetValues<OpenJourneySeverity>())
        {
            if (value.ValueKind == JsonValueKind.String && value.GetString()!.Trim().Equals(severity.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return severity;
            }
        }

        source.Refuse("severity", "low, medium or high", value);
        return null;
    }

    private static double? ScoreOf(OpenJourneyObject source)
    {
        if (source.Find("score") is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double score) && score >= Scale.Minimum && score <= Scale.Maximum)
        {
            return score;
        }

        source.Refuse("score", FormattableString.Invariant($"a number from {Scale.Minimum} to {Scale.Maximum}"), value);
        return null;
    }

    /// <summary>The texts of a member of the blueprint, which is one text or a list of them.</summary>
    private IEnumerable<string> TextsOf(string member)
    {
        if (_blueprint?.Find(member) is not { ValueKind: JsonValueKind.Array } list)
        {
            return _blueprint?.Text(member) is { } text ? [text] : [];
        }

        List<string> texts = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!.Trim());
            }
            else if (item.ValueKind != JsonValueKind.Null)
            {
                _findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"A line of a blueprint should be a text; it is {OpenJourneyObject.KindOf(item)} and is left out.", $"{_blueprint.Path}.{member}");
            }
        }

        return texts.Where(text => text.Length > 0);
    }
}
