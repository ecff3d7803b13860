using QuoteAttribution.Coreference;
using QuoteAttribution.Lexicons;
using QuoteAttribution.Memory;
using QuoteAttribution.Names;
using QuoteAttribution.Quoting;
using QuoteAttribution.Segmentation;

namespace QuoteAttribution.Resolution.Dialogue;

/// <summary>Walks the narration between the lines and brings on salience whom it speaks of.</summary>
internal sealed class Narration(QuotedText quoted, PooledList<NameMention> names, Cast cast, Participants participants, DescriptionReader descriptions, Referent? narrator)
{
    // Who is called "he" was named not long ago.
    private const int FarthestAntecedent = 4;

    // An endless sentence must not be read for each name in it.
    private const int LongestSentence = 40;

    private int _described;
    private int _sentence;
    private int _paragraph;
    private int _silent;

    public SalienceList Salience { get; } = new();

    /// <summary>Index of the first name that was not walked over yet.</summary>
    public int NextName { get; private set; }

    /// <summary>Who the latest "he" or "she" at the start of a sentence seems to be.</summary>
    public Participant? Meant { get; private set; }

    /// <summary>The paragraph of that pronoun.</summary>
    public int MeantIn { get; private set; }

    /// <summary>Walks up to a token.</summary>
    public void Advance(int token)
    {
        var items = names.Items;
        for (; NextName < items.Length && items[NextName].Tokens.Start < token; NextName++)
        {
            ref readonly var name = ref items[NextName];
            Describe(name.Tokens.Start);
            _described = Math.Max(_described, name.Tokens.End);
            if (!name.InPassage && participants.Speaking(cast.OfMention[NextName]) is { } participant)
            {
                Follow(name.Tokens.Start);
                Salience.Name(participant, name.Paragraph, RoleOf(name, participant.Referent));
            }
        }

        Describe(token);
        Follow(token);
    }

    /// <summary>Brings on salience whom the narration describes up to a token; in a book whoever has lines has a name, as a rule.</summary>
    private void Describe(int end)
    {
        if (participants.IsBook)
        {
            return;
        }

        for (_described = Math.Max(_described, _silent); _described < end; _described++)
        {
            if (participants.IsTalk && narrator is not null && IsNarrator(quoted.Segments.Tokens[_described]))
            {
                Salience.Name(participants.Of(narrator), ParagraphAt(_described), RoleOfNarrator(quoted.Segments.Tokens[_described]));
            }
            else if (descriptions.At(_described, Salience.Present, out var head) is { } referent && head < end && !IsToldOf(_described) && participants.Speaking(referent) is { } participant)
            {
                Follow(_described);
                var role = RoleOf(_described, head, referent);
                LearnGender(referent, role, head);
                Salience.Name(participant, ParagraphAt(_described), role);
                _described = head;
            }
        }
    }

    /// <summary>Brings on salience whom a tag describes: “No,” said the porter.</summary>
    public void Bring(Referent described, int head, int paragraph)
    {
        LearnGender(described, MentionRole.Subject, head);
        Salience.Name(participants.Of(described), paragraph, MentionRole.Subject);
    }

    /// <summary>"The porter folded his gloves.": a man.</summary>
    private void LearnGender(Referent referent, MentionRole role, int head)
    {
        if (referent is { Gender: Gender.Unknown, Forms.Length: 0 } && role is MentionRole.Subject or MentionRole.Topic or MentionRole.Opening)
        {
            referent.Gender = GenderAfterNoun.Of(quoted.Segments, head);
        }
    }

    private static bool IsNarrator(in Token word) => word.Has(WordTraits.Pronoun) && word.Has(WordTraits.FirstPerson) && !word.Has(WordTraits.Plural);

    /// <summary>"I looked back.", but "My phone buzzed."</summary>
    private static MentionRole RoleOfNarrator(in Token word) => word.Span.Length > 1 ? MentionRole.Object
        : word.Has(TokenTraits.LineStart) ? MentionRole.Opening
        : word.Has(TokenTraits.SentenceStart) ? MentionRole.Topic
        : MentionRole.Subject;

    private MentionRole RoleOf(int start, int head, Referent referent) =>
        quoted.Segments.Tokens[start].Has(TokenTraits.LineStart) ? MentionRole.Opening
        : quoted.Segments.Tokens[start].Has(TokenTraits.SentenceStart) ? MentionRole.Topic
        : IsPresented(start) ? MentionRole.Topic
        : quoted.Segments.Tokens[head + 1].Has(WordTraits.FiniteForm | WordTraits.Helper) ? MentionRole.Subject
        : referent.Gender != Gender.Unknown && ActsBefore(start) == referent.Gender ? MentionRole.Other
        : MentionRole.Object;

    /// <summary>"It was | Ann.", "There was | a boy at the desk.": comes in as a subject does.</summary>
    private bool IsPresented(int start) =>
        start > 1 && quoted.Segments.Tokens[start - 1].Has(WordTraits.Copula) && quoted.Segments.Tokens[start - 2].Has(TokenTraits.SentenceStart)
        && WordLists.Presenting.Has(quoted.Segments.Tokens[start - 2].Span.In(quoted.Segments.Text));

    /// <summary>"since | her brother told them", "she said | her uncle had come": who is told of need not be there.</summary>
    private bool IsToldOf(int start)
    {
        var tokens = quoted.Segments.Tokens;
        return start > 1
            && (StoryWords.Explaining.Has(tokens[start - 1].Span.In(quoted.Segments.Text))
                || (tokens[start - 1].Has(WordTraits.Reports) && tokens[start - 1].Has(WordTraits.FiniteForm) && !tokens[start - 1].Has(WordTraits.Tell) && tokens[start - 2].IsWord));
    }

    /// <summary>Leaves out what is said up to a token, with the tags in it.</summary>
    public void Skip(int token) => _silent = token;

    /// <summary>"Ann came in. She sat down.": who is meant at the start of a sentence goes on to be the one spoken of.</summary>
    private void Follow(int end)
    {
        var sentences = quoted.Segments.Sentences;
        for (; _sentence < sentences.Length && sentences[_sentence].Start < end; _sentence++)
        {
            var start = sentences[_sentence].Start;
            if (start >= _silent && GenderOf(quoted.Segments.Tokens[start]) is not Gender.Unknown and var gender)
            {
                MeantIn = ParagraphAt(start);
                Meant = AntecedentOf(gender);
            }
        }
    }

    private Participant? AntecedentOf(Gender gender)
    {
        Participant? first = null;
        foreach (var participant in Salience.Present)
        {
            if (participant.Referent.Gender != gender || MeantIn - participant.Latest.Paragraph > FarthestAntecedent)
            {
                continue;
            }

            if (participant.Latest.IsSubject)
            {
                return participant;
            }

            first ??= participant;
        }

        return first;
    }

    private MentionRole RoleOf(in NameMention name, Referent referent)
    {
        if (name.IsSubject)
        {
            return quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.LineStart) ? MentionRole.Opening
                : quoted.Segments.Tokens[name.Tokens.Start].Has(TokenTraits.SentenceStart) ? MentionRole.Topic
                : MentionRole.Subject;
        }

        return IsPresented(name.Tokens.Start) ? MentionRole.Topic
            : name.Tokens.Start > 0 && quoted.Segments.Tokens[name.Tokens.Start - 1].Has(WordTraits.Ask) ? MentionRole.Asked
            : referent.Gender != Gender.Unknown && ActsBefore(name.Tokens.Start) == referent.Gender ? MentionRole.Other
            : MentionRole.Object;
    }

    /// <summary>The gender of "he" or "she" before a token in its sentence; unknown where none stands there.</summary>
    private Gender ActsBefore(int token)
    {
        var tokens = quoted.Segments.Tokens;
        for (var i = token; i > Math.Max(0, token - LongestSentence) && !tokens[i].Has(TokenTraits.SentenceStart); i--)
        {
            if (tokens[i - 1].Kind is TokenKind.DoubleMark or TokenKind.SingleMark)
            {
                break;
            }

            if (GenderOf(tokens[i - 1]) is not Gender.Unknown and var gender)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private static Gender GenderOf(in Token word) => word.Has(WordTraits.Pronoun) ? word.Traits.Gender() : Gender.Unknown;

    private int ParagraphAt(int token)
    {
        var paragraphs = quoted.Segments.Paragraphs;
        while (_paragraph + 1 < paragraphs.Length && paragraphs[_paragraph].End <= token)
        {
            _paragraph++;
        }

        return _paragraph;
    }
}
