using System.Net.Http.Headers;

namespace CareerBot.BotFramework.Hosting;

/// <summary>The calls of a <see cref="ConnectorClient"/>.</summary>
public class Conversations : IConversations
{
    private static readonly ProductInfoHeaderValue[] UserAgent =
    [
        new("Microsoft-BotFramework", "3.1"),
        new("CareerBot.BotFramework", typeof(Conversations).Assembly.GetName().Version?.ToString()),
    ];

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly ConnectorClient _client;

    public Conversations(ConnectorClient client)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return CallAsync<ConversationResourceResponse>(HttpMethod.Post, [], parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CallAsync<ResourceResponse>(HttpMethod.Post, [conversationId, "activities"], activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return CallAsync<ResourceResponse>(HttpMethod.Post, [conversationId, "activities", "history"], transcript, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CallAsync<ResourceResponse>(HttpMethod.Put, [conversationId, "activities", activityId], activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CallAsync<ResourceResponse>(HttpMethod.Post, [conversationId, "activities", activityId], activity, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await CallAsync<ResourceResponse>(HttpMethod.Delete, [conversationId, "activities", activityId], null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<IList<ChannelAccount>>(HttpMethod.Get, [conversationId, "members"], null, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await CallAsync<ResourceResponse>(HttpMethod.Delete, [conversationId, "members", memberId], null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<IList<ChannelAccount>>(HttpMethod.Get, [conversationId, "activities", activityId, "members"], null, customHeaders, cancellationToken);

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 ? default : BotJson.Read<T>(body);
        }
        catch (JsonException)
        {
            // The call has succeeded; what the channel says about it is of no use
            return default;
        }
    }

    private static async Task<ErrorResponseException> ErrorAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var requestBody = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper { Method = request.Method, RequestUri = request.RequestUri, Content = requestBody },
            Response = new HttpResponseMessageWrapper { StatusCode = response.StatusCode, ReasonPhrase = response.ReasonPhrase, Content = body },
            Body = ReadError(body),
        };
    }

    private static ErrorResponse ReadError(string body)
    {
        try
        {
            return BotJson.Read<ErrorResponse>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<HttpOperationResponse<T>> CallAsync<T>(HttpMethod method, string[] path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, Url(path));
        foreach (var product in UserAgent) request.Headers.UserAgent.Add(product);
        foreach (var (name, values) in customHeaders ?? []) request.Headers.TryAddWithoutValidation(name, values);
        if (body is not null) request.Content = new ByteArrayContent(BotJson.WriteUtf8(body)) { Headers = { ContentType = Json } };
        if (_client.Credentials is not null) await _client.Credentials.ProcessHttpRequestAsync(request, cancellationToken);
        var response = await _client.HttpClient.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = await ReadAsync<T>(response, cancellationToken) };
        using (request)
        using (response)
            throw await ErrorAsync(request, response, cancellationToken);
    }

    private Uri Url(string[] path)
    {
        var url = new StringBuilder(_client.BaseUri.AbsoluteUri.TrimEnd('/')).Append("/v3/conversations");
        foreach (var segment in path)
        {
            ArgumentException.ThrowIfNullOrEmpty(segment);
            if (segment is "." or "..") throw new ArgumentException("A path cannot be an id.", nameof(path));
            url.Append('/').Append(Uri.EscapeDataString(segment));
        }
        return new Uri(url.ToString());
    }
}
