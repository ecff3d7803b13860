using System.Globalization;
using System.Text;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>Names of files for documents, whatever these are called: safe on every system, and none twice.</summary>
internal sealed class FileNames
{
    // File systems take 255 bytes; a letter has four at most, and a number and an extension come after them.
    private const int LongestName = 60;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    // Windows and macOS take two names that differ in capitals only for one.
    private readonly Dictionary<string, int> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for the next document, without an extension: letters and digits of its id, and the signs <c>- _ .</c></summary>
    public string Next(string id)
    {
        var name = Safe(id);
        var unique = name;
        var number = _used.GetValueOrDefault(name, 1);
        while (!_used.TryAdd(unique, 1))
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}");
        }

        _used[name] = number;
        return unique;
    }

    private static string Safe(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in (id.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? id[..^4] : id).EnumerateRunes().TakeLast(LongestName))
        {
            name.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' ? rune.ToString() : "_");
        }

        // A name that begins with a dot is hidden; with a dash it is an option.
        var safe = name.ToString().Trim('.', '-', '_');
        return safe.Length == 0 || IsDevice(safe) ? $"text_{safe}".TrimEnd('_') : safe;
    }

    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd([.. "0123456789"]);
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase);
    }
}
