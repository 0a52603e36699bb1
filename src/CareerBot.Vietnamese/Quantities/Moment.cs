namespace CareerBot.Vietnamese.Quantities;

/// <summary>A time, resolved against the <c>now</c> that the text was read at; local to whoever said now.</summary>
/// <param name="Timex">The TIMEX expression, as the recognizers of the library write it: <c>T08:30</c>, <c>XXXX-WXX-1</c>.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends, exclusive; equal to <paramref name="From"/> for a point in time.</param>
/// <param name="Earlier">The same day or time before now, when the text does not say which (thứ hai, 20/11); otherwise null.</param>
/// <param name="IsHalfDayUnknown">Whether an hour up to 12 was said without sáng or chiều.</param>
public sealed record Moment(string Timex, DateTime From, DateTime To, DateTime? Earlier = null, bool IsHalfDayUnknown = false);
