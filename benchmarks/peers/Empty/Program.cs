// What it costs to start .NET and do nothing: the peer of cli-start.
return;
