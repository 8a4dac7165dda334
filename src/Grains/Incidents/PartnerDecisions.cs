using GovGrid.Common;
using GovGrid.Incidents;

namespace GovGrid.Grains.Incidents;

/// <summary>Joint enforcement (联动): partners act together with the owner, who alone leads and resolves.</summary>
internal static class PartnerDecisions
{
    private const int MostPartners = 8;

    public static Decision Assist(Facts facts, AssistIncident command)
    {
        var fresh = command.Units.Where(unit => Find(facts.Incident, unit) is null or { Stage: PartnerStage.Done }).Distinct().ToArray();
        var refusal = Facts.CheckText(command.Reason, "reason") ?? facts.CheckHolder() ?? CheckUnits(facts, command.Units);
        if (refusal is null && fresh.Length == 0) return Decision.No(RefusalCode.WrongStep, "All of them are called already.");
        return Decision.Unless(refusal, () => new PartnersCalled(fresh, command.Reason));
    }

    public static Decision Support(Facts facts, SupportIncident command)
    {
        if (Find(facts.Incident, command.Unit) is not { } partner)
            return Decision.No(RefusalCode.UnknownUnit, $"'{command.Unit}' was not called.");
        var refusal = Facts.CheckText(command.Summary, "summary", required: command.Stage is PartnerStage.Done) ?? CheckPost(facts, command, partner);
        return Decision.Unless(refusal, () => new PartnerProgressed(command.Unit, command.Post, command.Stage, command.Summary));
    }

    /// <summary>Refuses to resolve while a partner is at work; one that nobody has taken is no longer needed.</summary>
    public static Refusal? CheckNobodyAtWork(Facts facts) =>
        facts.Incident.Partners.FirstOrDefault(partner => partner.Stage is PartnerStage.Taken or PartnerStage.OnScene) is { } busy
            ? new Refusal(RefusalCode.PartnersAtWork, $"'{busy.Unit}' still works on it.")
            : null;

    private static Partner? Find(IncidentState incident, UnitKey unit) => incident.Partners.FirstOrDefault(partner => partner.Unit == unit);

    private static Refusal? CheckUnits(Facts facts, IReadOnlyList<UnitKey> units)
    {
        if (units.Count is 0 or > MostPartners) return new Refusal(RefusalCode.OutOfRange, $"1 to {MostPartners} partners can be called, not {units.Count}.");
        if (units.Contains(facts.Incident.Owner)) return new Refusal(RefusalCode.UnknownUnit, $"'{facts.Incident.Owner}' leads it and is no partner.");
        return units.Select(facts.CheckUnit).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? CheckPost(Facts facts, SupportIncident command, Partner partner)
    {
        if (facts.By.Role is not People.Role.System && facts.By.Unit != command.Unit)
            return new Refusal(RefusalCode.TakenBySomeoneElse, $"That is for '{command.Unit}' to say.");
        if (facts.Town.FindPosts(command.Unit)!.All(post => post.Id != command.Post))
            return new Refusal(RefusalCode.UnknownWorker, $"'{command.Unit}' has no post '{command.Post}'.");
        if (partner.Post is { } post && post != command.Post)
            return new Refusal(RefusalCode.TakenBySomeoneElse, $"'{post}' has it.");
        return command.Stage <= partner.Stage ? new Refusal(RefusalCode.WrongStep, $"'{command.Unit}' is {EnumName.Of(partner.Stage)} already.") : null;
    }
}
