using System.Globalization;

namespace CareerBot.Vietnamese.Quantities;

/// <summary>Days of the Vietnamese lunar calendar, from the Chinese one and the years in which they differ.</summary>
internal static class LunarCalendar
{
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>The solar date of a lunar day of a year; null outside the years that the calendar knows (1901 to 2100).</summary>
    internal static DateTime? ToSolar(int year, int month, int day, IReadOnlyDictionary<int, int> shifts)
    {
        if (year <= Chinese.MinSupportedDateTime.Year || year >= Chinese.MaxSupportedDateTime.Year)
            return null;
        // A leap month comes behind the month of its number
        var leap = Chinese.GetLeapMonth(year);
        var date = Chinese.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
        return month == 1 ? date.AddDays(shifts.GetValueOrDefault(year)) : date;
    }
}
