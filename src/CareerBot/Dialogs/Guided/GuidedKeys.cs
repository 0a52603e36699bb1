namespace CareerBot.Dialogs.Guided;

/// <summary>The ids of the guided dialogs, and the keys of their files that the C# dialogs use.</summary>
public static class GuidedKeys
{
    public const string FitCheck = "fit-check";
    public const string PayCheck = "pay-check";
    public const string CompareJobs = "compare-jobs";
    public const string HiringPlan = "hiring-plan";

    /// <summary>The sentence that opens a dialog.</summary>
    public const string Intro = "intro";

    /// <summary>The sentences of <c>habits.yaml</c>.</summary>
    internal static IReadOnlyList<string> Habits { get; } =
    [
        "ask", "continue", "missed", "missed.choose", "missed.leave", "cancelled", "restarted", "back", "back.nothing",
        "skipped", "help", "left",
    ];

    /// <summary>What each dialog uses.</summary>
    internal static IReadOnlyDictionary<string, (string[] Sentences, string[] Texts, string[] Lists)> All { get; } =
        new Dictionary<string, (string[], string[], string[])>(StringComparer.Ordinal)
        {
            [FitCheck] = (["result", "result.nothing"], ["card", "strengths", "ready", "train", "notes", "limits", "speak"], []),
            [PayCheck] = (
                ["result", "other-currency"],
                ["you", "you.value", "bottom", "bottom.value", "median", "median.value", "top", "top.value", "unit.hour", "unit.year", "chart.title.hour", "chart.title.year", "chart.source", "chart.alt", "card", "speak"],
                []),
            [CompareJobs] = (
                ["table", "done"],
                ["median", "receptionist", "concierge", "lodging_manager", "card", "job", "pay", "source", "limits", "chart.title", "chart.alt", "speak"],
                []),
            [HiringPlan] = (["plan", "checklist", "done"], ["card", "interview", "checklist", "speak.plan", "speak.checklist"], ["steps", "interview", "checklist"]),
        };

    /// <summary>The cards that the dialogs show.</summary>
    internal static IReadOnlyList<string> Cards { get; } = [FitCheck, PayCheck, CompareJobs, HiringPlan, "checklist"];
}
