namespace GovGrid.LiveHub.Access.Scopes;

/// <summary>
/// Names of the authorization policies: each endpoint states one beside its path, or that it is for everybody. What states nothing is for nobody.
/// Who a policy lets in stands in <see cref="PolicyRules"/>; of what they then see or may do, <see cref="Sight"/> and the grains decide.
/// </summary>
internal static class Policies
{
    /// <summary>Whoever is signed in, displays among them.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Who reads standard addresses.</summary>
    public const string Addresses = nameof(Addresses);

    /// <summary>Who reads incidents one by one.</summary>
    public const string Incidents = nameof(Incidents);

    /// <summary>Who may give some command on an incident.</summary>
    public const string Commands = nameof(Commands);

    /// <summary>Who may be shown a reporter's contact, where they handle the case.</summary>
    public const string Contacts = nameof(Contacts);

    /// <summary>Who erases personal data.</summary>
    public const string Erasure = nameof(Erasure);

    /// <summary>Who writes drafts of reports.</summary>
    public const string Drafts = nameof(Drafts);

    /// <summary>Who reads hand-over sheets.</summary>
    public const string Handovers = nameof(Handovers);

    /// <summary>Who signs hand-over sheets.</summary>
    public const string HandoverSignatures = nameof(HandoverSignatures);

    /// <summary>Who raises and ends operations.</summary>
    public const string Operations = nameof(Operations);

    /// <summary>Who says that a post is filled or left.</summary>
    public const string Posts = nameof(Posts);

    /// <summary>Who sends workers on duty and off, and calls for help.</summary>
    public const string WorkerDuty = nameof(WorkerDuty);

    /// <summary>Who clears a call for help.</summary>
    public const string WorkerHelp = nameof(WorkerHelp);

    /// <summary>Who says where a worker is.</summary>
    public const string Positions = nameof(Positions);

    /// <summary>Who reads the log of events.</summary>
    public const string EventLog = nameof(EventLog);

    /// <summary>Who reads the log of duty.</summary>
    public const string DutyLog = nameof(DutyLog);

    /// <summary>Who reads the audit.</summary>
    public const string Audit = nameof(Audit);

    /// <summary>Who makes, changes and ends accounts.</summary>
    public const string Accounts = nameof(Accounts);

    /// <summary>Who makes and ends tokens.</summary>
    public const string Tokens = nameof(Tokens);
}
