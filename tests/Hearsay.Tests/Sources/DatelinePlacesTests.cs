using Hearsay.Articles;
using Hearsay.Sources;

namespace Hearsay.Tests.Sources;

public class DatelinePlacesTests
{
    [Theory]
    [InlineData("VELDSUND: The ferry left the port of the island, officials said.", "VELDSUND")]
    [InlineData("UNITED NATIONS (AP) - The council met on the island, officials said.", "UNITED NATIONS")]
    [InlineData("PRUDENCE, Mo. (AP) -- The ferry left the port, officials said.", "PRUDENCE|Mo.")]
    [InlineData("ORLA MEADOWS/VELDSUND, March 3 (Reuters) - The ferry left the port, officials said.", "ORLA MEADOWS|VELDSUND")]
    [InlineData("ABOARD SEA LARK/MOSCOW -- The ferry left the port, officials said.", "SEA LARK|MOSCOW")]
    [InlineData("Berlin/Veldsund – Die Fähre hat den Hafen am Morgen verlassen, und die Behörden sagten nicht, wann sie wieder zurück ist.", "Berlin|Veldsund")]
    public void What_stands_before_date_and_agency_is_a_place(string text, string places)
    {
        var (document, entities) = Read(text);
        var found = entities.Asides.Where(mention => entities.Entities[mention.Entity].Type == EntityType.Place && document.Dateline!.Value.Contains(mention.Span));
        Assert.Equal(places.Split('|'), found.Select(mention => mention.Core.In(document.Text).ToString()));
    }

    [Fact]
    public void The_seat_of_a_body_is_not_the_body()
    {
        var (_, entities) = Read("UNITED NATIONS (AP) - The United Nations sent a ferry to the island, officials said.");
        Assert.Equal(EntityType.Organization, entities.Entities[Assert.Single(entities.Mentions, mention => mention.Kind == MentionKind.Name).Entity].Type);
        Assert.Contains(entities.Asides, mention => entities.Entities[mention.Entity].Type == EntityType.Place);
    }

    private static (SourceDocument Document, DocumentEntities Entities) Read(string text)
    {
        var annotated = Engine.Annotate(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text });
        return (annotated.Source, annotated.Entities);
    }
}
