using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Sources.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Words for those who speak for a body, and for bodies that are not told apart.</summary>
internal static class OfficerWords
{
    private static readonly FrozenSet<string> Offices = Set("chair,chief,chief executive,colonel,commander,commissioner,director,executive,finance chief,general,governor,leader,manager,minister,officer,police chief,president,principal,secretary,secretary general,spokesperson,superintendent,vice chair,vice president");

    private static readonly FrozenSet<string> Ministers = Set("minister,secretary,secretaries,ministers");

    private static readonly FrozenSet<string> Ministries = Set("ministry,department,office");

    private static readonly FrozenSet<string> Many = Set("officials,officers,aides,representatives,executives,managers,directors,spokesmen,spokeswomen,spokespeople,chiefs");

    private static readonly FrozenSet<string> Agencies = Set("ministry,department,bureau,office,agency,administration,commission");

    private static readonly FrozenSet<string> OfAny = Set("federal,national,state,states,united,u.s.,central,general,royal,international,european,public");

    private static readonly FrozenSet<string> AtLarge = Set("authorities,officials,officers,investigators,detectives,cops");

    private static readonly FrozenSet<string> Public = Set("authorities,officials,police,ministry,department,government,army,military,navy,brigade,coastguard,prosecutors,council,police officers,rescuers,firefighters,service,office,agency");

    private static readonly FrozenSet<string> Firms = Set("company,firm,site,platform,network,sponsors,organizers,organisers");

    private static readonly FrozenSet<string> OfMembers = Set("union,association,federation,party,court,council,committee,parliament,senate");

    /// <summary>"the company", "the social media site": a firm by a word that fits any.</summary>
    public static bool IsFirm(string noun) => Firms.Contains(LastOf(noun));

    /// <summary>"Norland Sailors Union", "Orla Court": a body that no word for a firm means.</summary>
    public static bool IsOfMembers(string name) => name.Split(' ').Any(word => OfMembers.Contains(word.ToLowerInvariant()));

    /// <summary>A noun for one who speaks for the body that he is of: director, spokesman, but not member, worker or victim.</summary>
    public static bool IsOfficer(string noun) => SourceLexicon.RoleOf(noun) is { } role && Offices.Contains(role.Class);

    /// <summary>"Harbour Board officials", "a Harbour Board spokeswoman": who has no name goes by the body.</summary>
    public static bool AreOfficersOf(string nameless, string body)
    {
        var last = LastOf(nameless);
        return nameless.Length > last.Length && (Many.Contains(last) || (IsOfficer(last) && nameless.EndsWith(last, StringComparison.Ordinal))) && TellsBody(nameless, body);
    }

    /// <summary>Both are parts of a government and named after one field.</summary>
    public static bool ShareField(string name, string other) => WordsOf(name) is var words && WordsOf(other) is var others
        && words.Any(Agencies.Contains) && others.Any(Agencies.Contains)
        && words.Any(word => char.IsUpper(word[0]) && !Agencies.Contains(word) && !OfAny.Contains(word) && others.Contains(word, StringComparer.Ordinal) && (Gazetteer.MarksOf(word) & GazetteerMarks.Place) == 0);

    /// <summary>"authorities", "local officials": one body or another, which they may well be where the story names it.</summary>
    public static bool AreAtLarge(string name) => AtLarge.Contains(LastOf(name));

    /// <summary>A body of a state or town, by its noun.</summary>
    public static bool IsPublic(string name) => Public.Contains(LastOf(name));

    /// <summary>"police chief" of the Orla police, "rescue chief" of the rescue service, "port minister" of the port ministry: what tells the office tells the body.</summary>
    public static bool TellsBody(string role, string body)
    {
        var words = WordsOf(role);
        var of = WordsOf(body);
        if (Differ(words, of))
        {
            return false;
        }

        if (words.Contains(of[^1], StringComparer.OrdinalIgnoreCase) || role.Contains(body, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var kind = words.SkipLast(1).Where(word => char.IsLower(word[0])).ToArray();
        return kind.Length > 0 && IsOfficer(words[^1]) && kind.All(word => of.Contains(word, StringComparer.OrdinalIgnoreCase))
            && (!Ministers.Contains(words[^1]) || of.Any(Ministries.Contains));
    }

    /// <summary>"premier" and "Aas" of "the premier's office", "Mr Aas's office": whose office it is, by its last word; null for other bodies.</summary>
    public static string? OwnerOfOffice(string body)
    {
        var words = body.Split(' ');
        return words.Length > 1 && words[^1].Equals("office", StringComparison.OrdinalIgnoreCase) && (words[^2].EndsWith("'s", StringComparison.Ordinal) || words[^2].EndsWith("’s", StringComparison.Ordinal)) ? words[^2][..^2] : null;
    }

    /// <summary>"contractor" of "the contractor, Piet Moor".</summary>
    public static string? NounBefore(TokenizedText text, TextSpan name)
    {
        const int LongestPhrase = 4; // words from the article to the comma
        var comma = text.TokenAt(name.Start) - 1;
        if (comma < 2 || text.TextOf(comma) is not "," || text.Tokens[comma - 1].Kind != TokenKind.Word || !char.IsLower(text.TextOf(comma - 1)[0]))
        {
            return null;
        }

        for (var i = comma - 2; i >= 0 && i > comma - 2 - LongestPhrase && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (text.Is(i, "the") || text.Is(i, "a") || text.Is(i, "an"))
            {
                return text.TextOf(comma - 1).ToString();
            }
        }

        return null;
    }

    /// <summary>What joins an officer to the body: "spokesman for the ministry".</summary>
    public static bool Links(ReadOnlySpan<char> word) => word is "of" or "for" or "at" or "with" or "from" or "in";

    /// <summary>Both are of a place, and these are two: "Norland police chief", "the Orla police".</summary>
    public static bool Differ(string name, string other) => Differ(WordsOf(name), WordsOf(other));

    private static bool Differ(string[] words, string[] other) => HasOwnName(words, other) && HasOwnName(other, words);

    private static bool HasOwnName(string[] words, string[] other) => words.Any(word => char.IsUpper(word[0]) && SourceLexicon.RoleOf(word) is null && SourceLexicon.InstitutionOf(word) is null
        && !other.Any(same => same.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(same, StringComparison.OrdinalIgnoreCase)));

    private static string[] WordsOf(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word)
        .Where(word => word.Length > 0)];

    private static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(',').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
