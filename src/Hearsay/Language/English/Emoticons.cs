using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Faces made of marks: ":-)", "^_^", "&lt;3".</summary>
internal static class Emoticons
{
    private static readonly string[] Longest = [.. Lexicon.Lines("Language/English/emoticons.txt").OrderByDescending(face => face.Length).ThenBy(face => face, StringComparer.Ordinal)];

    /// <summary>0 when none stands here.</summary>
    public static int LengthAt(in Chunk chunk, int position)
    {
        if (chunk[position] is not (':' or ';' or '=' or '^' or '<' or '>' or '('))
        {
            return 0;
        }

        var rest = chunk.Slice(position, chunk.End);
        foreach (var face in Longest)
        {
            if (rest.StartsWith(face, StringComparison.Ordinal) && (rest.Length == face.Length || !char.IsLetterOrDigit(rest[face.Length])))
            {
                return face.Length;
            }
        }

        return 0;
    }
}
