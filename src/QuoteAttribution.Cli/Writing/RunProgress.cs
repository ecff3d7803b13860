using System.Globalization;
using QuoteAttribution.Cli.Input;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuoteAttribution.Cli.Writing;

/// <summary>A bar on the terminal while a run is on: how much of the files is read, how fast, and how long it still takes.</summary>
internal sealed class RunProgress : IRunObserver
{
    private const string DocumentsKey = "documents";

    private readonly ProgressTask _task;

    private RunProgress(ProgressTask task) => _task = task;

    /// <summary>Shows the bar until the run has ended; then it is gone.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="bytes">How long all files are, as they are on the disk; null where standard input is read, whose end nobody knows.</param>
    /// <param name="run">The run.</param>
    public static Task<int> ShowAsync(IAnsiConsole terminal, long? bytes, Func<RunProgress, Task<int>> run) =>
        terminal.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask("reading", maxValue: Math.Max(bytes ?? 1, 1));
                task.IsIndeterminate = bytes is null;
                return run(new RunProgress(task));
            });

    public void Take(RawDocument document, string? failure)
    {
        _task.State.Update<long>(DocumentsKey, static documents => documents + 1);
        if (!_task.IsIndeterminate)
        {
            _task.Value = Math.Max(_task.Value, document.BytesRead);
        }
    }

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var documents = task.State.Get<long>(DocumentsKey);
            var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
            var rate = seconds > 0 ? documents / seconds : 0;
            return new Text(string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents, {rate:N0} a second"));
        }
    }
}
