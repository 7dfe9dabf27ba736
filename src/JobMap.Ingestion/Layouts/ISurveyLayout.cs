using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>One way in which tables of answers are laid out: how it is known, and how its header is read.</summary>
internal interface ISurveyLayout
{
    SurveyLayout Layout { get; }

    /// <summary>What it is called in messages.</summary>
    string Name { get; }

    /// <summary>How well a table with one record or more fits the layout. Never throws, whatever the table.</summary>
    LayoutFit Fit(TableSample sample);

    /// <summary>The columns as the first <paramref name="headerRecords"/> records name them, in their order and without gaps, whether or not the table fits.</summary>
    IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords);
}
