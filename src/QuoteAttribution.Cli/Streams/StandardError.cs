using System.Text;

namespace QuoteAttribution.Cli.Streams;

/// <summary>Standard error, where a message that nobody can read ends no run.</summary>
internal static class StandardError
{
    public static TextWriter Open() => Descriptor.IsClosed(2)
        ? TextWriter.Null
        : new StreamWriter(new Unfailing(Console.OpenStandardError()), OperatingSystem.IsWindows() ? Console.OutputEncoding : new UTF8Encoding(false)) { AutoFlush = true };

    private sealed class Unfailing(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                inner.Write(buffer, offset, count);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // There is nowhere left to say it.
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
