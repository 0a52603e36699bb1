namespace CareerBot.Vietnamese.Quantities;

/// <summary>How exact a quantity is meant to be.</summary>
public enum QuantityBound
{
    /// <summary>As said.</summary>
    Exact,

    /// <summary>khoảng, gần, tầm.</summary>
    About,

    /// <summary>hơn, trên: more than <see cref="Quantity.Low"/>.</summary>
    More,

    /// <summary>ít nhất, trở lên: <see cref="Quantity.Low"/> or more.</summary>
    AtLeast,

    /// <summary>dưới, chưa tới: less than <see cref="Quantity.High"/>.</summary>
    Less,

    /// <summary>tối đa, trở xuống: <see cref="Quantity.High"/> or less.</summary>
    AtMost,

    /// <summary>từ … đến …: from <see cref="Quantity.Low"/> to <see cref="Quantity.High"/>.</summary>
    Between,
}
