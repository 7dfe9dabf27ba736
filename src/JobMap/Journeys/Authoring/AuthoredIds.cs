using JobMap.Internals;

namespace JobMap.Journeys.Authoring;

/// <summary>The ids of an authored journey as they are claimed, each kind for itself.</summary>
internal sealed class AuthoredIds
{
    private readonly HashSet<(string Noun, string Id)> _taken = [];
    private readonly HashSet<string> _moments;
    private readonly HashSet<string> _stages;
    private readonly AuthoringFaults _faults;

    public AuthoredIds(IReadOnlyList<AuthoredStage> stages, AuthoringFaults faults)
    {
        _faults = faults;
        _stages = [.. stages.Select(stage => stage.Id).OfType<string>()];
        _moments = [.. stages.SelectMany(stage => stage.Entries).OfType<AuthoredMoment>().Select(moment => moment.Touchpoint)];
    }

    /// <summary>The id of a stage, made from its name where none is given; null where it is at fault.</summary>
    public string? OfStage(AuthoredStage stage, string path)
    {
        _faults.Text(stage.Name, "The name of the stage", $"{path}.name");
        if (stage.Id is { } given)
        {
            if (!StageId.TryParse(given, out _))
            {
                _faults.Id(given, "stage", $"{path}.id");
                return null;
            }

            Claim(given, "stage", path);
            return given;
        }

        string made = Slug.Unique(Slug.FromText(stage.Name, "stage"), _stages);
        _stages.Add(made);
        return made;
    }

    /// <summary>Says that an id is there twice.</summary>
    public void Claim(string id, string noun, string path)
    {
        if (!_taken.Add((noun, id)))
        {
            _faults.Add($"The {noun} id '{id}' is used twice.", $"{path}.id");
        }
    }

    /// <summary>True once for a touchpoint that no stage declares a moment of truth by itself.</summary>
    public bool ClaimMoment(string touchpoint) => _moments.Add(touchpoint);
}
