using System.Text.Json.Serialization;
using GovGrid.Common;

namespace GovGrid.LiveHub.DataSubjects;

/// <summary>Why an administrator erases personal data: the cases of the law (PIPL Art. 47).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ErasureReason>))]
public enum ErasureReason
{
    /// <summary>Whom it is about asked for it, or no longer consents.</summary>
    SubjectAsked,

    /// <summary>It should not have been collected.</summary>
    CollectedInError,

    /// <summary>Nobody needs it any more.</summary>
    PurposeGone,

    /// <summary>An authority ordered it.</summary>
    Ordered,
}
