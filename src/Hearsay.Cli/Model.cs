using Hearsay.Language;

namespace Hearsay.Cli;

/// <summary>The language model that the program reads with.</summary>
internal static class Model
{
    /// <summary>Null: rules alone decide.</summary>
    public static LanguageModel? Instance => null;
}
