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

    /// <summary>Writes the library with all faults, each of which is there only while its number (its place in the list, from 1) is set.</summary>
    /// <returns>The numbers of those that do not compile, and are not in it.</returns>
    public IReadOnlySet<int> Write(string path, IReadOnlyList<Fault> faults)
    {
        var trees = _compilation.SyntaxTrees.ToLookup(static tree => tree.FilePath);
        var left = faults.Index().Where(fault => !FaultSwitch.Holds(TreeOf(fault.Item.File), fault.Item)).Select(static fault => fault.Index + 1).ToHashSet();
        while (true)
        {
            var compilation = faults.Index().Where(fault => !left.Contains(fault.Index + 1)).GroupBy(static fault => fault.Item.File).Aggregate(_compilation, (whole, file) =>
                whole.ReplaceSyntaxTree(TreeOf(file.Key), FaultSwitch.In(TreeOf(file.Key), file.Select(static fault => (fault.Index + 1, fault.Item))))).AddSyntaxTrees(CSharpSyntaxTree.ParseText(FaultSwitch.Source, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options, encoding: System.Text.Encoding.UTF8));
            using var file = File.Create(path);
            var result = compilation.Emit(file, manifestResources: _resources);
            if (result.Success)
            {
                return left;
            }

            foreach (var error in result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                left.Add(FaultSwitch.NumberAt(error.Location) ?? throw new InvalidOperationException($"the library does not compile: {error}"));
            }
        }

        SyntaxTree TreeOf(string file) => trees[Path.Combine(_folder, file)].Single();
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
