using JobMap.Diagnostics;

namespace JobMap.Journeys.Authoring;

/// <summary>What stands in the way of an authored journey, each with its place in the document of the journey.</summary>
internal sealed class AuthoringFaults
{
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> All => _found;

    /// <summary>Says that a text which has to be there is blank.</summary>
    public void Text(string? text, string what, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _found.Add(JobMapFaults.TextMissing(what, At(path)));
        }
    }

    /// <summary>Says that a text which may be missing is blank.</summary>
    public void OptionalText(string? text, string what, string path)
    {
        if (text is not null)
        {
            Text(text, what, path);
        }
    }

    public void Id(string id, string noun, string path) => _found.Add(JobMapFaults.IdInvalid(id, noun, At(path)));

    public void Add(string message, string path) => _found.Add(DiagnosticCatalogue.JourneyInvalid.Create(message, At(path)));

    /// <summary>The part; null where its id or its name is at fault.</summary>
    public T? Part<T>(AuthoredPart<T> part, string noun, string path)
        where T : class
    {
        if (!MapElementId.TryParse(part.Id, out _))
        {
            Id(part.Id, noun, $"{path}.id");
        }

        Text(part.Name, $"The name of the {noun}", $"{path}.name");
        return part.Value;
    }

    private static DiagnosticLocation At(string path) => new() { Path = path };
}
