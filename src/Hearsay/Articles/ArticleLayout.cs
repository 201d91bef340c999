using System.Collections.Immutable;
using Hearsay.Articles.English;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>Finds what in a text is no part of the article: dateline, credit, byline, captions, headers, related links, boilerplate.</summary>
internal static class ArticleLayout
{
    /// <summary>The document with Dateline, Credit, Agency and Noise set from its text; metadata that it already has is kept.</summary>
    public static SourceDocument Mark(SourceDocument document)
    {
        var text = document.Text;
        var lines = TextLine.Of(text);
        if (lines.IsEmpty)
        {
            return document;
        }

        var noise = new List<Noise>();
        lines = WithoutHeaders(text, lines, noise);
        var kinds = LineKinds.Of(text, lines);
        var head = document.Title is null ? HeadLines.Of(text, lines, kinds, isDated: noise.Count > 0) : null;
        if (head is var (titleLine, outletLine))
        {
            kinds[titleLine] = NoiseKind.Header;
            if (outletLine >= 0)
            {
                kinds[outletLine] = NoiseKind.Header;
            }
        }

        string? creditAgency = null, bylineAgency = null;
        TextSpan? credit = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var span = lines[i].Span;
            if (kinds[i] is { } kind)
            {
                noise.Add(new Noise(kind, span));
                if (kind == NoiseKind.Credit && !Credits.IsPhotoCredit(span.In(text)))
                {
                    (credit, creditAgency) = (creditAgency is null ? span : credit, creditAgency ?? AgencyOf(span.In(text)));
                }
                else if (kind == NoiseKind.Byline && Agencies.NamedIn(span.In(text)) is { } agency)
                {
                    (credit, bylineAgency) = (credit ?? span, bylineAgency ?? agency);
                }

                continue;
            }

            foreach (var part in PartsOf(text, span, isLast: i >= lines.Length - 2))
            {
                noise.Add(part);
                if (part.Kind == NoiseKind.Credit)
                {
                    (credit, creditAgency) = (creditAgency is null ? part.Span : credit, creditAgency ?? AgencyOf(part.Span.In(text)));
                }
            }
        }

        var found = DatelineOf(text, lines, kinds);
        TextSpan? dateline = null;
        if (found is var (at, line))
        {
            dateline = new TextSpan(at, at + line.Length).Trim(text);
            noise.Add(new Noise(NoiseKind.Dateline, dateline.Value));
        }

        var dates = StatedDates.Of(text, noise);
        var published = document.PublishedAt ?? dates.Published ?? found?.Line.Day;
        return document with
        {
            Title = document.Title ?? (head is { Title: var named } ? lines[named].Span.In(text).ToString() : null),
            Publisher = document.Publisher ?? (head is { Outlet: >= 0 and var outlet } ? lines[outlet].Span.In(text).ToString() : null),
            Dateline = dateline ?? document.Dateline,
            Credit = credit ?? document.Credit,
            Agency = document.Agency ?? found?.Line.Agency ?? creditAgency ?? bylineAgency,
            Noise = Ordered(noise),
            PublishedAt = published,
            PublishedBasis = published is null ? DateBasis.Unknown : document.PublishedAt is null ? DateBasis.Metadata : document.PublishedBasis,
            UpdatedAt = document.UpdatedAt ?? dates.Updated,
        };
    }

    private static string? AgencyOf(ReadOnlySpan<char> credit) => Agencies.NamedIn(credit) ?? Agencies.LikelyIn(credit);

    /// <summary>Cuts headers off the beginnings of lines that go on with text.</summary>
    private static ImmutableArray<TextLine> WithoutHeaders(string text, ImmutableArray<TextLine> lines, List<Noise> headers)
    {
        const int HeadLines = 5;
        for (var i = 0; i < Math.Min(lines.Length, HeadLines); i++)
        {
            var span = lines[i].Span;
            if (HeaderDates.PrefixLength(span.In(text)) is > 0 and var length)
            {
                headers.Add(new Noise(NoiseKind.Header, new TextSpan(span.Start, span.Start + length)));
                var rest = new TextSpan(span.Start + length, span.End).Trim(text);
                lines = lines.SetItem(i, new TextLine(rest, TextLine.WordsIn(rest.In(text))));
            }
        }

        return lines;
    }

    /// <summary>Noise within a line that is otherwise text.</summary>
    private static List<Noise> PartsOf(string text, TextSpan span, bool isLast)
    {
        var line = span.In(text);
        var parts = new List<Noise>();
        if (RelatedLinks.Length(line) is > 0 and var link && link < line.Length)
        {
            parts.Add(new Noise(NoiseKind.RelatedLink, new TextSpan(span.Start, span.Start + link).Trim(text)));
        }

        if (Credits.TailCredit(line) is > 0 and var tail)
        {
            parts.Add(new Noise(NoiseKind.Credit, new TextSpan(span.Start + tail, span.End).Trim(text)));
        }
        else if (isLast && Credits.TailAgency(line) is { } agency)
        {
            parts.Add(new Noise(NoiseKind.Credit, new TextSpan(span.Start + agency.Start, span.End).Trim(text)));
        }

        return parts;
    }

    /// <summary>The first text that begins with a dateline, among the first lines.</summary>
    private static (int At, Dateline Line)? DatelineOf(string text, ImmutableArray<TextLine> lines, NoiseKind?[] kinds)
    {
        const int LinesOfText = 4; // a headline, a summary and a headline again may come before it
        var tried = 0;
        for (var i = 0; i < lines.Length && tried < LinesOfText; i++)
        {
            if (kinds[i] is not null)
            {
                continue;
            }

            tried++;
            var span = lines[i].Span;
            if (Datelines.At(span.In(text)) is { } dateline)
            {
                return (span.Start, dateline);
            }
        }

        return null;
    }

    /// <summary>In order, the first of two that overlap.</summary>
    private static ImmutableArray<Noise> Ordered(List<Noise> noise)
    {
        var ordered = ImmutableArray.CreateBuilder<Noise>(noise.Count);
        foreach (var next in noise.OrderBy(noise => noise.Span.Start).ThenByDescending(noise => noise.Span.End))
        {
            if (!next.Span.IsEmpty && (ordered.Count == 0 || ordered[^1].Span.End <= next.Span.Start))
            {
                ordered.Add(next);
            }
        }

        return ordered.ToImmutable();
    }
}
