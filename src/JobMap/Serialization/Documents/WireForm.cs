namespace JobMap.Serialization.Documents;

/// <summary>What the text or number of a member must look like, beyond its type; told to the schema.</summary>
internal enum WireForm
{
    /// <summary>Anything of the type.</summary>
    Any,

    /// <summary>A text that is not blank.</summary>
    Text,

    /// <summary>An id.</summary>
    Id,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>The name of the document's schema.</summary>
    Schema,

    /// <summary>The name of the document's kind.</summary>
    Kind,

    /// <summary>The version of the document's kind.</summary>
    Version,

    /// <summary>One of the eight kinds of step.</summary>
    StepKind,

    /// <summary>A rung of the ladder of jobs.</summary>
    Rung,

    /// <summary>A kind of link.</summary>
    LinkKind,

    /// <summary>A kind of complexity factor.</summary>
    FactorKind,

    /// <summary>A number of respondents: not negative.</summary>
    Count,

    /// <summary>A list of ratings, null among them for no answer.</summary>
    Ratings,

    /// <summary>Rows of whole numbers that are not negative.</summary>
    Counts,

    /// <summary>A list of whole numbers that are not negative.</summary>
    CountList,

    /// <summary>The marks of second moments.</summary>
    Marks,

    /// <summary>Rows of whole numbers as texts of digits, since they go beyond what JSON numbers hold everywhere.</summary>
    Digits,

    /// <summary>A number from 1.</summary>
    Positive,

    /// <summary>A list of whole numbers that are not negative.</summary>
    Numbers,

    /// <summary>A list of texts that are not blank.</summary>
    Texts,

    /// <summary>A list of ids.</summary>
    Ids,

    /// <summary>A list of kinds of step.</summary>
    StepKinds,

    /// <summary>A list of kinds of source.</summary>
    SourceKinds,

    /// <summary>A kind of touchpoint.</summary>
    TouchpointKind,

    /// <summary>Existing or planned.</summary>
    Status,

    /// <summary>A kind of milestone.</summary>
    MilestoneKind,

    /// <summary>A leap of faith.</summary>
    Leap,

    /// <summary>A kind of indicator.</summary>
    KpiKind,

    /// <summary>A kind of hosting.</summary>
    HostingKind,

    /// <summary>With what the core job is done.</summary>
    Side,

    /// <summary>Where the stages of a template come from.</summary>
    StagesFrom,

    /// <summary>A kind of what has no stage.</summary>
    UnplacedKind,

    /// <summary>A lane.</summary>
    Lane,

    /// <summary>A rule of the projection.</summary>
    Rule,

    /// <summary>A definition of the opportunity score.</summary>
    Definition,

    /// <summary>A threshold profile.</summary>
    Thresholds,

    /// <summary>A layout of tables.</summary>
    Layout,

    /// <summary>What a column is for.</summary>
    ColumnRole,

    /// <summary>A rating scale.</summary>
    Scale,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A kind of evidence.</summary>
    EvidenceKind,

    /// <summary>A force of progress.</summary>
    Force,

    /// <summary>A stage of the timeline of a switch.</summary>
    TimelineStage,

    /// <summary>A list of what evidence backs.</summary>
    Targets,

    /// <summary>A satisfaction, 0 to 10 points.</summary>
    Satisfaction,

    /// <summary>A change of satisfaction, -10 to 10 points.</summary>
    SatisfactionChange,

    /// <summary>A change of price as a share, from -1.</summary>
    PriceChange,
}
