using Hearsay.Sources;

namespace Hearsay.Tests.Sources;

public class GazetteerTests
{
    [Theory]
    [InlineData("Rotterdam", GazetteerMarks.Town | GazetteerMarks.LargeTown, GazetteerMarks.Given)]
    [InlineData("SAN RAFAEL", GazetteerMarks.Town, GazetteerMarks.LargeTown)]
    [InlineData("Málaga", GazetteerMarks.Town, GazetteerMarks.Given)]
    [InlineData("Bavaria", GazetteerMarks.None, GazetteerMarks.Given)]
    [InlineData("Jennifer", GazetteerMarks.Female, GazetteerMarks.Male | GazetteerMarks.Rare)]
    [InlineData("ivan", GazetteerMarks.Male, GazetteerMarks.Female)]
    [InlineData("Rossi", GazetteerMarks.Family, GazetteerMarks.None)]
    [InlineData("xyzzyplugh", GazetteerMarks.None, (GazetteerMarks)255)]
    [InlineData("", GazetteerMarks.None, (GazetteerMarks)255)]
    public void Names_have_their_marks(string name, object has, object hasNot)
    {
        var marks = Gazetteer.MarksOf(name);
        Assert.Equal((GazetteerMarks)has, marks & (GazetteerMarks)has);
        Assert.Equal(GazetteerMarks.None, marks & (GazetteerMarks)hasNot);
    }

    [Fact]
    public void A_name_too_long_is_not_looked_up() => Assert.Equal(GazetteerMarks.None, Gazetteer.MarksOf(new string('a', 1_000_000)));

    [Fact]
    public void Hashes_collide_no_more_than_said() =>
        Assert.InRange(Enumerable.Range(0, 200_000).Count(n => Gazetteer.MarksOf("q" + n.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace("1", "xzq", StringComparison.Ordinal)) != GazetteerMarks.None), 0, 20);
}
