using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Output.Brat;

/// <summary>The folder that brat is pointed to: two files for each document, and one that says which annotations there are.</summary>
internal sealed class BratFolder(string path)
{
    private const string Configuration = "annotation.conf";

    private readonly FileNames _names = new();

    /// <summary>Makes the folder, and the configuration where there is none.</summary>
    /// <exception cref="OutputException">They cannot be made.</exception>
    public void Open() => OutputException.Guard(() =>
    {
        Directory.CreateDirectory(path);
        var file = Path.Combine(path, Configuration);
        if (!File.Exists(file))
        {
            using var content = typeof(BratFolder).Assembly.GetManifestResourceStream(Configuration)!;
            using var written = File.Create(file);
            content.CopyTo(written);
        }
    });

    /// <summary>Writes a document.</summary>
    /// <exception cref="OutputException">It cannot be written, or a file of its name is there.</exception>
    public Task WriteAsync(BratDocument document, CancellationToken cancellationToken) => OutputException.GuardAsync(async () =>
    {
        var name = Path.Combine(path, _names.Next(document.Id));
        var (text, annotations) = ($"{name}.txt", $"{name}.ann");
        Refuse(text);
        Refuse(annotations);
        await File.WriteAllBytesAsync(annotations, document.Annotations, cancellationToken);
        // Last, because a text without annotations would look like one in which nothing was found.
        await File.WriteAllBytesAsync(text, document.Text, cancellationToken);
    });

    // Annotations are there to be corrected by hand: what is there may be a week's work, or the very text that is read.
    private static void Refuse(string file)
    {
        if (File.Exists(file))
        {
            throw new IOException($"{file} is there already and may have been corrected by hand; name another folder with -o");
        }
    }
}
