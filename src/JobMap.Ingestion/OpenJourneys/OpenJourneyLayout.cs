using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>Puts the nodes of a file where they belong: into the lanes of its stages, or among what has no place.</summary>
internal sealed class OpenJourneyLayout(OpenJourneyObject file, int maximumEntries, OpenJourneyKept kept, OpenJourneyFindings findings)
{
    private readonly OpenJourneyIds _stageIds = new("stage");
    private readonly OpenJourneyIds _ids = new("node");
    private readonly List<OpenJourneyStage> _stages = [];
    private readonly Dictionary<string, OpenJourneyStage> _stagesById = new(StringComparer.Ordinal);
    private readonly List<OpenJourneySwimlane> _swimlanes = [];
    private readonly Dictionary<string, OpenJourneySwimlane> _swimlanesById = new(StringComparer.Ordinal);
    private readonly JsonArray _swimlaneObjects = [];
    private readonly JsonArray _unplaced = [];
    private readonly JsonArray _unplacedNodes = [];
    private long _entries;

    /// <summary>Stages and unplaced items of a journey document; null, with an error noted, where there are none.</summary>
    public JsonObject? Read()
    {
        Each("stages", AddStage);
        Each("swimlanes", AddSwimlane);
        if (_stages.Count == 0 && !findings.HasErrors)
        {
            findings.Add(DiagnosticCatalogue.OpenJourneyInvalid, "The file has no stages.", "$.stages");
        }

        foreach (OpenJourneySwimlane swimlane in _swimlanes)
        {
            swimlane.IsShared = swimlane.Lane is not null && _swimlanes.Count(other => other.Lane == swimlane.Lane) > 1;
        }

        Each("nodes", AddNode);
        if (findings.HasErrors)
        {
            return null;
        }

        foreach (OpenJourneyStage stage in _stages)
        {
            PlaceChannels(stage);
        }

        ReportSwimlanes();
        return Written();
    }

    private void Each(string list, Action<OpenJourneyObject> add)
    {
        int index = 0;
        foreach (JsonElement entry in file.List(list))
        {
            string path = FormattableString.Invariant($"$.{list}[{index++}]");
            if (!Counts(1, path))
            {
                return;
            }

            if (entry.ValueKind == JsonValueKind.Object)
            {
                add(new OpenJourneyObject(entry, path, findings));
                continue;
            }

            findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"An entry of '{list}' should be an object; it is {OpenJourneyObject.KindOf(entry)}.", path);
            if (list == "nodes")
            {
                _unplacedNodes.Add(OpenJourneyObject.CopyOf(entry));
            }
        }
    }

    private bool Counts(int entries, string path)
    {
        _entries += entries;
        if (_entries > maximumEntries && !findings.HasErrors)
        {
            findings.Add(
                DiagnosticCatalogue.DocumentLimitExceeded,
                FormattableString.Invariant($"The file has more than {maximumEntries} stages, swimlanes, nodes and lines of blueprints, which is the most that is read."), path);
        }

        return !findings.HasErrors;
    }

    private void AddStage(OpenJourneyObject source)
    {
        string? id = source.Text("id");
        string? given = source.Text("name");
        string name = given ?? FormattableString.Invariant($"Stage {_stages.Count + 1}");
        if (given is null)
        {
            findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"The stage has no name; it is called '{name}'.", $"{source.Path}.name");
        }

        JsonObject wire = new() { ["id"] = _stageIds.Of(name), ["name"] = name };
        kept.Keep(wire, source, "stages", ["name"], ["id"]);
        OpenJourneyStage stage = new(wire, name, kept);
        _stages.Add(stage);
        if (id is not null && !_stagesById.TryAdd(id, stage))
        {
            findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"Two stages have the id '{OpenJourneyFindings.Shown(id)}'; nodes stand in the first.", $"{source.Path}.id");
        }
    }

    private void AddSwimlane(OpenJourneyObject source)
    {
        string? id = source.Text("id");
        OpenJourneySwimlane swimlane = new(source.Path, source.Text("name"));
        _swimlanes.Add(swimlane);
        _swimlaneObjects.Add((JsonNode)source.Copy());
        kept.Count(source, "swimlanes", ["id", "name"], []);
        if (id is not null && !_swimlanesById.TryAdd(id, swimlane))
        {
            findings.Add(DiagnosticCatalogue.OpenJourneyValueInvalid, $"Two swimlanes have the id '{OpenJourneyFindings.Shown(id)}'; nodes stand in the first.", $"{source.Path}.id");
        }
    }

    private void AddNode(OpenJourneyObject source)
    {
        OpenJourneyNode node = new(source, findings);
        if (!Counts(node.Blueprint.Count, source.Path))
        {
            return;
        }

        OpenJourneyStage? stage = node.StageId is { } stageId ? _stagesById.GetValueOrDefault(stageId) : null;
        OpenJourneySwimlane? swimlane = node.SwimlaneId is { } swimlaneId ? _swimlanesById.GetValueOrDefault(swimlaneId) : null;
        if (swimlane is null)
        {
            Refuse(node, "swimlaneId", $"It names {(node.SwimlaneId is null ? "no swimlane" : $"a swimlane that the file does not have, '{OpenJourneyFindings.Shown(node.SwimlaneId)}'")}.");
        }
        else if (swimlane.Lane is not { } lane)
        {
            swimlane.Unplaced++;
            Unplace(node, $"Its swimlane{(swimlane.Name is null ? "" : $" '{OpenJourneyFindings.Shown(swimlane.Name)}'")} fits no lane of a journey.");
        }
        else if (stage is null)
        {
            Refuse(node, "stageId", $"It names {(node.StageId is null ? "no stage" : $"a stage that the file does not have, '{OpenJourneyFindings.Shown(node.StageId)}'")}.", lane);
        }
        else if (lane == OpenJourneyLane.Emotions)
        {
            stage.AddEmotion(node);
        }
        else if (node.Title is not { } title)
        {
            Refuse(node, "title", "It has neither a title nor a description.");
        }
        else if (lane == OpenJourneyLane.Channels)
        {
            stage.Channels.Add(node);
        }
        else if (lane.Lane == JourneyLane.Touchpoints)
        {
            stage.AddTouchpoint(node, _ids.Of(title), title, null, swimlane.IsShared);
        }
        else
        {
            stage.AddItem(node, lane.Lane!.Value, title, swimlane.IsShared);
        }
    }

    /// <summary>Where a stage has no touchpoints its channels are where customers meet the solution; where it has, they take the only channel, or that of their name.</summary>
    private void PlaceChannels(OpenJourneyStage stage)
    {
        string[] names = [.. stage.Channels.Select(node => node.Title!).Distinct(StringComparer.OrdinalIgnoreCase)];
        bool alone = stage.Touchpoints.Count == 0;
        foreach (OpenJourneyNode node in stage.Channels)
        {
            string title = node.Title!;
            bool isName = ChannelId.TryParse(title, out _);
            List<JsonObject> touchpoints = [.. stage.Touchpoints.Where(entry => !alone && isName && (names.Length == 1 || entry.Title.Equals(title, StringComparison.OrdinalIgnoreCase))).Select(entry => entry.Item)];
            if (alone)
            {
                stage.AddTouchpoint(node, _ids.Of(title), title, isName ? title : null, withSwimlane: true);
            }
            else if (touchpoints.Count > 0)
            {
                touchpoints.ForEach(touchpoint => touchpoint["channel"] = title);
                stage.AddChannel(node);
            }
            else
            {
                Refuse(node, "title", isName ? $"The file does not say which touchpoints of the stage '{OpenJourneyFindings.Shown(stage.Name)}' use this channel." : "A channel needs a name of one line, up to 200 characters.");
            }
        }
    }

    private void Refuse(OpenJourneyNode node, string member, string reason, OpenJourneyLane? lane = null)
    {
        findings.Add(DiagnosticCatalogue.OpenJourneyNodeUnplaced, $"The node{(node.Title is null ? "" : $" '{OpenJourneyFindings.Shown(node.Title)}'")} has no place in the journey: {reason}", $"{node.Path}.{member}");
        Unplace(node, reason, lane?.Lane == JourneyLane.Touchpoints);
    }

    private void Unplace(OpenJourneyNode node, string reason, bool isTouchpoint = false)
    {
        string name = node.Title ?? "a node without a title";
        string id = _ids.Of(name);
        JsonObject item = new() { ["kind"] = isTouchpoint ? "touchpoint" : "item", ["id"] = id, ["name"] = name, ["reason"] = reason };
        if (isTouchpoint)
        {
            item["touchpoint"] = node.KeepOn(OpenJourneyStage.Touchpoint(node, id, name, null), kept, withSwimlane: true);
        }
        else
        {
            _unplacedNodes.Add((JsonNode)node.Whole(kept));
        }

        _unplaced.Add((JsonNode)item);
    }

    private void ReportSwimlanes()
    {
        foreach (OpenJourneySwimlane swimlane in _swimlanes.Where(swimlane => swimlane.Unplaced > 0))
        {
            findings.Add(
                DiagnosticCatalogue.OpenJourneySwimlaneUnknown,
                $"The swimlane{(swimlane.Name is null ? " without a name" : $" '{OpenJourneyFindings.Shown(swimlane.Name)}'")} fits no lane of a journey; {Counted.Of(swimlane.Unplaced, "node")} of it stand{(swimlane.Unplaced == 1 ? "s" : "")} among the unplaced items.",
                $"{swimlane.Path}.name");
        }
    }

    private JsonObject Written()
    {
        bool fromEmotions = _swimlanes.Exists(swimlane => swimlane.Lane == OpenJourneyLane.Emotions);
        IReadOnlyList<double> ScoresOf(OpenJourneyStage stage) => fromEmotions ? stage.EmotionScores : stage.OtherScores;
        bool saysNothing = _stages.All(stage => ScoresOf(stage).All(score => score == 0));
        JsonArray stages = [];
        foreach (OpenJourneyStage stage in _stages)
        {
            IReadOnlyList<double> scores = ScoresOf(stage);
            string? reason = scores.Count == 0 ? $"No node in a swimlane of {(fromEmotions ? "emotions" : "touchpoints or actions")} has a score here."
                : saysNothing ? "Every score of the file is 0, which may be no more than the value a tool begins with." : null;
            stages.Add((JsonNode)stage.ToWire(reason, scores));
        }

        JsonObject journey = new() { ["stages"] = stages, ["unplaced"] = _unplaced };
        if (_swimlaneObjects.Count > 0)
        {
            journey[OpenJourneyKept.Prefix + "swimlanes"] = _swimlaneObjects;
        }

        if (_unplacedNodes.Count > 0)
        {
            journey[OpenJourneyKept.Prefix + "nodes"] = _unplacedNodes;
        }

        return journey;
    }
}
