using JobMap.Diagnostics;
using JobMap.Ingestion.Mapping;
using JobMap.Surveys;
using static JobMap.Ingestion.Tests.Mapping.MappingStudy;

namespace JobMap.Ingestion.Tests.Mapping;

public sealed class ColumnBindingTests
{
    [Fact]
    public void Bind_MovedColumns_AreFoundByNameAndOccurrence()
    {
        ColumnMap map = new([Rating("imp  Find"), new ColumnMapping("x", ColumnRole.Variable) { Occurrence = 2, Variable = "second" }]);

        (var bound, var found) = Bound(map, "x", "X", "Imp\u00A0find ");

        bound.Should().Equal(new BoundColumn(map.Columns[0], 2), new BoundColumn(map.Columns[1], 1));
        found.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Id == "JM3013" && diagnostic.Message == "Not read, since the column map does not name them: 1 column, 'x'.");
    }

    [Fact]
    public void Bind_ColumnsThatAreNotThere_AreSaid()
    {
        (var bound, var found) = Bound(new ColumnMap([Rating("a"), new ColumnMapping("t", ColumnRole.TrapQuestion) { RightAnswer = "2" }, new ColumnMapping("w", ColumnRole.Weight), new ColumnMapping("gone", ColumnRole.Ignored)]));

        bound.Should().BeEmpty();
        found.Select(diagnostic => (diagnostic.Id, diagnostic.Message)).Should().Equal(
            ("JM3036", "There is no column 'a', which the column map has as importance of 'find'."),
            ("JM3036", "There is no column 't', which the column map has as trap question."), ("JM3011", "There is no column 'w', which the column map says holds the weights."));
    }

    [Fact]
    public void Bind_NeedThatTheMapDoesNotHave_IsSaidAndLeftOut()
    {
        (var bound, var found) = Bound(new ColumnMap([new ColumnMapping("a", ColumnRole.Satisfaction) { Need = OutcomeId.Parse("gone") }]), "a");

        bound.Should().BeEmpty();
        found.Should().ContainSingle().Which.Id.Should().Be("JM3002");
    }

    private static ColumnMapping Rating(string column) => new(column, ColumnRole.Importance) { Need = OutcomeId.Parse("find") };

    private static (IReadOnlyList<BoundColumn> Bound, IReadOnlyList<Diagnostic> Found) Bound(ColumnMap map, params string[] names)
    {
        DiagnosticLog log = new(null);
        return (ColumnBinding.Bind(map, LayoutOf(Named(names)), Map, log), log.ToList());
    }
}
