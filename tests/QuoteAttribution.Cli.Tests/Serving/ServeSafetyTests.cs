using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace QuoteAttribution.Cli.Tests.Serving;

/// <summary>What <c>quotes serve</c> does not let others do to it.</summary>
public class ServeSafetyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_that_is_too_large_is_refused_and_the_next_is_answered(bool inChunks)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(), "--max-size", "0.1");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string('a', 100_001))) { Headers = { ContentType = new("text/plain") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/attribute") { Content = content, Headers = { TransferEncodingChunked = inChunks } };

        var response = await site.Client.SendAsync(request, Cancellation);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be("more than 100000 bytes; quotes serve --max-size MB takes more\n");
        (await site.PostAsync(new string('a', 100_000))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "evil.example")]
    [InlineData("GET / HTTP/1.1", "evil.example:PORT")]
    [InlineData("GET / HTTP/1.1", "127.0.0.1.evil.example:PORT")]
    [InlineData("GET http://127.0.0.1:PORT/ HTTP/1.1", "evil.example")]
    public async Task A_site_whose_name_leads_to_this_machine_gets_nothing(string request, string host)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());
        var port = site.Address.Port.ToString(CultureInfo.InvariantCulture);

        var answer = await SayAsync(site, $"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n".Replace("PORT", port, StringComparison.Ordinal));

        // The listener of .NET refuses most of them before they come to us.
        answer.Should().MatchRegex("^HTTP/1.1 4(00|04|21) ").And.NotContain("<form");
    }

    [Theory]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("https://127.0.0.1:PORT", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:1", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:PORT", HttpStatusCode.OK)]
    public async Task Only_the_page_itself_may_send_a_text_from_a_browser(string origin, HttpStatusCode status)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/attribute") { Content = new StringContent("Rain fell.") };
        request.Headers.Add("Origin", origin.Replace("PORT", site.Address.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pier")]
    public async Task Every_answer_says_that_nothing_may_be_loaded_framed_guessed_or_kept(string path)
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        var response = await site.Client.GetAsync(path, Cancellation);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().StartWith("default-src 'none'; ").And.Contain("form-action 'self'").And.EndWith("frame-ancestors 'none'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        response.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task The_policy_of_the_answer_allows_what_the_policy_of_its_page_allows()
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        var response = await site.Client.GetAsync("/", Cancellation);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Contain($"content=\"{policy[..policy.IndexOf("; frame-ancestors", StringComparison.Ordinal)]}\"");
    }

    [Fact]
    public async Task Clients_that_go_away_end_nothing()
    {
        using var analysing = new SemaphoreSlim(0);
        using var gone = new SemaphoreSlim(0);
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(text =>
        {
            if (text.StartsWith("wait", StringComparison.Ordinal))
            {
                analysing.Release();
                gone.Wait(Cancellation);
            }
        }));
        var half = $"POST /attribute HTTP/1.1\r\nHost: {site.Address.Authority}\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nRain";
        foreach (var _ in Enumerable.Range(0, 20))
        {
            (await ConnectAsync(site, half)).Close(0);
        }

        (await ConnectAsync(site, half.Replace("100\r\n\r\nRain", "4\r\n\r\nwait", StringComparison.Ordinal))).Close(0);
        await analysing.WaitAsync(Cancellation);
        gone.Release();

        (await site.PostAsync("Rain fell.")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await site.EndAsync()).Should().Be(ExitCode.Success);
        site.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Many_texts_at_once_get_each_its_own_answer_and_no_more_are_analysed_at_once_than_there_are_cores()
    {
        var (running, most) = (0, 0);
        var counted = new Lock();
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(_ =>
        {
            lock (counted)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Yield();
            Interlocked.Decrement(ref running);
        }));

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var response = await site.PostAsync($$"""{"id":{{i}},"text":"“Yes,” said Ann."}""", "application/json");
            return (await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(Cancellation), default, Cancellation)).RootElement.GetProperty("id").GetInt32();
        }));

        answers.Should().Equal(Enumerable.Range(0, 200));
        most.Should().BeInRange(1, Environment.ProcessorCount);
    }

    [Fact]
    public async Task It_ends_at_once_though_a_text_is_being_analysed()
    {
        var begun = new TaskCompletionSource();
        await using var site = await ServedQuotes.StartAsync(new EndlessAttributor(begun));
        var request = site.PostAsync("Rain fell.");
        await begun.Task;

        (await site.EndAsync()).Should().Be(ExitCode.Success);

        var response = await request;
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be("quotes serve was ended\n");
        site.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task It_ends_at_once_though_a_client_does_not_take_its_answer()
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor(), "--max-size", "10");
        var text = new string('a', 9_000_000);
        using var socket = await ConnectAsync(
            site, $"POST /attribute HTTP/1.1\r\nHost: {site.Address.Authority}\r\nAccept: text/html\r\nContent-Type: text/plain\r\nContent-Length: {text.Length}\r\n\r\n{text}");
        await socket.ReceiveAsync(new byte[100], Cancellation);

        (await site.EndAsync()).Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_with_what_to_do()
    {
        await using var site = await ServedQuotes.StartAsync(new ScriptedAttributor());

        var run = await Quotes.RunAsync("serve", "--port", site.Address.Port.ToString(CultureInfo.InvariantCulture));

        run.ExitCode.Should().Be(ExitCode.SomeFailed);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"quotes: cannot listen at {site.Address.Authority}: ").And.Contain("--port 0").And.EndWith("\n").And.Subject.Split('\n').Should().HaveCount(2);
    }

    [Theory]
    [InlineData("--port", "65536", "from 0 to 65535")]
    [InlineData("--port", "x", "from 0 to 65535")]
    [InlineData("--max-size", "0", "above 0")]
    [InlineData("--max-size", "NaN", "above 0")]
    [InlineData("--max-size", "1001", "at most 1000")]
    public async Task A_port_or_a_size_that_cannot_be_is_a_usage_error(string option, string value, string bounds)
    {
        var run = await Quotes.RunAsync("serve", option, value);

        run.ExitCode.Should().Be(ExitCode.UsageError);
        run.Error.Should().Contain(bounds);
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task The_program_prints_its_address_and_ends_well_when_it_is_told_to(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        using var process = Process.Start(QuotesProcess.StartInfo("dotnet", QuotesProcess.ProgramPath, "serve", "--port", "0"))!;
        var address = await process.StandardOutput.ReadLineAsync(Cancellation);
        using var client = new HttpClient();
        (await client.GetAsync(new Uri(address!), Cancellation)).StatusCode.Should().Be(HttpStatusCode.OK);

        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (signal == "INT")
        {
            // What a shell starts in the background gets no SIGINT, and its children do not either.
            process.Kill();
            Assert.Skip("this run is one of the background, where SIGINT reaches no program");
        }

        process.ExitCode.Should().Be(ExitCode.Success);
        (await process.StandardOutput.ReadToEndAsync(Cancellation)).Should().BeEmpty();
        (await process.StandardError.ReadToEndAsync(Cancellation)).Should().BeEmpty();
    }

    private static async Task<string> SayAsync(ServedQuotes site, string request)
    {
        using var socket = await ConnectAsync(site, request);
        using var answer = new StreamReader(new NetworkStream(socket));
        return await answer.ReadToEndAsync(Cancellation);
    }

    private static async Task<Socket> ConnectAsync(ServedQuotes site, string request)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, site.Address.Port, Cancellation);
        await socket.SendAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        return socket;
    }

    private sealed class EndlessAttributor(TaskCompletionSource begun) : IQuoteAttributor
    {
        public AttributionResult Analyze(string text, IReadOnlyList<KnownSpeaker>? cast = null, CancellationToken cancellationToken = default)
        {
            begun.SetResult();
            cancellationToken.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
