using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuoteAttribution.Cli.Input;

namespace QuoteAttribution.Cli.Writing;

/// <summary>What makes two runs the same run, so that the second may go on where the first was stopped.</summary>
internal static class RunIdentity
{
    /// <summary>A digest of the program, of the words of the command line that change what is written, and of the files as they are now.</summary>
    public static string Of(IEnumerable<string> words, IEnumerable<InputPath> files)
    {
        var facts = new StringBuilder().Append(typeof(RunIdentity).Assembly.ManifestModule.ModuleVersionId).Append('\0');
        foreach (var word in words)
        {
            facts.Append(word).Append('\0');
        }

        foreach (var file in files)
        {
            var info = new FileInfo(file.Path);
            var state = info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks}") : file.Failure;
            facts.Append(file.Path).Append('\0').Append(state).Append('\0');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.ToString())));
    }
}
