using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <param name="Name">The fullest usual name.</param>
/// <param name="Office">The office it is, such as "parliament of Israel".</param>
internal sealed record KnownName(string Name, EntityType Type, string? Office = null, bool IsCountry = false, bool IsAgency = false, bool IsCity = false)
{
    public string Key { get; } = NameKeys.Of(Name);

    /// <summary>By its office when it is one, so that it is one with "Israel's parliament".</summary>
    public string StoryKey { get; } = NameKeys.Of(Office ?? Name);
}

/// <param name="Class">Nouns of one class can stand for one another.</param>
/// <param name="IsOffice">A country, town or body has one of it.</param>
internal sealed record RoleNoun(string Noun, string Class, Gender Gender, bool IsOffice);

internal sealed record InstitutionNoun(string Noun, string Class, EntityType Type, bool IsOffice);

/// <summary>The word lists of English sources, read once.</summary>
internal static class SourceLexicon
{
    private const string Folder = "Sources/English/";

    private static readonly Dictionary<string, string> NounsOfTitles = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, WordTraits> Traits = ReadTraits();

    private static readonly Dictionary<string, KnownName> CountryOfDemonym = new(StringComparer.OrdinalIgnoreCase);

    public static PhraseTable<KnownName> Names { get; } = ReadNames();

    private static readonly Dictionary<string, RoleNoun> RolesByNoun = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, InstitutionNoun> InstitutionsByNoun = new(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> OfficeClasses = new(StringComparer.Ordinal);

    public static PhraseTable<RoleNoun> Roles { get; } = ReadRoles();

    public static PhraseTable<InstitutionNoun> Institutions { get; } = ReadInstitutions();

    public static WordTraits TraitsOf(ReadOnlySpan<char> word) => Traits.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var traits) ? traits : WordTraits.None;

    /// <summary>The country whose people the word names; null for faiths, parties and regions.</summary>
    public static KnownName? CountryOf(ReadOnlySpan<char> demonym) =>
        CountryOfDemonym.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(demonym, out var country) ? country : null;

    /// <summary>A class of roles that a country, town or body has one of.</summary>
    public static bool IsOffice(string roleClass) => OfficeClasses.Contains(roleClass);

    /// <summary>The role that a singular noun is.</summary>
    public static RoleNoun? RoleOf(string noun) => RolesByNoun.GetValueOrDefault(noun);

    /// <summary>The noun that the bearer of a title goes by: "Sen." is a senator.</summary>
    public static RoleNoun? RoleOfTitle(string title) => NounsOfTitles.TryGetValue(title, out var noun) ? RoleOf(noun) : null;

    /// <summary>"union" of "their union"; any other words as they are.</summary>
    public static string WithoutOwner(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && name[..space] is "their" or "its" ? name[(space + 1)..] : name;

    /// <summary>A group of people that is one body wherever a country is spoken of: "the police".</summary>
    public static bool IsOneForce(string roleClass) => roleClass == "police";

    /// <summary>The body or place that a singular noun is.</summary>
    public static InstitutionNoun? InstitutionOf(string noun) => InstitutionsByNoun.GetValueOrDefault(noun);

    /// <summary>"village" for "villages", "man" for "men"; null when the word does not end like a plural.</summary>
    public static string? Singular(ReadOnlySpan<char> word) =>
        word.EndsWith("men", StringComparison.OrdinalIgnoreCase) ? string.Concat(word[..^3], "man")
        : word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? string.Concat(word[..^3], "y")
        : word.EndsWith("ses", StringComparison.OrdinalIgnoreCase) ? word[..^2].ToString()
        : word.EndsWith('s') ? word[..^1].ToString() : null;

    private static IEnumerable<string> Entries(string file, params char[] separators) =>
        Lexicon.Lines(Folder + file).SelectMany(line => line.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static Dictionary<string, WordTraits> ReadTraits()
    {
        var traits = new Dictionary<string, WordTraits>(16384, StringComparer.OrdinalIgnoreCase);
        void Add(string word, WordTraits trait) => traits[word] = traits.GetValueOrDefault(word) | trait;
        void AddAll(string file, WordTraits trait, params char[] separators)
        {
            foreach (var word in Entries(file, separators))
            {
                Add(word, trait);
            }
        }

        AddAll("common-words.txt", WordTraits.Common, ' ');
        AddAll("not-names.txt", WordTraits.NotName, ' ');
        AddAll("speech-verbs.txt", WordTraits.SpeechVerb, ' ');
        AddAll("groups.txt", WordTraits.Group, ',');
        AddAll("role-modifiers.txt", WordTraits.RoleModifier, ',');
        AddAll("organization-heads.txt", WordTraits.OrganizationHead, ',');
        AddAll("outlet-heads.txt", WordTraits.OutletHead, ',');
        AddAll("particles.txt", WordTraits.Particle, ' ');
        AddAll("surnames.txt", WordTraits.WellKnown, ' ');
        foreach (var line in Lexicon.Lines(Folder + "first-names.txt"))
        {
            var gender = line[0] switch { 'f' => WordTraits.Female, 'm' => WordTraits.Male, _ => WordTraits.None };
            foreach (var name in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(name, WordTraits.FirstName | gender);
            }
        }

        foreach (var line in Lexicon.Lines(Folder + "titles.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            Add(parts[0], WordTraits.Title | parts.ElementAtOrDefault(1) switch { "m" => WordTraits.Male, "f" => WordTraits.Female, _ => WordTraits.None });
            if (parts.Length > 2)
            {
                NounsOfTitles.Add(parts[0], parts[2]);
            }
        }

        foreach (var file in (string[])["place-heads.txt", "event-heads.txt"])
        {
            foreach (var line in Lexicon.Lines(Folder + file))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var trait = line[..colon] switch
                {
                    "first" => WordTraits.PlaceFirst,
                    "last" => WordTraits.PlaceLast,
                    "surname" => WordTraits.SurnameToo,
                    "event" => WordTraits.EventHead,
                    _ => WordTraits.OtherHead,
                };
                foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                {
                    Add(word, trait);
                }
            }
        }

        foreach (var word in Entries("demonyms.txt", ','))
        {
            AddDemonym(word, Add);
        }

        foreach (var line in Lexicon.Lines(Folder + "countries.txt"))
        {
            foreach (var word in line.Split('|')[1].Split(',', StringSplitOptions.TrimEntries))
            {
                AddDemonym(word, Add);
            }
        }

        foreach (var word in Lexicon.Lines("Language/English/function-words.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            Add(word, WordTraits.Function);
        }

        return traits;
    }

    private static void AddDemonym(string word, Action<string, WordTraits> add)
    {
        add(word, WordTraits.Demonym);
        if (!word.EndsWith("sh", StringComparison.Ordinal) && !word.EndsWith('s') && !word.EndsWith("ese", StringComparison.Ordinal) && !word.EndsWith("ch", StringComparison.Ordinal)
            && !word.EndsWith("ic", StringComparison.Ordinal) && !word.EndsWith("ern", StringComparison.Ordinal) && !word.EndsWith("al", StringComparison.Ordinal))
        {
            add(word.EndsWith('y') ? word[..^1] + "ies" : word + "s", WordTraits.Demonym | WordTraits.People);
        }
        else if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal))
        {
            add(word.EndsWith("al", StringComparison.Ordinal) ? word + "s" : word, WordTraits.Demonym | WordTraits.People);
        }
    }

    private static PhraseTable<KnownName> ReadNames()
    {
        var names = new PhraseTable<KnownName>();
        foreach (var line in Lexicon.Lines(Folder + "countries.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var country = new KnownName(parts[0], EntityType.Place, IsCountry: true);
            names.Add(parts[0], country);
            foreach (var alias in parts[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                names.Add(alias, country);
            }

            foreach (var city in parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                names.Add(city, new KnownName(city, EntityType.Place, IsCity: true));
            }

            foreach (var people in parts[1].Split(',', StringSplitOptions.TrimEntries))
            {
                CountryOfDemonym.TryAdd(people, country);
                CountryOfDemonym.TryAdd(people + "s", country);
            }
        }

        CountryOfDemonym.TryAdd("US", new KnownName("United States", EntityType.Place, IsCountry: true));
        CountryOfDemonym.TryAdd("UK", new KnownName("Britain", EntityType.Place, IsCountry: true));
        foreach (var line in Lexicon.Lines(Folder + "places.txt"))
        {
            var isCity = line.StartsWith("city:", StringComparison.Ordinal);
            foreach (var entry in line[(isCity ? 5 : 0)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddAliases(names, entry, name => new KnownName(name, EntityType.Place, IsCity: isCity));
            }
        }

        foreach (var line in Lexicon.Lines(Folder + "outlets.txt"))
        {
            var isAgency = line[0] == '+';
            AddAliases(names, line.TrimStart('+', ' '), name => new KnownName(name, EntityType.Outlet, IsAgency: isAgency));
        }

        foreach (var line in Lexicon.Lines(Folder + "organizations.txt"))
        {
            var bar = line.Split('|', StringSplitOptions.TrimEntries);
            AddAliases(names, bar[0], name => new KnownName(name, EntityType.Organization, bar.Length > 1 ? bar[1] : null));
        }

        return names;
    }

    private static void AddAliases(PhraseTable<KnownName> names, string entry, Func<string, KnownName> make)
    {
        var parts = entry.Split('=', StringSplitOptions.TrimEntries);
        var known = make(parts[0]);
        names.Add(parts[0], known);
        foreach (var alias in parts.Skip(1).SelectMany(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            names.Add(alias, known);
        }
    }

    private static PhraseTable<RoleNoun> ReadRoles()
    {
        var roles = new PhraseTable<RoleNoun>();
        foreach (var line in Lexicon.Lines(Folder + "roles.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var marks = parts[1].Split(' ');
            var gender = marks[^1] switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };
            var name = string.Join(' ', marks.Where(mark => mark is not ("*" or "m" or "f")));
            var role = new RoleNoun(parts[0], name, gender, marks.Contains("*"));
            roles.Add(parts[0], role);
            RolesByNoun.TryAdd(parts[0], role);
            if (role.IsOffice)
            {
                OfficeClasses.Add(role.Class);
            }
        }

        return roles;
    }

    private static PhraseTable<InstitutionNoun> ReadInstitutions()
    {
        var institutions = new PhraseTable<InstitutionNoun>();
        foreach (var line in Lexicon.Lines(Folder + "institutions.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var type = parts[1] switch
            {
                "organization" => EntityType.Organization,
                "outlet" => EntityType.Outlet,
                "place" => EntityType.Place,
                "other" => EntityType.Other,
                _ => EntityType.Group,
            };
            var noun = new InstitutionNoun(parts[0], parts[2].TrimEnd('*', ' '), type, parts[2].EndsWith('*'));
            institutions.Add(parts[0], noun);
            InstitutionsByNoun.TryAdd(parts[0], noun);
        }

        return institutions;
    }
}
