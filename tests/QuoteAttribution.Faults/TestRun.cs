using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace QuoteAttribution.Faults;

/// <summary>
/// Runs the tests on one fault after another in one process, in which all is compiled once; what no test notices there is looked at
/// again with the library and its tests loaded anew, so that nothing static outlives a fault.
/// </summary>
/// <param name="folder">The built tests.</param>
/// <param name="library">The library with all faults.</param>
/// <param name="isQuick">Leaves out the slow tests.</param>
internal sealed class TestRun(string folder, string library, bool isQuick)
{
    // These read the source, which has no fault.
    private const string OfSource = "QuoteAttribution.Tests.Architecture";

    // They look at what long texts cost.
    private static readonly string[] Costs =
        ["LongSceneTests", "EndlessSentenceTests", "ManyNamesTests", "CancellationTests", "SceneDecoderTests", "ProportionTests"];

    // What is left over from the last text is looked for by these; the others read one text after another as well, but do not look.
    private static readonly string[] OfClearing = ["CaseTests", "ReadingTests", "WorkspaceTests", "PooledListTests", "NamePairTests", "ManyTextsTests", "ReuseTests"];

    // They take three times as long as all others, and catch little that those do not.
    private static readonly string[] Slow =
        ["QuotingProperties", "SpeechWithoutQuotationTests", "ManyTextsTests", "ReuseTests", "RoundTripTests", "SchemaTests"];

    private readonly AssemblyLoadContext _shared = Shared(folder);

    // Serves fault after fault, and is compiled to the end: what is found there costs little.
    private Loaded? _warm;

    /// <summary>Runs all tests without a fault, with those that look for what is left over.</summary>
    public IEnumerable<TestAlone> Alone()
    {
        _warm ??= Load();
        foreach (var test in Chosen(_warm, isClearing: false).Concat(Chosen(_warm, isClearing: true)).DistinctBy(static test => test.Name))
        {
            var before = Environment.CpuUsage.TotalTime;
            var failure = test.Failure();
            yield return new TestAlone(test.Name, failure is null, Environment.CpuUsage.TotalTime - before);
        }
    }

    /// <summary>The test that fails first; null if none does.</summary>
    /// <param name="number">The number of the fault.</param>
    /// <param name="isClearing">Whether it forgets to clear something, which only some tests look for.</param>
    /// <param name="patience">Told of each test that begins; the tests that it does not know do not count.</param>
    public string? FirstFailure(int number, bool isClearing, Patience patience)
    {
        if (!isClearing)
        {
            _warm ??= Load();
            var (test, _) = FirstFailure(_warm, number, Chosen(_warm, isClearing), patience);
            _warm.Number = 0;
            if (test is not null)
            {
                // What fails without the fault as well has been spoiled by it.
                _warm = test.Failure() is null ? _warm : null;

                // An earlier fault may have left something behind: only what fails where nothing else has been counts.
                var anew = Load();
                if (FirstFailure(anew, number, Chosen(anew, isClearing).Where(other => other.Name == test.Name), patience).Failure is { } failure)
                {
                    return failure;
                }
            }
        }

        // What is read once, when the library is first used, is read with the fault here only.
        var alone = Load();
        return FirstFailure(alone, number, Chosen(alone, isClearing), patience).Failure;
    }

    private static (Test? Test, string? Failure) FirstFailure(Loaded loaded, int number, IEnumerable<Test> tests, Patience patience)
    {
        loaded.Number = number;
        foreach (var test in tests.Where(test => patience.Begins(test.Name)))
        {
            if (test.Failure() is { } failure)
            {
                return (test, $"{test.Name}: {failure}");
            }
        }

        return default;
    }

    // The written cases and the readings catch most, and the rest what costs little before what costs much.
    private IEnumerable<Test> Chosen(Loaded loaded, bool isClearing) => loaded.Types
        .Where(type => isClearing ? OfClearing.Contains(type.Name) : type.Namespace != OfSource && !Costs.Contains(type.Name) && !(isQuick && Slow.Contains(type.Name)))
        .OrderBy(static type => type.Name is "CaseTests" or "ReadingTests" ? 0 : Slow.Contains(type.Name) ? 2 : 1)
        .SelectMany(static type => type.GetMethods()).SelectMany(Test.RowsOf);

    private Loaded Load() => new(new Faulty(_shared, library, folder), folder);

    private static AssemblyLoadContext Shared(string folder)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        var context = new AssemblyLoadContext("shared");
        context.Resolving += (_, name) => Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        return context;
    }

    private sealed class Loaded(AssemblyLoadContext context, string folder)
    {
        private readonly FieldInfo _number = context.LoadFromAssemblyName(new AssemblyName("QuoteAttribution")).GetType(FaultSwitch.Type)!.GetField("Number", BindingFlags.Static | BindingFlags.NonPublic)!;

        public Type[] Types { get; } =
            [.. context.LoadFromAssemblyPath(Path.Combine(folder, "QuoteAttribution.Tests.dll")).GetExportedTypes().Where(static type => !type.IsAbstract).OrderBy(static type => type.Name, StringComparer.Ordinal)];

        /// <summary>The fault that is there; 0 for none.</summary>
        public int Number
        {
            set => _number.SetValue(null, value);
        }
    }

    private sealed class Faulty(AssemblyLoadContext shared, string library, string folder) : AssemblyLoadContext("faulty", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "QuoteAttribution" ? LoadFromAssemblyPath(library)
            : File.Exists(Path.Combine(folder, assemblyName.Name + ".dll")) ? shared.LoadFromAssemblyName(assemblyName)
            : null;
    }

    /// <summary>A test method with one row of data.</summary>
    private sealed record Test(string Name, string Class, MethodInfo Method, Func<object?[]> Row)
    {
        public static IEnumerable<Test> RowsOf(MethodInfo method)
        {
            var name = $"{method.DeclaringType!.Name}.{method.Name}";
            var attributes = method.GetCustomAttributes().ToArray();
            if (attributes.Any(static attribute => attribute.GetType().Name == "FactAttribute"))
            {
                yield return new Test(name, method.DeclaringType.Name, method, static () => []);
            }

            foreach (var (number, data) in attributes.Where(static attribute => attribute.GetType().Name == "InlineDataAttribute").Index())
            {
                yield return new Test($"{name} {number}", method.DeclaringType.Name, method, () => (object?[])Get(data, "Data")!);
            }

            foreach (var data in attributes.Where(static attribute => attribute.GetType().Name == "MemberDataAttribute"))
            {
                foreach (var (number, row) in Rows(method.DeclaringType, (string)Get(data, "MemberName")!).Index())
                {
                    yield return new Test($"{name} {Get(data, "MemberName")} {number}", method.DeclaringType.Name, method, row);
                }
            }
        }

        /// <summary>Why it fails; null if it does not.</summary>
        public string? Failure()
        {
            try
            {
                using var instance = new Owned(Activator.CreateInstance(Method.DeclaringType!)!);
                switch (Method.Invoke(instance.Object, Arguments(Row())))
                {
                    case Task task: task.GetAwaiter().GetResult(); break;
                    case ValueTask task: task.AsTask().GetAwaiter().GetResult(); break;
                }

                return null;
            }
            catch (Exception e)
            {
                while (e is TargetInvocationException or TypeInitializationException && e.InnerException is { } inner)
                {
                    e = inner;
                }

                var line = e.Message.ReplaceLineEndings(" ");
                return $"{e.GetType().Name}: {(line.Length > 200 ? line[..200] : line)}";
            }
        }

        private static IEnumerable<Func<object?[]>> Rows(Type type, string member)
        {
            const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
            object rows;
            try
            {
                rows = type.GetProperty(member, Any)?.GetValue(null) ?? type.GetField(member, Any)?.GetValue(null) ?? type.GetMethod(member, Any)!.Invoke(null, [])!;
            }
            catch (TargetInvocationException e)
            {
                // The data need the library: they are a test themselves.
                return [() => throw e];
            }

            return ((IEnumerable)rows).Cast<object>().Select(static row => (Func<object?[]>)(() => row as object?[] ?? (object?[])row.GetType().GetInterface("ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, [])!));
        }

        private object?[] Arguments(object?[] row)
        {
            var parameters = Method.GetParameters();
            if (parameters is [.., { ParameterType: { IsArray: true } array } rest] && rest.IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && array.IsInstanceOfType(row[^1])))
            {
                var others = Array.CreateInstance(array.GetElementType()!, row.Length - parameters.Length + 1);
                Array.Copy(row, parameters.Length - 1, others, 0, others.Length);
                row = [.. row[..(parameters.Length - 1)], others];
            }

            return [.. row, .. parameters[row.Length..].Select(static parameter => parameter.DefaultValue)];
        }

        private static object? Get(object attribute, string property) => attribute.GetType().GetProperty(property)!.GetValue(attribute);
    }

    private sealed record Owned(object Object) : IDisposable
    {
        public void Dispose() => (Object as IDisposable)?.Dispose();
    }
}
