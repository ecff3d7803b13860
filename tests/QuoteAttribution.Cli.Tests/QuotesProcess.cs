using System.Diagnostics;
using System.Text;

namespace QuoteAttribution.Cli.Tests;

/// <summary>Runs the built program as a process of its own.</summary>
internal static class QuotesProcess
{
    public static string ProgramPath => Path.Combine(AppContext.BaseDirectory, "quotes.dll");

    /// <summary>Runs a line of the shell in which <c>quotes</c> stands for the program; further arguments are <c>$1</c> and so on.</summary>
    public static Task<(int ExitCode, string Output, string Error)> ShellAsync(string line, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the line is for a shell of Unix");
        return RunAsync(StartInfo("/bin/sh", ["-c", line.Replace("quotes ", "dotnet \"$0\" ", StringComparison.Ordinal), ProgramPath, .. args]), "");
    }

    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] args) =>
        RunAsync(StartInfo("dotnet", [ProgramPath, .. args]), input);

    public static ProcessStartInfo StartInfo(string program, params string[] args) => new(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(false),
        StandardInputEncoding = new UTF8Encoding(false),
    };

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(ProcessStartInfo start, string input)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
