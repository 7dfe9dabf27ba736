using System.Text.Json.Nodes;
using JobMap.Journeys;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>A stage of a file on its way into a journey document.</summary>
internal sealed class OpenJourneyStage(JsonObject wire, string name, OpenJourneyKept kept)
{
    private readonly Dictionary<JourneyLane, JsonArray> _lanes = [];
    private readonly List<(OpenJourneySeverity? Severity, JsonObject Item)> _pains = [];
    private readonly JsonArray _channelNodes = [];
    private readonly JsonArray _emotionNodes = [];

    public string Name => name;

    /// <summary>Its touchpoints, each with the name of its node.</summary>
    public List<(JsonObject Item, string Title)> Touchpoints { get; } = [];

    /// <summary>The nodes in lanes of channels, which are dealt with when all touchpoints are known.</summary>
    public List<OpenJourneyNode> Channels { get; } = [];

    /// <summary>The scores in lanes of emotions.</summary>
    public List<double> EmotionScores { get; } = [];

    /// <summary>The scores of touchpoints and actions.</summary>
    public List<double> OtherScores { get; } = [];

    public void AddTouchpoint(OpenJourneyNode node, string id, string title, string? channel, bool withSwimlane)
    {
        JsonObject item = node.KeepOn(Touchpoint(node, id, title, channel), kept, withSwimlane);
        Touchpoints.Add((item, title));
        Add(JourneyLane.Touchpoints, item);
        AddAround(node, title, id);
        OtherScores.AddRange(node.Score is { } score ? [score] : []);
    }

    /// <summary>A touchpoint of the document, with the lines of its blueprint.</summary>
    public static JsonObject Touchpoint(OpenJourneyNode node, string id, string title, string? channel)
    {
        JsonObject touchpoint = new() { ["id"] = id, ["name"] = title };
        if (channel is not null)
        {
            touchpoint["channel"] = channel;
        }

        if (node.IsMomentOfTruth)
        {
            touchpoint["momentOfTruth"] = true;
        }

        foreach (IGrouping<JourneyLane, string> row in node.Blueprint.GroupBy(line => line.Lane, line => line.Text))
        {
            touchpoint[NameOf(row.Key)] = new JsonArray([.. row.Select(text => (JsonNode?)JsonValue.Create(text))]);
        }

        return touchpoint;
    }

    public void AddItem(OpenJourneyNode node, JourneyLane lane, string title, bool withSwimlane)
    {
        JsonObject item = node.KeepOn(new JsonObject { ["text"] = title }, kept, withSwimlane);
        if (lane == JourneyLane.Pains)
        {
            _pains.Add((node.Severity, item));
        }
        else
        {
            Add(lane, item);
        }

        AddBlueprint(node, null);
        if (node.IsMomentOfTruth && lane != JourneyLane.MomentsOfTruth)
        {
            AddMoment(title, null);
        }

        if (lane is JourneyLane.Actions or JourneyLane.Frontstage or JourneyLane.Backstage or JourneyLane.Support or JourneyLane.Evidence)
        {
            AddPain(node, title, null);
        }

        if (lane == JourneyLane.Actions && node.Score is { } score)
        {
            OtherScores.Add(score);
        }
    }

    public void AddEmotion(OpenJourneyNode node)
    {
        _emotionNodes.Add(node.Whole(kept));
        EmotionScores.AddRange(node.Score is { } score ? [score] : []);
        if (node.Title is { } title)
        {
            AddAround(node, title, null);
        }
        else
        {
            AddBlueprint(node, null);
        }
    }

    /// <summary>A channel that its touchpoints have taken.</summary>
    public void AddChannel(OpenJourneyNode node)
    {
        _channelNodes.Add(node.Whole(kept));
        AddAround(node, node.Title!, null);
    }

    public JsonObject ToWire(string? emotionReason, IReadOnlyList<double> scores)
    {
        foreach ((_, JsonObject item) in _pains.OrderByDescending(pain => pain.Severity ?? OpenJourneySeverity.Low))
        {
            Add(JourneyLane.Pains, item);
        }

        wire["lanes"] = new JsonObject(_lanes.Select(lane => KeyValuePair.Create(NameOf(lane.Key), (JsonNode?)lane.Value)));
        if (emotionReason is null)
        {
            wire["emotion"] = new JsonObject { ["value"] = scores.Average(), ["scale"] = OpenJourneyNode.Scale.ToString() };
            wire[OpenJourneyKept.Prefix + "scores"] = scores.Count;
        }
        else
        {
            wire["emotionReason"] = emotionReason;
        }

        if (_emotionNodes.Count > 0)
        {
            wire[OpenJourneyKept.Prefix + "emotions"] = _emotionNodes;
        }

        if (_channelNodes.Count > 0)
        {
            wire[OpenJourneyKept.Prefix + "channels"] = _channelNodes;
        }

        return wire;
    }

    private static string NameOf(JourneyLane lane)
    {
        string member = lane.ToString();
        return char.ToLowerInvariant(member[0]) + member[1..];
    }

    /// <summary>What a node brings beside its own item.</summary>
    private void AddAround(OpenJourneyNode node, string title, string? touchpoint)
    {
        AddBlueprint(node, touchpoint);
        AddPain(node, title, touchpoint);
        if (node.IsMomentOfTruth)
        {
            AddMoment(title, touchpoint);
        }
    }

    private void AddBlueprint(OpenJourneyNode node, string? touchpoint)
    {
        foreach ((JourneyLane lane, string text) in node.Blueprint)
        {
            Add(lane, Given(text, touchpoint));
        }
    }

    private void AddPain(OpenJourneyNode node, string title, string? touchpoint)
    {
        if (node.Hurts)
        {
            _pains.Add((node.Severity, Given(node.Description is { } description && description != title ? $"{title}: {description}" : title, touchpoint)));
        }
    }

    private void AddMoment(string title, string? touchpoint)
    {
        JsonObject item = Given(title, touchpoint);
        if (touchpoint is not null)
        {
            item["touchpoint"] = touchpoint;
        }

        Add(JourneyLane.MomentsOfTruth, item);
    }

    private static JsonObject Given(string text, string? touchpoint) => touchpoint is null ? new JsonObject { ["text"] = text } : new JsonObject
    {
        ["text"] = text,
        ["derivedFrom"] = new JsonObject { ["rule"] = JourneyRules.Given.Id, ["sources"] = new JsonArray(touchpoint), ["sourceKinds"] = new JsonArray("touchpoint") },
    };

    private void Add(JourneyLane lane, JsonObject item)
    {
        if (!_lanes.TryGetValue(lane, out JsonArray? items))
        {
            _lanes.Add(lane, items = []);
        }

        items.Add((JsonNode)item);
    }
}
