using Hearsay.Language;

namespace Hearsay.Models.English;

/// <summary>The English weights, loaded on first use and kept. MODEL_CARD.md says what they learned from and how they score.</summary>
public static class EnglishModel
{
    private static readonly Lazy<LanguageModel> Loaded = new(Load);

    /// <summary>Safe to use from several threads. About 30 MB of memory.</summary>
    public static LanguageModel Instance => Loaded.Value;

    /// <summary>The model file itself.</summary>
    public static Stream Open() =>
        typeof(EnglishModel).Assembly.GetManifestResourceStream("english.hslm")!;

    private static unsafe LanguageModel Load()
    {
        using var stream = (UnmanagedMemoryStream)Open();
        return LanguageModel.Load(new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length)));
    }
}
