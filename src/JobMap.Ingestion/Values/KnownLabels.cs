using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>A codebook of this library with its labels as they are compared.</summary>
internal sealed class KnownLabels
{
    private readonly Dictionary<string, int> _ratings;

    private KnownLabels(RatingCodebook codebook)
    {
        Codebook = codebook;
        _ratings = codebook.Labels.ToDictionary(pair => LabelText.Normalised(pair.Key), pair => pair.Value, StringComparer.Ordinal);
        Points = _ratings.Values.Max();
    }

    public static IReadOnlyList<KnownLabels> OfImportance { get; } =
        [new(RatingCodebooks.Importance), new(RatingCodebooks.ImportanceUpToVery), new(RatingCodebooks.DutchImportance)];

    public static IReadOnlyList<KnownLabels> OfSatisfaction { get; } =
        [new(RatingCodebooks.Satisfaction), new(RatingCodebooks.BipolarSatisfaction), new(RatingCodebooks.DutchSatisfaction), new(RatingCodebooks.DutchBipolarSatisfaction)];

    public RatingCodebook Codebook { get; }

    public int Points { get; }

    public bool Has(string label) => _ratings.ContainsKey(label);

    /// <summary>1 for the label that says least.</summary>
    public int RatingOf(string label) => _ratings[label];

    /// <summary>True where it has every label and gives each a rating of its own: where two say the same, they are of another scale.</summary>
    public bool Covers(IReadOnlyCollection<string> labels) => labels.All(Has) && labels.Select(RatingOf).Distinct().Count() == labels.Count;

    /// <summary>The codebook with its ratings on a scale of as many points.</summary>
    public RatingCodebook On(RatingScale scale) => scale is { Minimum: 1, IsReversed: false } ? Codebook : new RatingCodebook($"{Codebook.Name} on {scale}",
        Codebook.Labels.Select(pair => KeyValuePair.Create(pair.Key, scale.IsReversed ? scale.Maximum - pair.Value + 1 : scale.Minimum + pair.Value - 1)));
}
