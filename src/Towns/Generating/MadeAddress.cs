using GovGrid.Common;

namespace GovGrid.Towns.Generating;

/// <summary>A synthetic standard address.</summary>
internal sealed record MadeAddress(string Id, string Text, string Grid, GeoPoint Point);
