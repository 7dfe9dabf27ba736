namespace JobMap;

/// <summary>The fault words of a vocabulary, ready to be looked up.</summary>
internal sealed class FaultWordLists(OutcomeVocabulary vocabulary)
{
    public OutcomeVocabulary Vocabulary { get; } = vocabulary;

    public WordList Vague { get; } = new(vocabulary.FaultWords.Vague);

    public WordList Allowed { get; } = new(vocabulary.FaultWords.Allowed);

    public WordList FirstPerson { get; } = new(vocabulary.FaultWords.FirstPerson);

    public WordList Feelings { get; } = new(vocabulary.FaultWords.Feelings);

    public WordList InterfaceWords { get; } = new(vocabulary.FaultWords.InterfaceWords);

    public WordList Causes { get; } = new(vocabulary.FaultWords.Causes);

    public WordList Colloquial { get; } = new(vocabulary.FaultWords.Colloquial);

    public WordList TimeBound { get; } = new(vocabulary.FaultWords.TimeBound);

    public WordList ConsumptionVerbs { get; } = new(vocabulary.FaultWords.ConsumptionVerbs);

    public WordList OutcomeWords { get; } = new(vocabulary.FaultWords.OutcomeWords);

    public WordList EmotionalWords { get; } = new(vocabulary.FaultWords.EmotionalWords);

    public WordList SocialWords { get; } = new(vocabulary.FaultWords.SocialWords);

    public WordList Units { get; } = new(vocabulary.Units.Keys);

    public WordList Directions { get; } = new(vocabulary.Directions.Keys);

    public WordList Articles { get; } = new(vocabulary.Articles);

    public WordList Conjunctions { get; } = new(vocabulary.Conjunctions);

    public WordList FunctionWords { get; } = new(vocabulary.FaultWords.FunctionWords);
}
