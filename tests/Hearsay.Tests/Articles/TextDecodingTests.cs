using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class TextDecodingTests
{
    private static byte[] In(int codePage, string text) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

    [Theory]
    [InlineData(1251, "Паром остановится в мае, сказала мэр города во вторник вечером.")]
    [InlineData(932, "フェリーは五月に止まると市長が火曜日にラジオで言った。")]
    [InlineData(54936, "市长星期二在电台上说，这个城市的渡轮五月停了，我们没有人来。")]
    [InlineData(1252, "Die Fähre hält im Mai, sagte die Bürgermeisterin über die Brücke.")]
    public void Bytes_that_say_nothing_of_themselves_are_read_by_their_letters(int codePage, string text)
    {
        var decoded = TextDecoding.DecodeHtml(In(codePage, text), null);
        Assert.Equal((text, EncodingBasis.Detected), (decoded.Text, decoded.Origin!.Basis));
    }

    [Fact]
    public void The_header_is_believed_before_the_page()
    {
        var page = In(28592, "<meta charset=windows-1252><p>Škoda zůstala v květnu stát.");
        Assert.Equal(("iso-8859-2", EncodingBasis.Http), TextDecoding.DecodeHtml(page, null, "ISO-8859-2") is { Text: var text, Origin: { } origin } && text!.Contains("Škoda", StringComparison.Ordinal) ? (origin.Encoding, origin.Basis) : default);
    }

    [Fact]
    public void A_page_of_broken_UTF_8_is_read_and_said_to_be_damaged()
    {
        byte[] page = [.. "<p>Die Fähre hält an der Brücke"u8, 0xC3, .. " und über Nacht."u8];
        var decoded = TextDecoding.DecodeHtml(page, null);
        Assert.Contains("\uFFFD und über", decoded.Text, StringComparison.Ordinal);
        Assert.True(decoded.Origin!.HasMojibake);
    }

    [Theory]
    [InlineData("Die FÃ¤hre hÃ¤lt im Mai.", true)]
    [InlineData("The mayorâ€™s ferry doesnâ€™t run.", true)]
    [InlineData("À São Paulo, la mâchoire du Âge.", false)]
    [InlineData("The ferry stops in May.", false)]
    public void Text_that_was_decoded_wrongly_before_is_noticed(string text, bool isDamaged) =>
        Assert.Equal(isDamaged, TextDecoding.Decode(Encoding.UTF8.GetBytes(text), null).Origin!.HasMojibake);
}
