using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Cli;

/// <summary>The language model that the program reads with.</summary>
internal static class Model
{
    /// <summary>Loaded when first asked for.</summary>
    public static LanguageModel Instance => EnglishModel.Instance;

    /// <summary>Begins to load it while inputs are read; what goes wrong is thrown where it is used.</summary>
    public static void Preload() => _ = Task.Run(() => Instance);
}
