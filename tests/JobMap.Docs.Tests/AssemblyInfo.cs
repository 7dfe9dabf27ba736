// Code blocks write to the console and into the current directory, of which a process has one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
