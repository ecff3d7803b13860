using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteAttribution.Faults;

/// <summary>
/// Makes small faults in the library, one at a time, and says which of them no test notices.
/// <code>
/// dotnet build -c Release
/// dotnet run -c Release --project tests/QuoteAttribution.Faults -- [--count 120] [--seed 1] [--clearings] [--list] [--again FILE] [--quick]
/// </code>
/// </summary>
/// <remarks>
/// One fault of each file in turn, the files and the faults of each drawn by the seed. <c>--clearings</c> takes all faults that forget to clear what
/// serves text after text, <c>--list</c> only shows what would be done, and <c>--again</c> takes those that an earlier run, written to a file, let through.
/// <c>--quick</c> leaves out the slow tests: what it lets through is for a second run. A test that takes far longer than without the fault has caught it.
/// </remarks>
internal static partial class Program
{
    private const string Survived = "SURVIVED ";

    public static int Main(string[] arguments)
    {
        if (arguments is [FaultTests.Work, var built, var with, var isQuick])
        {
            return FaultTests.Serve(built, with, bool.Parse(isQuick));
        }

        var repository = Repository();
        var library = new FaultyLibrary(repository);
        var faults = Chosen(library, arguments);
        if (arguments.Contains("--list"))
        {
            Console.WriteLine(string.Join('\n', faults));
            return 0;
        }

        var scratch = Directory.CreateTempSubdirectory("faults-").FullName;
        try
        {
            var file = Path.Combine(scratch, "QuoteAttribution.dll");
            var left = library.Write(file, faults);
            using var tests = new FaultTests(repository, file, arguments.Contains("--quick"));
            return Run(tests, faults, left);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static int Run(FaultTests tests, IReadOnlyList<Fault> faults, IReadOnlySet<int> left)
    {
        var (caught, missed) = (new List<Fault>(), new List<Fault>());
        foreach (var (place, fault) in faults.Index().Where(fault => !left.Contains(fault.Index + 1)))
        {
            var noticed = tests.FirstFailure(place + 1, fault);
            (noticed is null ? missed : caught).Add(fault);
            Console.WriteLine(noticed is null ? Survived + fault : $"caught   {fault}   by {noticed}");
        }

        foreach (var kind in caught.Concat(missed).GroupBy(static fault => fault.Kind).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(Share(kind.Key, kind.Count(caught.Contains), kind.Count()));
        }

        Console.WriteLine(Share("all", caught.Count, caught.Count + missed.Count));
        return missed.Count > 0 ? 1 : 0;
    }

    private static List<Fault> Chosen(FaultyLibrary library, string[] arguments)
    {
        if (Option("--again") is { } file)
        {
            // What stands above may have changed since.
            var all = library.Faults.ToLookup(static fault => Place().Replace(fault.ToString(), ":", 1), StringComparer.Ordinal);
            return [.. File.ReadLines(file).Where(static line => line.StartsWith(Survived, StringComparison.Ordinal)).SelectMany(line => all[Place().Replace(line[Survived.Length..], ":", 1)].Take(1))];
        }

        if (arguments.Contains("--clearings"))
        {
            return [.. library.Faults.Where(static fault => fault.Kind == FaultFinder.Clearing)];
        }

        return Drawn(library.Faults, new Random(int.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture)), int.Parse(Option("--count") ?? "120", CultureInfo.InvariantCulture));

        string? Option(string name) => arguments.SkipWhile(argument => argument != name).Skip(1).FirstOrDefault();
    }

    /// <summary>The first fault of each file, then the second of each …, files and faults in an order drawn by chance.</summary>
    private static List<Fault> Drawn(IEnumerable<Fault> faults, Random random, int count)
    {
        var files = faults.GroupBy(static fault => fault.File).Select(static file => file.ToArray()).ToArray();
        random.Shuffle(files);
        Array.ForEach(files, random.Shuffle);
        return [.. Enumerable.Range(0, files.Max(static file => file.Length)).SelectMany(round => files.Where(file => file.Length > round).Select(file => file[round])).Take(count)];
    }

    private static string Share(string what, int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{part,4} of {whole,4} caught, {100.0 * part / Math.Max(whole, 1),5:F1} %: {what}");

    [GeneratedRegex(@":\d+:\d+:")]
    private static partial Regex Place();

    private static string Repository()
    {
        var folder = new DirectoryInfo(Environment.CurrentDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuoteAttribution.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("run this from the repository");
        }

        return folder.FullName;
    }
}
