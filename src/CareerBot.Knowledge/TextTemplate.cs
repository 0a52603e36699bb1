using Fluid;
using Fluid.Values;

namespace CareerBot.Knowledge;

/// <summary>
/// A text with Liquid slots. The filter <c>number</c> writes a number as Vietnamese do: dots group thousands, a comma
/// is decimal (33.750 and 16,23).
/// </summary>
public sealed class TextTemplate
{
    private static readonly FluidParser Parser = new();
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly TemplateOptions Options = CreateOptions();

    private readonly IFluidTemplate template;

    private TextTemplate(string source, IFluidTemplate template)
    {
        Source = source;
        this.template = template;
    }

    /// <summary>The text with its slots.</summary>
    public string Source { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">A slot is badly written.</exception>
    public static TextTemplate Parse(string source) =>
        Parser.TryParse(source, out var template, out var error)
            ? new TextTemplate(source, template)
            : throw new FormatException(error);

    /// <summary>Fills the slots.</summary>
    /// <param name="values">Values by slot; a value may be a dictionary of its own.</param>
    /// <exception cref="FormatException">A slot has no value, or a filter is unknown.</exception>
    public string Render(IReadOnlyDictionary<string, object> values)
    {
        var context = new TemplateContext(Options);
        foreach (var (name, value) in values)
            context.SetValue(name, FluidValue.Create(value, Options));
        try
        {
            return template.Render(context).TrimEnd();
        }
        catch (FluidException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    private static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions { CultureInfo = Vietnamese, StrictVariables = true, StrictFilters = true };
        options.Filters.AddFilter("number", (input, _, _) =>
            new StringValue(input.ToNumberValue().ToString("#,##0.##", Vietnamese)));
        return options;
    }
}
