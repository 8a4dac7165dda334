using System.Data.Common;
using GovGrid.Silo.Privacy.Keys;

namespace GovGrid.Silo.Privacy.Search;

/// <summary>Makes the marks of sealed texts while they are fed into the read model.</summary>
public sealed class TextIndex(ServiceKey service, KeyWrapping wrapping)
{
    /// <summary>Prepares for a transaction, in which nothing can be awaited.</summary>
    public async Task<Marker> Prepare() => new(await service.Get(), wrapping);

    /// <summary>Makes the marks of some texts.</summary>
    public sealed class Marker
    {
        private readonly IncidentKey service;
        private readonly KeyWrapping wrapping;

        internal Marker(IncidentKey service, KeyWrapping wrapping) => (this.service, this.wrapping) = (service, wrapping);

        /// <summary>
        /// The marks of a text. The key is read in the transaction that stores them, and not from memory, and stays until that has ended: what is
        /// being erased at this moment either has no key any more, or its marks are taken away afterwards.
        /// </summary>
        /// <returns>Empty for what is not sealed, which is searched as it is, and for what was erased.</returns>
        public string Of(DbConnection connection, string text)
        {
            if (SealedText.OwnerOf(text) is not { } owner || KeyTable.Hold(connection, owner) is not { } wrapped) return "";
            return wrapping.Open(owner, wrapped).Unseal(text) is { } plain ? TextMarks.Of(plain, service) : "";
        }
    }
}
