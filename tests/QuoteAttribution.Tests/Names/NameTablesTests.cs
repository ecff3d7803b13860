using QuoteAttribution.Names;

namespace QuoteAttribution.Tests.Names;

public sealed class NameTablesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void There_is_room_for_the_words_of_a_name_however_many(int words) => new NameTables().RoomForWords(words).Length.Should().Be(words);
}
