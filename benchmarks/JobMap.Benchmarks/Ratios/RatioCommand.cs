using System.Runtime.InteropServices;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The command <c>ratios [--format text|json] [--only NAME]…</c>. It ends with 0 also where a target is missed: it measures, it does not judge.</summary>
internal static class RatioCommand
{
    private const string Usage = "Usage: ratios [--format text|json] [--only NAME]...";

    public static int Run(IReadOnlyList<string> options, IReadOnlyList<IRatio> ratios, TextWriter output, TextWriter errors)
    {
        Func<RatioReport, string> write = RatioText.Write;
        List<IRatio> chosen = [];
        for (int at = 0; at < options.Count; at += 2)
        {
            switch (options[at], at + 1 < options.Count ? options[at + 1] : null)
            {
                case ("--format", "text"):
                    write = RatioText.Write;
                    break;
                case ("--format", "json"):
                    write = RatioJson.Write;
                    break;
                case ("--only", { } name) when ratios.FirstOrDefault(ratio => ratio.Name == name) is { } ratio:
                    chosen.Add(ratio);
                    break;
                default:
                    errors.WriteLine(Usage);
                    return 2;
            }
        }

        output.Write(write(new RatioReport
        {
            Cpu = Processor.Name,
            Runtime = RuntimeInformation.FrameworkDescription,
            Ratios = [.. (chosen.Count == 0 ? ratios : chosen).Select(RatioRow.Measured)],
        }));
        return 0;
    }
}
