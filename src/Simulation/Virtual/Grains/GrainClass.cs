using System.Linq.Expressions;
using System.Reflection;
using GovGrid.Grains.Common;

namespace GovGrid.Simulation.Virtual.Grains;

/// <summary>How grains of a class are made, found once for the process.</summary>
internal sealed class GrainClass
{
    private readonly Func<VirtualContext, IStateSource, object[], object> make;

    private GrainClass(Type implementation)
    {
        Implementation = implementation;
        Type = GrainType.Create(implementation.Name);
        Tick = GrainMethods.TickOf(implementation);
        var constructor = implementation.GetConstructors().Single();
        StateName = constructor.GetParameters().FirstOrDefault(parameter => IsState(parameter.ParameterType))?.GetCustomAttribute<PersistentStateAttribute>()!.StateName;
        Services = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType).Where(IsService)];
        make = Compile(constructor);
    }

    /// <summary>The class.</summary>
    public Type Implementation { get; }

    /// <summary>Its name in grain ids.</summary>
    public GrainType Type { get; }

    /// <summary>The tick of its timers.</summary>
    public GrainMethod Tick { get; }

    /// <summary>Name of the state that it stores; null where it stores nothing.</summary>
    public string? StateName { get; }

    /// <summary>The services that its constructor wants, in order.</summary>
    public IReadOnlyList<Type> Services { get; }

    /// <summary>The class that carries out an interface: of the actors, else of the interface's own assembly.</summary>
    public static GrainClass Of(Type face) => new(new[] { typeof(Surroundings).Assembly, face.Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .First(type => type is { IsClass: true, IsAbstract: false } && face.IsAssignableFrom(type) && typeof(IGrainBase).IsAssignableFrom(type)));

    /// <summary>Makes a grain.</summary>
    /// <param name="context">Its activation.</param>
    /// <param name="states">Where its states come from.</param>
    /// <param name="services">The <see cref="Services"/>, in order.</param>
    public object Make(VirtualContext context, IStateSource states, object[] services) => make(context, states, services);

    private static bool IsService(Type parameter) => parameter != typeof(IGrainContext) && !IsState(parameter);

    private static bool IsState(Type parameter) => parameter.IsGenericType && parameter.GetGenericTypeDefinition() == typeof(IPersistentState<>);

    private static Func<VirtualContext, IStateSource, object[], object> Compile(ConstructorInfo constructor)
    {
        var context = Expression.Parameter(typeof(VirtualContext));
        var states = Expression.Parameter(typeof(IStateSource));
        var services = Expression.Parameter(typeof(object[]));
        var next = 0;
        var arguments = constructor.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(IGrainContext) ? (Expression)context
            : IsState(parameter.ParameterType) ? StateOf(parameter, states, context)
            : Expression.Convert(Expression.ArrayIndex(services, Expression.Constant(next++)), parameter.ParameterType)).ToArray();
        return Expression.Lambda<Func<VirtualContext, IStateSource, object[], object>>(Expression.New(constructor, arguments), context, states, services).Compile();
    }

    private static MethodCallExpression StateOf(ParameterInfo parameter, Expression states, Expression context) => Expression.Call(
        states,
        nameof(IStateSource.StateOf),
        parameter.ParameterType.GetGenericArguments(),
        context,
        Expression.Constant(parameter.GetCustomAttribute<PersistentStateAttribute>()!.StateName));
}
