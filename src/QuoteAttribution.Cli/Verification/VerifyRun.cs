using QuoteAttribution.Cli.Input;
using QuoteAttribution.Cli.Writing;

namespace QuoteAttribution.Cli.Verification;

/// <summary>Reads the quotations, then each text once, and writes the verdicts when all are read: the next text may have a quotation more exactly.</summary>
internal sealed class VerifyRun(
    RunOutput output, QuoteAttributionOptions options, OffsetUnit unit, Func<IReadOnlyList<Verified>, byte[]> write)
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(QuotationFile file, string path, IEnumerable<RawDocument> documents, CancellationToken cancellationToken)
    {
        IReadOnlyList<GivenQuotation> given;
        try
        {
            given = file.Read(path, new Messages(output.Surroundings.Error));
        }
        catch (DocumentException e)
        {
            new Messages(output.Surroundings.Error).Say(e.Message);
            return ExitCode.SomeFailed;
        }

        var index = new QuotationIndex(given);
        var tally = new VerdictTally(index);
        var isFaithful = true;
        var run = new DocumentRun<IReadOnlyList<(int Quotation, Finding Finding)>>(
            output,
            options,
            (document, result) => DocumentFindings.Of(index, document, result, unit),
            findings =>
            {
                tally.Add(findings);
                return Task.CompletedTask;
            });
        var exitCode = await run.RunAsync(documents, () =>
        {
            var verified = tally.All(given);
            isFaithful = verified.All(static one => VerdictWords.IsFaithful(one.Verdict));
            return new ResultWriter(output.Surroundings.Output).WriteAsync(write(verified), cancellationToken);
        }, cancellationToken);
        return exitCode == ExitCode.Success && !isFaithful ? ExitCode.SomeUnfaithful : exitCode;
    }
}
