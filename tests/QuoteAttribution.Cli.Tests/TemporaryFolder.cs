namespace QuoteAttribution.Cli.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("quotes").FullName;

    public string Write(string name, string content)
    {
        var file = PathOf(name);
        File.WriteAllText(file, content);
        return file;
    }

    public string Write(string name, byte[] content)
    {
        var file = PathOf(name);
        File.WriteAllBytes(file, content);
        return file;
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
