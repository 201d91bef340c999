using Hearsay.Dossiers;

namespace Hearsay.Tests.Dossiers;

public class DossierLookupTests
{
    [Theory]
    [InlineData("she had \"better wait for the tide", "she had \"better wait for the tide\"")]
    [InlineData("both crews “will have to wait", "both crews “will have to wait”")]
    [InlineData("she had \"better wait\" for the tide", "she had \"better wait\" for the tide")]
    [InlineData("better wait\" for the tide", "better wait\" for the tide")]
    [InlineData("a plank of 5 feet 10\" was lost", "a plank of 5 feet 10\" was lost")]
    [InlineData("", "")]
    public void Words_that_open_a_quotation_are_shown_with_its_end(string text, string shown) => Assert.Equal(shown, DossierLookup.Closed(text));
}
