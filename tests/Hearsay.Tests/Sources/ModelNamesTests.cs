using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Tests.Sources;

public class ModelNamesTests
{
    [Theory]
    [InlineData("We flew with orlajet again.", "orlajet", NameType.Organization, "orlajet", EntityType.Organization)]
    [InlineData("We saw Mayor Ines Duarte there.", "Mayor Ines Duarte", NameType.Person, "Ines Duarte", EntityType.Person)]
    [InlineData("We saw Denver Mayor Ines Duarte there.", "Denver Mayor Ines Duarte", NameType.Person, "Ines Duarte", EntityType.Person)]
    [InlineData("We saw Ambassador Berg there.", "Ambassador Berg", NameType.Person, "Berg", EntityType.Person)]
    [InlineData("It hit two towns near Karol — Tessin and Brak.", "Karol — Tessin", NameType.Place, "Karol", EntityType.Place)]
    [InlineData("We went with Blue Line to see them.", "Blue Line", NameType.Organization, "Blue Line", EntityType.Organization)]
    [InlineData("They read The Orla Herald.", "Orla Herald", NameType.Organization, "Orla Herald", EntityType.Outlet)]
    [InlineData("It stands behind Emirate Towers now.", "Emirate Towers", NameType.Organization, "Emirate Towers", EntityType.Place)]
    [InlineData("The bridge at Cape St. George is closed.", "George", NameType.Person, "Cape St. George", EntityType.Place)]
    [InlineData("Congressional Democrats called it off.", "Congressional Democrats", NameType.Organization, "Democrats", EntityType.Group)]
    public void What_the_model_reads_is_weighed_with_what_the_rules_see(string text, string read, NameType type, string name, EntityType expected)
    {
        var entities = Find(text, (read, type));
        var mention = Assert.Single(entities.Mentions, mention => mention.Kind == MentionKind.Name && mention.Core.In(text).SequenceEqual(name));
        Assert.Equal(expected, entities.Entities[mention.Entity].Type);
    }

    [Fact]
    public void A_guess_by_shape_that_the_model_takes_for_no_name_is_dropped()
    {
        const string Text = "It was all Grand Hooplah to Ines Duarte.";
        Assert.Contains(Find(Text, null).Mentions, mention => mention.Core.In(Text).SequenceEqual("Grand Hooplah"));
        Assert.DoesNotContain(Find(Text, ("Ines Duarte", NameType.Person)).Mentions, mention => mention.Core.In(Text).SequenceEqual("Grand Hooplah"));
    }

    [Theory]
    [InlineData("They came to see the President leave.", "President")]
    [InlineData("In the hall Governor was all they called him.", "Governor")]
    [InlineData("They came to see the Ohio Republican leave.", "Ohio Republican")]
    public void An_office_alone_is_no_name_whatever_the_model_reads(string text, string read) =>
        Assert.DoesNotContain(Find(text, (read, NameType.Person)).Mentions, mention => mention.Kind == MentionKind.Name);

    [Fact]
    public void A_name_within_a_word_is_none() => Assert.Empty(Find("It was an orla-backed plan.", ("orla", NameType.Place)).Mentions);

    private static DocumentEntities Find(string text, (string Name, NameType Type)? read)
    {
        var document = new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text };
        var tokens = Tokenizer.Tokenize(document);
        var worded = WordSplitter.Split(tokens);
        var names = ImmutableArray<NameSpan>.Empty;
        if (read is var (name, type))
        {
            var span = new TextSpan(text.IndexOf(name, StringComparison.Ordinal), text.IndexOf(name, StringComparison.Ordinal) + name.Length);
            var inside = Enumerable.Range(0, worded.Words.Length).Where(i => span.Contains(worded.Words[i])).ToArray();
            names = [new NameSpan(new WordRange(inside[0], inside[^1] + 1), type)];
        }

        var syntax = new DocumentSyntax(text, [.. worded.Words.Select(word => new SyntacticWord(word, UniversalTag.X, "", -1, "root"))], worded.Sentences, names);
        return EntityFinder.Find(document, tokens, read is null ? null : syntax);
    }
}
