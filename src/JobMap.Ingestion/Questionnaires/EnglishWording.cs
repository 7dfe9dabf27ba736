using JobMap.Surveys;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>The English texts of a questionnaire.</summary>
internal static class EnglishWording
{
    private static readonly string[] Degrees = ["Not at all ", "Somewhat ", "", "Very ", "Extremely "];

    public static QuestionnaireWording Texts { get; } = new()
    {
        Language = "en",
        ProfileTitle = "About you",
        DontKnow = "Don't know",
        DoesNotApply = "Not applicable",
        Introduction = job => $"This survey is about what you do when you {Inner(job)}. You will read every statement twice: first you tell how important it is to you, then how satisfied you are. There are no right or wrong answers.",
        Topic = (kind, step) => kind switch
        {
            NeedKind.Outcome => $"This part is about: {step}.",
            NeedKind.FinancialOutcome => "This part is about the purchase.",
            NeedKind.RelatedJob => "This part is about what else you want to get done.",
            NeedKind.EmotionalJob => "This part is about how you want to feel.",
            NeedKind.SocialJob => "This part is about how you want others to see you.",
            _ => "This part is about buying, using and keeping what you do it with.",
        },
        Question = (job, solution, role) => role == RatingRole.Importance
            ? $"When you {Inner(job)}, how important is it to you to be able to do each of the following?"
            : $"When you {Inner(job)} {(solution == SolutionId.Mixed ? "the way you do it today" : $"with {solution}")}, how satisfied are you with your ability to do each of the following?",
        Title = role => role == RatingRole.Importance ? "Importance" : "Satisfaction",
        Labels = role => [.. Degrees.Select(degree => Degree(degree, role == RatingRole.Importance ? "important" : "satisfied"))],
        Trap = answer => $"To show that you read this, choose “{answer}” here.",
    };

    private static string Degree(string degree, string word) => degree.Length > 0 ? degree + word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A job within a sentence: a capital at its start goes, unless more capitals follow, as in a name of letters.</summary>
    private static string Inner(string job) => job.Length > 1 && char.IsUpper(job[0]) && char.IsLower(job[1]) ? char.ToLowerInvariant(job[0]) + job[1..] : job;
}
