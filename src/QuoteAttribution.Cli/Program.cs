using System.Text;
using QuoteAttribution;
using QuoteAttribution.Cli;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = Encoding.UTF8;
}

using var input = Console.OpenStandardInput();
using var output = StandardOutput.Open();
var surroundings = new Surroundings(input, output, Console.Error, Screen.Detect, static options => new QuoteAttributor(options));
return await QuotesCommand.RunAsync(args, surroundings);
