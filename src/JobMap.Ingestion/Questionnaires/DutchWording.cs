using JobMap.Surveys;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>The Dutch texts of a questionnaire. The job stands behind a colon: in Dutch it is an infinitive with its verb at the end, which fits into no main clause.</summary>
internal static class DutchWording
{
    public static QuestionnaireWording Texts { get; } = new()
    {
        Language = "nl",
        ProfileTitle = "Over uzelf",
        DontKnow = "Weet ik niet",
        DoesNotApply = "Niet van toepassing",
        Introduction = job => $"Deze vragenlijst gaat over: {job}. U leest elke uitspraak twee keer: eerst geeft u aan hoe belangrijk die voor u is, daarna hoe tevreden u bent. Goede of foute antwoorden zijn er niet.",
        Topic = (kind, step) => kind switch
        {
            NeedKind.Outcome => $"Dit deel gaat over: {step}.",
            NeedKind.FinancialOutcome => "Dit deel gaat over de aankoop.",
            NeedKind.RelatedJob => "Dit deel gaat over wat u daarnaast nog gedaan wilt krijgen.",
            NeedKind.EmotionalJob => "Dit deel gaat over hoe u zich wilt voelen.",
            NeedKind.SocialJob => "Dit deel gaat over hoe u op anderen wilt overkomen.",
            _ => "Dit deel gaat over het aanschaffen, gebruiken en onderhouden van wat u ervoor nodig hebt.",
        },
        Question = (job, solution, role) => role == RatingRole.Importance
            ? $"Denk aan de keren dat u hiermee bezig bent: {job}. Hoe belangrijk is het voor u dat elk van de volgende punten lukt?"
            : $"Denk aan de keren dat u hiermee bezig bent: {job}, {(solution == SolutionId.Mixed ? "zoals u dat nu doet" : $"met {solution}")}. Hoe tevreden bent u over hoe goed elk van de volgende punten lukt?",
        Title = role => role == RatingRole.Importance ? "Belang" : "Tevredenheid",
        Labels = role => role == RatingRole.Importance
            ? ["Helemaal niet belangrijk", "Enigszins belangrijk", "Belangrijk", "Zeer belangrijk", "Uiterst belangrijk"]
            : ["Helemaal niet tevreden", "Enigszins tevreden", "Tevreden", "Zeer tevreden", "Uiterst tevreden"],
        Trap = answer => $"Kies hier “{answer}”, zodat we zien dat u dit leest.",
    };
}
