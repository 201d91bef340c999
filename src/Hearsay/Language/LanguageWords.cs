namespace Hearsay.Language;

/// <summary>The commonest words of languages in Latin script: articles, prepositions, pronouns, auxiliaries, without those of one letter.</summary>
internal static class LanguageWords
{
    public static readonly (string Code, string Words)[] Lists =
    [
        ("en", "the of and to in that is was for it on with as he at by be this had not are but from or have an they which you were his her she there been their we who will would has more said when"),
        ("de", "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis"),
        ("fr", "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son mais comme ont ou cette sa elle aux leur été être fait deux ses nous vous après"),
        ("es", "de la que el en los se del las un por con no una su para es al lo como más pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde"),
        ("it", "di che la il un per in una del non della si con le da dei sono come al alla nel più anche gli ha dal lo ma delle ed se nella ai questo stato loro tra essere hanno suo dopo era"),
        ("pt", "de que do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos são foi"),
        ("nl", "de van het een en in is dat op te zijn met voor die niet aan er om ook als maar bij dan nog uit naar door over ze hij heeft tot worden werd deze wordt geen was hebben meer kan"),
        ("sv", "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när hade nu efter vid också eller blev sin bara hon mot"),
        ("da", "og at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal"),
        ("nb", "og det er som en på til av for at med de ikke den har han om et fra men var seg jeg vil kan sa etter hun være ble så også ved mot nå opp skal noe bli eller"),
        ("fi", "ja on ei se että hän oli en mutta ovat kun niin myös ole joka kuin tai sen mitä jos nyt vain hänen olla sitä mukaan jo mikä ollut vielä sekä kanssa"),
        ("pl", "nie się na to jest że do jak co po za od ale by dla czy tylko tak przez jego był tym już być są może ze oraz przed ich która które który jej było"),
        ("cs", "se na že je to byl pro jako ale jsem jsou do ve by tak po co za podle jeho při bylo nebo být od jen už která který které který až před její také"),
        ("hu", "az hogy nem is és egy volt csak meg ez van de el már mint ha még ki azt kell lehet után szerint vagy pedig majd akkor aki amely olyan fel mert"),
        ("ro", "de și în la cu nu că din pe să un mai este care pentru au fost sunt se ce ca dar după sau lui prin fi când ale lor acest această între către până"),
        ("tr", "ve bir bu da de için ile çok daha olarak gibi ama en kadar sonra olan ne var ki değil her ise diye ya mi göre ancak veya şey olduğu"),
        ("id", "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh saya mereka sudah bisa atau lebih telah kami kepada bahwa dia tersebut para"),
    ];
}
