namespace JobMap.Surveys;

/// <summary>How a table of answers is laid out: the shape of the export of a survey tool, or a plain table.</summary>
public enum SurveyLayout
{
    /// <summary>One header line; a row a respondent; a pair of columns an outcome, such as <c>imp_x</c> and <c>sat_x</c>.</summary>
    Wide = 0,

    /// <summary>One header line; a row for each respondent and outcome, with columns for respondent, outcome, importance and satisfaction.</summary>
    Long = 1,

    /// <summary>Qualtrics: header lines of column names, of question texts and of import ids (the last is not in older exports).</summary>
    Qualtrics = 2,

    /// <summary>SurveyMonkey: two header lines, the question and then the row of it.</summary>
    SurveyMonkey = 3,

    /// <summary>Google Forms: one header line of question texts, <c>Question [Row]</c>, behind a <c>Timestamp</c>.</summary>
    GoogleForms = 4,

    /// <summary>LimeSurvey: one header line of codes such as <c>IMP[SQ001]</c>, or of texts.</summary>
    LimeSurvey = 5,

    /// <summary>SoSci Survey: two header lines, codes and then labels.</summary>
    SoSci = 6,
}
