using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Wire;

/// <summary>Items that an agency says must not be used are named and left out, in every format.</summary>
public class WithdrawnTests
{
    [Theory]
    [InlineData("""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="u1" version="2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>MANDATORY KILL: No ferry</headline></contentMeta></newsItem>""", "canceled (\"MANDATORY KILL: No ferry\", u1)")]
    [InlineData("""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="u1"><itemMeta><pubStatus uri="http://cv.iptc.org/newscodes/pubstatus/withheld"/></itemMeta></newsItem>""", "withheld (u1)")]
    [InlineData("""<NewsML><NewsItem><Identification><NewsItemId>u1</NewsItemId></Identification><NewsManagement><Status FormalName="Canceled"/></NewsManagement><NewsComponent><NewsLines><HeadLine>No ferry</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>""", "canceled (\"No ferry\", u1)")]
    [InlineData("""<nitf><head><docdata management-status="Embargoed"><doc-id id-string="u1"/></docdata></head><body><body.head><hedline><hl1>No ferry</hl1></hedline></body.head><body.content><p>It stops.</p></body.content></body></nitf>""", "embargoed (\"No ferry\", u1)")]
    [InlineData("""{"uri": "u1", "pubstatus": "canceled", "headline": "No ferry", "body_text": "It stops."}""", "canceled (\"No ferry\", u1)")]
    [InlineData("""{"uri": "u1", "pubStatus": "stat:cancelled", "bodies": [{"contentType": "text/plain", "value": "It stops."}]}""", "canceled (u1)")]
    public async Task An_item_that_must_not_be_used_is_named_with_its_status(string item, string said)
    {
        var rejected = Assert.IsType<ReadResult.Rejected>(Assert.Single(await Reading.Read("-", item)));
        Assert.Equal(("HS0127", $"Its agency says that it must not be used: {said}. It is left out; give a version that is usable."), (rejected.Code, rejected.Why));
    }

    [Fact]
    public async Task Nothing_else_of_the_message_is_lost()
    {
        var results = await Reading.Read("a.json", """[{"uri": "1", "body_text": "It stops."}, {"uri": "2", "pubstatus": "withheld", "body_text": "It sank."}, {"uri": "3", "pubstatus": "usable", "body_text": "It is old."}]""");
        Assert.Equal(["a.json#1", "HS0127 a.json#2", "a.json#3"], results.Select(result => result is ReadResult.Rejected bad ? $"{bad.Code} {bad.Where}" : ((ReadResult.Read)result).Document.Uri));
    }

    [Theory]
    [InlineData("1", "2", "canceled", true)]
    [InlineData("2", "2", "withheld", true)]
    [InlineData(null, null, "canceled", true)]
    [InlineData("10", "9", "canceled", false)]
    [InlineData("1", "2", "embargoed", false)]
    public async Task A_withdrawal_is_of_the_versions_up_to_its_own(string? version, string? withdrawn, string status, bool isCovered)
    {
        var document = await Reading.Document("a.json", $$"""{"uri": "u1", {{Version(version)}} "body_text": "It stops."}""");
        var other = await Reading.Document("a.json", """{"uri": "u2", "body_text": "It stops."}""");
        var record = await Reading.Document("a.jsonl", """{"id": "u1", "text": "It stops."}""");
        var kill = Assert.IsType<ReadResult.Rejected>(Assert.Single(await Reading.Read("b.json", $$"""{"uri": "u1", {{Version(withdrawn)}} "pubstatus": "{{status}}"}""")));
        Assert.Equal((isCovered, false, false), (kill.Withdrawal?.Covers(document) ?? false, kill.Withdrawal?.Covers(other) ?? false, kill.Withdrawal?.Covers(record) ?? false));
    }

    [Fact]
    public async Task The_revision_in_an_id_of_NewsML_1_makes_no_other_article()
    {
        var document = await Reading.Document("a.xml", NewsMl("ferry", 1, "Usable"));
        var other = await Reading.Document("a.xml", NewsMl("bridge", 1, "Usable"));
        var kill = Assert.IsType<ReadResult.Rejected>(Assert.Single(await Reading.Read("b.xml", NewsMl("ferry", 2, "Canceled"))));
        Assert.Equal((true, false), (kill.Withdrawal!.Covers(document), kill.Withdrawal.Covers(other)));
    }

    private static string NewsMl(string id, int revision, string status) => $"""
        <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>{id}</NewsItemId><RevisionId PreviousRevision="0" Update="N">{revision}</RevisionId>
        <PublicIdentifier>urn:newsml:norte.example:20310304:{id}:{revision}N</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><Status FormalName="{status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>No ferry</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>
        """;

    private static string Version(string? version) => version is null ? "" : $"\"version\": \"{version}\",";
}
