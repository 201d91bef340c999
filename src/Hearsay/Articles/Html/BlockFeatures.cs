using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>What <see cref="BlockModel"/> knows of a block: its text, its element and those about it, its neighbours, its place by the headline and the holder, other statements of the page.</summary>
internal sealed class BlockFeatures
{
    private const int Far = 12; // in blocks; beyond it distance tells nothing more
    private const double Strong = 90; // characters of running text that make a paragraph

    private static readonly FrozenSet<string> Furniture = Lexicon.Lines("Articles/Html/furniture-words.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsFurniture = Furniture.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Signs[] All = Enum.GetValues<Signs>()[1..];

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”„\"»«");

    private readonly PageScan page;
    private readonly PageBox? holder;
    private readonly string? title;
    private readonly string? description;
    private readonly StatedBody body;
    private readonly double running;
    private readonly double[] before;
    private readonly int[] strongBefore;
    private readonly int[] strongAfter;
    private readonly int heading;
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Tag, string Make, string About), (int Blocks, double Running)> makes = [];
    private readonly int[] headingsBefore;

    public BlockFeatures(PageScan page, PageBox? holder, string? title, string? description, StatedBody body)
    {
        (this.page, this.holder, this.title, this.description, this.body) = (page, holder, title, description, body);
        var count = page.Blocks.Count;
        (before, strongBefore, strongAfter, headingsBefore) = (new double[count + 1], new int[count], new int[count], new int[count]);
        var last = -Far;
        for (var i = 0; i < count; i++)
        {
            var block = page.Blocks[i];
            before[i + 1] = before[i] + block.Running;
            strongBefore[i] = Math.Min(Far, i - last);
            last = IsStrong(block) ? i : last;
            repeats[block.Text] = repeats.GetValueOrDefault(block.Text) + 1;
            var make = Make(block);
            var (blocks, runs) = makes.GetValueOrDefault(make);
            makes[make] = (blocks + 1, runs + block.Running);
            headingsBefore[i] = (i > 0 ? headingsBefore[i - 1] : 0) + (block.Owner.Tag == "h1" ? 1 : 0);
        }

        last = count + Far;
        for (var i = count - 1; i >= 0; i--)
        {
            strongAfter[i] = Math.Min(Far, last - i);
            last = IsStrong(page.Blocks[i]) ? i : last;
        }

        running = Math.Max(1, before[count]);
        heading = HeadingBlock();
    }

    /// <summary>How many numbers a block has.</summary>
    public static int Count { get; } = 62 + All.Length;

    /// <summary>Fills the numbers of block <paramref name="i"/>.</summary>
    public void Fill(int i, Span<float> into)
    {
        var block = page.Blocks[i];
        var at = 0;
        Text(block, into, ref at);
        Place(i, block, into, ref at);
        About(i, block, into, ref at);
        foreach (var sign in All)
        {
            into[at++] = (block.Owner.Near & sign) != 0 ? 2 : (block.Owner.All & sign) != 0 ? 1 : 0;
        }
    }

    private void Text(PageBlock block, Span<float> into, ref int at)
    {
        var text = block.Text.AsSpan();
        var (commas, stops, upper, digits, letters, furniture, words) = (0, 0, 0, 0, 0, 0, 0);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var character = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(character))
            {
                letters++;
                upper += char.IsUpper(character) ? 1 : 0;
                continue;
            }

            commas += character is ',' or '،' or '、' ? 1 : 0;
            stops += character is '.' or '!' or '?' or '。' ? 1 : 0;
            digits += char.IsDigit(character) ? 1 : 0;
            if (character != '-')
            {
                furniture += i > start && IsFurniture.Contains(text[start..i]) ? 1 : 0;
                words += i > start ? 1 : 0;
                start = i + 1;
            }
        }

        into[at++] = MathF.Log2(1 + text.Length);
        into[at++] = block.Words;
        into[at++] = (float)block.LinkShare;
        into[at++] = block.BoldChars / (float)text.Length;
        into[at++] = block.IsEnded ? 1 : 0;
        into[at++] = commas;
        into[at++] = stops;
        into[at++] = upper / (float)Math.Max(1, letters);
        into[at++] = digits / (float)text.Length;
        into[at++] = letters / (float)Math.Max(1, words);
        into[at++] = furniture / (float)Math.Max(1, words);
        into[at++] = furniture;
        into[at++] = text[0] is '"' or '“' or '„' or '«' or '‘' ? 2 : char.IsLower(text[0]) ? 1 : char.IsUpper(text[0]) ? 3 : char.IsDigit(text[0]) ? 4 : text[0] is '-' or '–' or '—' or '•' or '*' or '>' or '»' ? 5 : 0;
        into[at++] = text[^1] is ':' ? 1 : text[^1] is '?' ? 2 : text[^1] is '…' or '»' or '>' ? 3 : 0;
        into[at++] = text.ContainsAny('|', '©', '@') ? 1 : 0;
        into[at++] = text.ContainsAny(QuotationMarks) ? 1 : 0;
        into[at++] = title is null ? -1 : block.Text.Equals(title, StringComparison.OrdinalIgnoreCase) ? 2 : title.Length > 15 && block.Text.Contains(title, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        into[at++] = IsDescription(text);
        into[at++] = body.Share(text);
        into[at++] = Math.Min(5, repeats[block.Text]);
        into[at++] = block.Owner.Tag switch { "p" => 1, "li" => 2, "h1" => 3, "h2" => 4, "h3" => 5, "h4" or "h5" or "h6" => 6, "blockquote" => 7, "td" or "th" => 8, "dd" or "dt" => 9, "div" => 10, "span" => 11, "a" => 12, "pre" => 13, "section" or "article" => 14, "body" => 15, _ => 0 };
    }

    /// <summary>1 for a text that begins as the page's description does, 0 for another, -1 when there is no description.</summary>
    public float IsDescription(ReadOnlySpan<char> text)
    {
        const int Enough = 40;
        if (description is null)
        {
            return -1;
        }

        var length = Math.Min(Enough, Math.Min(text.Length, description.Length));
        return length >= Enough / 2 && text[..length].Equals(description.AsSpan(0, length), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    private void Place(int i, PageBlock block, Span<float> into, ref int at)
    {
        into[at++] = (float)(before[i] / running);
        into[at++] = (float)((running - before[i + 1]) / running);
        into[at++] = (float)(block.Running / running);
        into[at++] = MathF.Log2((float)running);
        into[at++] = strongBefore[i];
        into[at++] = strongAfter[i];
        into[at++] = heading < 0 ? -50 : Math.Clamp(i - heading, -20, 60);
        into[at++] = headingsBefore[i];
        into[at++] = i / (float)page.Blocks.Count;
        into[at++] = block.Owner.Article;
        var inside = holder?.Holds(block.Owner) == true;
        into[at++] = inside ? Math.Min(10, block.Owner.Depth - holder!.Depth) : -Climb(block.Owner);
        into[at++] = holder is null ? -1 : (float)(holder.Running / running);
        into[at++] = holder is null ? -1 : (float)(holder.Weight / Math.Max(1, holder.Running));
        into[at++] = holder is null ? 0 : block.Owner.Number < holder.Number ? -1 : block.Owner.Number > holder.Last ? 1 : 0;
        into[at++] = holder is null ? 0 : holder.LinkChars / (float)Math.Max(1, holder.Chars);
        for (var step = -2; step <= 2; step++)
        {
            if (step != 0)
            {
                var other = i + step >= 0 && i + step < page.Blocks.Count ? page.Blocks[i + step] : null;
                into[at++] = other is null ? -1 : MathF.Log2(1 + other.Text.Length);
                into[at++] = other is null ? -1 : (float)other.LinkShare;
                if (Math.Abs(step) == 1)
                {
                    into[at++] = other is null ? -1 : (other.IsHeading ? 4 : 0) + (other.IsEnded ? 2 : 0) + (other.Owner.Parent == block.Owner.Parent ? 1 : 0);
                }
            }
        }
    }

    private void About(int i, PageBlock block, Span<float> into, ref int at)
    {
        var (blocks, runs) = makes[Make(block)];
        into[at++] = Math.Min(50, blocks);
        into[at++] = (float)(runs / running);
        var box = block.Owner;
        into[at++] = box.Blocks;
        for (var level = 0; level < 3; level++)
        {
            box = box.Parent ?? box;
            into[at++] = MathF.Log2(1 + box.Chars);
            into[at++] = box.LinkChars / (float)Math.Max(1, box.Chars);
            into[at++] = (float)(box.Running / running);
            if (level < 2)
            {
                into[at++] = box.Chars / (float)Math.Max(1, box.Blocks);
            }
        }

        into[at++] = box.Depth;
        into[at++] = block.Owner.Depth;
    }

    private static (string Tag, string Make, string About) Make(PageBlock block) => (block.Owner.Tag, block.Owner.Make, block.Owner.Parent?.Make ?? "");

    private bool IsStrong(PageBlock block) => block.Running >= Strong && (block.Owner.All & PageSigns.Unlikely) == 0 && holder?.Holds(block.Owner) != false;

    /// <summary>Levels from the holder up to what holds the box too.</summary>
    private int Climb(PageBox box)
    {
        var (levels, about) = (0, holder);
        while (about is not null && !about.Holds(box) && levels < Far)
        {
            (levels, about) = (levels + 1, about.Parent);
        }

        return levels;
    }

    private int HeadingBlock()
    {
        foreach (var (text, _, block) in page.Headings)
        {
            if (text.Equals(title, StringComparison.OrdinalIgnoreCase))
            {
                return block;
            }
        }

        return page.Headings.Count > 0 ? page.Headings[0].Block : -1;
    }
}
