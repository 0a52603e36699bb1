using CareerBot.Charts;
using CareerBot.DirectLine;
using CareerBot.Storage;
using CareerBot.Widget;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Hosting;

/// <summary>The web server.</summary>
public static class AdvisorServer
{
    /// <summary>Builds the server.</summary>
    /// <param name="args">Configuration as command-line arguments, such as <c>--urls</c>.</param>
    /// <param name="configure">Changes of a test.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = ContentRoot.Find(),
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Services.AddAdvisor(builder.Configuration);
        builder.Services.AddWebChat(builder.Configuration);
        builder.Services.AddWidget();
        configure?.Invoke(builder);
        var options = builder.Configuration.GetSection(CareerBotOptions.Section).Get<CareerBotOptions>() ?? new CareerBotOptions();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = BodyLimit.MostDiscarded);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<AdvisorContent>(); // Faulty data must stop the start, not the first turn
        _ = app.Services.GetRequiredService<IConversationLog>(); // So must a data folder that cannot be written
        app.UseForwardedHeaders();
        app.MapCharts();
        app.Map("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            BodyLimit.ApplyAsync(http, options.Connector.MaxBodyBytes, () => adapter.ProcessAsync(http.Request, http.Response, bot)));
        app.MapDirectLine();
        app.MapWidget();
        app.MapHealthChecks("/health");
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false });
        return app;
    }
}
