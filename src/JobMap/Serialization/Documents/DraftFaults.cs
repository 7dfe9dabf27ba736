using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>What is wrong with a document beyond its shape, each with its path.</summary>
internal sealed class DraftFaults
{
    private const int Most = 100;

    private readonly List<Diagnostic> _faults = [];

    public IReadOnlyList<Diagnostic> All => _faults;

    public bool Any => _faults.Count > 0;

    /// <summary>Says what a value should be and what it is.</summary>
    public void Add(string path, string expected, string found)
    {
        if (_faults.Count < Most)
        {
            _faults.Add(DiagnosticCatalogue.DocumentMemberInvalid.Create($"{path} should be {expected}; it is {found}.", new DiagnosticLocation { Path = path }));
        }
    }

    /// <summary>Says that something is there twice.</summary>
    public void Twice(string path, string what)
    {
        if (_faults.Count < Most)
        {
            _faults.Add(DiagnosticCatalogue.DocumentMemberInvalid.Create($"{path}: {what} is there twice.", new DiagnosticLocation { Path = path }));
        }
    }

    /// <summary>The number, where there is one of the right size; 0, with a fault, where there is not.</summary>
    public long Number(long? value, long most, string path)
    {
        if (value >= 0 && value <= most)
        {
            return value.Value;
        }

        Add(path, FormattableString.Invariant($"a whole number from 0 to {most}"), value is { } given ? FormattableString.Invariant($"{given}") : "missing");
        return 0;
    }

    public void Missing(string path, string expected) => Add(path, expected, "missing");
}
