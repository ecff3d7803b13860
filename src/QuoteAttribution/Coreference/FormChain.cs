using QuoteAttribution.Names;

namespace QuoteAttribution.Coreference;

/// <summary>The forms of one bearer, each of which leads to the next.</summary>
internal readonly struct FormChain
{
    private readonly NameForm? _first;
    private readonly NameForm? _last;

    private FormChain(NameForm first, NameForm last, int count)
    {
        _first = first;
        _last = last;
        Count = count;
    }

    public int Count { get; }

    public NameForm First => _first!;

    /// <summary>The chain with one more at its end.</summary>
    public FormChain With(NameForm form)
    {
        if (_last is not null)
        {
            _last.NextOfBearer = form;
        }

        return new FormChain(_first ?? form, form, Count + 1);
    }

    public Walk GetEnumerator() => new(_first);

    /// <summary>Walks from form to form.</summary>
    public struct Walk(NameForm? next)
    {
        private NameForm? _next = next;

        public NameForm Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (_next is null)
            {
                return false;
            }

            Current = _next;
            _next = Current.NextOfBearer;
            return true;
        }
    }
}
