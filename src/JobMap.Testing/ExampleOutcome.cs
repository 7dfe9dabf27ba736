namespace JobMap.Testing;

/// <summary>One outcome of the example study, with its truth per segment: the shares in percent who find it important and are satisfied.</summary>
internal sealed record ExampleOutcome(
    UniversalStep Kind, string Step, string Id, string Statement,
    (int Importance, int Satisfaction) Hurried, (int Importance, int Satisfaction) Ambitious, (int Importance, int Satisfaction) Thrifty);
