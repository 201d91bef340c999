using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Times.English;

internal enum TimeWordClass
{
    None,
    Month,
    Weekday,
    Weekdays,
    Unit,
    Number,
    Ordinal,
    Vague,
    Part,
    Parts,
    Season,
    Shift,
    Deictic,
    Often,
    Present,
    Past,
    Stage,
    About,
}

internal readonly record struct TimeWord(TimeWordClass Class, int Value);

/// <summary>The words of time expressions.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Words = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Roles =
        LoadRoles("Times/English/names.txt", "Times/English/tense.txt", "Times/English/context.txt");

    public static TimeWord Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) ? found : default;

    /// <summary>Does a list hold the word in this role (the first word of its line)?</summary>
    public static bool Has(ReadOnlySpan<char> word, string role) => Roles.TryGetValue(word, out var roles) && HasRole(roles, role);

    private static bool HasRole(string roles, string role)
    {
        foreach (var part in roles.AsSpan().Split(' '))
        {
            if (roles.AsSpan(part).SequenceEqual(role))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lexicon.Lines("Times/English/words.txt"))
        {
            var fields = line.Split(' ');
            var word = new TimeWord(Enum.Parse<TimeWordClass>(fields[0], ignoreCase: true), int.Parse(fields[1], CultureInfo.InvariantCulture));
            foreach (var form in fields.AsSpan(2))
            {
                words.TryAdd(form, word); // the first class listed wins: "second" is a unit, read as an ordinal where one is looked for
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LoadRoles(params ReadOnlySpan<string> paths)
    {
        var roles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            foreach (var line in Lexicon.Lines(path))
            {
                var fields = line.Split(' ');
                foreach (var word in fields.AsSpan(1))
                {
                    roles[word] = roles.TryGetValue(word, out var known) ? known + " " + fields[0] : fields[0];
                }
            }
        }

        return roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
