using System.Text;

namespace QuoteAttribution.Cli.Input;

/// <summary>Encodings by name, those of old systems included.</summary>
internal static class Encodings
{
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of that name; null where nobody knows it.</summary>
    public static Encoding? Find(string name)
    {
        Register();
        try
        {
            var encoding = Encoding.GetEncoding(name.Trim());
            // As on the web: what calls itself Latin-1 or ASCII has the marks of Windows-1252 where the standard has controls.
            return encoding.CodePage is 28591 or 20127 ? Encoding.GetEncoding(1252) : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
