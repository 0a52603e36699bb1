using System.Reflection;

namespace CareerBot.BotFramework.Tests;

/// <summary>The contract of CareerBot.BotFramework, as text. When it is meant to change, replace PublicApi.txt by PublicApi.received.txt (beside the test's assembly).</summary>
public class PublicApiTests
{
    [Fact]
    public void Public_api_is_as_approved()
    {
        var actual = PublicApi.Describe(typeof(Activity).Assembly);
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt")).ReplaceLineEndings("\n");
        if (actual != approved) File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt"), actual);
        Assert.Equal(approved, actual);
    }

    private static class PublicApi
    {
        private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

        public static string Describe(Assembly assembly)
        {
            var lines = assembly.GetTypes().Where(IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Describe);
            return string.Join('\n', lines) + "\n";
        }

        private static bool IsVisible(Type type) => type.IsPublic || (type.IsNested && (type.IsNestedPublic || type.IsNestedFamily) && IsVisible(type.DeclaringType));

        private static IEnumerable<string> Describe(Type type)
        {
            var bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object)).Concat(type.GetInterfaces().OrderBy(i => i.Name, StringComparer.Ordinal)).Select(Name);
            yield return $"{Kind(type)} {type.Namespace}.{Name(type)} : {string.Join(", ", bases)}".TrimEnd(' ', ':');
            foreach (var line in type.GetMembers(Declared).Select(Describe).Where(line => line is not null).Order(StringComparer.Ordinal)) yield return "    " + line;
        }

        private static string Kind(Type type) =>
            type.IsInterface ? "interface" : type.IsEnum ? "enum" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : "class";

        private static string Describe(MemberInfo member) => member switch
        {
            FieldInfo field when IsVisible(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName => $"{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}",
            PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsVisible) => $"{Modifiers(property.GetAccessors(nonPublic: true).First(IsVisible))}{Name(property.PropertyType)} {property.Name} {{ {(property.GetMethod is { } get && IsVisible(get) ? "get; " : "")}{(property.SetMethod is { } set && IsVisible(set) ? "set; " : "")}}}",
            MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => $"{Modifiers(method)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
            ConstructorInfo constructor when IsVisible(constructor) => $"{(constructor.IsFamily ? "protected " : "")}new({Parameters(constructor)})",
            _ => null,
        };

        private static bool IsVisible(bool isPublic, bool isFamily) => isPublic || isFamily;

        private static bool IsVisible(MethodBase method) => IsVisible(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly);

        private static string Modifiers(MethodInfo method) =>
            (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : method.DeclaringType.IsInterface ? "" : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

        private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

        private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.RawDefaultValue ?? "null"}" : "")}"));

        private static string Name(Type type)
        {
            if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
            if (type.IsArray) return Name(type.GetElementType()) + "[]";
            var name = type.IsNested && !type.IsGenericParameter ? $"{type.DeclaringType.Name}.{type.Name}" : type.Name;
            return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
        }
    }
}
