using System.Globalization;
using System.Text;

namespace JobMap.Serialization.Documents;

/// <summary>The way from the root of a document to where a walk is; written out only when asked for.</summary>
internal sealed class DocumentPath
{
    private readonly List<(string? Name, int Index)> _parts = [];

    public void Enter(string name) => _parts.Add((name, 0));

    public void Enter(int index) => _parts.Add((null, index));

    public void Leave() => _parts.RemoveAt(_parts.Count - 1);

    /// <summary>The path of another member of the object that the current one is a member of.</summary>
    public string Beside(string name) => Text(_parts.Count - 1) + "." + name;

    public override string ToString() => Text(_parts.Count);

    private string Text(int parts)
    {
        StringBuilder text = new("$");
        foreach ((string? name, int index) in _parts.Take(parts))
        {
            _ = name is null ? text.Append(CultureInfo.InvariantCulture, $"[{index}]") : text.Append('.').Append(JobMapFaults.Shown(name));
        }

        return text.ToString();
    }
}
