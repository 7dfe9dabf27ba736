namespace JobMap.Serialization.Documents;

/// <summary>What a schema says of a member or a type of a document beyond its JSON type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class WireMemberAttribute(string description) : Attribute
{
    /// <summary>What it is, in one sentence.</summary>
    public string Description => description;

    /// <summary>True where a document cannot do without it.</summary>
    public bool Required { get; init; }

    /// <summary>True for a type that can do without what the type it is made from requires.</summary>
    public bool IsLenient { get; init; }

    /// <summary>What its text or number must look like.</summary>
    public WireForm Form { get; init; }
}
