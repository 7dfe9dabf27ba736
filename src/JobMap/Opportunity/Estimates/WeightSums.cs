using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>The weights of some respondents as whole numbers: their sum and the sum of their squares; without weights both are the number of respondents.</summary>
internal readonly record struct WeightSums(long Weight, Int128 Square)
{
    /// <summary>Kish's effective number of respondents; 0 where nothing has weight.</summary>
    public double EffectiveSize => WeightTotals.EffectiveSizeOf(Weight, Square);

    public static WeightSums operator +(WeightSums left, WeightSums right) => new(checked(left.Weight + right.Weight), left.Square + right.Square);

    /// <summary>How many of the effective respondents a part of the weight stands for: part × Σw / Σw². Equal weights give the number of the part exactly.</summary>
    public double Effective(long part)
    {
        if (Square == 0)
        {
            return 0;
        }

        (Int128 whole, Int128 rest) = Int128.DivRem((Int128)part * Weight, Square);
        return (double)whole + ((double)rest / (double)Square);
    }
}
