using System.Globalization;
using JobMap.Internals;

namespace JobMap;

/// <summary>The content hash of a map: its members in a fixed order. What is written here is written for ever, since hashes are kept by users.</summary>
internal sealed class JobMapHash : IDisposable
{
    private readonly ContentHasher _hasher = new();

    public static string Of(JobMapContent content)
    {
        using JobMapHash hash = new();
        hash.Add(content);
        return hash._hasher.Finish();
    }

    public void Dispose() => _hasher.Dispose();

    private void Add(JobMapContent content)
    {
        _hasher.Add("language", content.Grammar.Language);
        _hasher.Add("jobExecutor", content.Market.JobExecutor);
        _hasher.Add("coreJob", content.Market.CoreJob.Text);
        _hasher.Add("productLifecycleSupportTeam", content.Market.ProductLifecycleSupportTeam);
        _hasher.Add("purchaseDecisionMaker", content.Market.PurchaseDecisionMaker);
        Add("market", content.Market.Extensions);
        _hasher.Add("steps", content.Steps, Add);
        _hasher.Add("links", content.Links, Add);
        _hasher.Add("inapplicableSteps", content.InapplicableSteps, Add);
        _hasher.Add("jobs", content.Jobs, Add);
        _hasher.Add("consumptionJobs", content.ConsumptionJobs, Add);
        _hasher.Add("financialOutcomes", content.FinancialOutcomes, Add);
        _hasher.Add("complexityFactors", content.ComplexityFactors, Add);
        _hasher.Add<JobLadder>("ladder", content.Ladder is { } ladder ? [ladder] : [], Add);
        Add("map", content.Extensions);
    }

    private void Add(JobStep step)
    {
        _hasher.Add("id", step.Id.Value);
        _hasher.Add("kind", NumberOf(step.Kind));
        _hasher.Add("name", step.Name);
        _hasher.Add("outcomes", step.Outcomes, Add);
        _hasher.Add("subSteps", step.SubSteps, Add);
        Add("step", step.Extensions);
    }

    private void Add(SubStep part)
    {
        _hasher.Add("id", part.Id.Value);
        _hasher.Add("name", part.Name);
        _hasher.Add("outcomes", part.Outcomes, Add);
        Add("subStep", part.Extensions);
    }

    private void Add(DesiredOutcome outcome)
    {
        _hasher.Add("id", outcome.Id.Value);
        _hasher.Add("statement", outcome.Statement.Text);
        Add("outcome", outcome.Extensions);
    }

    private void Add(StepLink link)
    {
        _hasher.Add("kind", NumberOf(link.Kind));
        _hasher.Add("from", link.From.Value);
        _hasher.Add("to", link.To.Value);
        _hasher.Add("condition", link.Condition);
        Add("link", link.Extensions);
    }

    private void Add(InapplicableStep step)
    {
        _hasher.Add("kind", NumberOf(step.Kind));
        _hasher.Add("reason", step.Reason);
        Add("inapplicableStep", step.Extensions);
    }

    private void Add(Job job)
    {
        _hasher.Add("id", job.Id.Value);
        _hasher.Add("kind", NumberOf(job.Kind));
        _hasher.Add("statement", job.Statement.Text);
        Add("job", job.Extensions);
    }

    private void Add(ConsumptionJob job)
    {
        _hasher.Add("id", job.Id.Value);
        _hasher.Add("kind", job.Kind.Name);
        _hasher.Add("statement", job.Statement.Text);
        _hasher.Add<JobMapContent>("map", job.Map is { } map ? [map.Content] : [], Add);
        Add("consumptionJob", job.Extensions);
    }

    private void Add(ComplexityFactor factor)
    {
        _hasher.Add("kind", NumberOf(factor.Kind));
        _hasher.Add("description", factor.Description);
        _hasher.Add("variable", factor.Variable);
        Add("complexityFactor", factor.Extensions);
    }

    private void Add(JobLadder ladder)
    {
        _hasher.Add("rung", NumberOf(ladder.Rung));
        _hasher.Add("above", ladder.Above?.Text);
        _hasher.Add("below", ladder.Below?.Text);
        Add("ladder", ladder.Extensions);
    }

    private void Add(string owner, ExtensionMembers extensions) => _hasher.Add($"{owner}.extensions", extensions, member => _hasher.Add(member.Key, member.Value));

    private static string NumberOf<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
