using System.Globalization;
using DuckDB.NET.Data;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Peers;

/// <summary>
/// The joint tally in DuckDB, embedded, in memory, on one thread: a wide table of bytes, grouped by the pair of columns of each outcome. Of the
/// forms tried (a long table, one list of histograms, a filtered count per cell) this is the quickest.
/// </summary>
internal sealed class DuckDbTally : IDisposable
{
    public const int Threads = 1;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _query;
    private readonly int _outcomes;
    private readonly int _side;

    /// <summary>Loads the answers.</summary>
    public DuckDbTally(SurveyResponses responses)
    {
        _outcomes = responses.Needs.Count;
        _side = responses.Scale.Points + 1;
        _connection.Open();
        Execute("SET autoinstall_known_extensions = false");
        Execute(string.Create(CultureInfo.InvariantCulture, $"SET threads = {Threads}"));
        Execute($"CREATE TABLE answers ({string.Join(", ", Enumerable.Range(0, _outcomes).Select(o => string.Create(CultureInfo.InvariantCulture, $"i{o} UTINYINT, s{o} UTINYINT")))})");
        Load(responses);
        _query = string.Join(" UNION ALL ", Enumerable.Range(0, _outcomes)
            .Select(o => string.Create(CultureInfo.InvariantCulture, $"SELECT {o} AS o, i{o} AS i, s{o} AS s, count(*) AS n FROM answers GROUP BY i{o}, s{o}")));
    }

    /// <summary>The engine's version.</summary>
    public string Version => _connection.ServerVersion;

    /// <summary>Counts, one table an outcome.</summary>
    public List<long[]> Count()
    {
        List<long[]> tables = [.. Enumerable.Range(0, _outcomes).Select(_ => new long[_side * _side])];
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = _query;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            tables[reader.GetInt32(0)][(reader.GetByte(1) * _side) + reader.GetByte(2)] = reader.GetInt64(3);
        }

        return tables;
    }

    public void Dispose() => _connection.Dispose();

    private void Load(SurveyResponses responses)
    {
        byte[][] columns = [.. responses.Needs.SelectMany(outcome => (byte[][])[responses.ImportanceOf(outcome).ToArray(), responses.SatisfactionOf(outcome).ToArray()])];
        using DuckDBAppender appender = _connection.CreateAppender("answers");
        for (int r = 0; r < responses.Respondents; r++)
        {
            IDuckDBAppenderRow row = appender.CreateRow();
            foreach (byte[] column in columns)
            {
                row.AppendValue((byte?)column[r]);
            }

            row.EndRow();
        }
    }

    private void Execute(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
