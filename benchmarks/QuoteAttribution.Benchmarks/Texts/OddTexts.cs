using System.Globalization;

namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>Texts that nobody writes and somebody sends: each repeats what could make a search start anew at every step.</summary>
internal static class OddTexts
{
    /// <summary>Fourteen people who may each speak every one of the shortest lines: the dearest text that is known, which has a limit of its own.</summary>
    public const string Crowd = "a crowd that asks";

    private static readonly string[] Syllables = ["ba", "co", "dre", "fel", "gu", "hin", "jor", "ka", "lem", "mo", "nar", "pi", "quo", "ras", "ster", "tu"];

    /// <summary>Each kind of text, in the length asked for.</summary>
    public static readonly (string Name, Func<int, string> Write)[] All =
    [
        ("straight marks", Repeat("\"")),
        ("straight marks, spaced", Repeat("\" ")),
        ("curly openers", Repeat("“")),
        ("curly openers before words", Repeat("“so ")),
        ("curly closers after words", Repeat("so” ")),
        ("curly pairs", Repeat("“so” ")),
        ("single marks", Repeat("'")),
        ("single marks before words", Repeat("'so ")),
        ("all marks by turns", Repeat("«„‘“'so\"’ ")),
        ("nested marks", length => Repeat("“‘")(length / 2) + Repeat("’”")(length / 2)),
        ("names without end", Repeat("Anna Berg ")),
        ("names and commas", Repeat("Anna Berg, ")),
        ("titles", Repeat("Mr. ")),
        ("said", Repeat("said ")),
        ("he said", Repeat("he said ")),
        ("he said, he said", Repeat("he said, ")),
        ("saying", Repeat("saying, ")),
        ("to say", Repeat("to say ")),
        ("said that", Repeat("Anna said that ")),
        ("that that", Repeat("that that ")),
        ("praised without end", Repeat("praised Anna, Tom, ")),
        ("answer by it", Repeat("1,answer by it ")),
        ("the answer of the answer", Repeat("the answer of ")),
        ("his claim and his claim", Repeat("his claim that and ")),
        ("told, then called", length => Repeat("told reporters ")(length / 2) + Repeat("called, ")(length / 2)),
        ("a long description, then saying", length => "the " + Repeat("wooden ")(length / 2) + "mayor " + Repeat("saying, ")(length / 2)),
        ("a long statement, then saying", length => "the " + Repeat("wooden ")(length / 2) + "statement " + Repeat("saying, ")(length / 2)),
        ("a long council, then saying", length => "the " + Repeat("wooden ")(length / 2) + "council " + Repeat("saying, ")(length / 2)),
        ("a long name, then saying", length => Repeat("Anna Berg ")(length / 2) + Repeat("saying, ")(length / 2)),
        ("who said", Repeat("the man who said ")),
        ("according to", Repeat("according to Anna, ")),
        ("quoted he said", Repeat("“so,” he said, ")),
        ("quoted saying", Repeat("“so” saying ")),
        ("quoted fragments", Repeat("“so” and ")),
        ("turns that reach over others", Repeat("sir praised ) “Mr. so,h‘e Q: ” Smith andyes  Jones ")),
        ("quoted beliefs", Repeat("he planned, and “so”, ")),
        ("cue and open mark", Repeat("he said “so ")),
        ("noun phrases of noun phrases", Repeat("the head of ")),
        ("adverbs", Repeat("very ")),
        ("not not", Repeat("not ")),
        ("I I", Repeat("I ")),
        ("a capital and a comma each", Repeat("So, ")),
        ("openers", Repeat("the ")),
        ("commas", Repeat(", ")),
        ("colons", Repeat("Anna: ")),
        ("dashes", Repeat("— ")),
        ("dash dialogue", Repeat("— So, said Anna. ")),
        ("dash lines", Repeat("— So it is\n")),
        ("brackets", Repeat("(")),
        ("brackets in words", Repeat("so (")),
        ("angle brackets", Repeat("<a ")),
        ("emphasis", Repeat("_so_ ")),
        ("newlines", Repeat("\n")),
        ("lines of a word", Repeat("so\n")),
        ("lines of a mark", Repeat("“so\n")),
        ("labels in one line", Repeat("Anna: “so” ")),
        ("labels", Repeat("Anna: So it is.\n\n")),
        ("cues of subtitles", Repeat("1\n00:00:01,000 --> 00:00:03,000\nAnna: so\n\n")),
        ("signed blocks", Repeat("> so\n> — Anna Reed\n")),
        ("names above accounts", Repeat("Anna Reed\n@anna\nso\n")),
        ("accounts", Repeat("Anna (@anna): so\n")),
        ("rows of a table", Repeat("| Anna | \"so.\" |\n")),
        ("heads of mails", Repeat("From: Anna Reed\nTo: Tom\n\nso\n")),
        ("mails that cite mails", Repeat("On Tue, May 3, 2022 at 9:14 AM Anna Reed wrote:\n> so\n>> so\n")),
        ("marks above a name", Repeat("\"So.\"\nAnna Reed\n")),
        ("unclosed paragraphs", Repeat("“So it is.\n\n")),
        ("returns", Repeat("\r\n")),
        ("tabs", Repeat("so\t")),
        ("invisible characters", Repeat("s\u200Bo\u200B ")),
        ("half characters", Repeat("\uD83D\uDE00\uD83D ")),
        ("spaces", Repeat(" ")),
        ("full stops", Repeat(".")),
        ("full stops, spaced", Repeat(". ")),
        ("one word", Repeat("a")),
        ("words of a letter", Repeat("a b ")),
        ("long words", Repeat("counterrevolutionaries ")),
        ("unknown words", length => NewSpeakers(length, "{0} {1} ").ToLowerInvariant()),
        ("apostrophes in a word", Repeat("a'")),
        ("hyphens in a word", Repeat("a-")),
        ("stops in a word", Repeat("a.")),
        ("doubled apostrophes", Repeat("''")),
        ("doubled apostrophes before a word", Repeat("''tis ")),
        ("digits and stops", Repeat("1.")),
        ("numbers", Repeat("1 2,000 ")),
        ("prose in one sentence", OneSentence),
        ("prose in one paragraph", length => new ProseGenerator(20161108).Write(Vocabulary.NewsParagraphs, length).Replace('\n', ' ')),
        ("dialogue in one paragraph", length => new ProseGenerator(18130128).Write(Vocabulary.DialogueParagraphs, length).Replace('\n', ' ')),
        ("a new speaker each time", length => NewSpeakers(length, "{0} {1} said: “So it is.”\n\n")),
        ("a new name each time", length => NewSpeakers(length, "{0} {1} left. ")),
        ("a new bearer of one surname each time", length => NewSpeakers(length, "{0} Berg said: “So it is.” Berg left.\n\n")),
        ("a new surname each time", length => NewSpeakers(length, "Anna {0} said: “So it is.” Anna left.\n\n")),
        ("a new title each time", length => NewSpeakers(length, "Mr. {0} said: “So it is.” Mrs. {0} left.\n\n")),
        ("a new role each time", length => NewSpeakers(length, "the {0} said: “So it is.”\n\n")),
        ("a new speaker asks each time", length => NewSpeakers(length, "“Is it so?” asked {0} {1}.\n\n")),
        ("a new speaker asks, another answers", length => NewSpeakers(length, "“Is it so?” asked {0}.\n\n“{0}, is it?”\n\n“Is it?”\n\n")),
        ("a new bearer of one surname asks each time", length => NewSpeakers(length, "“Is it so?” asked {0} Berg. Berg left with Miss Berg.\n\n")),
        ("one asks, by many names", length => NewSpeakers(length, "“Is it so?” asked Anna {0} Berg.\n\n")),
        ("a new label each time", length => NewSpeakers(length, "{0}: “So?” ")),
        ("a new name after each line", length => NewSpeakers(length, "“So?” {0}, {1}. ")),
        ("a new speaker asks in one line", length => NewSpeakers(length, "“So?” asked {0}. ")),
        ("nobody asks", Repeat("“Is it so?”\n\n")),
        ("one speaker, many names", length => NewSpeakers(length, "Anna {0} Berg said: “So it is.”\n\n")),
        ("two by many names each", length => NewSpeakers(length, "Anna {0} Berg left Tom {0} Berg. ")),
        ("two by many names each, and a mother", length => "“So?” said Anna Berg.\n\n"
            + NewSpeakers(length / 2, "Anna {0} Berg saw Tom {0} Lind. ") + Repeat("\n\n“No!” said her mother.")(length / 2)),
        ("one by many names, and a driver", length => NewSpeakers(length / 2, "Anna {0} Berg rose. ") + Repeat("\n\n“No!” said the driver.")(length / 2)),
        ("a call without end", length => "“" + Repeat("my Dear ")(length) + "!” said Anna."),
        ("roles without end", length => "We saw " + Repeat("Chair ")(length)),
        ("roles of a body", length => "We saw the Council " + Repeat("Chair ")(length)),
        ("offices of offices", Repeat("Secretary of State Anna ")),
        ("a long name, then a council", length => NewSpeakers(length / 2, "{0} ") + "Council left. " + Repeat("The council said that it fell. ")(length / 2)),
        ("characters as a page writes them", Repeat("&ldquo;So?&rdquo; &amp;&shy;&x;& ")),
        ("it, in one paragraph", Repeat("Tom Berg left Anna. It said that it fell. ")),
        ("a line that names many", length => NewSpeakers(length / 2, "{0} Berg, ") + "left.\n\n" + Repeat("“So?”\n\n")(length / 2)),
        ("nouns of saying, each of the next", length => "He read " + Repeat("the answer of ")(length) + "Tom that it fell."),
        (Crowd, length => string.Concat("Anna Berta Clara Dora Emma Frida Greta Hanna Ida Jonas Karl Lena Mark Nora".Split(' ').Select(static name => $"“So?” said {name}.\n\n"))
            + Repeat("“So?”\n\n")(length)),
    ];

    private static Func<int, string> Repeat(string part) => length =>
        string.Create(length, part, static (text, part) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = part[i % part.Length];
            }
        });

    private static string OneSentence(int length) => new([.. new ProseGenerator(20161108).Write(Vocabulary.NewsParagraphs, length)
        .Select(static c => c is '.' or '\n' or '?' or '!' ? ' ' : c)]);

    private static string NewSpeakers(int length, string frame)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, frame, Word(i), Word(i + 1));
        }

        return text.ToString();
    }

    /// <summary>Another word for each number, with a capital.</summary>
    public static string Word(int number)
    {
        var word = "";
        for (var rest = (uint)number + 256; rest > 0; rest /= 16)
        {
            word += Syllables[rest % 16];
        }

        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
