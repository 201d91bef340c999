using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Cli;

/// <summary>The language model that the program reads with.</summary>
internal static class Model
{
    private const string Weights = "english.hslm";

    private static readonly bool IsAtHand = typeof(EnglishModel).Assembly.GetManifestResourceInfo(Weights) is not null;

    /// <summary>Loaded when first asked for; null in a build without weights, where rules alone decide.</summary>
    public static LanguageModel? Instance => IsAtHand ? EnglishModel.Instance : null;

    /// <summary>Begins to load it while inputs are read; what goes wrong is thrown where it is used.</summary>
    public static void Preload() => _ = Task.Run(() => Instance);
}
