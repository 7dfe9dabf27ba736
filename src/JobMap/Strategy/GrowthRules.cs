namespace JobMap.Strategy;

/// <summary>The ids of the rules, which stand with their thresholds in docs/concepts/growth-strategy.md.</summary>
internal static class GrowthRules
{
    public const string UnderservedGroup = "underserved-group";
    public const string NoUnderservedGroup = "no-underserved-group";
    public const string UnderservedEverywhere = "underserved-everywhere";
    public const string UnderAndOverserved = "under-and-overserved";
    public const string OverservedGroup = "overserved-group";
    public const string NoOverservedGroup = "no-overserved-group";
    public const string NonConsumersUnderserved = "non-consumers-underserved";
    public const string NonConsumersServed = "non-consumers-served";
    public const string NoNonConsumers = "no-non-consumers";
    public const string NonConsumersUnknown = "non-consumers-unknown";
    public const string RestrictedCustomers = "restricted-customers";
    public const string NoRestrictedCustomers = "no-restricted-customers";
    public const string RestrictionUnknown = "restriction-unknown";
    public const string AppropriatelyServed = "appropriately-served";
    public const string Improvement = "improvement";
    public const string SlightImprovement = "slight-improvement";
    public const string ImprovementUnknown = "improvement-unknown";
    public const string FinancialOutcomesUnderserved = "financial-outcomes-underserved";
    public const string FinancialOutcomesServed = "financial-outcomes-served";
    public const string PriceUnknown = "price-unknown";
    public const string SegmentsUnknown = "segments-unknown";
    public const string NoScores = "no-scores";
}
