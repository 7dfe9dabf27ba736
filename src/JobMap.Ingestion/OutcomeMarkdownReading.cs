using JobMap.Diagnostics;
using JobMap.Internals;
using Markdig;
using Markdig.Syntax;

namespace JobMap.Ingestion;

/// <summary>One reading of an outline.</summary>
internal sealed class OutcomeMarkdownReading(OutcomeMarkdownOptions options)
{
    private const string Executor = "Job executor:";

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly DiagnosticLog _log = new(options.Source);
    private readonly DraftedMap _map = new();
    private DraftedStep? _step;
    private DraftedStep? _place;
    private string? _coreJob;
    private string? _executor;

    public JobMapResult<UniversalJobMap> Read(string text)
    {
        if (text.Length > options.MaximumCharacters)
        {
            return Refused(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The outline is longer than {options.MaximumCharacters} characters."));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Refused(DiagnosticCatalogue.FileEmpty, "The outline is empty.");
        }

        MarkdownDocument document;
        try
        {
            // A text decoded from bytes may still begin with its byte order mark, behind which no heading is seen.
            document = Markdown.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, Pipeline);
        }
        catch (ArgumentException)
        {
            return Refused(DiagnosticCatalogue.LimitExceeded, "Something in the outline is nested too deeply to be read.");
        }

        foreach (Block block in document)
        {
            Read(block);
        }

        return _map.Build(options.JobExecutor ?? _executor ?? "", options.CoreJob ?? _coreJob ?? "", options.Grammar, _log);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
        builder.InlineParsers.Insert(0, new OutlineId.Parser());
        return builder.Build();
    }

    private JobMapResult<UniversalJobMap> Refused(DiagnosticDescriptor descriptor, string message)
    {
        _log.Add(descriptor, message);
        return JobMapResult<UniversalJobMap>.Failure(_log.ToList());
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: 1 } heading when _coreJob is null:
                _coreJob = OutlineText.Of(heading).Text;
                break;
            case HeadingBlock { Level: 2 } heading:
                ReadStep(heading);
                break;
            case HeadingBlock { Level: 3 } heading when _step is not null:
                OutlineText part = OutlineText.Of(heading);
                _place = _step.Add(new DraftedStep(_step.Kind, part.Text, part.Id, LineOf(heading)));
                break;
            case ListBlock list when _place is not null:
                foreach (ListItemBlock item in list.OfType<ListItemBlock>())
                {
                    ReadItem(item, _place);
                }

                break;
            case ParagraphBlock paragraph when _executor is null && OutlineText.Of(paragraph).Text.StartsWith(Executor, StringComparison.OrdinalIgnoreCase):
                _executor = OutlineText.Of(paragraph).Text[Executor.Length..].Trim();
                break;
            default:
                Ignore(block);
                break;
        }
    }

    private void ReadStep(HeadingBlock heading)
    {
        (string text, string? id) = OutlineText.Of(heading);
        string[] parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        if (!UniversalSteps.TryParse(parts[0], out UniversalStep kind))
        {
            _log.Add(DiagnosticCatalogue.StepKindUnknown, OutlineKind.Missing(text), LineOf(heading));
            // What stands below it is read, so that what else is wrong is said too, but belongs to no step of the map.
            _place = _step = new DraftedStep(UniversalStep.Define, text, id, LineOf(heading));
            return;
        }

        string name = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : kind.ToString();
        _place = _step = _map.Root.Add(new DraftedStep(kind, name, id, LineOf(heading)));
    }

    private void ReadItem(ListItemBlock item, DraftedStep place)
    {
        ParagraphBlock? paragraph = item.FirstOrDefault() as ParagraphBlock;
        (string text, string? id) = paragraph is null ? new OutlineText("", null) : OutlineText.Of(paragraph);
        if (paragraph is not null || item.Count == 0)
        {
            place.Outcomes.Add(new DraftedOutcome(id, text, LineOf(item)));
        }

        foreach (Block other in item.Where(block => block != paragraph))
        {
            Ignore(other);
        }
    }

    /// <summary>Items of lists are likely to be outcomes, so leaving them out is a warning; the rest is a note.</summary>
    private void Ignore(Block block)
    {
        int items = block is ContainerBlock container ? container.Descendants<ListItemBlock>().Count() : 0;
        if (items > 0)
        {
            _log.Add(DiagnosticCatalogue.OutlineItemsIgnored, $"{Counted.Of(items, "item")} of a list that belongs to no step or sub-step {(items == 1 ? "is" : "are")} left out.", LineOf(block));
        }
        else
        {
            _log.Add(DiagnosticCatalogue.OutlineContentIgnored, "This is no step, sub-step or outcome of the outline, and is left out.", LineOf(block));
        }
    }

    private static long LineOf(Block block) => block.Line + 1;
}
