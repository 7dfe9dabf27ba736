using System.Diagnostics;
using JobMap.Ingestion.Questionnaires;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>
/// The survey of a job map: every need is rated once for importance and once for satisfaction, on the same scale, and behind that the respondent says something of themselves.
/// Immutable, compared by value. The same map and options give the same questionnaire on every platform and in every version.
/// Source of the two questions and the scale: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
/// <remarks>
/// <para>
/// Outcomes stand together by job step, the steps in the order of the job, since a respondent who has a step in mind answers better; within a step they are shuffled by the seed
/// (xoshiro256**, a stream of its own for each block, and the shuffle of Fisher and Yates). The blocks are shuffled apart, so that nobody answers the second by the places of the first.
/// </para>
/// <para>
/// Answers are matched to the map again by the texts of the rows, so two needs with the same statement cannot be told apart in the export of a tool that does not let you name rows.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Questionnaire questionnaire = Questionnaire.For(map, new QuestionnaireOptions { Language = "nl", Seed = 7 });
/// string text = questionnaire.ToQualtrics();
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Questionnaire
{
    internal Questionnaire(QuestionnaireOptions options, QuestionnaireWording wording, string job, IReadOnlyList<QuestionnaireBlock> blocks)
    {
        Language = wording.Language;
        Scale = options.Scale;
        Solution = options.Solution;
        Seed = options.Seed;
        Job = job;
        Introduction = wording.Introduction(job);
        Blocks = new ValueList<QuestionnaireBlock>(blocks);
        ProfileTitle = wording.ProfileTitle;
        ProfileQuestions = options.ProfileQuestions;
    }

    /// <summary>The language of everything but the statements: <c>en</c> or <c>nl</c>.</summary>
    public string Language { get; }

    /// <summary>The scale of both ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The seed of the order of items.</summary>
    public ulong Seed { get; }

    /// <summary>The core job of the map, as written there.</summary>
    public string Job { get; }

    /// <summary>What the respondent reads first.</summary>
    public string Introduction { get; }

    /// <summary>The block of importance, then that of satisfaction.</summary>
    public IReadOnlyList<QuestionnaireBlock> Blocks { get; }

    /// <summary>The questions about the respondent, in order; mostly empty.</summary>
    public IReadOnlyList<ProfileQuestion> ProfileQuestions { get; }

    /// <summary>The heading of the questions about the respondent.</summary>
    internal string ProfileTitle { get; }

    /// <summary>The questionnaire of a map.</summary>
    /// <param name="map">The map. The maps that jobs of the consumption chain may own are surveyed on their own.</param>
    /// <param name="options">Language, scale, solution, seed and the rest; null for <see cref="QuestionnaireOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="ArgumentException">The map has no needs of the kinds that are asked.</exception>
    public static Questionnaire For(UniversalJobMap map, QuestionnaireOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new QuestionnaireAssembly(map, options ?? QuestionnaireOptions.Default).Build();
    }

    /// <summary>
    /// The questionnaire as a text in the Advanced Format of Qualtrics, which its survey builder imports (Tools, Import/Export, Import Survey); lines end in a line feed. One matrix question for each
    /// <see cref="QuestionnaireMatrix"/>, under its id; rows numbered from 1; answers with the numbers of the scale as recode values. Texts are one line each and encoded as HTML, so that no statement is
    /// markup, a tag of the format or piped text; a hyphen between blanks becomes a dash, since Qualtrics puts one between question and row in its exports.
    /// </summary>
    public string ToQualtrics() => QualtricsWriter.Write(this);

    /// <summary>
    /// The questionnaire in Markdown (CommonMark with the tables of GitHub), to be read, to be printed, or to be entered into another tool; lines end in a line feed. Beside each row stands its code.
    /// Texts are one line each and escaped, so that they read as written.
    /// </summary>
    public string ToMarkdown() => MarkdownWriter.Write(this);

    /// <summary>"prepare a hot meal, in en on 1..5, of mixed, seed 1; Importance: 24 rows in 4 questions; Satisfaction: 25 rows in 4 questions; 2 profile questions".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Job}, in {Language} on {Scale}, of {Solution}, seed {Seed}; {string.Join("; ", Blocks)}; {Counted.Of(ProfileQuestions.Count, "profile question")}");
}
