using Form3Parser.Cli.Commands;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
