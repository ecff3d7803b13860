namespace QuoteAttribution.Cli;

/// <summary>
/// Gives work that ran out of memory a second turn, with no other beside it: a document that is too large for the machine must not cost those
/// that happened to be read at the same time.
/// </summary>
internal static class ScarceMemory
{
    private static readonly object _turn = new();
    private static int _together;
    private static bool _isAlone;

    /// <summary>Works beside others, and once more alone where there was not enough memory.</summary>
    /// <param name="work">What is done; it may be done twice.</param>
    /// <exception cref="OutOfMemoryException">There is not enough for it alone.</exception>
    public static T Share<T>(Func<T> work)
    {
        BeginTogether();
        try
        {
            return work();
        }
        catch (OutOfMemoryException)
        {
            // The others may need it for themselves.
        }
        finally
        {
            EndTogether();
        }

        return Alone(work);
    }

    /// <summary>Works when all work that is shared has ended, and before any other begins. Not to be called within such work.</summary>
    /// <exception cref="OutOfMemoryException">There is not enough for it alone.</exception>
    public static T Alone<T>(Func<T> work)
    {
        BeginAlone();
        try
        {
            // The second gives up what pools of arrays keep.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            return work();
        }
        finally
        {
            EndAlone();
        }
    }

    private static void BeginTogether()
    {
        lock (_turn)
        {
            while (_isAlone)
            {
                Monitor.Wait(_turn);
            }

            _together++;
        }
    }

    private static void EndTogether()
    {
        lock (_turn)
        {
            _together--;
            Monitor.PulseAll(_turn);
        }
    }

    private static void BeginAlone()
    {
        lock (_turn)
        {
            while (_isAlone)
            {
                Monitor.Wait(_turn);
            }

            _isAlone = true;
            while (_together > 0)
            {
                Monitor.Wait(_turn);
            }
        }
    }

    private static void EndAlone()
    {
        lock (_turn)
        {
            _isAlone = false;
            Monitor.PulseAll(_turn);
        }
    }
}
