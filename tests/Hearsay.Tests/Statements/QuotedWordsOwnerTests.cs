using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Statements;

public class QuotedWordsOwnerTests
{
    private const string Text = "The mayor said after officials told them, \"It is yours\" on a wet quay in Leira.";

    // The mayor said after officials told them, "It is yours," ...
    private static readonly Attribution Inner = Statement(StatementForm.Direct, cue: new(24, 28), source: new(14, 23), [new(36, 48)], [new(36, 48)]);

    [Fact]
    public void Quoted_words_belong_to_the_innermost_source()
    {
        var outer = Statement(StatementForm.Mixed, cue: new(4, 8), source: new(0, 3), [new(9, 60)], [new(36, 48)]);
        var joined = QuotedWordsOwner.Join(Text, [Inner], [outer]);
        Assert.Equal(StatementForm.Indirect, joined.Single(statement => statement.Cue == outer.Cue).Form);
        Assert.Equal([new TextSpan(36, 48)], Assert.Single(joined, statement => statement.Form == StatementForm.Direct).Quoted.AsEnumerable());
    }

    [Fact]
    public void A_mixed_statement_of_the_same_cue_takes_the_words()
    {
        var mixed = Statement(StatementForm.Mixed, cue: new(24, 28), source: new(14, 23), [new(30, 60)], [new(36, 48)]);
        Assert.Equal(StatementForm.Mixed, Assert.Single(QuotedWordsOwner.Join(Text, [Inner], [mixed])).Form);
    }

    [Fact]
    public void A_mixed_statement_that_takes_the_speaker_for_words_said_is_dropped()
    {
        var misread = Statement(StatementForm.Mixed, cue: new(24, 28), source: new(50, 60), [new(10, 48)], [new(36, 48)]);
        Assert.Equal(StatementForm.Direct, Assert.Single(QuotedWordsOwner.Join(Text, [Inner], [misread])).Form);
    }

    [Theory]
    [InlineData("Aas warned, \"no boat sails,\" before he left the quay", "warned", StatementForm.Direct)]
    [InlineData("Aas warned \"no boat sails\" before he left the quay", "warned", StatementForm.Mixed)]
    [InlineData("Some were angry (\"no boat sails,\" wrote Aas)", "wrote", StatementForm.Direct)]
    public void A_clause_that_takes_more_than_its_quotation_loses_to_it(string text, string cue, StatementForm kept)
    {
        var quoted = new TextSpan(text.IndexOf('"', StringComparison.Ordinal) + 1, text.LastIndexOf('"'));
        var cueSpan = new TextSpan(text.IndexOf(cue, StringComparison.Ordinal), text.IndexOf(cue, StringComparison.Ordinal) + cue.Length);
        var direct = Statement(StatementForm.Direct, cueSpan, new(0, 3), [quoted], [quoted]);
        var clause = Statement(StatementForm.Mixed, cueSpan, new(0, 3), [cueSpan.End < quoted.Start ? new(quoted.Start, text.Length) : new(0, quoted.End)], [quoted]);
        Assert.Equal(kept, Assert.Single(QuotedWordsOwner.Join(text, [direct], [clause])).Form);
    }

    [Fact]
    public void Statements_that_share_no_words_are_all_kept()
    {
        ImmutableArray<Attribution> many = [.. Enumerable.Range(0, 50_000).Select(i => Statement(StatementForm.Direct, null, null, [new(i * 10, (i * 10) + 8)], [new(i * 10, (i * 10) + 8)]))];
        Assert.Equal(many.Length, QuotedWordsOwner.Join(Text, many, []).Length);
    }

    private static Attribution Statement(StatementForm form, TextSpan? cue, TextSpan? source, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quoted) => new()
    {
        Form = form,
        Act = StatementAct.Say,
        Cue = cue,
        Source = source is { } span ? new LocalParty(null, span) : null,
        Content = content,
        Quoted = quoted,
    };
}
