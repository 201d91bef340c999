namespace Hearsay.Trainer.Sentences;

/// <summary>Guesses where no space stood between the words of a sentence of an English treebank.</summary>
internal static class Detokenizer
{
    /// <param name="rows">Form, universal tag, fine tag.</param>
    /// <returns>For each word whether the next one follows without a space.</returns>
    public static bool[] GluesNext(IReadOnlyList<string[]> rows)
    {
        var glues = new bool[rows.Count];
        var isQuoted = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var (form, tag) = (rows[i][0], rows[i][2]);
            var (left, right) = (false, false); // glued to the word before, to the one after
            if (form is "\"")
            {
                (left, right) = (isQuoted, !isQuoted);
                isQuoted = !isQuoted;
            }
            else if (tag is "HYPH" || form is "/")
            {
                (left, right) = (true, true);
            }
            else if (tag is "``" or "-LRB-" or "$" || form is "#")
            {
                right = true;
            }
            else if (tag is "." or "," or "''" or "-RRB-" or "POS" || form is ":" or ";" or "%" or "..." or ".." || form.StartsWith('\'') || form is "n't" or "n’t" or "N'T" || form.StartsWith('’'))
            {
                left = true;
            }
            else if (i > 0 && (rows[i - 1][0], form) is ("can", "not") or ("gon", "na") or ("wan", "na") or ("got", "ta"))
            {
                left = true;
            }

            if (i > 0)
            {
                glues[i - 1] |= left;
            }

            glues[i] = right;
        }

        glues[^1] = false;
        return glues;
    }
}
