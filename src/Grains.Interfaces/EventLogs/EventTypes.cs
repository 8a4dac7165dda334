using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using GovGrid.Incidents;

namespace GovGrid.EventLogs;

/// <summary>The names of event types, as histories and logs write them: <c>reported</c>, <c>accepted</c> …</summary>
public static class EventTypes
{
    private static readonly JsonDerivedTypeAttribute[] Declared =
        [.. typeof(IncidentEvent).GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)];

    private static readonly FrozenDictionary<Type, string> Names =
        Declared.ToFrozenDictionary(declared => declared.DerivedType, declared => (string)declared.TypeDiscriminator!);

    /// <summary>All names, in the order in which an incident's life has them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Declared.Select(declared => (string)declared.TypeDiscriminator!)];

    /// <summary>The name of an event's type.</summary>
    public static string NameOf(IncidentEvent happened) => Names[happened.GetType()];

    /// <summary>The name of a type of event.</summary>
    public static string NameOf<TEvent>() where TEvent : IncidentEvent => Names[typeof(TEvent)];
}
