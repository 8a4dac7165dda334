using NJsonSchema.Validation;

namespace GovGrid.Towns.Files;

/// <summary>Says a schema's fault in words: what was expected, what was found.</summary>
internal static class SchemaProblem
{
    public static string Of(ValidationError error) => $"expected {Expected(error)}{Found(error)}";

    private static string Expected(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.PropertyRequired => $"the property \"{error.Property}\", found none",
        ValidationErrorKind.NoAdditionalPropertiesAllowed => $"no property \"{error.Property}\"{Known(error)}",
        ValidationErrorKind.PatternMismatch => error.Schema.Description is { Length: > 0 } words ? words : $"text of the form {error.Schema.Pattern}",
        ValidationErrorKind.NotInEnumeration => $"one of {string.Join(", ", error.Schema.Enumeration)}",
        ValidationErrorKind.NumberTooSmall => error.Schema.ExclusiveMinimum is { } above ? $"more than {above}" : $"at least {error.Schema.Minimum}",
        ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => $"at most {error.Schema.Maximum}",
        ValidationErrorKind.StringTooShort => $"text of at least {error.Schema.MinLength} characters",
        ValidationErrorKind.TooFewProperties => $"at least {error.Schema.MinProperties} properties",
        ValidationErrorKind.TooFewItems => $"at least {error.Schema.MinItems} items",
        ValidationErrorKind.TooManyItems or ValidationErrorKind.TooManyItemsInTuple => $"at most {error.Schema.MaxItems} items",
        ValidationErrorKind.ItemsNotUnique => "every item once",
        ValidationErrorKind.NoTypeValidates => $"a value of type {error.Schema.Type}",
        _ => Words(error.Kind.ToString()),
    };

    private static string Known(ValidationError error) => error.Schema.ActualProperties.Keys.Where(name => name != "$schema").ToArray() is { Length: > 0 } known
        ? $"; there are {string.Join(", ", known)}"
        : "";

    private static string Found(ValidationError error) =>
        error.Kind is ValidationErrorKind.PropertyRequired or ValidationErrorKind.NoAdditionalPropertiesAllowed || error.Token is not { } token
            ? ""
            : $", found {Short(token.ToString(Newtonsoft.Json.Formatting.None))}";

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";

    // StringExpected → "string"
    private static string Words(string kind) => kind.Replace("Expected", "", StringComparison.Ordinal).ToLowerInvariant();
}
