using BenchmarkDotNet.Running;
using JobMap.Benchmarks.Ratios;

if (args is ["ratios", .. string[] options])
{
    return RatioCommand.Run(options, RatioCatalogue.All, Console.Out, Console.Error);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
