using JobMap.Ingestion.Fuzz;
using SharpFuzz;

if (args is ["seeds", string folder])
{
    await Seeds.Write(folder).ConfigureAwait(false);
    return 0;
}

if (args is ["run", .. string[] files])
{
    foreach (string file in files)
    {
        Console.WriteLine($"{file}: {Target.Read(new MemoryStream(await File.ReadAllBytesAsync(file).ConfigureAwait(false)))}");
    }

    return 0;
}

Fuzzer.Run(stream => Target.Read(stream));
return 0;
