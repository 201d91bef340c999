namespace Hearsay.Discrepancies.English;

/// <summary>What differs, as a short plain question.</summary>
internal static class DiscrepancyTitles
{
    public static string OfNumber(Quantity quantity) => quantity.Unit switch
    {
        Quantity.Dead => "How many people died?",
        Quantity.Injured => "How many people were injured?",
        "missing" => "How many people are missing?",
        "homeless" => "How many people lost their homes?",
        "evacuated" => "How many people were evacuated?",
        "arrested" => "How many people were arrested?",
        "abducted" => "How many people were abducted?",
        "rescued" => "How many people were rescued?",
        Quantity.Magnitude => "What was the magnitude?",
        Quantity.Population => "How many people live there?",
        Quantity.Money => quantity.Thing is { } thing ? $"How much money: {thing}?" : "How much money?",
        Quantity.Percent => quantity.Thing is { } share ? $"What share of {share}?" : "What share?",
        Quantity.Length => $"How long is the {quantity.Thing}?",
        "weight" => $"How heavy is the {quantity.Thing}?",
        "area" => "How large is it?",
        _ when quantity.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal) => "How far away is it?",
        _ => $"How many {quantity.Thing}?",
    };
}
