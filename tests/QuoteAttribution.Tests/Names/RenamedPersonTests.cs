using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Names;

/// <summary>Whoever is called otherwise says the same: renaming a person renames the result and changes nothing else.</summary>
public class RenamedPersonTests
{
    // A first name and a surname that are no other words.
    private const string First = "Ivo";
    private const string Last = "Brodrick";

    // Enough of the first names that come with the library, the same in each run.
    private const int EveryFirstName = 61;

    private const string Surnames = """
        Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson
        Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green
        Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris
        Murphy Cook Rogers Morgan Cooper Peterson Bailey Reed Kelly Howard Kim Cox Ward Richardson Watson Brooks Wood James Bennett Gray Hughes Price
        Long Foster Powell Perry Russell Bell Butler Fisher Jordan West Cole Hayes Ford Marshall Woods Washington Wells Freeman Webb Tucker Burns Porter
        Hunter Gordon Mason Dixon Hunt Palmer Black Rose Stone Fox Mills Rice Weaver Gardner Grant Spencer Hart Knight Lane Ray Berry Carpenter Chapman
        Wheeler Burke Bishop Dean Little Banks Love Church Street Bush Rivers Waters Bridges Pope Abbott Noble Prince Steward Sharp Strong Wise Savage
        Best Blunt Bond Booth Bright Brewer Case Chase Child Close Cross Crow Dare Early Frost Snow Rain Gates Gold Silver Good Graves Head Heath Hope Joy
        Judge Just Justice Key Law Major Mayor Moon Moody Nurse Page Pastor Pike Pitt Pound Pratt Priest Quick Race Rich Sage Sales Settle Shepherd Short
        Singer Skinner Still Swift Trainer True Twist Archer Bard Barber Bass Bird Boss Brand Burn Chambers Champion Drew Duke Earl Friend Golden Guy Hand
        Hardy Hood House Land Lord Manning Marks Marsh Merchant Monk Pace Pack Painter Player Piper Potter Purchase Read Reader Reason Ring Rock Roper
        Rush Sailor Saw Sexton Spears Stern Tailor Teller Townsend Wade Okoro Kowalczyk Oduya Sundaram Haddad Doctor Reporter Speaker Writer Farmer Vice Mannion Halvorsen O’Dell Ní-Bhriain Solvang
        """;

    private const string FirstNamesThatAreWords = """
        Will May June April August Bill Grace Hope Faith Joy Rich Mark Art Pat Rose Summer Autumn Jan Dawn Eve Chance Hunter Mason Guy Sue Drew Victor
        Christian Charity Blessing Star Skip Sky Storm Love Precious Heaven Penny Ruby Crystal Frank Gene Miles Grant Ford Mike Carol Robin Jade Ernest Patience
        """;

    private static readonly string[] Texts =
    [
        """
        The harbour lost its last crane this week. “We waited too long,” said {0} {1}, who runs the yard. {1} said the crane was “a ruin.” “It fell,”
        {1} said. According to {1}, the pier is safe.
        """,
        "“We waited too long,” {0} {1} said. {0} {1}, 41, runs the yard. “It fell,” said {1}. The council told {1} that it was late.",
        """
        {0} {1} told reporters on Tuesday that the pier was closed. He praised the council. Asked about it, {1} said it was “a ruin.”
        """,
    ];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var surname in Surnames.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add("Helen", surname);
                names.Add("Yusuf", surname);
            }

            foreach (var first in FirstNamesThatAreWords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add(first, "Okoro");
            }

            foreach (var first in FirstNamesOfTheLibrary())
            {
                names.Add(first, "Lind");
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Renaming_a_person_renames_the_result_and_nothing_else(string first, string last)
    {
        foreach (var text in Texts)
        {
            Found(text, first, last).Should().Equal(Found(text, First, Last));
        }
    }

    /// <summary>What is said and by whom, with the person's names as places to fill.</summary>
    private static IEnumerable<string> Found(string text, string first, string last)
    {
        var named = text.Replace("{0}", first).Replace("{1}", last);
        return QuoteAttributor.Default.Analyze(named, TestContext.Current.CancellationToken).Quotations.Select(q =>
        {
            var words = string.Join(" … ", q.Spans.Select(s => s.In(named).ToString()));
            var speaker = q.Attribution?.Speaker?.Name;
            return $"{words.Replace(last, "{1}")} | {(speaker == $"{first} {last}" ? "{0} {1}" : speaker)} | {q.Kind}";
        });
    }

    private static IEnumerable<string> FirstNamesOfTheLibrary()
    {
        var names = new List<string>();
        using var lines = LexiconFile.Open("first-names.txt");
        while (lines.Next())
        {
            names.AddRange(lines.Entry.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return names.Where((name, i) => i % EveryFirstName == 0 && char.IsLetter(name[0])).Select(name => char.ToUpperInvariant(name[0]) + name[1..]).Distinct();
    }
}
