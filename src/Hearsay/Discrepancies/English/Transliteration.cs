using System.Text;
using Hearsay.Sources;

namespace Hearsay.Discrepancies.English;

/// <summary>Names written from another script: "Musa" and "Moussa", "Ahmad" and "Ahmed" are the same sounds.</summary>
internal static class Transliteration
{
    /// <summary>Its sounds as far as spellings keep them: vowels that are taken for one another are one, nothing is doubled.</summary>
    public static string Sounds(string word)
    {
        word = word.Replace("ee", "i", StringComparison.OrdinalIgnoreCase);
        var sounds = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var sound = LetterFolding.Fold(word[i]) switch
            {
                'e' or 'E' => 'a',
                'o' or 'O' => 'u',
                'y' or 'Y' => 'i',
                'q' or 'Q' => 'k',
                '\'' or '’' => '-',
                var letter => char.ToLowerInvariant(letter),
            };
            if (sound != '-' && (sounds.Length == 0 || sounds[^1] != sound))
            {
                sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }
}
