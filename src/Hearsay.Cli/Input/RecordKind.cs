using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>What the user says that the inputs are.</summary>
internal enum RecordKind
{
    /// <summary>What name and content tell.</summary>
    Unstated,
    JsonLines,
    Text,
    Html,

    /// <summary>Sentences with their words settled.</summary>
    Conllu,
}

internal static class RecordKinds
{
    /// <summary>Null to find out.</summary>
    public static ArticleFormat? Format(this RecordKind kind) => kind switch
    {
        RecordKind.JsonLines => ArticleFormat.JsonLines,
        RecordKind.Text => ArticleFormat.PlainText,
        RecordKind.Html => ArticleFormat.Html,
        RecordKind.Unstated or RecordKind.Conllu => null,
    };
}
