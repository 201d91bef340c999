using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Wire;

/// <summary>What agencies send: NITF, NewsML and ninjs, with what they say of it.</summary>
public class WireTests
{
    private const string Nitf = """
        <nitf xml:lang="en"><head><title>ferry</title><docdata><doc-id id-string="n1"/><date.issue norm="20310304T093000+0100"/><du-key version="2"/><ed-msg info="CORRECTS name of the ferry"/><doc.copyright holder="Norte News" year="2031"/></docdata></head>
        <body><body.head><hedline><hl1>No ferry from May on</hl1></hedline><byline>By Ann Lee, <byttl>Staff Writer</byttl></byline><distributor>Norte News</distributor><dateline><location>LEIRA</location>, March 4</dateline></body.head>
        <body.content><media><media-caption><p>A ferry</p></media-caption></media><p>The Orla ferry stops in May, the <person>mayor</person> said.</p><p>She gave no reason.</p></body.content>
        <body.end><tagline>Editing by Bo Ek</tagline></body.end></body></nitf>
        """;

    [Fact]
    public async Task NITF_keeps_dateline_byline_tagline_and_corrections()
    {
        var document = Document(Assert.Single(await Reading.Read("a.xml", Nitf)));
        Assert.Equal("LEIRA, March 4 - The Orla ferry stops in May, the mayor said.\n\nShe gave no reason.\n\nEditing by Bo Ek", document.Text);
        Assert.Equal(("n1", "No ferry from May on", "Ann Lee", "Norte News", "2031-03-04T09:30+01:00", "en"),
            (document.StatedId, document.Title, document.Byline, document.Agency, document.PublishedAt, document.Language));
        Assert.Equal(("2", "Norte News", "CORRECTS name of the ferry"), (document.Wire!.Version, document.Wire.Copyright, Assert.Single(document.Wire.Notes)));
    }

    [Fact]
    public async Task NewsML_G2_keeps_hops_status_notes_and_the_source()
    {
        var item = $$"""
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:norte:1" version="3" xml:lang="en-GB">
            <hopHistory><hop seq="2" timestamp="2031-03-04T11:00:00Z"><party qcode="comp:post"/><action qcode="a:enhanced" target="t:metadata"/></hop><hop seq="1" timestamp="2031-03-04T10:00:00Z"><party qcode="comp:n"><name>Norte News</name></party><action qcode="a:created" target="t:content"/></hop></hopHistory>
            <rightsInfo><copyrightNotice>Norte News 2031</copyrightNotice></rightsInfo>
            <itemMeta><provider literal="Orla Post"/><versionCreated>2031-03-04T12:00:00Z</versionCreated><firstCreated>2031-03-04T10:00:00Z</firstCreated><pubStatus qcode="stat:usable"/><edNote>ADDS who decides</edNote></itemMeta>
            <contentMeta><infoSource><name>Norte News</name></infoSource><creator><name>Ann Lee</name></creator><headline> No ferry
              from May on </headline><creditline>Ann Lee/Norte</creditline></contentMeta>
            <contentSet><inlineXML contenttype="application/nitf+xml">{{Nitf}}</inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """;
        var document = Document(Assert.Single(await Reading.Read("-", item)));
        Assert.Equal(("urn:norte:1", "No ferry from May on", "Orla Post", "Norte News", "2031-03-04T10:00Z", "2031-03-04T12:00Z"),
            (document.StatedId, document.Title, document.Publisher, document.Agency, document.PublishedAt, document.UpdatedAt));
        Assert.Equal(("3", "usable", "Ann Lee/Norte", "Norte News 2031"), (document.Wire!.Version, document.Wire.Status, document.Wire.Credit, document.Wire.Copyright));
        Assert.Equal([new Hop("Norte News", "2031-03-04T10:00:00Z", "created content"), new Hop("post", "2031-03-04T11:00:00Z", "enhanced metadata")], document.Wire.Hops);
        Assert.Equal(["ADDS who decides", "CORRECTS name of the ferry"], document.Wire.Notes);
        Assert.StartsWith("LEIRA, March 4 - The Orla ferry", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"uri": "urn:norte:1", "type": "text", "versioncreated": "2031-03-04T09:30:00Z", "headline": "No ferry", "byline": "By Ann Lee", "infosource": [{"name": "Norte News"}], "pubstatus": "usable", "ednote": "CORRECTS date", "body_xhtml": "<p>It stops.</p><p>In May.</p>"}""")]
    [InlineData("""{"uri": "urn:norte:1", "standard": {"name": "ninjs", "version": "2.1"}, "versionCreated": "2031-03-04T09:30:00Z", "headlines": [{"role": "sub", "value": "Orla"}, {"role": "main", "value": "No ferry"}], "by": "By Ann Lee", "infoSources": [{"name": "Norte News"}], "pubStatus": "usable", "edNote": "CORRECTS date", "bodies": [{"contentType": "text/plain", "value": "It stops.\n\nIn May."}]}""")]
    public async Task Versions_of_ninjs_say_the_same(string item)
    {
        foreach (var name in (string[])["a.json", "a.jsonl", "-"])
        {
            var document = Document(Assert.Single(await Reading.Read(name, item)));
            Assert.Equal(("urn:norte:1", "No ferry", "Ann Lee", "Norte News", "2031-03-04T09:30Z", "It stops.\n\nIn May."), (document.StatedId, document.Title, document.Byline, document.Agency, document.PublishedAt, document.Text));
            Assert.Equal(("usable", "CORRECTS date"), (document.Wire!.Status, Assert.Single(document.Wire.Notes)));
        }
    }

    [Fact]
    public async Task Texts_that_go_with_an_item_are_documents_of_their_own()
    {
        var results = await Reading.Read("a.json", """{"uri": "1", "title": "No ferry", "associations": {"side": {"uri": "2", "headline": "Why", "body_text": "It is old."}, "photo": {"uri": "3", "headline": "A ferry"}}}""");
        Assert.Equal([("a.json#1", ""), ("a.json#2", "It is old.")], results.Select(result => (Document(result).Uri, Document(result).Text)));
    }

    [Theory]
    [InlineData("a.xml", "<conceptItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "HS0111")]
    [InlineData("a.xml", "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "HS0111")]
    [InlineData("a.json", """{"uri": "1", "renditions": {}}""", "HS0105")]
    public async Task What_holds_no_text_is_said_to(string name, string text, string code) => Assert.Equal(code, await Reading.Code(name, text));

    [Fact]
    public async Task Data_that_an_item_carries_is_no_text_and_an_address_is_no_name()
    {
        const string Results = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="1"><itemMeta><provider uri="https://www.norte.example/about"/></itemMeta><contentMeta><headline>Results</headline><description>The ferry won.</description></contentMeta>
            <contentSet><inlineXML><sports-content xmlns="http://iptc.org/std/nar/2006-10-01/"><team>Orla</team><team>Leira</team></sports-content></inlineXML></contentSet></newsItem>
            """;
        var document = Document(Assert.Single(await Reading.Read("a.xml", Results)));
        Assert.Equal(("The ferry won.", "norte.example"), (document.Text, document.Publisher));
    }

    [Fact]
    public async Task Every_item_of_the_ninjs_suite_that_should_pass_is_read_and_no_other_ends_the_run()
    {
        var corpus = Repository.Corpus("data", "ingest", "newsformats");
        foreach (var path in Directory.EnumerateFiles(corpus, "*.json", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(corpus, "*.xml", SearchOption.AllDirectories)))
        {
            var results = await Reading.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
            Assert.NotEmpty(results);
            if (path.Contains("should_pass", StringComparison.Ordinal))
            {
                // what states neither headline nor text is known for what it is, and holds none; two items show what is withheld and canceled
                var isBarred = path.Contains("pubstatus_withheld", StringComparison.Ordinal) || path.Contains("pubstatus_canceled", StringComparison.Ordinal);
                Assert.All(results, result => Assert.True(isBarred ? result is ReadResult.Rejected { Code: "HS0127" } : result is ReadResult.Read or ReadResult.Rejected { Code: "HS0105" }, path));
            }
        }
    }

    private static SourceDocument Document(ReadResult result) => Assert.IsType<ReadResult.Read>(result).Document;
}
