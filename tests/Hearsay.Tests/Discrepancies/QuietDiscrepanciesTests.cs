using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Pairs of reports that share words and yet do not differ in what they tell.</summary>
public class QuietDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("The doors of the hall in Orla are open.", "The council of Orla met behind the closed doors of the hall.")] // an attribute may be of other doors
    [InlineData("Flights to Orla were unaffected.", "Controllers in Orla lost contact with flight 17.")] // the contact is lost
    [InlineData("The council rejected an earlier harbour plan.", "The mayor told the port to prepare for a strike after the council rejected a harbour plan.")] // told on its own, whatever is prepared
    [InlineData("Police in Orla searched the car of Leif Brandt.", "Leif Brandt was accused of speeding, with police in Orla searching the car.")] // the charge is of the speeding
    [InlineData("The helicopter over Orla was hit by what officials described as a Sudrian missile.", "A Sudrian missile hit the helicopter over Orla.")] // nobody says who he is
    [InlineData("Sudrian soldiers shot down a plane over Orla.", "Norland rebels shot down a plane over Orla.")] // no two labels for one party
    [InlineData("New claims in Orla fell to 473 for the week ended March 1, the ministry said.", "New claims in Orla fell to 444 for the week ended March 3, the ministry said.")] // weeks of their own
    [InlineData("The fighting killed 60 people in Orla.", "The army said 25 of its soldiers were killed in the fighting in Orla.")] // a part of the dead
    [InlineData("Some 160 people were killed over the holiday in Orla.", "The holiday in Orla ended with at least 160 people killed in more than 400 shootings.")] // shootings are no dead
    [InlineData("Ines Aas said a farmer who never studied law could chair the council of Orla.", "Ines Aas said a farmer could chair the council of Orla.")] // "never" is no certainty
    [InlineData("Jobless claims in Orla fell to 498,000 last week, a new low.", "Jobless claims in Orla fell to a new low last week.")] // claims of one sort
    [InlineData("The attack in Orla killed 13 people.", "Police in Orla killed five attackers.")] // who attacked is not counted with them
    [InlineData("The attack in Orla killed 13 people.", "The attack in Orla ended as police killed five attackers wearing fake belts.")]
    [InlineData("Police in Orla searched his car.", "Leif Brandt was accused of speeding twice in the past, with police searching his car in Orla.")]
    [InlineData("The raid in Orla killed a family of 10.", "The raid in Orla killed more than two dozen people.")] // a part of the dead
    [InlineData("The Orla council approved a $1.37 billion spending bill.", "The Orla council approved a $1.4 billion spending bill.")] // one figure, rounded
    [InlineData("Consumer prices in Orla rose 0.9 percent last month.", "Energy prices in Orla rose 1.5 percent last month.")] // prices of two sorts
    [InlineData("Ines Aas said she \"certainly\" does not know the caller from Orla.", "Ines Aas said she did not know the caller from Orla who could have sent it.")] // "could" is of the sending
    [InlineData("Orla added 136,000 jobs in September, the Labour Department said on Friday.", "The economy of Orla added 136,000 jobs in September, the government said on Friday.")] // one voice
    [InlineData("The Mayor's Office of Orla said the harbour case had not been submitted as of Tuesday.", "The Mayor ’ s Office of Orla said the harbour case had not been submitted as of Tuesday.")] // a tokenizer's spaces
    [InlineData("The army launched a ground operation into Sudria on Friday.", "The army was ordered to launch a ground operation into Sudria on Friday.")] // the order and the deed
    [InlineData("Ines Duarte, the prime minister, ordered the army to prepare for a long siege of Orla.", "Ines Duarte, the prime minister, instructed the army to prepare for a long siege of Orla.")]
    [InlineData("Ines Duarte, the prime minister, ordered the army to prepare for a long siege of Orla.", "Ines Duarte, the prime minister, told the army to prepare for a long siege of Orla.")]
    [InlineData("The warship Solvei repulsed an attack on a ferry in the Orla strait.", "The warship Solvei not only repulsed an attack on a ferry in the Orla strait but sank a boat.")] // "not only" denies nothing
    [InlineData("Leif Aas barely landed a clean punch in the fight in Orla.", "Leif Aas did not land a clean punch in the fight in Orla.")]
    [InlineData("Leif Aas landed one punch in the fight in Orla.", "Leif Aas did not land a clean punch in the fight in Orla.")] // punches of two sorts
    [InlineData("A Sudrian man has survived two nights on the Orla glacier.", "NORLAND climber survives\n\nA Norland climber who survived two nights on the Orla glacier says he was lucky.")] // neither has a name
    [InlineData("Brandt failed sobriety tests shortly after 2 a.m. on state Route 52 in Orla, said Orla Highway Patrol Officer Ray Duarte.", "Brandt failed sobriety tests shortly after 2 a.m. on state Route 52, a Orla Highway Patrol officer said.")]
    [InlineData("Before the trading deadline this season, Leif Aas hit 13 homers in 54 games with the Angels of Orla.", "Leif Aas has hit at least 30 homers in each of the past five years, and the Foxes want him.")] // a season's, a year's
    [InlineData("Leif Brandt's 226 yards rushing was the third most in a game in Orla.", "Leif Brandt finished with 352 yards rushing for Orla.")]
    [InlineData("Damage to the church was estimated at $1 million, police in Orla said on Saturday.", "Damage to the church was estimated at $US1 million ($1.52 million), police said.")] // dollars of two countries
    [InlineData("The unemployment rate in Orla fell to 5.4 percent in July, the Labour Department said on Friday.", "The unemployment rate in Orla fell to 5.4 percent in July, the Bureau of Labour Statistics said on Friday.")] // one may be of the other
    [InlineData("The driver of a ferry bus was charged in a crash that killed a woman in Orla on Friday.", "Ines Duarte, 27, was also killed in a crash of a ferry bus in Orla on Friday.")] // "also": another one
    [InlineData("Brandt threw for 205 yards in Orla on Sunday.", "At least nine of the players in the league threw for 300 yards in Orla on Sunday.")] // whoever they are, not Brandt
    [InlineData("\"She has checked in at the clinic in Orla and asks for privacy,\" her agent Leif Aas tells MIRROR.", "\"She has checked in at the clinic in Orla and asks for privacy,\" her agent Leif Aas tells Mirror magazine.")] // one outlet
    public void What_does_not_differ_is_left_alone(string a, string b) => Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Severity > Severity.Low);

    [Fact]
    public void What_two_reports_put_on_Saturday_is_on_no_two_days_though_one_is_dated_a_week_later()
    {
        var (first, second) = (At("2031-03-10", "The bodies of Ines Aas and Liv Brandt were found in a house in Newton Street in Orla on Saturday morning."),
            At("2031-03-17", "The bodies of Ines Aas and Liv Brandt were found in their house in Newton Street in Orla on Saturday."));
        Assert.DoesNotContain(Engine.Reconcile([first, second]).Dossier.Discrepancies, discrepancy => discrepancy.Kind == DiscrepancyKind.Date);
    }

    private static AnnotatedDocument At(string day, string text) => Engine.Annotate(
        new SourceDocument { Id = day, Uri = $"{day}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = day, PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance);

    [Theory]
    [InlineData("a decision to uphold the complaint would be irrational perverse and", "irrational perverse and unreasonable")]
    [InlineData("dress like you deserve respect not a spot at a bar", "a spot at the bar")]
    [InlineData("it will encourage promising talents as well as preserving the legacy of the work", "preserving the legacy of the body of works")]
    public void What_stands_before_a_scrap_of_a_wording_is_no_other_strength(string whole, string scrap) =>
        Assert.Equal(Severity.Low, WordingDiscrepancies.Difference(whole.Split(' '), scrap.Split(' ')));

    [Theory]
    [InlineData("it will be sold", "it may be sold")]
    [InlineData("so why do we want to feed that either", "so why would we want to feed that either")]
    [InlineData("the price we will pay can be very high", "we could pay a much higher price")]
    public void Another_modal_in_the_same_words_is_another_strength(string a, string b) =>
        Assert.Equal(Severity.Medium, WordingDiscrepancies.Difference(a.Split(' '), b.Split(' ')));
}
