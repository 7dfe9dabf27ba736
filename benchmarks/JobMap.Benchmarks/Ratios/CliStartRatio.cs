using JobMap.Benchmarks.Studies;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary><c>jobmap score</c> on 1,000 respondents and 30 outcomes, the whole process, against one that does nothing.</summary>
internal sealed class CliStartRatio : IRatio
{
    private const int Outcomes = 30;
    private const int Respondents = 1000;
    private const int WarmUps = 3;
    private const int Rounds = 21;

    public string Name => "cli-start";

    public string Peer => "an empty .NET console program";

    public double Target => 0.2;

    public RatioResult Measure()
    {
        if (StartedProgram.Find("Empty", out string reason) is not { } empty || StartedProgram.Find("JobMap.Cli", out reason) is not { } cli)
        {
            return RatioResult.Missing(reason);
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("jobmap-ratios-");
        try
        {
            string mapFile = Path.Combine(folder.FullName, "map.jobmap.json");
            string answersFile = Path.Combine(folder.FullName, "answers.csv");
            WriteStudy(mapFile, answersFile);
            return Turns.Compare(() => cli.Run("score", mapFile, answersFile), () => empty.Run(), WarmUps, Rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteStudy(string mapFile, string answersFile)
    {
        UniversalJobMap map = GeneratedStudy.Map(Outcomes);
        SurveyResponses responses = GeneratedStudy.Responses(map, Respondents);
        File.WriteAllText(mapFile, JobMapJson.Serialize(map));
        using StreamWriter writer = new(answersFile);
        AnswersCsv.Write(responses, writer);
    }
}
