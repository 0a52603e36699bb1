namespace CareerBot.Vietnamese.Quantities;

/// <summary>What time is measured, or pay and work are counted by; in rising order.</summary>
public enum TimeUnit
{
    /// <summary>giây.</summary>
    Second,

    /// <summary>phút.</summary>
    Minute,

    /// <summary>giờ, tiếng.</summary>
    Hour,

    /// <summary>buổi: a part of a day; its length is not said.</summary>
    Session,

    /// <summary>ca: a shift; its length is not said.</summary>
    Shift,

    /// <summary>ngày, hôm, bữa.</summary>
    Day,

    /// <summary>tuần.</summary>
    Week,

    /// <summary>tháng; 30 days as a length.</summary>
    Month,

    /// <summary>quý; 90 days as a length.</summary>
    Quarter,

    /// <summary>năm; 365 days as a length.</summary>
    Year,

    /// <summary>thập kỷ.</summary>
    Decade,

    /// <summary>thế kỷ.</summary>
    Century,
}
