using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Live;
using GovGrid.Silo.Privacy.Keys;
using GovGrid.Towns;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>Brings an incident's row up to a record of its events.</summary>
internal static class IncidentRowFolding
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Takes in a record that leaves no gap after the row's version.</summary>
    public static void TakeIn(IncidentRow row, IncidentRecord record, Town? town)
    {
        var state = record.State;
        row.Version = state.Version;
        row.Number = state.Number;
        row.ExternalNumber = state.ExternalNumber;
        row.Status = state.Step;
        row.Channel = state.Channel;
        row.Severity = state.Severity;
        row.Description = state.Description;
        row.Owner = state.Owner;
        row.Assignee = state.Assignee;
        row.ReportedAt = state.ReportedAt;
        row.ClosedAt = state.ClosedAt;
        row.Reworks = state.Reworks;
        row.Satisfaction = state.Satisfaction;
        row.MergedInto = state.MergedInto;
        row.Lead = state.Lead;
        row.SuspendedUntil = state.Suspension?.Until;
        (row.Units, row.Resolver) = InSight.Of(IncidentSummary.Of(state));
        Limits(row, state);
        Place(row, state, town);
        (row.Platform, row.Agency) = Responsible.Of(state, town);
        Category(row, state, town);
    }

    /// <summary>The limits of a row.</summary>
    public static IReadOnlyList<Limit> LimitsOf(string limits) => JsonSerializer.Deserialize<IReadOnlyList<Limit>>(limits, Json)!;

    private static void Limits(IncidentRow row, IncidentState state)
    {
        row.Limits = JsonSerializer.Serialize(state.Limits, Json);
        row.NextDue = state.OpenLimits().Min(limit => (DateTimeOffset?)limit.Due);
    }

    private static void Place(IncidentRow row, IncidentState state, Town? town)
    {
        var grid = town?.FindGrid(state.Place.Grid);
        (row.Address, row.Outside, row.Grid) = (state.Place.Address, state.Place.Outside, state.Place.Grid);
        (row.Lon, row.Lat) = (state.Place.Point?.Lon, state.Place.Point?.Lat);
        (row.Community, row.Zone) = (grid?.Community, grid?.Zone);
    }

    private static void Category(IncidentRow row, IncidentState state, Town? town)
    {
        row.Category = state.Category;
        row.TopCategory = state.Category?.Split('/')[0];
        LocalizedText?[] names = [town?.FindCategory(row.TopCategory)?.Name, town?.FindCategory(row.Category)?.Name];
        string?[] texts = [state.Id, state.Number, state.ExternalNumber, state.Place.Address, state.Category, .. names.SelectMany(name => new[] { name?.Zh, name?.En }), SealedText.Is(state.Description) ? null : state.Description];
        row.Search = string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)).Distinct()).ToLowerInvariant();
    }
}
