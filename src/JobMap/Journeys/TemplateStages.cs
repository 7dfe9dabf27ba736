namespace JobMap.Journeys;

/// <summary>Where the stages of a template come from.</summary>
public enum TemplateStages
{
    /// <summary>They are listed in <see cref="JourneyTemplate.Stages"/>.</summary>
    Listed,

    /// <summary>One for each kind of step the map has, in the order in which the map first comes to it.</summary>
    OfStepKinds,

    /// <summary>One for each consumption-chain job of the map in the order of the chain, and one for the use, with the core job, behind learning to use.</summary>
    OfConsumptionJobs,
}
