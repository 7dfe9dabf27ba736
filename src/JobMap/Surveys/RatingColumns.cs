namespace JobMap.Surveys;

/// <summary>
/// The answers on one need, one byte a respondent: how much the rating says, 1 for the least, 0 for no answer; and beside each, where anybody said why
/// there is no answer, a <see cref="NoAnswer"/>.
/// </summary>
internal sealed record RatingColumns(byte[] Importance, byte[] Satisfaction, byte[]? ImportanceReasons, byte[]? SatisfactionReasons)
{
    public RatingColumns Pick(int[] rows) => new(Pick(Importance, rows), Pick(Satisfaction, rows), ImportanceReasons is null ? null : Pick(ImportanceReasons, rows), SatisfactionReasons is null ? null : Pick(SatisfactionReasons, rows));

    public RatingColumns Append(RatingColumns other) => new(
        [.. Importance, .. other.Importance], [.. Satisfaction, .. other.Satisfaction],
        Joined(ImportanceReasons, Importance.Length, other.ImportanceReasons, other.Importance.Length),
        Joined(SatisfactionReasons, Importance.Length, other.SatisfactionReasons, other.Importance.Length));

    public bool IsSame(RatingColumns other) =>
        Importance.AsSpan().SequenceEqual(other.Importance) && Satisfaction.AsSpan().SequenceEqual(other.Satisfaction)
        && IsSame(ImportanceReasons, other.ImportanceReasons) && IsSame(SatisfactionReasons, other.SatisfactionReasons);

    /// <summary>How many said not to know, and to how many it does not apply.</summary>
    public static (long DontKnow, long NotApplicable) CountReasons(byte[]? reasons) => reasons is null ? default
        : (reasons.LongCount(reason => reason == (byte)NoAnswer.DontKnow), reasons.LongCount(reason => reason == (byte)NoAnswer.NotApplicable));

    private static byte[]? Joined(byte[]? first, int length, byte[]? second, int otherLength) =>
        first is null && second is null ? null : [.. first ?? new byte[length], .. second ?? new byte[otherLength]];

    /// <summary>Nobody said why is the same as everybody left it blank.</summary>
    private static bool IsSame(byte[]? first, byte[]? second) =>
        first is null || second is null ? (first ?? second)?.AsSpan().ContainsAnyExcept((byte)0) is not true : first.AsSpan().SequenceEqual(second);

    private static byte[] Pick(byte[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);
}
