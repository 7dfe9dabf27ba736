"""Reference figures for indicators of a journey, by numpy and scipy alone.

    python3 benchmarks/peers/reference_kpi.py tests/JobMap.Tests/Journeys/References

writes kpi.csv, figures with their limits, and kpi-changes.csv, differences of two of them. The packages are Debian's python3-numpy and
python3-scipy. Nothing here follows the library's own way: the limits of a net promoter score are roots of the score statistic whose shares are
the maximum of the likelihood, found by search; a mean is that of an array with one entry a person.

    python3 benchmarks/peers/reference_kpi.py coverage

prints how often intervals of a net promoter score hold the truth, exactly, and those of a mean rating, by 20,000 draws each.
"""
import csv
import os
import sys

import numpy
import scipy
from scipy import optimize, special, stats

COMMAND = "python3 benchmarks/peers/reference_kpi.py tests/JobMap.Tests/Journeys/References"


def likeliest(promoters, passives, detractors, difference):
    """The sum of the shares of promoters and detractors that is likeliest where their difference is given."""
    away = abs(difference)
    few, many = (detractors, promoters) if difference >= 0 else (promoters, detractors)
    upper = (1 - away) / 2

    def slope(share):
        # The derivative of the logarithm of the likelihood by the smaller of the two shares.
        parts = (few, 1, share), (passives, -2, 1 - away - 2 * share), (many, 1, share + away)
        return sum(count * way / max(part, 1e-300) for count, way, part in parts if count)

    if few == 0 and slope(0) <= 0:
        share = 0
    elif passives == 0 and slope(upper) >= 0:
        share = upper
    else:
        share = optimize.brentq(slope, 0, upper, xtol=1e-300, rtol=1e-15)
    return 2 * share + away


def net_promoter_score(detractors, passives, promoters, level):
    n = detractors + passives + promoters
    value = (promoters - detractors) / n
    z2 = stats.norm.ppf((1 + level) / 2) ** 2

    def gap(difference):
        both = likeliest(promoters, passives, detractors, difference)
        return n * (value - difference) ** 2 - z2 * (both - difference**2)

    lower = -1 if value == -1 else optimize.brentq(gap, -1 + 1e-13, value - 1e-9, xtol=1e-15, rtol=1e-14)
    upper = 1 if value == 1 else optimize.brentq(gap, value + 1e-9, 1 - 1e-13, xtol=1e-15, rtol=1e-14)
    return 100 * value, 100 * lower, 100 * upper


def share(others, successes, level):
    found = stats.binomtest(successes, others + successes)
    limits = found.proportion_ci(level, method="wilson")
    return successes / (others + successes), limits.low, limits.high


def rating(minimum, maximum, counts, level):
    """Minimum is the point that says least, so greater than maximum on a reversed scale."""
    points = numpy.linspace(minimum, maximum, len(counts))
    answers = numpy.repeat(points, counts)
    values, weights = numpy.append(points, [minimum, maximum]), numpy.append(numpy.array(counts, float), [0.25, 0.25])
    n = weights.sum()
    centre = numpy.average(values, weights=weights)
    error = numpy.sqrt(numpy.average((values - centre) ** 2, weights=weights) / (n - 1))
    lower, upper = stats.t.interval(level, n - 1, loc=centre, scale=error)
    ends = sorted((minimum, maximum))
    return answers.mean(), max(ends[0], min(lower, answers.mean())), min(ends[1], max(upper, answers.mean()))


def figure(kind, scale, counts, level):
    if kind == "NetPromoterScore":
        return net_promoter_score(*counts, level)
    return share(*counts, level) if not scale else rating(*map(int, scale.split("..")), counts, level)


CASES = [
    ("NetPromoterScore", "", [[30, 60, 110], [110, 60, 30], [0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 25], [0, 40, 0], [3, 0, 7], [1, 2, 17], [250, 300, 450], [9, 1, 0], [99000, 1000, 200000]]),
    ("Retention", "", [[8, 32], [0, 12], [12, 0], [1, 0], [275, 725], [100000, 300000]]),
    ("Churn", "", [[380, 20], [390, 10]]),
    ("CustomerEffortScore", "1..7", [[1, 2, 3, 8, 20, 30, 16], [0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 30], [0, 0, 0, 12, 0, 0, 0], [5, 0, 0, 0, 0, 0, 5], [100, 150, 200, 400, 900, 1200, 700]]),
    ("CustomerEffortScore", "1..5", [[0, 1, 2, 6, 11], [1, 1, 0, 0, 0]]),
    ("CustomerEffortScore", "5..1", [[0, 1, 2, 6, 11]]),
]


def write(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(f"# {COMMAND}\n# numpy {numpy.__version__}, scipy {scipy.__version__}\n")
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def references(folder):
    shown = lambda counts: " ".join(map(str, counts))
    figures, changes = [], []
    for kind, scale, all_counts in CASES:
        for level in (0.8, 0.95, 0.99):
            found = [figure(kind, scale, counts, level) for counts in all_counts]
            figures += [[kind, scale, shown(counts), level, *map(float, limits)] for counts, limits in zip(all_counts, found)]
            for k in range(len(found) - 1):
                (b, bl, bu), (a, al, au) = found[k], found[k + 1]
                lower, upper = a - b - numpy.hypot(a - al, bu - b), a - b + numpy.hypot(au - a, b - bl)
                changes.append([kind, scale, shown(all_counts[k]), shown(all_counts[k + 1]), level, float(a - b), float(lower), float(upper)])
    write(folder, "kpi.csv", ["kind", "scale", "counts", "level", "value", "lower", "upper"], figures)
    write(folder, "kpi-changes.csv", ["kind", "scale", "before", "after", "level", "difference", "lower", "upper"], changes)


Z = stats.norm.ppf(0.975)


def wilson(x, n):
    p = x / n
    return (x + Z * Z / 2) / (n + Z * Z) - (h := Z / (n + Z * Z) * numpy.sqrt(x * (1 - p) + Z * Z / 4)), (x + Z * Z / 2) / (n + Z * Z) + h


def added(one, all_):
    """Wald's interval after people were added to promoters and detractors, and to all."""
    def limits(p, d, n):
        p, d = (p + one) / (n + all_), (d + one) / (n + all_)
        half = Z * numpy.sqrt((p + d - (p - d) ** 2) / (n + all_))
        return numpy.clip(p - d - half, -1, 1), numpy.clip(p - d + half, -1, 1)
    return limits


def mover(x, y, n):
    p, d = x / n, y / n
    (lp, up), (ld, ud) = wilson(x, n), wilson(y, n)
    with numpy.errstate(all="ignore"):
        r = numpy.nan_to_num(-numpy.sqrt(p * d / ((1 - p) * (1 - d))), posinf=0, neginf=0)
    away = lambda a, b: numpy.sqrt(numpy.maximum(0, a * a + b * b - 2 * r * a * b))
    return numpy.clip(p - d - away(p - lp, ud - d), -1, 1), numpy.clip(p - d + away(up - p, d - ld), -1, 1)


def tango(x, y, n):
    def statistic(at):
        b, c = (2 * n - x + y) * at - x - y, -y * at * (1 - at)
        q = (numpy.sqrt(numpy.maximum(0, b * b - 8 * n * c)) - b) / (4 * n)
        return (x - y - n * at) / numpy.sqrt(numpy.maximum(n * (2 * q + at * (1 - at)), 1e-300))
    limits = []
    for end in (-1.0, 1.0):
        inside, outside = (x - y) / n, numpy.full(x.shape, end)
        for _ in range(60):
            middle = (inside + outside) / 2
            kept = numpy.abs(statistic(middle)) <= Z
            inside, outside = numpy.where(kept, middle, inside), numpy.where(kept, outside, middle)
        limits.append(inside)
    return limits


def coverage_of_scores():
    methods = {"Wald": added(0, 0), "Agresti-Min": added(0.5, 2), "Bonett-Price": added(1, 2), "MOVER": mover, "Tango": tango}
    rng = numpy.random.default_rng(1)
    fixed = [[0.5, 0.1, 0.4], [0.9, 0.01, 0.09], [0.97, 0.02, 0.01], [0.6, 0.39, 0.01], [0.02, 0.02, 0.96], [0.3, 0.3, 0.4]]
    for n in (10, 20, 30, 50, 100, 200, 400, 1000):
        x, y = [grid.ravel().astype(float) for grid in numpy.meshgrid(numpy.arange(n + 1), numpy.arange(n + 1))]
        x, y = x[x + y <= n], y[x + y <= n]
        ways = special.gammaln(n + 1) - special.gammaln(x + 1) - special.gammaln(y + 1) - special.gammaln(n - x - y + 1)
        truths = numpy.vstack([rng.dirichlet([1, 1, 1], size=120 if n < 500 else 40), fixed])
        chances = [numpy.exp(ways + x * numpy.log(p) + y * numpy.log(d) + (n - x - y) * numpy.log(o)) for p, d, o in truths]
        for name, method in methods.items():
            lower, upper = method(x, y, float(n))
            held = [chance[(lower <= p - d) & (p - d <= upper)].sum() for chance, (p, d, _) in zip(chances, truths)]
            width = numpy.mean([chance @ (upper - lower) for chance in chances])
            print(f"{n:5} {name:13} mean {numpy.mean(held):.3f} least {min(held):.3f} width {100 * width:.1f}")


def coverage_of_means():
    shapes = [
        [0.05, 0.1, 0.2, 0.35, 0.3], [0.01, 0.02, 0.05, 0.22, 0.7], [0, 0, 0.02, 0.08, 0.9], [0.4, 0.05, 0.1, 0.05, 0.4], [0.05, 0, 0, 0, 0.95],
        [0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.3], [0.01, 0.01, 0.02, 0.06, 0.1, 0.2, 0.6], [0.5, 0.2, 0.1, 0.08, 0.06, 0.04, 0.02]]
    rng = numpy.random.default_rng(3)
    for n in (5, 10, 20, 50, 100, 300, 1000):
        draws = [(numpy.linspace(0, 1, len(shape)), shape, rng.multinomial(n, shape, size=20_000)) for shape in shapes]
        for more in (0, 0.25, 0.5, 1):
            held, widths = [], []
            for points, shape, counts in draws:
                size, mean = n + 2 * more, counts @ points / n
                centre = (counts @ points + more) / size
                variance = (counts @ points**2 + more) / size - centre**2
                half = stats.t.ppf(0.975, size - 1) * numpy.sqrt(numpy.maximum(variance, 0) / (size - 1))
                lower, upper = numpy.minimum(numpy.maximum(0, centre - half), mean), numpy.maximum(numpy.minimum(1, centre + half), mean)
                truth = points @ shape
                held.append(((lower <= truth + 1e-12) & (truth <= upper + 1e-12)).mean())
                widths.append((upper - lower).mean())
            print(f"{n:5} t with {more:<4} at either end: mean {numpy.mean(held):.3f} least {min(held):.3f} width {numpy.mean(widths):.3f}")


if __name__ == "__main__":
    if sys.argv[1:] == ["coverage"]:
        coverage_of_scores()
        coverage_of_means()
    else:
        references(sys.argv[1] if len(sys.argv) > 1 else "tests/JobMap.Tests/Journeys/References")
