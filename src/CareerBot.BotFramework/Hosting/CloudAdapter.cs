using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace CareerBot.BotFramework.Hosting;

/// <summary>
/// The HTTP endpoint of a bot. Answers 200 after the turn (with the replies, when they are expected), an invoke with its own status,
/// and every bad request with <see cref="ErrorResponse"/>: 405 not a POST, 415 not JSON, 413 too large, 400 not an activity or not one that
/// can be replied to, 401 not authenticated, 503 the issuer's keys cannot be fetched.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter without authentication.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Handles one request. An exception of the turn goes to <see cref="BotAdapter.OnTurnError"/>, or to the caller when there is none.</summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            var activity = await ActivityRequest.ReadAsync(httpRequest, cancellationToken);
            var authorization = await AuthenticateAsync(httpRequest, activity, cancellationToken);
            var response = await ProcessActivityAsync(authorization, activity, bot.OnTurnAsync, cancellationToken);
            await HttpHelper.WriteResponseAsync(httpResponse, response);
        }
        catch (ActivityRequestException e)
        {
            LogRejected(Logger, e.StatusCode, e.Message);
            await HttpHelper.WriteErrorAsync(httpResponse, e.StatusCode, e.Code, e.Message);
        }
        catch (Exception e) when (httpRequest.HttpContext.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            LogDisconnected(Logger, e);
        }
    }

    private async Task<AuthenticateRequestResult> AuthenticateAsync(HttpRequest httpRequest, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, httpRequest.Headers.Authorization, cancellationToken);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new ActivityRequestException(StatusCodes.Status401Unauthorized, "Unauthorized", e.Message);
        }
        catch (SigningKeysUnavailableException e)
        {
            throw new ActivityRequestException(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rejected a request with {StatusCode}: {Reason}")]
    private static partial void LogRejected(ILogger logger, int statusCode, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The client disconnected before the end of the turn.")]
    private static partial void LogDisconnected(ILogger logger, Exception exception);
}
