#:project ../../src/JobMap/JobMap.csproj
#:project ../../src/JobMap.Ingestion/JobMap.Ingestion.csproj
#:project ../../src/JobMap.Rendering/JobMap.Rendering.csproj
#:project ../../src/JobMap.Testing/JobMap.Testing.csproj
#:property EnforceCodeStyleInBuild=false

// From a job map and answers to a ranking on the console and a report beside it.
//
//   dotnet run docs/examples/analysis.cs                                    the example study
//   dotnet run docs/examples/analysis.cs MAP ANSWERS                        a study of your own
//   dotnet run docs/examples/analysis.cs MAP ANSWERS REPORT                 … with the report under another name
using JobMap;
using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Testing;

UniversalJobMap map = ExampleStudy.Map;
SurveyResponses responses = ExampleStudy.Survey.Responses;
List<Diagnostic> diagnostics = [];
if (args is [string mapPath, string answersPath, ..])
{
    map = JobMapJson.DeserializeJobMap(File.ReadAllBytes(mapPath), mapPath).Value;
    JobMapResult<SurveyIngestion> answers = SurveyReader.ReadFile(answersPath, map);
    responses = answers.Value.Responses;
    diagnostics.AddRange(answers.Diagnostics);
}

OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, responses);
JourneyMap journey = JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: analysis);

Console.WriteLine(map);
Console.WriteLine(analysis);
Console.WriteLine();
foreach (OpportunityScore score in analysis.Ranked)
    Console.WriteLine($"{score.Rank,3}. {score}");

string report = args.Length > 2 ? args[2] : "report.html";
File.WriteAllText(report, ReportPage.Render(new ReportContents(analysis, journey) { Reading = diagnostics }));
Console.WriteLine();
Console.WriteLine($"The report is in {Path.GetFullPath(report)}");
