namespace JobMap.Opportunity;

/// <summary>
/// The geometry of the opportunity landscape: importance across, satisfaction up, both 0..10.
/// Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
public static class OpportunityLandscape
{
    /// <summary>How near to a line a point counts as on it; far below what any number of respondents can resolve.</summary>
    internal const double Tolerance = 1e-9;

    private const double TableStakes = 7.5;

    /// <summary>
    /// The zone of a point. A point on the diagonal S = I is appropriately served, also at (10, 10) where the lines meet;
    /// a point on S = 2 I − 10 below the diagonal is underserved.
    /// </summary>
    /// <param name="importance">Importance, 0..10.</param>
    /// <param name="satisfaction">Satisfaction, 0..10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside 0..10 or not a number.</exception>
    public static LandscapeZone ZoneOf(double importance, double satisfaction)
    {
        Require(importance, nameof(importance));
        Require(satisfaction, nameof(satisfaction));
        return satisfaction > importance + Tolerance ? LandscapeZone.Overserved
            : satisfaction < importance - Tolerance && satisfaction <= (2 * importance) - 10 + Tolerance ? LandscapeZone.Underserved
            : LandscapeZone.AppropriatelyServed;
    }

    /// <summary>
    /// True for what must be there and is: I ≥ 7.5 and S ≥ 7.5. Important to nearly everybody and satisfied already, it wins no customer, and its
    /// absence loses them. Source: Ulwick, "What Customers Want", 2005.
    /// </summary>
    /// <param name="importance">Importance, 0..10.</param>
    /// <param name="satisfaction">Satisfaction, 0..10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside 0..10 or not a number.</exception>
    public static bool IsTableStakes(double importance, double satisfaction)
    {
        Require(importance, nameof(importance));
        Require(satisfaction, nameof(satisfaction));
        return importance >= TableStakes - Tolerance && satisfaction >= TableStakes - Tolerance;
    }

    /// <summary>The name of a zone in documents: <c>underserved</c>, <c>appropriately-served</c>, <c>overserved</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zone"/> is none of the three.</exception>
    public static string NameOf(LandscapeZone zone) => zone switch
    {
        LandscapeZone.Underserved => "underserved",
        LandscapeZone.AppropriatelyServed => "appropriately-served",
        LandscapeZone.Overserved => "overserved",
        _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, "Not one of the three zones."),
    };

    private static void Require(double coordinate, string name)
    {
        if (!(coordinate >= 0 && coordinate <= 10))
        {
            throw new ArgumentOutOfRangeException(name, coordinate, "A coordinate of the landscape is 0 to 10.");
        }
    }
}
