using System.Collections;
using System.Reflection;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Pipeline;
using QuoteAttribution.Tests.Cases;
using QuoteAttribution.Tests.Coreference;
using QuoteAttribution.Tests.Readings;

namespace QuoteAttribution.Tests.Pipeline;

/// <summary>A thread keeps tables for its next text, and nothing of the last one in them.</summary>
public sealed class WorkspaceTests
{
    private static readonly QuoteAttributor Reader = new(new QuoteAttributionOptions { Explain = true, Indirect = IndirectQuotations.All });

    [Fact]
    public void Nothing_of_a_text_is_left_in_the_tables()
    {
        var left = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts())
        {
            Reader.Analyze(text, TestContext.Current.CancellationToken);
            using var workspace = Workspace.Lease();
            left.UnionWith(Left(workspace));
        }

        string.Join('\n', left).Should().BeEmpty();
    }

    // A text that was cancelled leaves in them what others take out again: the quotations that are open, the candidates of a scene.
    [Fact]
    public void Whatever_stands_in_a_list_is_gone_when_the_tables_are_given_back()
    {
        var workspace = Workspace.Lease();
        var lists = Tables(workspace).Where(static table => IsOf(table.Table, typeof(PooledList<>))).ToArray();
        foreach (var (_, list) in lists)
        {
            list.GetType().GetMethod("Advance")!.Invoke(list, [AddedTo(list)]);
        }

        workspace.Dispose();

        lists.Should().HaveCountGreaterThan(20);
        lists.Where(static list => Count(list.Table) > 0).Select(static list => list.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_thread_keeps_its_tables_for_the_next_text()
    {
        var first = Workspace.Lease();
        first.Dispose();

        using var second = Workspace.Lease();

        second.Should().BeSameAs(first);
    }

    [Fact]
    public void Tables_of_a_text_that_found_too_little_memory_are_not_kept()
    {
        var first = Workspace.Lease();
        first.Dispose();
        var analysis = new Analysis(Lexicon.English, new QuoteAttributionOptions(), static _ => throw new InsufficientMemoryException());

        var run = () => analysis.Run("“Yes,” said Ann Reed.", [], CancellationToken.None);

        run.Should().Throw<OutOfMemoryException>();
        using var second = Workspace.Lease();
        second.Should().NotBeSameAs(first);
    }

    private static IEnumerable<string> Texts() =>
    [
        .. In("Cases").SelectMany(WrittenCase.Read).Select(static c => c.Text),
        .. In("Readings").SelectMany(KeptReading.In).Select(static reading => reading.Text),
        .. NamePairTests.Books,
    ];

    private static string[] In(string folder) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.md");

    // A place of what the list holds, as empty as that of a new array.
    private static int AddedTo(object list)
    {
        list.GetType().GetMethod("Reserve")!.Invoke(list, [1, CancellationToken.None]);
        return 1;
    }

    private static IEnumerable<string> Left(object root) => Tables(root).Where(static table => Count(table.Table) > 0).Select(static table => table.Path);

    private static IEnumerable<(string Path, object Table)> Tables(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Path, object Table)>([("", root)]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next.Table))
            {
                continue;
            }

            yield return next;
            foreach (var field in Fields(next.Table.GetType()))
            {
                if (field.GetValue(next.Table) is { } value && IsTable(value.GetType()))
                {
                    open.Push(($"{next.Path}.{field.Name}", value));
                }
            }
        }
    }

    private static int Count(object table) => table switch
    {
        Array => 0,
        _ when IsCollection(table.GetType()) || IsOf(table, typeof(PooledList<>)) || IsOf(table, typeof(Reused<>)) => (int)table.GetType().GetProperty("Count")!.GetValue(table)!,
        _ => 0,
    };

    private static bool IsOf(object table, Type generic) => table.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == generic;

    // A set is no ICollection.
    private static bool IsCollection(Type type) => typeof(ICollection).IsAssignableFrom(type) || type.GetInterfaces().Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>));

    private static bool IsTable(Type type) => type.IsClass && type != typeof(string) && !type.IsArray && (type.Assembly == typeof(Workspace).Assembly || IsCollection(type));

    private static FieldInfo[] Fields(Type type) => type.Assembly == typeof(Workspace).Assembly && type.Namespace != typeof(PooledList<>).Namespace
        ? type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) : [];
}
