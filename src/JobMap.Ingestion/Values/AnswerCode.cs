namespace JobMap.Ingestion.Values;

/// <summary>The codes that LimeSurvey gives the options of a question unless told otherwise: A1, A2 … and, in later versions, AO01, AO02 …</summary>
internal static class AnswerCode
{
    /// <summary>Reads a text that <see cref="LabelText.Normalised"/> has made; <paramref name="position"/> counts from the lowest option.</summary>
    public static bool TryRead(string text, out int position)
    {
        ReadOnlySpan<char> digits = text.StartsWith("ao", StringComparison.Ordinal) ? text.AsSpan(2) : text.StartsWith('a') ? text.AsSpan(1) : [];
        position = 0;
        return digits.Length is > 0 and <= 4 && !digits.ContainsAnyExceptInRange('0', '9') && WholeNumber.TryRead(digits, out position);
    }
}
