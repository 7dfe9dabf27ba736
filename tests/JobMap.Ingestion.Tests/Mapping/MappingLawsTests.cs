using CsCheck;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Serialization;
using JobMap.Surveys;
using static JobMap.Ingestion.Tests.Mapping.MappingStudy;

namespace JobMap.Ingestion.Tests.Mapping;

/// <summary>Whatever the header says, every column is mapped or ignored, once, and the proposal is bound to its own table again.</summary>
public sealed class MappingLawsTests
{
    private static readonly string[] Pieces =
    [
        "imp_find", "sat_find", "IMP[find]", "I1", "S2", "Q1", "", " ", "\u00A0", "\u200B", Find, Queue, Important, "How important is", "How satisfied are you with", "tevreden", "[", "]", "(", "<b>", "&nbsp;",
        "choose 'x'", "select 3", "\uD800", "- ", "_", "age",
    ];

    private static readonly Gen<string> Text = Gen.Select(Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 8]), Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 2], (start, piece, form) =>
        form == 0 ? start : form == 1 ? start + Pieces[piece] : $"{Pieces[piece]} {start}");

    private static readonly Gen<SurveyColumn[]> Columns = Gen.Select(Text, Text, Text, Text, Text, Gen.Int[-8, 10]).Array[0, 25].Select(all => all.Select((parts, i) => new SurveyColumn
    {
        Index = i, Name = parts.Item1, Text = parts.Item2, Stem = parts.Item3, Item = parts.Item4, OtherName = parts.Item5, Role = parts.Item6 < 0 ? null : (ColumnRole)parts.Item6,
    }).ToArray());

    [Fact]
    public void Of_AnyHeader_PutsEveryColumnInOnePlace() =>
        Gen.Select(Columns, Gen.Enum<SurveyLayout>(), Text, Text, Gen.Bool).Sample(
            (columns, layout, asked, weight, numbered) =>
            {
                UniversalJobMap job = numbered ? Numbered : Map;
                (ColumnMap map, _) = Proposed(columns, layout, job, new ProposalOptions { Variables = [asked], WeightVariable = weight });
                DiagnosticLog log = new(null);
                IReadOnlyList<BoundColumn> bound = ColumnBinding.Bind(map, LayoutOf(columns, layout), job, log);
                int unnamed = columns.Count(column => string.IsNullOrWhiteSpace(column.Name) && string.IsNullOrWhiteSpace(column.Text));

                bound.Select(column => column.Index).Should().OnlyHaveUniqueItems().And.HaveCount(columns.Length - unnamed);
                bound.Select(column => column.Mapping).Should().Equal(map.Columns);
                log.ToList().Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo(unnamed > 0 ? ["JM3013"] : Array.Empty<string>());
                JobMapJson.DeserializeColumnMap(JobMapJson.Serialize(map)).IsSuccess.Should().BeTrue();
            },
            iter: 3000);

    [Fact]
    public void Of_TenThousandColumns_AreMappedWithoutComparingEachToAll()
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("drivers", "charge a car");
        builder.Define("plan", s =>
        {
            for (int i = 0; i < 500; i++)
            {
                s.Outcome($"minimize the time it takes to do the thing of number {i}", id: $"o{i}");
            }
        });
        UniversalJobMap map = builder.TryBuild().Value;
        SurveyColumn[] columns = [.. Enumerable.Range(0, 10_000).Select(i => new SurveyColumn
        {
            Index = i, Name = $"Q{i}", Text = $"How {(i % 2 == 0 ? "important" : "satisfied")} - minimize the time it takes to do the thing of number {i / 2}",
        })];

        Proposed(columns, SurveyLayout.Qualtrics, map).Map.Columns.Count(column => column.Need is not null).Should().Be(1000);
    }
}
