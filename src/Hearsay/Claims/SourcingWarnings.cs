using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Reuse;
using Hearsay.Statements;

namespace Hearsay.Claims;

/// <summary>Why the sourcing of a claim is thinner than its number of reports.</summary>
public enum SourcingWarning
{
    /// <summary>All who tell it have it from one origin.</summary>
    SingleSource,

    /// <summary>Several reports tell it, all in texts that derive from one another.</summary>
    OneFamily,

    /// <summary>Every source that a report gives for it is unnamed.</summary>
    UnnamedOnly,

    /// <summary>One report says "sources", another one makes it one person.</summary>
    PluralForOne,
}

/// <summary>Reads off a claim's positions what a careful editor would add to its sourcing.</summary>
public sealed class SourcingWarnings(ImmutableArray<Statement> statements, ImmutableArray<Family> families)
{
    private readonly Dictionary<string, Statement> statementOf = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> familyOf = families
        .SelectMany(family => family.Documents.Select(document => (document, family.Id)))
        .ToDictionary(pair => pair.document, pair => pair.Id, StringComparer.Ordinal);

    /// <summary>In the order of the enum; denials and refusals are no sources of a claim.</summary>
    public ImmutableArray<SourcingWarning> Of(Claim claim)
    {
        var affirming = claim.Positions.Where(position => Stances.Affirms(position.Stance)).ToArray();
        if (affirming.Length == 0)
        {
            return [];
        }

        var documents = affirming.Select(position => position.Evidence.Document).ToHashSet(StringComparer.Ordinal);
        var sources = affirming
            .Select(position => position.Statement is { } id ? statementOf.GetValueOrDefault(id) : null)
            .OfType<Statement>()
            .Where(statement => statement.Source.Span is not null && statement.SourceKind is not (SourceKind.Outlet or SourceKind.Agency))
            .ToArray();
        var unnamed = sources.Where(statement => statement.SourceKind == SourceKind.Unnamed).ToArray();
        var warnings = ImmutableArray.CreateBuilder<SourcingWarning>();
        if (claim.IndependentOrigins == 1)
        {
            warnings.Add(SourcingWarning.SingleSource);
        }

        if (documents.Count > 1 && documents.Select(document => familyOf.GetValueOrDefault(document, document)).Distinct(StringComparer.Ordinal).Count() == 1)
        {
            warnings.Add(SourcingWarning.OneFamily);
        }

        if (sources.Length > 0 && unnamed.Length == sources.Length)
        {
            warnings.Add(SourcingWarning.UnnamedOnly);
        }

        if (unnamed.Where(IsPlural).Any(many => unnamed.Any(one => !IsPlural(one) && one.Report != many.Report)))
        {
            warnings.Add(SourcingWarning.PluralForOne);
        }

        return warnings.ToImmutable();
    }

    private static bool IsPlural(Statement statement) => SourceNumber.IsPlural(statement.Source.Span!.Text);
}
