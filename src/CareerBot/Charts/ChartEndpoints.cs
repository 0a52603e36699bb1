using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Charts;

/// <summary>Serves the charts.</summary>
public static class ChartEndpoints
{
    private const string Png = "image/png";

    /// <summary>The largest pay that is drawn, in US dollars.</summary>
    private const decimal MostPay = 10_000_000;

    /// <summary>Adds <c>/charts/pay.png?per=hour|year&amp;you=PAY</c> and <c>/charts/jobs.png</c>.</summary>
    public static void MapCharts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ChartLinks.PayScalePath, (HttpContext http, ChartPictures pictures, string? per, string? you) =>
            per is "hour" or "year" && TryRead(you, out var pay)
                ? Send(http, pictures.PayScale(string.Equals(per, "hour", StringComparison.Ordinal), pay))
                : Results.BadRequest());
        routes.MapGet(ChartLinks.JobsPath, (HttpContext http, ChartPictures pictures) => Send(http, pictures.Jobs()));
    }

    private static bool TryRead(string? text, out decimal? pay)
    {
        pay = null;
        if (text is null)
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > MostPay)
            return false;
        pay = decimal.Round(value, 2);
        return true;
    }

    /// <summary>Web Chat of another site may show it; a changed chart has another tag.</summary>
    private static IResult Send(HttpContext http, byte[] picture)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Bytes(picture, Png, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(picture)[..8])}\""));
    }
}
