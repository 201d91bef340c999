using Hearsay.Language;

namespace Hearsay.Tests.Language;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("The council said on Monday that the bridge in Orla will be closed for repairs.", "en")]
    [InlineData("MAYOR OF ORLA HAS SAID THAT THE BRIDGE IS SAFE", "en")]
    [InlineData("Der Stadtrat hat am Montag mitgeteilt, dass die Brücke in Orla für zwei Wochen gesperrt wird.", "de")]
    [InlineData("Le conseil a annoncé lundi que le pont de la ville sera fermé pour des travaux.", "fr")]
    [InlineData("El consejo anunció el lunes que el puente de la ciudad se cerrará por las obras.", "es")]
    [InlineData("Il consiglio ha detto che il ponte della città non sarà aperto per una settimana.", "it")]
    [InlineData("O conselho disse que a ponte da cidade não será aberta para o público em maio.", "pt")]
    [InlineData("De raad zei dat de brug van de stad niet open is en dat het een week zal duren.", "nl")]
    [InlineData("Rådet säger att bron inte är öppen och att det blir en ny väg för bilar till staden.", "sv")]
    [InlineData("Rada powiedziała, że most nie jest otwarty i że to jest już po raz drugi w tym roku.", "pl")]
    [InlineData("Belediye bu köprünün çok eski olduğu için bir hafta daha kapalı olacağını ve yeni bir yol için para ayrıldığını duyurdu.", "tr")]
    [InlineData("Совет города сообщил, что мост был закрыт на неделю.", "ru")]
    [InlineData("Рада міста повідомила, що міст закрито на тиждень.", "uk")]
    [InlineData("أعلن المجلس أن الجسر مغلق لمدة أسبوع", "ar")]
    [InlineData("המועצה הודיעה שהגשר סגור", "he")]
    [InlineData("市議会は橋が閉鎖されたと発表した。", "ja")]
    [InlineData("市议会宣布大桥关闭一周。", "zh")]
    [InlineData("시의회는 다리가 폐쇄됐다고 밝혔다.", "ko")]
    [InlineData("The minister Σωκράτης met شيرين and 夏子 at the house of the mayor in Orla and said no.", "en")]
    public void A_language_is_told_by_its_script_or_its_commonest_words(string text, string expected) => Assert.Equal(expected, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 --- 3.5%")]
    [InlineData("Orla Brun Veld")]
    [InlineData("lorem xyz qwerty foo bar baz")]
    public void What_cannot_be_told_is_said_to_be_unknown(string text) => Assert.Equal(LanguageGuess.Unknown, LanguageGuess.Of(text));
}
