using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Where the parts of a statement stand in its text; a part that is not there has an empty span.</summary>
internal readonly record struct StatementSpans
{
    public TextSpan Direction { get; init; }

    public TextSpan Qualifier { get; init; }

    public TextSpan Unit { get; init; }

    public TextSpan Connective { get; init; }

    public TextSpan Object { get; init; }

    public TextSpan Clarifier { get; init; }

    public TextSpan Example { get; init; }
}
