using System.Runtime.InteropServices;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The command <c>ratios [--format text|json]</c>. It ends with 0 also where a target is missed: it measures, it does not judge.</summary>
internal static class RatioCommand
{
    private const string Usage = "Usage: ratios [--format text|json]";

    public static int Run(IReadOnlyList<string> options, IReadOnlyList<IRatio> ratios, TextWriter output, TextWriter errors)
    {
        Func<RatioReport, string>? write = options switch
        {
            [] or ["--format", "text"] => RatioText.Write,
            ["--format", "json"] => RatioJson.Write,
            _ => null,
        };
        if (write is null)
        {
            errors.WriteLine(Usage);
            return 2;
        }

        output.Write(write(new RatioReport
        {
            Cpu = Processor.Name,
            Runtime = RuntimeInformation.FrameworkDescription,
            Ratios = [.. ratios.Select(RatioRow.Measured)],
        }));
        return 0;
    }
}
