namespace JobMap.Journeys;

/// <summary>What a <see cref="StageHosting"/> speaks of.</summary>
public enum StageHostingKind
{
    /// <summary>Every step of the map.</summary>
    CoreJob,

    /// <summary>Steps by their ids.</summary>
    Steps,

    /// <summary>Steps by their kinds, with the user's rationale.</summary>
    StepKinds,

    /// <summary>Jobs of the consumption chain, by their kinds.</summary>
    ConsumptionJobs,

    /// <summary>The jobs of the consumption chain that no other stage hosts.</summary>
    OtherConsumptionJobs,
}
