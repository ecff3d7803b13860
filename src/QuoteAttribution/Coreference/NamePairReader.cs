using QuoteAttribution.Cues;
using QuoteAttribution.Names;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Coreference;

/// <summary>Reads a story for names that were taken for one person's and stand where two people stand.</summary>
internal sealed class NamePairReader(SegmentedText text, NameTables names, CastTables tables)
{
    // A list of names without end must not be read pair by pair.
    private const int MostOfSentence = 8;

    private readonly NamePairs _pairs = tables.Pairs;
    private readonly NamesInText _places = new(names.Mentions);
    private readonly List<(NameForm Wife, NameForm Full)> _wives = [];
    private readonly HashSet<(int Wife, int Woman)> _asked = [];
    private int _next;

    /// <summary>Takes note of all pairs, and parts those that are two people's.</summary>
    public void Read(QuotationLinks links)
    {
        FindWives();
        ReadSentences();
        ReadLines(links);
        foreach (var (form, other) in _pairs.Clashing(names.Forms))
        {
            Part(form, other);
        }

        foreach (var (wife, full) in _wives)
        {
            Unite(wife, full);
        }
    }

    /// <summary>"Mrs. Marsh", of whom no more is known, and the one woman who is named in full with that surname.</summary>
    private void FindWives()
    {
        foreach (var form in names.Forms.All)
        {
            if (IsWifeByName(form) && WomanOf(form) is { } woman)
            {
                _wives.Add((form, woman));
                _asked.Add((tables.Bearers.Of(form).Only!.Id, tables.Bearers.Of(woman).Only!.Id));
            }
        }
    }

    private bool IsWifeByName(NameForm form) => form is { Honorific: Honorific.Missis, IsFull: false, TakesFirstName: false }
        && form.Count >= CoreferenceWeights.Of(CoreferenceWeight.FewestOfUnited)
        && tables.Bearers.Of(form).Only is { HasFullName: false };

    private NameForm? WomanOf(NameForm wife)
    {
        NameForm? only = null;
        foreach (var bearer in tables.Bearers.Of(wife.LastWord).EndsNamesOf)
        {
            var full = IsWoman(bearer) ? FullName(bearer, wife.LastWord) : null;
            if (bearer.Has(Honorific.Miss) || (full is not null && only is not null))
            {
                // A family of which the story has a daughter, or two women.
                return null;
            }

            only ??= full;
        }

        return only;
    }

    private static bool IsWoman(Referent bearer) => bearer.Gender == Gender.Female && !bearer.Has(Honorific.Missis)
        && bearer.MentionCount >= CoreferenceWeights.Of(CoreferenceWeight.FewestOfUnited);

    private static NameForm? FullName(Referent bearer, NameWord surname)
    {
        foreach (var form in bearer.Forms)
        {
            if (form.IsFull && !form.InCapitals && form.LastWord == surname)
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>They are one where they never stand in one sentence, and never speak to each other.</summary>
    private void Unite(NameForm wife, NameForm full)
    {
        foreach (var form in tables.Bearers.Of(full).Only!.Forms)
        {
            if (_pairs.Meet(wife, form))
            {
                return;
            }
        }

        _pairs.Unite(wife, full);
    }

    /// <summary>"Miss Marsh looked at Lucy.": two in one sentence.</summary>
    private void ReadSentences()
    {
        var mentions = names.Mentions.Items;
        var sentence = 0;
        for (var first = 0; first < mentions.Length;)
        {
            while (sentence < text.Sentences.Length && text.Sentences[sentence].End <= mentions[first].Tokens.Start)
            {
                sentence++;
            }

            var end = sentence < text.Sentences.Length ? text.Sentences[sentence].End : text.Tokens.Length;
            var last = first + 1;
            while (last < mentions.Length && mentions[last].Tokens.Start < end)
            {
                last++;
            }

            text.Cancellation.ThrowIfCancellationRequested();
            ReadSentence(first, Math.Min(last, first + MostOfSentence));
            first = last;
        }
    }

    private void ReadSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            for (var j = i + 1; j < end; j++)
            {
                if (!names.Mentions[i].InPassage && !names.Mentions[j].InPassage && AreAsked(i, j))
                {
                    _pairs.NoteTogether(names.FormOf(i).Id, names.FormOf(j).Id);
                }
            }
        }
    }

    /// <summary>“Where is Lucy?” asked Miss Marsh.</summary>
    private void ReadLines(QuotationLinks links)
    {
        var before = -1;
        var paragraph = -1;
        foreach (var link in links.Items)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            if (link.Kind != QuotationKind.Direct || TagOf(link) is not (>= 0 and var tag))
            {
                continue;
            }

            if (before >= 0 && link.Paragraph == paragraph + 1 && AreAsked(before, tag))
            {
                _pairs.NoteNeighbours(names.FormOf(before).Id, names.FormOf(tag).Id);
            }

            foreach (var span in link.Spans)
            {
                ReadLine(tag, span);
            }

            before = tag;
            paragraph = link.LastParagraph;
        }
    }

    private void ReadLine(int tag, TextSpan span)
    {
        var mentions = names.Mentions.Items;
        while (_next > 0 && StartOf(mentions[_next - 1]) >= span.Start)
        {
            _next--;
        }

        for (; _next < mentions.Length && StartOf(mentions[_next]) < span.End; _next++)
        {
            if (StartOf(mentions[_next]) >= span.Start && AreAsked(tag, _next))
            {
                _pairs.NoteInLine(names.FormOf(tag).Id, names.FormOf(_next).Id);
            }
        }
    }

    private int StartOf(in NameMention name) => text.Tokens[name.Tokens.Start].Start;

    /// <summary>The name in the tag of a line; -1 where there is none.</summary>
    private int TagOf(QuotationLink link)
    {
        if (link.Cue.Count == 0 || link.Source.IsNone || !NameShape.Ends(text.Tokens, link.Source.Name))
        {
            return -1;
        }

        var head = link.Source.Name.Head;
        var last = _places.LastBefore(head + 1);
        return last >= 0 && names.Mentions[last].Tokens.End > head ? last : -1;
    }

    /// <summary>Whether it is asked if two names are one person's: they seem to be, or seem not to be though they could.</summary>
    private bool AreAsked(int mention, int other)
    {
        var (first, second) = (tables.OfMention[mention], tables.OfMention[other]);
        return first == second ? names.FormOf(mention) != names.FormOf(other)
            : _asked.Count > 0 && (_asked.Contains((first.Id, second.Id)) || _asked.Contains((second.Id, first.Id)));
    }

    /// <summary>Parts two forms, and from each those of the person's forms that belong to the other: with Lucy goes "Lucy Marsh".</summary>
    private void Part(NameForm form, NameForm other)
    {
        _pairs.Part(form, other);
        foreach (var third in BearerOf(form, other).Forms)
        {
            if (third != form && third != other)
            {
                var nearness = Nearness(third, form) - Nearness(third, other);
                if (nearness != 0)
                {
                    _pairs.Part(third, nearness > 0 ? other : form);
                }
            }
        }
    }

    /// <summary>Whose both seem to be; a form that several bear is found by the other.</summary>
    private Referent BearerOf(NameForm form, NameForm other) =>
        tables.Bearers.Of(form).Only ?? tables.Bearers.Of(other).Only ?? tables.Bearers.Of(form).Several![0];

    /// <summary>How much of their names two forms share: a first name tells more than a surname.</summary>
    private static int Nearness(NameForm form, NameForm other) =>
        (FirstName(form) is { } first && FirstName(other) is { } second && first.MayBe(second) ? 2 : 0) + (Surname(form) is { } last && last == Surname(other) ? 1 : 0);

    private static NameWord? FirstName(NameForm form) =>
        form.IsFull ? form.FirstWord : !form.HasTitle || (form.TakesFirstName && form.LastWord.IsFirstName(out _)) ? form.LastWord : null;

    private static NameWord? Surname(NameForm form) => form.IsFull || form.HasTitle ? form.LastWord : null;
}
