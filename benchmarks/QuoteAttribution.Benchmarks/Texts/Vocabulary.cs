namespace QuoteAttribution.Benchmarks.Texts;

/// <summary>The words and sentence frames of generated prose. A frame's <c>{slot}</c> is filled from the list of that name.</summary>
internal static class Vocabulary
{
    public static readonly string[] Women =
        ["Anna", "Maria", "Helen", "Ruth", "Clara", "Joan", "Alice", "Nora", "Emma", "Grace", "Judith", "Sarah", "Laura", "Martha"];

    public static readonly string[] Men =
        ["Peter", "John", "Samuel", "Henry", "David", "Robert", "Thomas", "Walter", "Oscar", "Daniel", "Edward", "Paul", "Simon", "Hugh"];

    public static readonly string[] Surnames =
    [
        "Berg", "Calloway", "Dunmore", "Ellery", "Farrow", "Granger", "Hollis", "Ingram", "Jarrett", "Kessler", "Lindqvist", "Marlow",
        "Norwood", "Okafor", "Pemberton", "Quill", "Ramsey", "Stroud", "Thackery", "Underhill", "Vance", "Whitlock", "Yardley", "Zeller",
    ];

    /// <summary>Paragraphs of a newspaper; curly marks.</summary>
    public static readonly string[] NewsParagraphs =
    [
        "{name}, the {role} of {organisation}, said on {day} that {claim}. “{Claim},” {he} said. “{Claim}.”",
        "“{Claim},” said {name}, the {role} of {organisation}. {surname} added that {claim}.",
        "The {thing} in {place} was {settled} on {day} after {number} weeks of talks. It is the {ordinal} of its kind since the {thing} closed.",
        "According to {organisation}, {claim}. The {role} declined to comment on the {thing}.",
        "{name} called the {thing} “{quality} and {quality}” and told reporters in {place} that {claim}.",
        "In {place}, about {number} people waited near the {thing}. Some had come from {place}; others live nearby, and most of them knew little about the {thing}.",
        "“{Claim},” {surname} wrote in a letter to {organisation}, “and {claim}.”",
        "A spokeswoman for {organisation} denied that {claim}. She did not say when the {thing} would be {settled}.",
        "The cost of the {thing} rose to ${number}.5 million, up from ${number} million a year ago, Mr. {surname} said. Costs in {place} stayed where they were.",
        "Critics argue that {claim}. {name}, who grew up in {place}, disagrees: “{Claim}.”",
        "Work on the {thing} began in {place} before {day}. Lorries brought stone and timber, roads were shut, and shops near the {thing} opened late.",
    ];

    /// <summary>Paragraphs of a novel; straight marks.</summary>
    public static readonly string[] DialogueParagraphs =
    [
        "\"{Claim},\" said {first}.",
        "\"{Claim}?\" asked {first}, looking at the {object}.",
        "\"{Claim}.\"",
        "\"No, {claim},\" {he} replied. \"{Claim}.\"",
        "\"{Claim},\" {he} said, and put the {object} back on the table, \"and {claim}.\"",
        "\"Do you think that {claim}, {title} {surname}?\"",
        "{first} took the {object} and went slowly to the window. Outside, the light had gone, and nothing moved in the lane but a dog.",
        "{first} said nothing. {He} turned the {object} over in {his} hands, as if it could tell {him} why {claim}.",
        "\"{Claim}!\" cried {title} {surname} from the stairs. \"I heard from {first} that {claim}.\"",
        "It was late when {he} came home. The {object} was where {he} had left it, and the house was quiet; even the clock had stopped.",
        "{first} sighed. \"I don't know,\" {he} said at last. \"Perhaps {claim}.\"",
    ];

    public static readonly Dictionary<string, string[]> Slots = new(StringComparer.Ordinal)
    {
        ["role"] = ["director", "chairwoman", "head", "deputy head", "treasurer", "secretary", "founder", "chief engineer", "spokesman"],
        ["organisation"] =
        [
            "the Harbour Board", "the Northern Water Company", "the Teachers' Union", "the city council", "Marlow & Sons",
            "the Ministry of Works", "the Lakeside Hospital", "the Rail Passengers' League", "Dunmore University",
        ],
        ["place"] = ["Westhaven", "Port Ellery", "Kingsbrook", "Stonefield", "Lower Marsh", "Ashdown", "Millbridge", "the old town"],
        ["day"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "March 3", "the first of June"],
        ["thing"] = ["bridge", "hospital", "tram line", "school", "budget", "harbour", "library", "dam", "contract", "market hall", "survey"],
        ["object"] = ["letter", "lamp", "key", "book", "old map", "cup", "coat", "photograph", "basket", "silver spoon"],
        ["settled"] = ["approved", "rejected", "sold", "reopened", "postponed", "finished"],
        ["quality"] = ["reckless", "overdue", "fair", "expensive", "brave", "useless", "honest", "far too small"],
        ["ordinal"] = ["first", "second", "third", "largest", "last"],
        ["title"] = ["Mr.", "Mrs.", "Dr.", "Miss"],
        ["claim"] =
        [
            "the {thing} will be {settled} before {day}",
            "nobody in {place} wants a second {thing}",
            "we can't wait for the {thing} any longer",
            "the {object} was never mine",
            "they have been waiting for {number} days",
            "he knows more about the {object} than he admits",
            "the people of {place} deserve a better {thing}",
            "it's a {quality} plan, but there is no other",
            "you should have told me about the {object}",
            "{number} of them came back from {place} last night",
            "the {thing} is {quality}, and everybody knows it",
        ],
    };
}
