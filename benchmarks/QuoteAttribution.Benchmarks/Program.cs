using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using QuoteAttribution.Benchmarks;
using QuoteAttribution.Benchmarks.Fitting;
using QuoteAttribution.Benchmarks.Texts;

var rest = args.ToList();
var file = TakeFile(rest);
if (file is not null && !File.Exists(file))
{
    Console.Error.WriteLine($"There is no file {file}.");
    return 1;
}

switch (rest)
{
    case ["--fit", var corpus, ..]:
        FitRun.Run(corpus, Value(rest, "--check") ?? string.Empty, Value(rest, "--out"), rest.Contains("--leave-out"));
        return 0;
    case ["--fit-stories", var stories, ..]:
        StoryRun.Run(stories, Value(rest, "--out"));
        return 0;
    case ["--fit-judge", var corpora, ..]:
        JudgeRun.Run(corpora, Value(rest, "--check") ?? string.Empty, Value(rest, "--out"));
        return 0;
    case ["--fit-confidence", var texts, ..]:
        ConfidenceRun.Run(texts, Value(rest, "--check") ?? string.Empty, Value(rest, "--out"));
        return 0;
    case ["--quick"]:
        QuickRun.Run(file);
        return 0;
    case ["--profile"]:
        StageProfile.Run(file is null ? Corpus.News(250_000) : Corpus.FromFile(file));
        return 0;
    case ["--odd"]:
        OddRun.Run(file);
        return 0;
    case ["--search", var count, ..] when int.TryParse(count, out var texts):
        return SearchRun.Run(texts, uint.TryParse(Value(rest, "--seed"), out var seed) ? seed : 1) == 0 ? 0 : 1;
    case ["--guard", var limits]:
        return SpeedGuard.Run(limits) == 0 ? 0 : 1;
}

Environment.SetEnvironmentVariable(Corpus.FileVariable, file);
if (rest.Count == 0)
{
    rest.AddRange(["--filter", "*"]);
}

BenchmarkSwitcher.FromAssembly(typeof(Contestant).Assembly).Run([.. rest], Settings());
return 0;

static string? Value(List<string> arguments, string name)
{
    var at = arguments.IndexOf(name);
    return at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : null;
}

static string? TakeFile(List<string> arguments)
{
    var at = arguments.IndexOf("--file");
    if (at < 0 || at + 1 == arguments.Count)
    {
        return null;
    }

    var path = Path.GetFullPath(arguments[at + 1]);
    arguments.RemoveRange(at, 2);
    return path;
}

// The short job errs by half and the default job takes minutes; these settings err by 1 to 3 % in 12 s a benchmark.
static IConfig Settings() => DefaultConfig.Instance
    .AddJob(Job.Default
        .WithLaunchCount(1)
        .WithWarmupCount(3)
        .WithIterationCount(12)
        .WithIterationTime(TimeInterval.FromMilliseconds(250)))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new SpeedColumn());
