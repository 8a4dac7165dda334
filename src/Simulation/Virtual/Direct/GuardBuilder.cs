using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

namespace GovGrid.Simulation.Virtual.Direct;

/// <summary>
/// Makes a class that carries out a grain interface by passing each call on to a grain, between two notes to the watch. A proxy by
/// reflection would cost more than the grains themselves.
/// </summary>
internal static class GuardBuilder
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("GovGrid.Simulation.Guards"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Guards");

    private static readonly MethodInfo Enter = typeof(GuardedGrain).GetMethod("Enter", Hidden)!;
    private static readonly MethodInfo Leave = typeof(GuardedGrain).GetMethod("Leave", Hidden)!;
    private static readonly MethodInfo Check = typeof(GuardedGrain).GetMethod("Check", Hidden)!;

    /// <summary>The methods of an interface and of those that it extends, in one fixed order.</summary>
    public static IReadOnlyList<MethodInfo> MethodsOf(Type face) =>
        [.. face.GetInterfaces().OrderBy(type => type.FullName, StringComparer.Ordinal).Append(face).SelectMany(type => type.GetMethods())];

    /// <summary>Makes the class.</summary>
    /// <param name="face">The interface.</param>
    /// <param name="grain">The class that carries it out, which is called as what it is: no call is looked up through the interface.</param>
    /// <returns>Makes a guard of a grain.</returns>
    public static Func<object, GuardedGrain> Build(Type face, Type grain)
    {
        lock (Module)
        {
            var type = Module.DefineType($"{face.Name}Guard{Module.GetTypes().Length}", TypeAttributes.Public | TypeAttributes.Sealed, typeof(GuardedGrain), [face]);
            var target = type.DefineField("target", grain, FieldAttributes.Private | FieldAttributes.InitOnly);
            DefineConstructor(type, target);
            foreach (var (index, method) in MethodsOf(face).Index()) DefineCall(type, target, method, index);
            return MakerOf(type.CreateType(), grain);
        }
    }

    private static Func<object, GuardedGrain> MakerOf(Type guard, Type grain)
    {
        var made = Expression.Parameter(typeof(object));
        return Expression.Lambda<Func<object, GuardedGrain>>(Expression.New(guard.GetConstructor([grain])!, Expression.Convert(made, grain)), made).Compile();
    }

    private static void DefineConstructor(TypeBuilder type, FieldBuilder target)
    {
        var code = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [target.FieldType]).GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(GuardedGrain).GetConstructor(Hidden, [])!);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, target);
        code.Emit(OpCodes.Ret);
    }

    private static void DefineCall(TypeBuilder type, FieldBuilder target, MethodInfo method, int index)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        var call = type.DefineMethod(
            $"{method.DeclaringType!.Name}.{method.Name}", MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot,
            method.ReturnType, parameters);
        type.DefineMethodOverride(call, method);
        var code = call.GetILGenerator();
        var returned = code.DeclareLocal(method.ReturnType);
        Note(code, Enter, index);
        code.BeginExceptionBlock();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, target);
        for (var i = 1; i <= parameters.Length; i++) code.Emit(OpCodes.Ldarg, (short)i);
        code.Emit(OpCodes.Callvirt, ImplementationOf(method, target.FieldType));
        code.Emit(OpCodes.Stloc, returned);
        code.BeginFinallyBlock();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, Leave);
        code.EndExceptionBlock();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldloc, returned);
        code.Emit(OpCodes.Ldc_I4, index);
        code.Emit(OpCodes.Call, Check);
        code.Emit(OpCodes.Ldloc, returned);
        code.Emit(OpCodes.Ret);
    }

    // What a class carries out in private is called through the interface.
    private static MethodInfo ImplementationOf(MethodInfo method, Type grain)
    {
        var map = grain.GetInterfaceMap(method.DeclaringType!);
        var found = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, method)];
        return found.IsPublic ? found : method;
    }

    private static void Note(ILGenerator code, MethodInfo note, int index)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4, index);
        code.Emit(OpCodes.Call, note);
    }
}
