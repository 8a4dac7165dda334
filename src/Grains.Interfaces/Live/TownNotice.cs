using System.Text.Json.Serialization;
using GovGrid.Common;
using GovGrid.People;

namespace GovGrid.Live;

/// <summary>Something about the town as a whole that somebody has to know now.</summary>
/// <param name="Key">Which; a newer one under the same key takes its place.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="To">Whom it concerns first.</param>
/// <param name="Code">For an operation: the code of its kind.</param>
[GenerateSerializer, Immutable, Alias("govgrid.Notice")]
public sealed record TownNotice(string Key, NoticeKind Kind, DateTimeOffset Since, Role To, string? Code = null);

/// <summary>Kinds of notices.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoticeKind>))]
public enum NoticeKind
{
    /// <summary>The town is in an operation.</summary>
    Operation,

    /// <summary>The hand-over sheet of the last change of shift is unsigned for too long.</summary>
    HandoverUnsigned,
}

/// <summary>A notice that has come or gone, in a frame.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="IsOn">Whether it holds from now on.</param>
[GenerateSerializer, Immutable, Alias("govgrid.NoticeChange")]
public sealed record NoticeChange(TownNotice Notice, bool IsOn);
