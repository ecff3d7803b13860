using System.Text;
using QuoteAttribution;
using QuoteAttribution.Cli;
using QuoteAttribution.Cli.Streams;
using QuoteAttribution.Cli.Writing;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = Encoding.UTF8;
}

using var input = Descriptor.IsClosed(0) ? new ClosedStream("standard input") : Console.OpenStandardInput();
using var output = StandardOutput.Open();
using var error = StandardError.Open();
var surroundings = new Surroundings(input, output, error, Screen.Detect, Screen.DetectTerminal, static options => new QuoteAttributor(options));
return await QuotesCommand.RunAsync(args, surroundings);
