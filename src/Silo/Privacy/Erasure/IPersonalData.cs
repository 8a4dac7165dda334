using System.Text.Json.Nodes;

namespace GovGrid.Silo.Privacy.Erasure;

/// <summary>A kind of personal data that is held about incidents. Whatever is registered as one is erased and shown with the others.</summary>
public interface IPersonalData
{
    /// <summary>Its name, as exports have it.</summary>
    string Name { get; }

    /// <summary>Erases what is held; harmless when repeated.</summary>
    /// <param name="incident">Id of the incident.</param>
    /// <param name="reach">How much.</param>
    Task Erase(string incident, ErasureReach reach);

    /// <summary>What is held about the reporter; null where nothing is.</summary>
    /// <param name="incident">Id of the incident.</param>
    Task<JsonNode?> HeldAboutReporter(string incident);
}

/// <summary>How much is erased.</summary>
public enum ErasureReach
{
    /// <summary>What the reporter gave: the contact and what was written.</summary>
    Reporter,

    /// <summary>All, also what was typed while the incident was handled.</summary>
    All,
}
