namespace CareerBot.Vietnamese.Spelling;

/// <summary>The six tones of Vietnamese in the order of the dictionaries (thanh điệu).</summary>
public enum Tone
{
    /// <summary>Thanh ngang: no mark.</summary>
    Level,

    /// <summary>Thanh huyền: grave.</summary>
    Falling,

    /// <summary>Thanh hỏi: hook above.</summary>
    Dipping,

    /// <summary>Thanh ngã: tilde.</summary>
    Broken,

    /// <summary>Thanh sắc: acute.</summary>
    Rising,

    /// <summary>Thanh nặng: dot below.</summary>
    Heavy,
}
