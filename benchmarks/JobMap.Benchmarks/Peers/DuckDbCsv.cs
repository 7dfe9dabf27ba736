using System.Globalization;
using DuckDB.NET.Data;

namespace JobMap.Benchmarks.Peers;

/// <summary>
/// Counts and scores out of a wide CSV in DuckDB, embedded, on one thread: the file streamed through one histogram an outcome, the columns named and typed, so
/// that nothing has to be found out first. In one run of each form (the file loaded into a table or a materialised expression and grouped, a filtered count per
/// cell) this was the quickest.
/// </summary>
internal sealed class DuckDbCsv : IDisposable
{
    public const int Threads = 1;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _query;
    private readonly int _outcomes;
    private readonly int _side;

    /// <summary>A query of a file with an importance and a satisfaction column per outcome, on a scale from 1.</summary>
    public DuckDbCsv(string path, int outcomes, int points)
    {
        _outcomes = outcomes;
        _side = points + 1;
        _connection.Open();
        Execute("SET autoinstall_known_extensions = false");
        Execute(Text($"SET threads = {Threads}"));
        string columns = List(o => Text($"'i{o}': 'UTINYINT', 's{o}': 'UTINYINT'"));
        string histograms = List(o => Text($"histogram(coalesce(i{o}, 0) * {_side} + coalesce(s{o}, 0))"));
        _query = Text($$"""
            WITH counted AS (
                SELECT [{{histograms}}] AS h
                FROM read_csv('{{path.Replace("'", "''", StringComparison.Ordinal)}}', header = true, delim = ',', quote = '"', auto_detect = false, columns = {{{columns}}})),
            outcomes AS (SELECT unnest(h) AS h, unnest(range({{_outcomes}})) AS o FROM counted),
            pairs AS (SELECT o, unnest(map_keys(h)) AS pair, unnest(map_values(h)) AS n FROM outcomes),
            cells AS (SELECT o, pair // {{_side}} AS i, pair % {{_side}} AS s, n FROM pairs),
            shares AS (
                SELECT o, 10 * sum(n) FILTER (i >= {{points - 1}}) / sum(n) FILTER (i > 0) AS i, 10 * sum(n) FILTER (s >= {{points - 1}}) / sum(n) FILTER (s > 0) AS s
                FROM cells GROUP BY o)
            SELECT o::INTEGER, cells.i::INTEGER, cells.s::INTEGER, n::BIGINT, (shares.i + greatest(shares.i - shares.s, 0))::DOUBLE FROM cells JOIN shares USING (o)
            """);
    }

    /// <summary>Reads the file: the counts of each outcome in a table, and its score.</summary>
    public (List<long[]> Counts, double[] Scores) Read()
    {
        List<long[]> counts = [.. Enumerable.Range(0, _outcomes).Select(_ => new long[_side * _side])];
        double[] scores = new double[_outcomes];
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = _query;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            int outcome = reader.GetInt32(0);
            counts[outcome][(reader.GetInt32(1) * _side) + reader.GetInt32(2)] = reader.GetInt64(3);
            scores[outcome] = reader.GetDouble(4);
        }

        return (counts, scores);
    }

    public void Dispose() => _connection.Dispose();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string List(Func<int, string> text) => string.Join(", ", Enumerable.Range(0, _outcomes).Select(text));

    private void Execute(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
