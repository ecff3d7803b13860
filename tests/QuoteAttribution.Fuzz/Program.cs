using SharpFuzz;

namespace QuoteAttribution.Fuzz;

/// <summary>
/// Reads inputs as a target does, for afl-fuzz, or to see what is wrong with some.
/// <code>
/// tests/QuoteAttribution.Fuzz/fuzz.py [--seconds 60 | --executions 100000] [TARGET…]
/// dotnet run -c Release --project tests/QuoteAttribution.Fuzz -- TARGET FILE…
/// </code>
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is not [var name, .. var files] || Target.All.SingleOrDefault(target => target.Name == name) is not { } target)
        {
            Console.Error.WriteLine($"say what is to read: {string.Join(' ', Target.All.Select(static target => target.Name))}; and the files, or nothing under afl-fuzz");
            return 2;
        }

        if (files.Length == 0)
        {
            Fuzzer.Run(input =>
            {
                using var bytes = new MemoryStream();
                input.CopyTo(bytes);
                target.Read(bytes.ToArray());
            });
            return 0;
        }

        // All are read, also behind one with which something is wrong.
        return files.Select(file => Reads(target, file)).ToList().TrueForAll(static holds => holds) ? 0 : 1;
    }

    private static bool Reads(Target target, string file)
    {
        try
        {
            target.Read(File.ReadAllBytes(file));
            return true;
        }
        catch (Exception e)
        {
            Console.WriteLine($"{file}: {e}");
            return false;
        }
    }
}
