namespace QuoteAttribution.Lexicons;

/// <summary>Short lists of words that only one mechanism looks for, too few for a trait each; read when the first is asked for.</summary>
internal sealed partial class WordLists
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    // What tells plain letters apart, whatever their case.
    private const int LetterBits = 0x1F;

    // Most words that are asked about are in no list: few of its words are as long and begin alike. One bit for each length and each first letter.
    private ulong _lengths;
    private ulong _initials;

    // Kept, since to ask the set for it takes longer than to look a word up.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordLists() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>I <c>am</c> Ada Lind.</summary>
    public static WordLists Am { get; } = Section("Am");

    /// <summary>She declined to <c>comment</c>, refused to be <c>drawn</c>: to do that is to say something, or to have it told.</summary>
    public static WordLists Silent { get; } = Section("Silent");

    /// <summary>She praised the crew, <c>including</c> the cook: what comes next is part of what was named.</summary>
    public static WordLists Including { get; } = Section("Including");

    /// <summary><c>Please</c> confirm that it is ready: what follows is asked for.</summary>
    public static WordLists Requesting { get; } = Section("Requesting");

    /// <summary>She rejected the offer <c>in</c> a speech: tells on what occasion something was said.</summary>
    public static WordLists OnOccasion { get; } = Section("OnOccasion");

    /// <summary>She denied any link, <c>but</c> critics point to it: joins what the writer sets against a report.</summary>
    public static WordLists Opposing { get; } = Section("Opposing");

    /// <summary>She <c>suggested</c> closing the pier: cues after which an -ing form is what is said.</summary>
    public static WordLists TakesIng { get; } = Section("TakesIng");

    /// <summary>Reed said it was odd, <c>while</c> Lind said it was not: opens what somebody else says.</summary>
    public static WordLists Contrasting { get; } = Section("Contrasting");

    /// <summary>She said it was late and <c>declined</c> to say more: the verb is the speaker's.</summary>
    public static WordLists Declining { get; } = Section("Declining");

    /// <summary>I <c>get</c> asked that a lot: makes a passive.</summary>
    public static WordLists Getting { get; } = Section("Getting");

    /// <summary>She declined to <c>say</c> whether it leaned: to do that is to tell what is asked.</summary>
    public static WordLists Disclosing { get; } = Section("Disclosing");

    /// <summary>It was <c>what</c> she said was a joke: stands for what is spoken of.</summary>
    public static WordLists What { get; } = Section("What");

    /// <summary><c>About</c> 20 members said: before a number that is not exact.</summary>
    public static WordLists Approximating { get; } = Section("Approximating");

    /// <summary>Analysts say <c>for</c> the team to win it must rest: opens a clause of what is said.</summary>
    public static WordLists OpensPurpose { get; } = Section("OpensPurpose");

    /// <summary><c>Outside</c> experts said: a preposition that describes a noun as well.</summary>
    public static WordLists DescribesToo { get; } = Section("DescribesToo");

    /// <summary>She said, <c>however</c>, that it leaned: stands between a cue and what it reports.</summary>
    public static WordLists Conceding { get; } = Section("Conceding");

    /// <summary>The mayor <c>accused</c> of fraud: without whom, somebody is accused, and accuses nobody.</summary>
    public static WordLists Accused { get; } = Section("Accused");

    /// <summary><c>The</c> old man: no word of what somebody is called.</summary>
    public static WordLists Article { get; } = Section("Article");

    /// <summary><c>O</c> Ann!</summary>
    public static WordLists Call { get; } = Section("Call");

    /// <summary><c>Dear</c> Ann! <c>Oh</c> Ann!</summary>
    public static WordLists Calling { get; } = Section("Calling");

    /// <summary><c>Figure</c> 2.3: what stands before the number of a picture or a table.</summary>
    public static WordLists Captioning { get; } = Section("Captioning");

    /// <summary>Ann'<c>s</c>, they'<c>ll</c>: endings that are split off their word, without the apostrophe.</summary>
    public static WordLists Clitic { get; } = Section("Clitic");

    /// <summary>Doin', seein': how a word ends that has lost its g.</summary>
    public static WordLists ClippedEnding { get; } = Section("ClippedEnding");

    /// <summary><c>From</c> Ana Brook: (then her letter).</summary>
    public static WordLists Letterhead { get; } = Section("Letterhead");

    /// <summary><c>It</c> was a small girl, <c>there</c> was a man: opens a sentence that tells who is there.</summary>
    public static WordLists Presenting { get; } = Section("Presenting");

    /// <summary>Ruth<c>ie</c>, Wend<c>y</c>: how a name ends that is made small.</summary>
    public static WordLists PetEnding { get; } = Section("PetEnding");

    /// <summary><c>The</c> senator said: one who may have been named before.</summary>
    public static WordLists Definite { get; } = Section("Definite");

    /// <summary>My <c>poor</c> Ann! But "Poor Ann!" speaks of one who does not hear it.</summary>
    public static WordLists Fond { get; } = Section("Fond");

    /// <summary>Ann Reed, <c>how</c> do you do.</summary>
    public static WordLists Greeting { get; } = Section("Greeting");

    /// <summary>Said the man in a low <c>voice</c>: how it is said, not who he is.</summary>
    public static WordLists Manner { get; } = Section("Manner");

    /// <summary>The man <c>in</c> the red cap, the woman <c>with</c> the dog.</summary>
    public static WordLists Marking { get; } = Section("Marking");

    /// <summary>Ann Reed, pleased to <c>meet</c> you.</summary>
    public static WordLists Meeting { get; } = Section("Meeting");

    /// <summary>Omar <c>al</c>-Rashid: part of a name, though written small.</summary>
    public static WordLists ArabicArticle { get; } = Section("ArabicArticle");

    /// <summary>The woman <c>next</c> to Tom.</summary>
    public static WordLists Beside { get; } = Section("Beside");

    /// <summary><c>Ex</c>-mayor Ann Reed, mum-<c>of</c>-two Ann Reed: joined by hyphens to what somebody is.</summary>
    public static WordLists Compounding { get; } = Section("Compounding");

    /// <summary>“It will hold,” the <c>Dane</c> said: one person, of whom the text has told the name.</summary>
    public static WordLists Compatriot { get; } = Section("Compatriot");

    /// <summary><c>DI</c> Reed, Leeds <c>MP</c> Ann Reed: titles in capitals only.</summary>
    public static WordLists CapitalTitle { get; } = Section("CapitalTitle");

    /// <summary>Tom Reed <c>Jr.</c>: tells the son from the father; no degree.</summary>
    public static WordLists Generation { get; } = Section("Generation");

    /// <summary>the 31<c>-year-old</c> said.</summary>
    public static WordLists Aged { get; } = Section("Aged");

    /// <summary>the <c>goalkeeper</c> said: what a report calls somebody whom it has named.</summary>
    public static WordLists Described { get; } = Section("Described");

    /// <summary>the <c>company</c> said: a body that may be called like nothing the lexicon knows.</summary>
    public static WordLists Company { get; } = Section("Company");

    /// <summary>the <c>Ministry</c> of Lands: no company is called so.</summary>
    public static WordLists PublicBody { get; } = Section("PublicBody");

    /// <summary>Tom <c>Baker</c>, Ann <c>May</c>: words that are surnames as often.</summary>
    public static WordLists WordSurname { get; } = Section("WordSurname");

    /// <summary>She said <c>it</c> again, said <c>so</c>, said no <c>more</c>: what stands for words that are not told.</summary>
    public static WordLists WordsUntold { get; } = Section("WordsUntold");

    /// <summary>She <c>said</c> his name: what is governed by no other verb so often without being told.</summary>
    public static WordLists PlainSaying { get; } = Section("PlainSaying");

    /// <summary>“Unworkable” is the <c>word</c> that she used; with the <c>caption</c> “Home at last.”</summary>
    public static WordLists Wording { get; } = Section("Wording");

    /// <summary><c>I</c> said.</summary>
    public static WordLists I { get; } = Section("I");

    /// <summary>My name <c>is</c> Ada Lind.</summary>
    public static WordLists Is { get; } = Section("Is");

    /// <summary>Ann, <c>and</c> Tom, went: a list, and no address of Ann.</summary>
    public static WordLists Listing { get; } = Section("Listing");

    /// <summary><c>in</c> Leeds: nobody is in a person.</summary>
    public static WordLists Locating { get; } = Section("Locating");

    /// <summary><c>Miss</c> Reed: her father's name.</summary>
    public static WordLists MaidenTitle { get; } = Section("MaidenTitle");

    /// <summary><c>Nobody</c> laughed: a subject that tells of no speaker.</summary>
    public static WordLists Nobody { get; } = Section("Nobody");

    /// <summary>“A school for liars” is <c>how</c> Ann described it.</summary>
    public static WordLists How { get; } = Section("How");

    /// <summary><c>Mr.</c> and Mrs. Reed: a title that means nobody without a name.</summary>
    public static WordLists NobodysTitle { get; } = Section("NobodysTitle");

    /// <summary>They called <c>me</c> Ada.</summary>
    public static WordLists Me { get; } = Section("Me");

    /// <summary><c>My</c> name is Ada Lind.</summary>
    public static WordLists My { get; } = Section("My");

    /// <summary>Association <c>of</c> Harbour Pilots.</summary>
    public static WordLists NameLink { get; } = Section("NameLink");

    /// <summary>A fisherman <c>called</c> Tom Reed said so.</summary>
    public static WordLists NamedSo { get; } = Section("NamedSo");

    /// <summary>My <c>name</c> is Ada Lind.</summary>
    public static WordLists NameNoun { get; } = Section("NameNoun");

    /// <summary>They <c>called</c> me Ada.</summary>
    public static WordLists Naming { get; } = Section("Naming");

    /// <summary><c>No</c>. 5, <c>p</c>. 12: short words whose stop belongs to them before a number alone.</summary>
    public static WordLists Numbering { get; } = Section("Numbering");

    /// <summary>The <c>other</c> laughed: one of two who were spoken of.</summary>
    public static WordLists Other { get; } = Section("Other");

    /// <summary>“So it is,” piped <c>up</c> Tom: a small word between a verb of the voice and its subject.</summary>
    public static WordLists TagParticle { get; } = Section("TagParticle");

    /// <summary>She pointed <c>out</c> that: a small word that makes one verb with the verb before.</summary>
    public static WordLists Particle { get; } = Section("Particle");

    /// <summary>Helping verbs that tell of what was: the rain <c>had</c> stopped.</summary>
    public static WordLists PastHelper { get; } = Section("PastHelper");

    /// <summary>What tells what went on while something was said: This is enough, she told them <c>as</c> she left.</summary>
    public static WordLists Meanwhile { get; } = Section("Meanwhile");

    /// <summary>My mother <c>once</c> told me: adverbs that open a clause at other times; not "Ann, so convinced that".</summary>
    public static WordLists WithinClause { get; } = Section("WithinClause");

    /// <summary>Ada Lind was <c>born</c> in Leeds.</summary>
    public static WordLists Born { get; } = Section("Born");

    /// <summary>She was asked <c>whether</c> it would hold.</summary>
    public static WordLists Question { get; } = Section("Question");

    /// <summary><c>II</c>. The pier at night: numbers in Roman letters that count chapters and scenes.</summary>
    public static WordLists Roman { get; } = Section("Roman");

    /// <summary>The dogs' tails, Lopez' house: after these letters a possessive may lose its own s.</summary>
    public static WordLists Sibilant { get; } = Section("Sibilant");

    /// <summary>A letter <c>from</c> Ada Lind.</summary>
    public static WordLists Signing { get; } = Section("Signing");

    /// <summary>“No,” said <c>someone</c>: nobody of whom more is known, and no pronoun for one named before.</summary>
    public static WordLists Somebody { get; } = Section("Somebody");

    /// <summary><c>Mrs.</c> Reed: a surname follows, never a first name alone.</summary>
    public static WordLists SurnameTitle { get; } = Section("SurnameTitle");

    /// <summary>She said <c>to</c> me.</summary>
    public static WordLists To { get; } = Section("To");

    /// <summary><c>We</c> said.</summary>
    public static WordLists We { get; } = Section("We");

    /// <summary>The word of a list that has no other.</summary>
    public string Only => _words.Single();

    /// <summary>Whether the word is in the list, whatever its case.</summary>
    public bool Has(ReadOnlySpan<char> word) => MayHave(word) && _lookup.Contains(word);

    private bool MayHave(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (_lengths >> word.Length & _initials >> InitialOf(word) & 1) != 0;

    /// <summary>The place of a word's first letter among the bits, small and capital alike; all that are no plain letters share one.</summary>
    private static int InitialOf(ReadOnlySpan<char> word) => char.IsAscii(word[0]) ? word[0] & LetterBits : 0;

    internal static WordLists Section(string name) => Table.Sections[name];

    private void Add(string word)
    {
        _words.Add(word);
        _lengths |= 1UL << word.Length;
        _initials |= 1UL << InitialOf(word);
    }

    private static Dictionary<string, WordLists> Read()
    {
        var sections = new Dictionary<string, WordLists>(StringComparer.Ordinal);
        using var lines = LexiconFile.Open("word-lists.txt");
        while (lines.Next())
        {
            if (!sections.TryGetValue(lines.Section, out var list))
            {
                sections.Add(lines.Section, list = new WordLists());
            }

            list.Add(lines.Entry);
        }

        return sections;
    }

    /// <summary>The lists by their names: of its own, since the lists of all parts of the class are taken from it.</summary>
    private static class Table
    {
        public static readonly Dictionary<string, WordLists> Sections = Read();
    }
}
