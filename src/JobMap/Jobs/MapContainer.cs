namespace JobMap;

/// <summary>A list of a map: the parts of one sort that one step, sub-step or the map has. <paramref name="Owner"/> is Map for lists of the map.</summary>
internal readonly record struct MapContainer(JobMapChangeSubject Items, JobMapChangeSubject Owner = JobMapChangeSubject.Map, string OwnerId = "")
{
    public override string ToString() => Items switch
    {
        JobMapChangeSubject.Map => "map",
        JobMapChangeSubject.Market => "market",
        JobMapChangeSubject.Ladder => "ladder",
        JobMapChangeSubject.Step => "steps",
        JobMapChangeSubject.SubStep => $"sub-steps of {OwnerId}",
        JobMapChangeSubject.Outcome => Owner == JobMapChangeSubject.Step ? $"step {OwnerId}" : $"sub-step {OwnerId}",
        JobMapChangeSubject.FinancialOutcome => "financial outcomes",
        JobMapChangeSubject.Job => "jobs",
        JobMapChangeSubject.ConsumptionJob => "consumption jobs",
        JobMapChangeSubject.Link => "links",
        JobMapChangeSubject.InapplicableStep => "inapplicable steps",
        _ => "complexity factors",
    };
}
