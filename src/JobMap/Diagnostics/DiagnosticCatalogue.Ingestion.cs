using static JobMap.Diagnostics.DiagnosticSeverity;

namespace JobMap.Diagnostics;

/// <content>What is found while files are read: JM3023 to JM3029 in the tables themselves.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A file is of a kind that is no table, or of one that is not read.</summary>
    public static DiagnosticDescriptor FormatUnsupported { get; } = Add("JM3023", Error,
        "File that is no table", "Export the answers as CSV, as an Excel workbook without a password or as Parquet, and pass that file.");

    /// <summary>The encoding of a file was concluded from its bytes.</summary>
    public static DiagnosticDescriptor EncodingAssumed { get; } = Add("JM3024", Warning,
        "Encoding that was concluded", "Look at a name with an accent; if it is wrong, name the encoding or save the file as UTF-8.");

    /// <summary>A workbook has sheets that were not read.</summary>
    public static DiagnosticDescriptor SheetsIgnored { get; } = Add("JM3025", Info,
        "Sheets that were not read", "Name the sheet that holds the answers where it is another one.");

    /// <summary>A column of a sheet has formulas, of which the stored results were read.</summary>
    public static DiagnosticDescriptor FormulaStored { get; } = Add("JM3026", Info,
        "Formula read by its stored result", "Nothing, if the workbook was saved after its last change; else open and save it once.");

    /// <summary>A formula has no stored result.</summary>
    public static DiagnosticDescriptor FormulaWithoutResult { get; } = Add("JM3027", Warning,
        "Formula without a stored result", "Open the workbook in a spreadsheet program and save it, or put the values in place of the formulas.");

    /// <summary>A column of a Parquet file holds no plain values.</summary>
    public static DiagnosticDescriptor ColumnUnreadable { get; } = Add("JM3028", Warning,
        "Column that holds no plain values", "Write one column for each value; lists, maps and structures are left out.");

    /// <summary>A sheet is asked for that the workbook does not have.</summary>
    public static DiagnosticDescriptor SheetMissing { get; } = Add("JM3029", Error,
        "Sheet that is not there", "Use the name of a sheet of the workbook.");

    /// <summary>A table fits several layouts equally well.</summary>
    public static DiagnosticDescriptor LayoutAmbiguous { get; } = Add("JM3030", Error,
        "Table that fits several layouts", "Name the layout it has: wide, long, qualtrics, surveyMonkey, googleForms, limeSurvey or soSci.");

    /// <summary>A table fits no layout.</summary>
    public static DiagnosticDescriptor LayoutUnknown { get; } = Add("JM3031", Error,
        "Table that fits no layout", "Name the layout it has: wide, long, qualtrics, surveyMonkey, googleForms, limeSurvey or soSci; or pass the export as the tool wrote it, with all its header lines.");

    /// <summary>A table does not look like the layout that was named.</summary>
    public static DiagnosticDescriptor LayoutContradicted { get; } = Add("JM3032", Warning,
        "Table that does not look like the layout named", "See whether the columns are read as they are meant; else name another layout, or none.");

    /// <summary>A column looks like a rating and matches no outcome or job.</summary>
    public static DiagnosticDescriptor RatingColumnUnmatched { get; } = Add("JM3034", Warning,
        "Rating column that matches no outcome", "Name its outcome in the column map, or say there that it is ignored.");

    /// <summary>It is not clear what a column rates.</summary>
    public static DiagnosticDescriptor RatingColumnAmbiguous { get; } = Add("JM3035", Warning,
        "Rating column that is not clear", "Say in the column map which outcome the column rates, and whether for importance or satisfaction.");

    /// <summary>A column map has a column that the table has not.</summary>
    public static DiagnosticDescriptor MappedColumnMissing { get; } = Add("JM3036", Warning,
        "Mapped column that is not in the table", "Correct the name in the column map, or take the column out of it.");

    /// <summary>The numbers of a column run against the scale.</summary>
    public static DiagnosticDescriptor RatingsReversed { get; } = Add("JM3040", Info,
        "Rating column on a reversed scale", "Nothing to do where the labels are right; otherwise name the column's scale in the column map.");

    /// <summary>Labels stand for different ratings on different scales.</summary>
    public static DiagnosticDescriptor LabelsAmbiguous { get; } = Add("JM3041", Warning,
        "Labels that fit several scales", "Name the codebook of the column in the column map.");

    /// <summary>No codebook has the labels of a column.</summary>
    public static DiagnosticDescriptor LabelsUnknown { get; } = Add("JM3042", Warning,
        "Labels without a rating", "Give the column a codebook in the column map that says which rating each label stands for.");

    /// <summary>Answers were given on another scale than the one they are read on.</summary>
    public static DiagnosticDescriptor AnswersOnOtherScale { get; } = Add("JM3043", Warning,
        "Answers on another scale", "Name the scale that was asked, for the survey or for the column in the column map.");

    /// <summary>Numbers beyond the scale look like codes for no answer.</summary>
    public static DiagnosticDescriptor NoAnswerCodesSuspected { get; } = Add("JM3044", Warning,
        "Numbers that look like codes for no answer", "Where they say that there is no answer, name them as codes for it (noAnswer in the column map, or --no-answer), so that they are counted by reason.");

    /// <summary>Respondents whose answers may be worth little.</summary>
    public static DiagnosticDescriptor RespondentsFlagged { get; } = Add("JM3045", Warning,
        "Respondents whose answers may be worth little", "Look at the rows; those that are worth nothing can be excluded.");

    /// <summary>A row that says what the header says.</summary>
    public static DiagnosticDescriptor HeaderRepeated { get; } = Add("JM3046", Warning,
        "Header in the middle of a table", "Nothing, where tables of one survey were put together; else see that no answers are missing.");

    /// <summary>Who is too fast cannot be decided while reading once.</summary>
    public static DiagnosticDescriptor SpeedingUndecided { get; } = Add("JM3047", Error,
        "Median that is not known in time", "Pass a file or another stream that can go back, or name the least duration.");

    /// <summary>A row without a respondent.</summary>
    public static DiagnosticDescriptor RespondentUnnamed { get; } = Add("JM3048", Error,
        "Row without a respondent", "Give every row the id of its respondent.");

    /// <summary>A respondent who rates the same twice.</summary>
    public static DiagnosticDescriptor RatingRepeated { get; } = Add("JM3049", Warning,
        "Rating that is given twice", "Leave one row for each respondent and outcome; the first one counts.");

    /// <summary>A respondent of whom rows say different things.</summary>
    public static DiagnosticDescriptor VariableInconsistent { get; } = Add("JM3055", Warning,
        "Rows of one respondent that disagree", "Write the same value in all rows of a respondent; the first row counts.");

    /// <summary>A column whose scale or codebook does not go with the answers.</summary>
    public static DiagnosticDescriptor ColumnScaleUnfit { get; } = Add("JM3056", Error,
        "Scale of a column that does not fit", "Give the column a scale of as many points as that of the answers, and its codebook ratings of that scale.");
}
