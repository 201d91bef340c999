using Hearsay.Discrepancies;

namespace Hearsay.Tests.Discrepancies;

public sealed class RivalsTests
{
    private static readonly (int Report, string Word)[] Told = [(0, "harbour"), (0, "port"), (1, "harbour"), (2, "quay")];

    [Fact]
    public void Only_what_two_reports_tell_can_differ() => Assert.Equal(
        [(1, "harbour"), (2, "quay")],
        Rivals.Among([(1, "harbour"), (2, "quay"), (2, "wharf"), (2, "quay")], item => item.Item1, (a, b) => (a.Item2, b.Item2) is ("harbour", "quay") or ("quay", "harbour")).Distinct());

    [Fact]
    public void Either_side_keeps_what_differs_from_the_other_side()
    {
        var (first, second) = Rivals.Between(Told[..2], Told[2..], item => item.Report, (a, b) => a.Word != b.Word && b.Word != "quay")!.Value;
        Assert.Equal([(0, "port")], first);
        Assert.Equal([(1, "harbour")], second);
    }

    [Fact]
    public void Sides_that_nothing_sets_against_each_other_are_none() => Assert.Null(Rivals.Between(Told[..2], Told[2..], item => item.Report, (_, _) => false));

    [Fact]
    public void A_report_on_two_sides_holds_them_together()
    {
        Assert.True(Rivals.AreApart([Told[..2], Told[2..]], item => item.Report));
        Assert.False(Rivals.AreApart([Told[..1], Told[1..]], item => item.Report));
    }
}
