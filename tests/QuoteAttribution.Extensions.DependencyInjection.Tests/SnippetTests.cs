using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QuoteAttribution.Tests;

/// <summary>Whoever copies a piece of code from a page for users gets no error from the compiler.</summary>
public sealed class SnippetTests
{
    // What the pages take for granted: the program around the snippet.
    private const string Around = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using QuoteAttribution;

        static class Program
        {
            static IServiceCollection services = new ServiceCollection();
            static HostApplicationBuilder builder = Host.CreateApplicationBuilder();
            static IQuoteAttributor attributor = QuoteAttributor.Default;
            static AttributionResult result = attributor.Analyze("");
            static Quotation quotation = result.Quotations[0];
            static List<string> texts = [];
            static string text = "", novel = "", json = "";

            static async Task Main()
            {
                await Task.CompletedTask;
                SNIPPET
            }
        }
        """;

    private static readonly List<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file))];

    public static TheoryData<string, int, string> Snippets()
    {
        var snippets = new TheoryData<string, int, string>();
        foreach (var page in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pages")).Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var block in File.ReadAllText(page).Split("```csharp\n").Skip(1))
            {
                snippets.Add(Path.GetFileName(page), ++number, block[..block.IndexOf("```", StringComparison.Ordinal)]);
            }
        }

        return snippets;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void The_code_on_the_pages_compiles(string page, int number, string code)
    {
        var lines = code.Split('\n').ToLookup(static line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('='));
        var program = string.Join('\n', lines[true].Where(static line => !Around.Contains(line, StringComparison.Ordinal)))
            + Around.Replace("SNIPPET", string.Join('\n', lines[false]), StringComparison.Ordinal);
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Snippet", [CSharpSyntaxTree.ParseText(program, cancellationToken: TestContext.Current.CancellationToken)], References, options);

        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity == DiagnosticSeverity.Error)
            .Should().BeEmpty($"snippet {number} of {page} is copied by people");
    }
}
