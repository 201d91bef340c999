using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Writes what two texts share as one line of JSON (docs/FORMAT.md). Offsets are UTF-16 code units of each text as it was given.</summary>
public static class ReuseJson
{
    private static readonly ReuseJsonContext OneLine = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One line without its end.</summary>
    /// <param name="passages">Those of the pair, all of them.</param>
    /// <param name="nameOf">What a document is called in the line, by its id.</param>
    public static string WriteLine(ReusePair pair, IEnumerable<Passage> passages, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(nameOf);
        ImmutableArray<PassageLine> lines = [.. passages.Select(PassageLine.Of)];
        return JsonSerializer.Serialize(
            new PairLine(
                nameOf(pair.A), nameOf(pair.B), lines.Any(line => line.Kind != PassageKind.SharedQuotation), pair.Direction, pair.Basis, pair.AFraction, pair.BFraction, lines),
            OneLine.PairLine);
    }
}

/// <param name="Derived">Running text of one stems from the other, or of both from a third.</param>
internal sealed record PairLine(
    string A, string B, bool Derived, ReuseDirection Direction, string Basis, double AFraction, double BFraction, ImmutableArray<PassageLine> Passages);

/// <param name="A">Start and end.</param>
/// <param name="B">The same in the other text.</param>
internal sealed record PassageLine(ImmutableArray<int> A, ImmutableArray<int> B, PassageKind Kind, ImmutableArray<EditLine> Edits)
{
    public static PassageLine Of(Passage passage) => new(
        Place(passage.A)!.Value, Place(passage.B)!.Value, passage.Kind, [.. passage.Edits.Select(edit => new EditLine(edit.Op, Place(edit.A), Place(edit.B)))]);

    private static ImmutableArray<int>? Place(Evidence? evidence) => evidence is null ? null : [evidence.Start, evidence.End];
}

internal sealed record EditLine(EditOperation Op, ImmutableArray<int>? A, ImmutableArray<int>? B);

[JsonSerializable(typeof(PairLine))]
internal sealed partial class ReuseJsonContext : JsonSerializerContext;
