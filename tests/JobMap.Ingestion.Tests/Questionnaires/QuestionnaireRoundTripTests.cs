using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tests.Reading;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>A questionnaire is imported by Qualtrics, answered and exported; the export reads back to the answers without help.</summary>
public sealed class QuestionnaireRoundTripTests
{
    private const int Respondents = 12;

    private const int Trap = 2;

    public static TheoryData<bool, bool, bool, ulong> Exports
    {
        get
        {
            TheoryData<bool, bool, bool, ulong> data = [];
            foreach (int i in Enumerable.Range(0, 8))
            {
                data.Add((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (ulong)(1 + (i * 77)));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void Read_ExportOfQuestionnaire_GivesTheAnswersWithoutOptions(bool isDutch, bool labels, bool keepsHtml, ulong seed)
    {
        RoundTrip trip = new(isDutch ? QuestionnaireStudy.Dutch : QuestionnaireStudy.Gardeners, new QuestionnaireOptions { Seed = seed, TrapItems = 2, MaximumRows = 4 }, hasOptOuts: false);

        JobMapResult<SurveyIngestion> result = trip.Read(labels, keepsHtml, SurveyReadOptions.Default);

        result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "JM3045").Should().BeEmpty();
        SurveyTally.From(result.Value.Responses).Should().Be(trip.Tally());
        AnswerQualityReport trap = result.Value.Report.Checks.Single(check => check.Check == AnswerQualityCheck.TrapQuestion);
        (trap.Flagged, trap.Excluded, trap.Limitation).Should().Be((Respondents / 3L, 0, null));
        trap.Lines.Should().Equal(Enumerable.Range(0, Respondents).Where(r => r % 3 == 1).Select(r => 4L + r), "every third chose another answer, and three lines are header");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_LabelsOfOptOuts_AreCountedByReason(bool isDutch)
    {
        RoundTrip trip = new(isDutch ? QuestionnaireStudy.Dutch : QuestionnaireStudy.Gardeners, new QuestionnaireOptions { OptOut = QuestionnaireOptOut.Both, Seed = 5 }, hasOptOuts: true);

        SurveyIngestion ingestion = trip.Read(labels: true, keepsHtml: false, SurveyReadOptions.Default).Value;

        SurveyTally.From(ingestion.Responses).Should().Be(trip.Tally());
        ingestion.Report.Columns.Sum(column => column.DontKnow).Should().BePositive();
        ingestion.Report.Columns.Sum(column => column.NotApplicable).Should().BePositive();
    }

    /// <summary>98 and 99 may be anything, so without their names they are left out, and said; with them they are the reasons they stand for.</summary>
    [Fact]
    public void Read_NumbersOfOptOuts_AreLeftOutAndSaidUntilTheyAreNamed()
    {
        RoundTrip trip = new(QuestionnaireStudy.Gardeners, new QuestionnaireOptions { OptOut = QuestionnaireOptOut.Both }, hasOptOuts: true);
        SurveyReadOptions named = SurveyReadOptions.Default with { NoAnswerCodes = new NoAnswerCodes { DontKnow = ["99"], NotApplicable = ["98"] } };

        JobMapResult<SurveyIngestion> without = trip.Read(labels: false, keepsHtml: false, SurveyReadOptions.Default);
        SurveyIngestion with = trip.Read(labels: false, keepsHtml: false, named).Value;

        SurveyTally.From(with.Responses).Should().Be(trip.Tally());
        without.Diagnostics.Should().Contain(found => found.Id == "JM3044");
        without.Value.Report.Answered.Should().Be(with.Report.Answered);
        without.Value.Report.Columns.Sum(column => column.OutOfScale).Should().Be(with.Report.Columns.Sum(column => column.DontKnow + column.NotApplicable));
    }

    [Theory]
    [InlineData("5..1", false)]
    [InlineData("5..1", true)]
    [InlineData("1..7", false)]
    [InlineData("1..7", true)]
    [InlineData("0..10", false)]
    [InlineData("0..10", true)]
    public void Read_OtherScale_GivesTheAnswersWhereItIsNamed(string scale, bool labels)
    {
        RatingScale asked = RatingScale.Parse(scale);
        foreach (UniversalJobMap map in new[] { QuestionnaireStudy.Gardeners, QuestionnaireStudy.Dutch })
        {
            RoundTrip trip = new(map, new QuestionnaireOptions { Scale = asked, Seed = 11, OptOut = QuestionnaireOptOut.DontKnow, Solution = SolutionId.Parse("GrowBox") }, hasOptOuts: false);

            JobMapResult<SurveyIngestion> result = trip.Read(labels, keepsHtml: false, new SurveyReadOptions { Scale = asked, Solution = SolutionId.Parse("GrowBox") });

            result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "JM3045").Should().BeEmpty();
            SurveyTally.From(result.Value.Responses).Should().Be(trip.Tally());
            result.Value.Report.Checks.Single(check => check.Check == AnswerQualityCheck.TrapQuestion).Flagged.Should().Be(Respondents / 3);
        }
    }

    [Fact]
    public void Read_ProfileQuestion_IsAVariable()
    {
        QuestionnaireOptions options = new() { ProfileQuestions = [new ProfileQuestion("balcony", "Which way does your balcony look?", ["north", "south"])] };

        SurveyIngestion ingestion = new RoundTrip(QuestionnaireStudy.Gardeners, options, hasOptOuts: false).Read(labels: true, keepsHtml: false, SurveyReadOptions.Default).Value;

        ingestion.Responses.ValuesOf("balcony").Should().Equal(Enumerable.Range(0, Respondents).Select(r => r % 2 == 0 ? "north" : "south"));
    }

    /// <summary>Answers that depend on respondent, need and role alone; every third respondent answers traps wrong.</summary>
    private sealed class RoundTrip(UniversalJobMap map, QuestionnaireOptions options, bool hasOptOuts)
    {
        private readonly Questionnaire _questionnaire = Questionnaire.For(map, options);
        private readonly Need[] _needs = [.. map.Needs];

        public JobMapResult<SurveyIngestion> Read(bool labels, bool keepsHtml, SurveyReadOptions reading)
        {
            QualtricsExport export = new(_questionnaire.ToQualtrics());
            using MemoryStream stream = new(Encoding.UTF8.GetBytes(export.Write(Respondents, Chosen, labels, keepsHtml)));
            return SurveyReader.Read(stream, map, reading);
        }

        public SurveyTally Tally() => SurveyTally.From(Answers.Of(
            Enumerable.Range(0, Respondents).Select(r => new Answers([.. _needs.Select((_, need) => Given(r, need, true))], [.. _needs.Select((_, need) => Given(r, need, false))])), map, options.Scale, solution: options.Solution));

        private int? Chosen(int respondent, QualtricsColumn column)
        {
            if (column.Name == "balcony")
            {
                return 1 + (respondent % 2);
            }

            // An export of Qualtrics has a dash where the statement has a hyphen between blanks.
            int need = Array.FindIndex(_needs, one => one.Statement.Replace(" - ", " – ", StringComparison.Ordinal) == column.RowText);
            return need < 0 ? TrapAnswer(respondent) : Given(respondent, need, column.Name.StartsWith("IMP", StringComparison.Ordinal)) switch
            {
                Answers.DontKnow => 99,
                Answers.NotApplicable => 98,
                var rating => rating,
            };
        }

        private int TrapAnswer(int respondent)
        {
            int right = options.Scale.IsReversed ? options.Scale.Maximum - Trap + 1 : options.Scale.Minimum + Trap - 1;
            return respondent % 3 == 1 ? right + (options.Scale.IsReversed ? -1 : 1) : right;
        }

        private int? Given(int respondent, int need, bool isImportance)
        {
            int number = ((respondent * 7) + (need * 5) + (isImportance ? 3 : 0) + (respondent * need)) % (options.Scale.Points + 3);
            return number < options.Scale.Points ? options.Scale.Minimum + number
                : number == options.Scale.Points || !hasOptOuts ? null
                : number == options.Scale.Points + 1 ? Answers.DontKnow : Answers.NotApplicable;
        }
    }
}
