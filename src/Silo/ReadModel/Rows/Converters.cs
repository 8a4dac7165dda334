using System.Text.Json;
using GovGrid.Common;
using GovGrid.Incidents;
using GovGrid.Towns;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>Times as ticks: exact, ordered, and the same in every database.</summary>
internal sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

/// <summary>Units as their text.</summary>
internal sealed class UnitConverter() : ValueConverter<UnitKey, string>(unit => unit.Value, text => new UnitKey(text));

/// <summary>Steps as the API writes them: <c>onScene</c>.</summary>
internal sealed class StepConverter() : ValueConverter<IncidentStep, string>(step => Names.NameOf(step), text => Names.Of(text))
{
    private static readonly EnumNames<IncidentStep> Names = new(JsonNamingPolicy.CamelCase);
}

/// <summary>Channels as the API writes them: <c>worker-app</c>.</summary>
internal sealed class ChannelConverter() : ValueConverter<Channel, string>(channel => Names.NameOf(channel), text => Names.Of(text))
{
    private static readonly EnumNames<Channel> Names = new(JsonNamingPolicy.KebabCaseLower);
}
