namespace GovGrid.LiveHub.Tests.Attachments;

/// <summary>Looks for what of a file may not have come through.</summary>
public static class Traces
{
    private const int Window = 8; // bytes: fewer may be the same by chance

    /// <summary>No eight bytes of a secret in a row stand in a place, but those that are all alike.</summary>
    public static void AssertNone(byte[] secret, byte[] place)
    {
        for (var at = 0; at + Window <= secret.Length; at++)
        {
            var part = secret.AsSpan(at, Window);
            if (part.IndexOfAnyExcept(part[0], (byte)0) < 0) continue;
            Assert.True(place.AsSpan().IndexOf(part) < 0, $"{Convert.ToHexString(part)} of the file is there.");
        }
    }
}
