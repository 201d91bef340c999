using Hearsay.Sources;

namespace Hearsay.Claims.English;

/// <summary>"multiple reports", "local media": others' reports, which may rest on the very source that this one names.</summary>
internal static class PressAtLarge
{
    public static bool IsOne(Entity? source) => source is { Name.Length: > 0 } && !char.IsUpper(source.Name[0])
        && source.Name[(source.Name.LastIndexOf(' ') + 1)..] is "reports" or "media" or "press" or "outlets" or "newspapers" or "rumours" or "rumors" or "speculation";
}
