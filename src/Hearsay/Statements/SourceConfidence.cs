namespace Hearsay.Statements;

/// <summary>How sure it is that a statement's source is the right one.</summary>
internal static class SourceConfidence
{
    public static double? Of(Attribution statement) => null;
}
