using System.Collections.ObjectModel;
using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <summary>Every diagnostic the library can give. Ids are stable: once released, an id keeps its meaning for ever.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>Without an initializer, since the parts of the class add to it in an order of the compiler's.</summary>
    private static List<DiagnosticDescriptor>? _entries;

    /// <summary>An outcome statement does not begin with a direction.</summary>
    public static DiagnosticDescriptor StatementDirectionMissing { get; } = Add("JM1001", Warning,
        "Outcome statement without a direction", "Begin the statement with \"minimize\" or \"increase\".");

    /// <summary>An outcome statement names no unit of measure.</summary>
    public static DiagnosticDescriptor StatementUnitMissing { get; } = Add("JM1002", Warning,
        "Outcome statement without a unit of measure", "Name what is measured: the time, the likelihood, the number, the amount, the frequency, the risk …");

    /// <summary>An outcome statement uses a direction other than the canonical two.</summary>
    public static DiagnosticDescriptor StatementDirectionNotCanonical { get; } = Add("JM1003", Warning,
        "Outcome statement with a direction that is not canonical", "Use \"minimize\" or \"increase\", so that statements can be compared.");

    /// <summary>An outcome statement measures two things.</summary>
    public static DiagnosticDescriptor StatementUnitCompound { get; } = Add("JM1004", Warning,
        "Outcome statement with two units of measure", "Write one statement for each measure.");

    /// <summary>An outcome statement joins two objects of control.</summary>
    public static DiagnosticDescriptor StatementObjectCompound { get; } = Add("JM1005", Warning,
        "Outcome statement with two objects of control", "Write one statement for each object.");

    /// <summary>An outcome statement uses a word that everybody understands differently.</summary>
    public static DiagnosticDescriptor StatementVague { get; } = Add("JM1006", Warning,
        "Vague word in an outcome statement", "Say what is measured instead, such as the time or the likelihood.");

    /// <summary>An outcome statement names a solution.</summary>
    public static DiagnosticDescriptor StatementSolution { get; } = Add("JM1007", Warning,
        "Solution in an outcome statement", "Say what customers want to achieve, so that the statement holds for every solution.");

    /// <summary>An outcome statement speaks in the first person.</summary>
    public static DiagnosticDescriptor StatementFirstPerson { get; } = Add("JM1008", Warning,
        "Outcome statement in the first person", "Leave the speaker out, or name the role: the cook, the guest.");

    /// <summary>An outcome statement speaks of a feeling.</summary>
    public static DiagnosticDescriptor StatementFeeling { get; } = Add("JM1009", Warning,
        "Feeling in an outcome statement", "Make it an emotional or a social job of the map.");

    /// <summary>An outcome statement names a cause.</summary>
    public static DiagnosticDescriptor StatementCause { get; } = Add("JM1010", Warning,
        "Cause in an outcome statement", "Leave the cause out, or make avoiding it an outcome of its own.");

    /// <summary>An outcome statement is worded as in speech.</summary>
    public static DiagnosticDescriptor StatementColloquial { get; } = Add("JM1011", Warning,
        "Spoken wording in an outcome statement", "Use plain written words.");

    /// <summary>An outcome statement names a time at which it will be outdated.</summary>
    public static DiagnosticDescriptor StatementTimeBound { get; } = Add("JM1012", Warning,
        "Outcome statement that is not stable over time", "Leave the time out; an outcome holds for years.");

    /// <summary>An outcome statement is about a job of the consumption chain.</summary>
    public static DiagnosticDescriptor StatementAncillary { get; } = Add("JM1013", Info,
        "Outcome of a consumption-chain job", "Move it to a consumption-chain job of the map, unless it is part of the core job.");

    /// <summary>An outcome statement does not say what it measures the unit of.</summary>
    public static DiagnosticDescriptor StatementObjectMissing { get; } = Add("JM1014", Warning,
        "Outcome statement without an object of control", "Say what the unit is of: the time it takes to do what, the likelihood that what happens.");

    /// <summary>A job map has no job steps.</summary>
    public static DiagnosticDescriptor MapWithoutSteps { get; } = Add("JM2001", Warning,
        "Job map without job steps", "Add the steps the customer takes to get the job done.");

    /// <summary>A job map has no desired outcomes.</summary>
    public static DiagnosticDescriptor MapWithoutOutcomes { get; } = Add("JM2002", Warning,
        "Job map without desired outcomes", "Add outcomes to its steps; only outcomes can be rated and scored.");

    /// <summary>A job step has no desired outcomes.</summary>
    public static DiagnosticDescriptor StepWithoutOutcomes { get; } = Add("JM2003", Warning,
        "Job step without desired outcomes", "Add the outcomes by which customers measure success at this step.");

    /// <summary>No job step is of a kind of the universal map.</summary>
    public static DiagnosticDescriptor StepKindMissing { get; } = Add("JM2004", Info,
        "Universal step that no job step is of", "Ask what the customer does there; a job need not use all eight.");

    /// <summary>Two job steps bear the same id.</summary>
    public static DiagnosticDescriptor StepIdDuplicate { get; } = Add("JM2005", Error,
        "Step id used twice", "Give every job step an id of its own.");

    /// <summary>Two outcomes bear the same id.</summary>
    public static DiagnosticDescriptor OutcomeIdDuplicate { get; } = Add("JM2006", Error,
        "Outcome id used twice", "Give every outcome an id of its own, also across steps.");

    /// <summary>A step kind is none of the eight.</summary>
    public static DiagnosticDescriptor StepKindUnknown { get; } = Add("JM2007", Error,
        "Step kind that does not exist", "Use define, locate, prepare, confirm, execute, monitor, modify or conclude.");

    /// <summary>An id has characters an id cannot have.</summary>
    public static DiagnosticDescriptor IdInvalid { get; } = Add("JM2008", Error,
        "Id that is not valid", "Use 1 to 128 letters, digits, hyphens, underscores or dots.");

    /// <summary>A text that must be there is absent or blank.</summary>
    public static DiagnosticDescriptor TextMissing { get; } = Add("JM2009", Error,
        "Text missing", "Write the text, or remove the item.");

    /// <summary>The id of a job is that of something else in the map.</summary>
    public static DiagnosticDescriptor JobIdDuplicate { get; } = Add("JM2010", Error,
        "Job id used for something else", "Give the job an id that no other job, no step and no outcome of the map has.");

    /// <summary>A link between steps names a step that does not exist.</summary>
    public static DiagnosticDescriptor LinkStepUnknown { get; } = Add("JM2011", Error,
        "Link to a step that does not exist", "Name steps or sub-steps of the map by their ids.");

    /// <summary>A link between steps is declared twice, or leads from a step to itself.</summary>
    public static DiagnosticDescriptor LinkInvalid { get; } = Add("JM2012", Error,
        "Link declared twice or leading nowhere", "Declare each link once, from one step to another.");

    /// <summary>A kind of step is declared not applicable twice.</summary>
    public static DiagnosticDescriptor InapplicableStepDuplicate { get; } = Add("JM2013", Error,
        "Kind declared not applicable twice", "Declare each kind once, with one reason.");

    /// <summary>A name is none of those that can stand there.</summary>
    public static DiagnosticDescriptor NameUnknown { get; } = Add("JM2014", Error,
        "Name that does not exist", "Use one of the names listed in the message.");

    /// <summary>A kind of step is declared not applicable although the map has such a step.</summary>
    public static DiagnosticDescriptor InapplicableStepPresent { get; } = Add("JM2015", Warning,
        "Step of a kind declared not applicable", "Remove the declaration, or the step.");

    /// <summary>A map has fewer or more outcomes than the method recommends.</summary>
    public static DiagnosticDescriptor MapOutcomeCount { get; } = Add("JM2016", Info,
        "Few or many desired outcomes for a job", "Look for missing outcomes, or for outcomes of another job.");

    /// <summary>A step has fewer or more outcomes than the method recommends.</summary>
    public static DiagnosticDescriptor StepOutcomeCount { get; } = Add("JM2017", Info,
        "Few or many desired outcomes for a step", "Look for missing outcomes, or divide the step.");

    /// <summary>A map has fewer or more steps than real maps have.</summary>
    public static DiagnosticDescriptor MapStepCount { get; } = Add("JM2018", Info,
        "Few or many job steps", "Look for missing steps, or make sub-steps of some.");

    /// <summary>A step and an outcome bear the same id.</summary>
    public static DiagnosticDescriptor IdAmbiguous { get; } = Add("JM2019", Warning,
        "Id of a step and of an outcome", "Rename one of the two, so that a reference by id means one thing.");

    /// <summary>A job statement says how well the job is to be done.</summary>
    public static DiagnosticDescriptor JobStatementOutcome { get; } = Add("JM2020", Warning,
        "Outcome in a job statement", "Leave the word out of the job, and make what it means an outcome.");

    /// <summary>A functional job speaks of a feeling.</summary>
    public static DiagnosticDescriptor JobStatementFeeling { get; } = Add("JM2021", Warning,
        "Feeling in a functional job", "Make it an emotional or social job of the map.");

    /// <summary>A job or a job step names a solution.</summary>
    public static DiagnosticDescriptor JobStatementSolution { get; } = Add("JM2022", Warning,
        "Solution in a job or job step", "Say what gets done, whatever it is done with.");

    /// <summary>Two outcomes say the same in other words.</summary>
    public static DiagnosticDescriptor OutcomeDuplicate { get; } = Add("JM2023", Warning,
        "Outcome that repeats another", "Keep one of the two; respondents would rate the same thing twice.");

    /// <summary>A document is in a language that there is no grammar of.</summary>
    public static DiagnosticDescriptor LanguageUnknown { get; } = Add("JM2024", Warning,
        "Language without a grammar", "Pass a grammar of the language in the reader's options, or correct the language tag.");

    /// <summary>An outcome says one word more than another.</summary>
    public static DiagnosticDescriptor OutcomeSimilar { get; } = Add("JM2025", Info,
        "Outcome that nearly repeats another", "Make sure that respondents see the difference.");

    /// <summary>An emotional job does not speak of a feeling.</summary>
    public static DiagnosticDescriptor EmotionalJobForm { get; } = Add("JM2026", Warning,
        "Emotional job that names no feeling", "Begin it with \"feel\" or \"avoid feeling\".");

    /// <summary>A social job does not say how one is seen.</summary>
    public static DiagnosticDescriptor SocialJobForm { get; } = Add("JM2027", Warning,
        "Social job that says nothing of others", "Begin it with \"be perceived as\" or \"avoid being perceived as\".");

    /// <summary>A table of answers has no rating column.</summary>
    public static DiagnosticDescriptor RatingColumnsMissing { get; } = Add("JM3001", Error,
        "Answers without rating columns", "Name the columns imp_<outcome id> and sat_<outcome id>.");

    /// <summary>A rating column names an outcome the map does not have.</summary>
    public static DiagnosticDescriptor RatingColumnUnknown { get; } = Add("JM3002", Warning,
        "Rating column of an unknown outcome", "Correct the id in the column's name, or add the outcome to the map.");

    /// <summary>An outcome has one of its two rating columns only.</summary>
    public static DiagnosticDescriptor RatingColumnUnpaired { get; } = Add("JM3003", Warning,
        "Outcome with one rating column of two", "Add the missing column; an opportunity needs importance and satisfaction.");

    /// <summary>An outcome of the map has no answers at all.</summary>
    public static DiagnosticDescriptor OutcomeWithoutAnswers { get; } = Add("JM3004", Warning,
        "Outcome without answers", "Ask for it in the survey, or leave it out of the map that is scored.");

    /// <summary>A rating lies outside the scale.</summary>
    public static DiagnosticDescriptor RatingOutOfScale { get; } = Add("JM3005", Warning,
        "Rating outside the scale", "Correct the value or name the scale that was used; the rating is left out.");

    /// <summary>A rating is not a whole number.</summary>
    public static DiagnosticDescriptor RatingNotANumber { get; } = Add("JM3006", Warning,
        "Rating that is not a whole number", "Write the rating as a whole number of the scale; the value is left out.");

    /// <summary>A row has fewer or more fields than the header.</summary>
    public static DiagnosticDescriptor RowFieldCount { get; } = Add("JM3007", Warning,
        "Row with too few or too many fields", "Make the row as long as the header; missing fields count as blank, surplus ones are left out.");

    /// <summary>A file is empty.</summary>
    public static DiagnosticDescriptor FileEmpty { get; } = Add("JM3008", Error,
        "Empty file", "Export or write the file again.");

    /// <summary>A table cannot be read.</summary>
    public static DiagnosticDescriptor TableMalformed { get; } = Add("JM3009", Error,
        "Table that cannot be read", "Mend the quotes at the place named, or export the file again as CSV.");

    /// <summary>Two columns bear the same name.</summary>
    public static DiagnosticDescriptor ColumnDuplicate { get; } = Add("JM3010", Error,
        "Column used twice", "Give every column a name of its own, and an outcome one importance and one satisfaction column.");

    /// <summary>A column that was asked for is not there.</summary>
    public static DiagnosticDescriptor ColumnMissing { get; } = Add("JM3011", Error,
        "Column that is not there", "Use the name of a column of the file.");

    /// <summary>No respondent is left to score.</summary>
    public static DiagnosticDescriptor RespondentsMissing { get; } = Add("JM3012", Error,
        "No respondents", "Add answers, or widen the filter.");

    /// <summary>Columns were not read, since they are not ratings and nothing asked for them.</summary>
    public static DiagnosticDescriptor ColumnsIgnored { get; } = Add("JM3013", Info,
        "Columns that were not read", "Name a column as segment or filter to use it.");

    /// <summary>A record or file is larger than the limit.</summary>
    public static DiagnosticDescriptor LimitExceeded { get; } = Add("JM3014", Error,
        "Input larger than the limit", "Check for an unclosed quote or a damaged file, or raise the limit in the reader's options.");

    /// <summary>Respondents have no value in the segment column.</summary>
    public static DiagnosticDescriptor SegmentMissing { get; } = Add("JM3015", Warning,
        "Respondents in no segment", "Fill in the column, or report beside the segments how many are in none.");

    /// <summary>The text encoding of a file is not what it claims to be.</summary>
    public static DiagnosticDescriptor EncodingInvalid { get; } = Add("JM3016", Warning,
        "Characters that could not be decoded", "Save the file as UTF-8.");

    /// <summary>A row has quotes in places where quotes cannot be.</summary>
    public static DiagnosticDescriptor QuotesMalformed { get; } = Add("JM3017", Warning,
        "Row with stray quotes", "Put the whole field in quotes and double the quotes inside it; the row was read as well as it can be.");

    /// <summary>Ratings are blank or say that there is no answer.</summary>
    public static DiagnosticDescriptor RatingsMissing { get; } = Add("JM3018", Info,
        "Ratings that are missing", "Read the n of each score; where much is missing, ask why before trusting the rest.");

    /// <summary>An outline has content that is no step, sub-step or outcome.</summary>
    public static DiagnosticDescriptor OutlineContentIgnored { get; } = Add("JM3019", Info,
        "Content of an outline that was not read", "Make it a step, a sub-step or an item of a list below one, or leave it as a note.");

    /// <summary>An outline has items of lists that are no outcomes.</summary>
    public static DiagnosticDescriptor OutlineItemsIgnored { get; } = Add("JM3020", Warning,
        "Items of an outline that were not read", "Write each outcome as an item of a list directly below its step or sub-step.");

    /// <summary>A draft has no place for some parts of a job map.</summary>
    public static DiagnosticDescriptor DraftPartsOmitted { get; } = Add("JM3021", Warning,
        "Parts of a job map that a draft has no place for", "Keep the document; the draft is for the steps and outcomes.");

    /// <summary>A cell of the weight column is no weight.</summary>
    public static DiagnosticDescriptor WeightInvalid { get; } = Add("JM3022", Error,
        "Survey weight that is none", "Give every respondent a weight from 0 to 1,000,000, with a decimal point or comma, or leave the weights out.");

    /// <summary>An outcome has too few answers for a score.</summary>
    public static DiagnosticDescriptor AnswersInsufficient { get; } = Add("JM4001", Warning,
        "Not enough answers for a score", "Collect at least one importance and one satisfaction rating; for a decision, 180 respondents or more.");

    /// <summary>A score rests on fewer than 30 respondents.</summary>
    public static DiagnosticDescriptor SampleSmall { get; } = Add("JM4002", Warning,
        "Score from fewer than 30 respondents", "Read the interval, not the score; collect more answers before deciding.");

    /// <summary>Ranks cannot be judged without respondents.</summary>
    public static DiagnosticDescriptor RanksWithoutRespondents { get; } = Add("JM4003", Info,
        "Rank stability needs respondents", "Score the answers themselves, or a tally with second moments; a tally alone does not hold how ranks vary together.");

    /// <summary>Too few resamples for a confidence set of ranks at the level.</summary>
    public static DiagnosticDescriptor ResamplesInsufficient { get; } = Add("JM4004", Warning,
        "Too few resamples for rank intervals at this level", "Ask for at least as many resamples as the message names, or for a lower level.");

    /// <summary>Respondents were left out because they did not answer everything.</summary>
    public static DiagnosticDescriptor RespondentsIncomplete { get; } = Add("JM4005", Info,
        "Respondents left out as incomplete", "Choose available-case or pairwise to let them count where they answered.");

    /// <summary>Another policy on missing answers would move a score by more than half its interval.</summary>
    public static DiagnosticDescriptor PoliciesDisagree { get; } = Add("JM4006", Warning,
        "Scores that hang on the policy on missing answers", "Look at who did not answer and why before a decision rests on these scores.");

    /// <summary>A cell of the table important × satisfied holds too few respondents for intervals that keep their level.</summary>
    public static DiagnosticDescriptor CellsSparse { get; } = Add("JM4007", Warning,
        "Intervals that may miss more often than their level says", "Ask more people, or read these intervals with the table of coverage in mind.");

    /// <summary>A tally came to have no second moments, so that ranks from it are without their stability.</summary>
    public static DiagnosticDescriptor SecondMomentsLost { get; } = Add("JM4008", Warning,
        "Tally that lost its second moments", "Count all parts again with second moments, of the same outcomes and jobs; or go on without the stability of ranks.");

    /// <summary>Two analyses that are to be compared differ in how their scores were made.</summary>
    public static DiagnosticDescriptor ComparisonTermsDiffer { get; } = Add("JM4010", Error,
        "Comparison of scores that were not made alike", "Score both sides by the same definition, policy, scale and level.");

    /// <summary>There are no two groups to compare.</summary>
    public static DiagnosticDescriptor ComparisonWithoutGroups { get; } = Add("JM4011", Error,
        "Comparison without two groups", "Split the answers by a variable with at least two values.");

    /// <summary>The two sides of a paired comparison have different numbers of respondents.</summary>
    public static DiagnosticDescriptor ComparisonUnpaired { get; } = Add("JM4012", Error,
        "Paired comparison of different respondents", "Give both surveys the same respondents in the same order, or compare them as independent groups.");

    /// <summary>An outcome has a score on one side of a comparison alone, or on none.</summary>
    public static DiagnosticDescriptor ComparisonIncomplete { get; } = Add("JM4013", Warning,
        "Outcome without a difference", "Ask both groups for the importance and the satisfaction of the outcome.");

    /// <summary>An outcome has other words on one side of a comparison than on the other.</summary>
    public static DiagnosticDescriptor ComparisonReworded { get; } = Add("JM4014", Warning,
        "Comparison of an outcome that was reworded", "Compare only if the two wordings mean the same; else give the outcome a new id.");

    /// <summary>A document is not well-formed JSON.</summary>
    public static DiagnosticDescriptor DocumentMalformed { get; } = Add("JM9001", Error,
        "Document that is not well-formed", "Mend the JSON at the place named.");

    /// <summary>A member of a document has a value of the wrong type or form.</summary>
    public static DiagnosticDescriptor DocumentMemberInvalid { get; } = Add("JM9002", Error,
        "Document member of the wrong type", "Write a value of the type or form that the message names.");

    /// <summary>A document is of another kind or of a version this library does not know.</summary>
    public static DiagnosticDescriptor DocumentKindUnsupported { get; } = Add("JM9003", Error,
        "Document of another kind or version", "Pass a document of the kind asked for, or a newer version of the library.");

    /// <summary>A document is larger than the limit.</summary>
    public static DiagnosticDescriptor DocumentTooLarge { get; } = Add("JM9004", Error,
        "Document larger than the limit", "Split the document or read a smaller one.");

    /// <summary>A document has a member that its kind does not know.</summary>
    public static DiagnosticDescriptor DocumentMemberUnknown { get; } = Add("JM9005", Error,
        "Document member that does not belong", "Correct or remove the member, or let its name begin with x- where it is your own.");

    /// <summary>An object of a document has a member twice.</summary>
    public static DiagnosticDescriptor DocumentMemberDuplicate { get; } = Add("JM9006", Error,
        "Document member written twice", "Keep one of the two.");

    /// <summary>A document goes beyond a limit of depth or number.</summary>
    public static DiagnosticDescriptor DocumentLimitExceeded { get; } = Add("JM9007", Error,
        "Document beyond a limit", "Check that it is the right file, or raise the limit in the reader's options.");

    /// <summary>A document does not say what it is.</summary>
    public static DiagnosticDescriptor DocumentHeadMissing { get; } = Add("JM9008", Info,
        "Document without kind or version", "Begin the document with kind and schemaVersion, so that it stays readable when the kind has changed.");

    /// <summary>All descriptors, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??= new ReadOnlyCollection<DiagnosticDescriptor>([.. _entries!.OrderBy(entry => entry.Id, StringComparer.Ordinal)]);

    private static DiagnosticDescriptor Add(string id, DiagnosticSeverity severity, string title, string remedy)
    {
        DiagnosticDescriptor descriptor = new(id, severity, title, remedy);
        (_entries ??= []).Add(descriptor);
        return descriptor;
    }
}
