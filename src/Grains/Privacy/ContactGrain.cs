using GovGrid.Privacy;

namespace GovGrid.Grains.Privacy;

/// <summary>A reporter's contact, apart from the incident. See <see cref="IContactGrain"/>.</summary>
public sealed class ContactGrain(IGrainContext context, [PersistentState("contact")] IPersistentState<ContactStore> store)
    : IContactGrain, IGrainBase
{
    /// <inheritdoc />
    public IGrainContext GrainContext => context;

    /// <inheritdoc />
    public async Task Keep(Contact contact)
    {
        store.State.Contact = contact;
        try
        {
            await store.WriteStateAsync();
        }
        catch
        {
            this.DeactivateOnIdle();
            throw;
        }
    }

    /// <inheritdoc />
    public Task<Contact?> Get() => Task.FromResult(store.State.Contact);

    /// <inheritdoc />
    public Task Erase() => store.ClearStateAsync();
}

/// <summary>What is stored of a contact.</summary>
[GenerateSerializer, Alias("govgrid.ContactStore")]
public sealed class ContactStore
{
    /// <summary>The contact; null after erasure.</summary>
    [Id(0)]
    public Contact? Contact { get; set; }
}
