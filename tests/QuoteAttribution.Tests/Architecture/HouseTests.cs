namespace QuoteAttribution.Tests.Architecture;

/// <summary>The rules of the library's house. What still breaks one is listed in <c>KnownExceptions.txt</c>.</summary>
public sealed class HouseTests
{
    /// <summary>In the order in which a text passes them. The public types stand in the library's own folder, before all of them.</summary>
    private static readonly string[] Rooms =
    [
        "Memory", "Lexicons", "Segmentation", "Quoting", "Genres", "Phrases", "Names", "Cues", "Coreference", "Resolution", "Pipeline",
    ];

    /// <summary>How a result is written down. It is beside the walk: only the public types use it, and it uses only them.</summary>
    private const string WritingDown = "Json";

    /// <summary>The doors: they use the last room and the public types, and no room uses them.</summary>
    private static readonly string[] Entries = ["QuoteAttributor.cs", "QuoteAttributorExtensions.cs", "ServiceCollectionExtensions.cs"];

    [Fact]
    public void A_room_uses_only_the_rooms_before_it() =>
        KnownExceptions.ShouldBeAllOf("a room uses only the rooms before it",
            FileGraph.OfLibrary.Uses.Where(static use => !MayUse(use.From, use.To))
                .Select(static use => $"{use.From} uses {(Entries.Contains(use.From) ? Room(use.To) : use.To)}"));

    [Fact]
    public void Files_do_not_use_each_other_in_a_circle() =>
        KnownExceptions.ShouldBeAllOf("files do not use each other in a circle",
            FileGraph.OfLibrary.Circles().Select(static circle => string.Join(' ', circle)));

    [Fact]
    public void A_thread_keeps_memory_only_in_the_pipeline() =>
        KnownExceptions.ShouldBeAllOf("a thread keeps memory only in the pipeline",
            SourceFile.All.Where(static file => Room(file.Name) != "Pipeline" && file.Text.Contains("[ThreadStatic]", StringComparison.Ordinal))
                .Select(static file => file.Name));

    [Fact]
    public void English_words_stand_in_the_lexicon_and_not_in_the_code() =>
        KnownExceptions.ShouldBeAllOf("English words stand in the lexicon and not in the code",
            SourceFile.All.SelectMany(static file => Literal.In(file.Text)
                .Where(literal => literal.IsWord && !LexiconFormat.Spells(literal.Value))
                .Select(static literal => literal.Value.Trim())));

    [Fact]
    public void A_file_has_fewer_than_300_lines() =>
        KnownExceptions.ShouldBeAllOf("a file has fewer than 300 lines",
            SourceFile.All.Where(static file => file.Lines >= 300).Select(static file => file.Name));

    [Fact]
    public void The_folder_of_a_file_is_its_namespace() =>
        SourceFile.All.Where(static file => file.Namespace != $"QuoteAttribution.{file.Folder.Replace('/', '.')}".TrimEnd('.'))
            .Select(static file => file.Name).Should().BeEmpty();

    [Fact]
    public void Every_folder_is_a_known_room() =>
        SourceFile.All.Select(static file => Room(file.Name)).Where(static room => room.Length > 0).Distinct()
            .Should().BeSubsetOf([.. Rooms, WritingDown]);

    private static bool MayUse(string from, string to)
    {
        if (Room(from) == WritingDown || Room(to) == WritingDown)
        {
            return Room(from) is "" or WritingDown && Room(to) is "" or WritingDown;
        }

        if (Entries.Contains(from))
        {
            return Room(to) is "" or "Pipeline";
        }

        return !Entries.Contains(to) && Array.IndexOf(Rooms, Room(to)) <= Array.IndexOf(Rooms, Room(from));
    }

    private static string Room(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";
}
