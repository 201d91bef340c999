using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Pages;

namespace Hearsay.Tests.Pages;

/// <summary>Text stands out from its ground by WCAG 2.2 level AA, 4.5 to 1, in light and in dark.</summary>
public partial class ContrastTests
{
    private const double Least = 4.5;

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var ground in (string[])["paper", "panel"])
            {
                foreach (var text in (string[])["ink", "muted", "link", "for", "against", "open", "told"])
                {
                    pairs.Add(text, ground);
                }
            }

            foreach (var ground in (string[])["for", "against", "ink"])
            {
                pairs.Add("paper", ground);
            }

            pairs.Add("mark-ink", "mark");
            for (var family = 1; family <= 8; family++)
            {
                pairs.Add("ink", $"f{family}");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_can_be_read_on_its_ground(string text, string ground)
    {
        var schemes = Scheme().Matches(PageAssets.Style).Select(match => Colour().Matches(match.Value).ToDictionary(colour => colour.Groups[1].Value, colour => Luminance(colour.Groups[2].Value), StringComparer.Ordinal)).ToArray();
        Assert.Equal(3, schemes.Length); // light, dark by the system's choice, dark by the reader's
        Assert.All(schemes, scheme => Assert.True(Contrast(scheme[text], scheme[ground]) >= Least, $"{text} on {ground}: {Contrast(scheme[text], scheme[ground]):0.00}"));
    }

    [Fact]
    public void Both_ways_into_the_dark_have_the_same_colours()
    {
        var dark = Scheme().Matches(PageAssets.Style).Skip(1).Select(match => string.Join(' ', Colour().Matches(match.Value).Select(colour => colour.Value))).ToArray();
        Assert.Equal(dark[0], dark[1]);
    }

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    /// <summary>Relative luminance of "1a2b3c", as WCAG defines it.</summary>
    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex(@"color-scheme: (?:light|dark);.*?\}", RegexOptions.Singleline)]
    private static partial Regex Scheme();

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
