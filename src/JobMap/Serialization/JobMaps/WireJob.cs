using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A related, emotional or social job in JSON.</summary>
[WireMember("A job beside the core job.")]
internal sealed class WireJob : WireObject
{
    [WireMember("The id, which no other job, step or outcome of the map has; made from the statement where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The job in the executor's words.", Required = true, Form = WireForm.Text)]
    public string? Statement { get; set; }
}
