using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAttribution.Faults;

/// <summary>The library, compiled in this process as its own project compiles it, but for one fault.</summary>
internal sealed class FaultyLibrary
{
    private readonly string _folder;
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<ResourceDescription> _resources;

    public FaultyLibrary(string repository)
    {
        _folder = Path.Combine(repository, "src", "QuoteAttribution");
        var arguments = CSharpCommandLineParser.Default.Parse(CompilerArguments(_folder), _folder, sdkDirectory: null);
        var parsing = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var trees = arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path), System.Text.Encoding.UTF8), parsing, file.Path));
        var options = arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress).WithSpecificDiagnosticOptions([]);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName, trees, arguments.MetadataReferences.Select(static reference => MetadataReference.CreateFromFile(reference.Reference)), options);
        var generators = arguments.AnalyzerReferences
            .Where(static reference => reference.FilePath.Contains("SourceGeneration", StringComparison.Ordinal))
            .SelectMany(static reference => new Microsoft.CodeAnalysis.Diagnostics.AnalyzerFileReference(reference.FilePath, new Loader()).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: parsing).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        _compilation = (CSharpCompilation)whole;
        _resources = arguments.ManifestResources;
    }

    /// <summary>All faults that can be made, in the order of the source.</summary>
    public IEnumerable<Fault> Faults => _compilation.SyntaxTrees
        .Where(tree => !Path.GetRelativePath(_folder, tree.FilePath).StartsWith("obj", StringComparison.Ordinal) && File.Exists(tree.FilePath))
        .Select(tree => (Tree: tree, File: Path.GetRelativePath(_folder, tree.FilePath).Replace('\\', '/')))
        .OrderBy(static file => file.File, StringComparer.Ordinal)
        .SelectMany(static file => FaultFinder.In(file.File, file.Tree));

    /// <summary>Writes the library with the fault, or without any; false if that does not compile.</summary>
    public bool TryWrite(string path, Fault? fault)
    {
        var compilation = _compilation;
        if (fault is not null)
        {
            var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == Path.Combine(_folder, fault.File));
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(fault.Span, fault.New))));
        }

        using var file = File.Create(path);
        var result = compilation.Emit(file, manifestResources: _resources);
        if (!result.Success && fault is null)
        {
            throw new InvalidOperationException($"the library does not compile: {result.Diagnostics.First(static fault => fault.Severity == DiagnosticSeverity.Error)}");
        }

        return result.Success;
    }

    private static IEnumerable<string> CompilerArguments(string folder)
    {
        string[] asked =
        [
            "msbuild", "-nologo", "-p:Configuration=Release", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none",
            "-t:PrepareResources;Compile", "-getItem:CscCommandLineArgs",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", asked) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        using var answer = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!)];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
