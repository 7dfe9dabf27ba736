using JobMap.Coverage;

CoverageOptions options = CoverageOptions.Read(args);
CoverageStudy study = CoverageStudy.Run(options, TextWriter.Synchronized(Console.Error));
File.WriteAllText(options.Path, CoveragePage.Of(study, options));
return 0;
