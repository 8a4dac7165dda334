namespace GovGrid.LiveHub.Requests;

/// <summary>A header that an endpoint reads, for the API's description.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Meaning">What it says.</param>
public sealed record HeaderShape(string Name, bool Required, string Meaning);
