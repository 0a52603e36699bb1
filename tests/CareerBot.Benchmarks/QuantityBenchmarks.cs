using BenchmarkDotNet.Attributes;
using CareerBot.Vietnamese.Quantities;

namespace CareerBot.Benchmarks;

/// <summary>Reading the quantities of chat-like lines, per line; the bar is 10,000 lines a second on one core: 100 µs.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    /// <summary>How many lines there are.</summary>
    public const int LineCount = 20;

    internal static readonly DateTimeOffset Now = new(2024, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    internal static readonly string[] Lines =
    [
        "em được trả 40k đô một năm thì cao không",
        "15 đô 1 tiếng",
        "làm 20 tiếng/tuần thì 1 tháng được bao nhiêu",
        "luong 15tr 1 thang co on ko ad",
        "ca đêm từ 22h đến 6h sáng thì lương bao nhiêu ạ",
        "chỉ rảnh t7 cn thôi thì xin ca tối được không",
        "mình 22 tuổi, có 2 năm kinh nghiệm làm chăm sóc khách hàng",
        "nghề này có tương lai không anh chị ơi",
        "toi muon hoi ve cong viec tong dai vien can hoc nhung gi",
        "tuần làm 6 ngày, ngày 8 tiếng, lương 8 củ có ổn không",
        "Mức lương dưới 10%: dưới $ 22,140 ($ 10,65 / giờ)",
        "thứ 2, 4, 6 em đi học buổi sáng, mai 8h30 phỏng vấn được không",
        "em hay bị khách mắng thì phải làm sao ạ, có cách nào không",
        "lương khoảng 10 tới 12 triệu, thưởng tết 1 tháng lương",
        "hello ad",
        "ba mươi ba nghìn bảy trăm năm mươi đô la một năm",
        "cần bằng cấp gì để làm nhân viên trực tổng đài vậy",
        "từ năm 2016 đến năm 2026 nghề này tăng 5%",
        "em không giỏi giao tiếp qua điện thoại thì có làm được không",
        "nghỉ lễ 2/9 với noel có được trả thêm tiền không nhỉ",
    ];

    /// <summary>Reads all lines.</summary>
    [Benchmark(OperationsPerInvoke = LineCount)]
    public int Read()
    {
        var sum = 0;
        foreach (var line in Lines)
            sum += QuantityReader.Default.Read(line, Now).Count;
        return sum;
    }
}
