using System.Text;

namespace Hearsay.Tests.Sources;

/// <summary>Texts made to be dear: each would take minutes with a step that is not linear.</summary>
public class EntityFinderHostileTests
{
    public static TheoryData<string> Kinds => ["capitals", "one name", "new names", "one surname", "pronouns", "roles", "quotation marks", "acronyms"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hostile_text_is_read_to_its_end(string kind)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 15_000; i++)
        {
            _ = kind switch
            {
                "capitals" => text.Append("Qua").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676 % 26))).Append(' '),
                "one name" => text.Append("Duarte "),
                "new names" => text.Append("Ines Dua").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676))).Append(" came. Dua").Append((char)('a' + (i % 26))).Append(" left. "),
                "one surname" => text.Append("Mr ").Append((char)('A' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676))).Append(" Duarte came. Duarte left. "),
                "pronouns" => text.Append("Ines Dua").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append(" saw him and her, "),
                "roles" => text.Append("A spokesman met the mayor and the company. "),
                "quotation marks" => text.Append("\" he "),
                _ => text.Append("The Orla ").Append((char)('A' + (i % 26))).Append("ua ").Append((char)('A' + (i / 26 % 26))).Append("em Fund (O").Append((char)('A' + (i % 26))).Append("F) met. "),
            };
        }

        var (_, entities) = EntityFinderTests.Find(text.ToString());
        Assert.True(entities.Mentions.Length <= text.Length);
    }
}
