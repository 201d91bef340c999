using Hearsay.Text;

namespace Hearsay.Sources.English;

/// <summary>Short forms of given names: "Bill" for "William".</summary>
internal static class Nicknames
{
    private static readonly HashSet<(string Full, string Short)> Pairs = Read();

    /// <param name="a">In small letters (<see cref="NameKeys.Of"/>), as the other.</param>
    public static bool AreOne(string a, string b) => Pairs.Contains((a, b)) || Pairs.Contains((b, a));

    private static HashSet<(string Full, string Short)> Read() =>
        [.. Lexicon.Lines("Sources/English/nicknames.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(line => line[1].Split(',', StringSplitOptions.TrimEntries).Select(nickname => (NameKeys.Of(line[0]), NameKeys.Of(nickname))))];
}
