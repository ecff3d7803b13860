using QuoteAttribution.Lexicons;

namespace QuoteAttribution.Tests.Lexicons;

public class MarkTableTests
{
    // A pair that the library does not know; a newcomer would add these two lines to marks.txt and nothing else.
    private const char Opener = '\u275F';
    private const char Closer = '\u2760';

    private static readonly string Marks = Embedded("marks.txt");

    [Fact]
    public void A_new_pair_of_marks_is_two_lines_of_the_file_and_nothing_else()
    {
        MarkTable.ClassOf(Opener).Should().Be(CharacterClass.Symbol);

        var table = Read(Marks.Replace("[DoubleMark]", $"[DoubleMark]\n{Opener} Double 0 15\n{Closer} Double 15 0", StringComparison.Ordinal));

        table.Class(Opener).Should().Be(CharacterClass.DoubleMark);
        table.DoubleShape(Opener).Should().Be(table.DoubleShape('“'));
        table.DoubleShape(Closer).Should().Be(table.DoubleShape('”'));
    }

    [Fact]
    public void Marks_of_a_family_of_their_own_pair_with_no_others() =>
        MarkTable.English.DoubleShape('«').Family.Should().NotBe(MarkTable.English.DoubleShape('“').Family);

    [Theory]
    [InlineData('"', nameof(CharacterClass.DoubleMark))]
    [InlineData('’', nameof(CharacterClass.SingleMark))]
    [InlineData('「', nameof(CharacterClass.DoubleMark))]
    [InlineData('⸺', nameof(CharacterClass.Dash))]
    [InlineData('[', nameof(CharacterClass.OpenBracket))]
    [InlineData('\u200B', nameof(CharacterClass.Invisible))]
    [InlineData('\u00A0', nameof(CharacterClass.Space))]
    [InlineData('é', nameof(CharacterClass.Letter))]
    [InlineData('中', nameof(CharacterClass.Letter))]
    [InlineData('٣', nameof(CharacterClass.Digit))]
    [InlineData('€', nameof(CharacterClass.Symbol))]
    public void A_character_has_the_class_of_its_section_or_else_of_its_category(char character, string expected) =>
        MarkTable.ClassOf(character).ToString().Should().Be(expected);

    [Theory]
    [InlineData("[Stops]\n.", "marks.txt, line 2: [Stops] is no class of characters*")]
    [InlineData("[Stop]\n. .", "marks.txt, line 2: . is given twice*")]
    [InlineData("[Stop]\n...", "marks.txt, line 2: ... is neither one character*")]
    [InlineData("[DoubleMark]\n\" Doubles 0 0", "marks.txt, line 2: *family (Double, Guillemet*")]
    [InlineData("[DoubleMark]\n\" Double never", "marks.txt, line 2: *neither two costs nor*")]
    public void A_fault_in_the_file_is_told_with_its_line(string file, string message)
    {
        var reading = () => Read(file);

        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    private static MarkTable Read(string text)
    {
        using var file = new LexiconFile("marks.txt", new StringReader(text));
        return MarkTable.Read(file);
    }

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(LexiconFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
