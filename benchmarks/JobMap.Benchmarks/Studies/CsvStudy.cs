using System.Globalization;
using System.Text;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Studies;

/// <summary>
/// The study of the rows on files: a wide CSV in UTF-8 of 100 outcomes on 1..5, two columns each and some cells blank. The lines of the respondents generated
/// stand in it several times over. The file is temporary.
/// </summary>
internal sealed class CsvStudy : IDisposable
{
    public const int Outcomes = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jobmap-ratios-");

    /// <summary>Writes the file.</summary>
    /// <param name="respondents">How many respondents are generated.</param>
    /// <param name="times">How often their lines stand in the file.</param>
    public CsvStudy(int respondents, int times)
    {
        Map = GeneratedStudy.Map(Outcomes);
        Responses = GeneratedStudy.Responses(Map, respondents);
        Times = times;
        Path = System.IO.Path.Combine(_folder.FullName, "answers.csv");
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        AnswersCsv.Write(Responses, text);
        byte[] lines = Encoding.UTF8.GetBytes(text.ToString());
        int header = lines.AsSpan().IndexOf((byte)'\n') + 1;
        using FileStream file = File.Create(Path);
        file.Write(lines, 0, header);
        for (int time = 0; time < times; time++)
        {
            file.Write(lines, header, lines.Length - header);
        }
    }

    public UniversalJobMap Map { get; }

    /// <summary>The respondents generated, each of whom stands <see cref="Times"/> times in the file.</summary>
    public SurveyResponses Responses { get; }

    public int Times { get; }

    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
