using System.Collections.Frozen;
using System.Text.Json;

namespace GovGrid.Silo.ReadModel.Rows;

/// <summary>Writes an enum as the API does, so that the tables can be read without this program.</summary>
internal sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<TEnum, string> names;
    private readonly FrozenDictionary<string, TEnum> values;

    public EnumNames(JsonNamingPolicy policy)
    {
        names = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => policy.ConvertName(value.ToString()));
        values = names.ToFrozenDictionary(name => name.Value, name => name.Key);
    }

    public string NameOf(TEnum value) => names[value];

    public TEnum Of(string name) => values[name];
}
