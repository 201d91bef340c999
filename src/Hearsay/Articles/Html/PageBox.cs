namespace Hearsay.Articles.Html;

/// <summary>A block element of a page, with what stands below it. Boxes are numbered in page order, parents before children.</summary>
internal sealed class PageBox(PageBox? parent, string tag, Signs own, int number)
{
    public PageBox? Parent { get; } = parent;

    /// <summary>In small letters.</summary>
    public string Tag { get; } = tag;

    /// <summary>Signs of the element itself.</summary>
    public Signs Own { get; } = own;

    public int Number { get; } = number;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Class and tag, for telling siblings of one make.</summary>
    public string Make { get; init; } = "";

    /// <summary>Characters of the blocks below, and of those in links.</summary>
    public int Chars { get; set; }

    public int LinkChars { get; set; }

    /// <summary>Blocks below.</summary>
    public int Blocks { get; set; }

    /// <summary>Characters of running text below.</summary>
    public double Running { get; set; }

    /// <summary>Of that, what is under no unlikely sign.</summary>
    public double Weight { get; set; }

    /// <summary>Signs of this element and those about it; unlikely ones of elements that hold much of the page's running text are left out.</summary>
    public Signs All { get; set; }

    /// <summary>The same, of this element and the two about it.</summary>
    public Signs Near { get; set; }

    /// <summary>Which of the page's outermost article elements it is in, from 1; 0 for none.</summary>
    public int Article { get; set; }

    /// <summary>The last number below it.</summary>
    public int Last { get; set; } = number;

    public bool Holds(PageBox other) => other.Number >= Number && other.Number <= Last;
}
