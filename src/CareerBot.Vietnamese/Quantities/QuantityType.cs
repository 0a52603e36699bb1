namespace CareerBot.Vietnamese.Quantities;

/// <summary>What a quantity is. Any of them can have a <see cref="Quantity.Per"/>, which makes it a rate.</summary>
public enum QuantityType
{
    /// <summary>A number, or a range of numbers.</summary>
    Number,

    /// <summary>A place in a sequence: thứ nhất, thứ 10.</summary>
    Ordinal,

    /// <summary>A percentage, in percent: 5% is 5.</summary>
    Percentage,

    /// <summary>Money.</summary>
    Currency,

    /// <summary>A length of time, or a number of shifts or sessions.</summary>
    Duration,

    /// <summary>A time of day, or from one to another.</summary>
    Time,

    /// <summary>sáng, trưa, chiều, tối, đêm.</summary>
    PartOfDay,

    /// <summary>A day of the week, or from one to another.</summary>
    Weekday,

    /// <summary>cuối tuần.</summary>
    Weekend,

    /// <summary>A day with a name: tết, quốc khánh.</summary>
    Holiday,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A week, month, quarter, season or year of the calendar, or the next or last few of them.</summary>
    DateRange,

    /// <summary>A day and a time of day, or a part of that day.</summary>
    DateTime,
}
