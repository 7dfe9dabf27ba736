"""Reference figures for the statistics of opportunity, by numpy and scipy alone.

    python3 benchmarks/peers/reference.py tests/JobMap.Tests/Opportunity/References

writes one CSV file a subject into the folder. The packages are Debian's python3-numpy and python3-scipy. Nothing here follows
the library's own code: shares and correlations come from arrays of respondents, quantiles from scipy, probabilities from quadrature.
"""
import csv
import pathlib
import sys

import numpy
import scipy
from scipy import integrate, optimize, special, stats

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "tests/JobMap.Tests/Opportunity/References")
COMMAND = "python3 benchmarks/peers/reference.py tests/JobMap.Tests/Opportunity/References"


def write(name, header, rows):
    FOLDER.mkdir(parents=True, exist_ok=True)
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        file.write(f"# {COMMAND}\n# numpy {numpy.__version__}, scipy {scipy.__version__}\n")
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        for row in rows:
            out.writerow([repr(float(x)) if isinstance(x, (float, numpy.floating)) else x for x in row])


def normal():
    for x in [-37.0, -20.0, -10.0, -6.5, -4.0, -3.0, -2.5, -2.0, -1.999, -1.0, -0.3, -1e-9, 0.0, 0.1, 0.5, 1.0, 1.9, 2.0, 2.1, 3.0, 5.0, 8.0]:
        yield x, stats.norm.cdf(x), stats.norm.pdf(x)


def t_value(level, df):
    """The two-sided value of Student's t by the inverse of the incomplete beta function: stats.t.ppf of scipy 1.10 keeps but 9 figures."""
    if df < 50:
        x = special.betaincinv(df / 2, 0.5, 1 - level)
        return numpy.sqrt(df * (1 / x - 1))
    y = special.betaincinv(0.5, df / 2, level)
    return numpy.sqrt(df * y / (1 - y))


def student():
    for df in [0.3, 0.7, 1.0, 1.5, 2.0, 3.0, 4.7, 9.0, 29.0, 59.0, 119.0, 392.0, 999.0, 999.5, 1000.0, 1234.5, 50000.0, 1e7]:
        for level in [0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999]:
            value = t_value(level, df)
            assert abs(value / stats.t.isf((1 - level) / 2, df) - 1) < 1e-8
            yield df, level, value


def wilson():
    for k, n in [(0, 1), (1, 1), (0, 30), (30, 30), (1, 60), (59, 60), (42, 60), (200, 270), (75, 270), (335, 393), (3, 1000000)]:
        for level in [0.8, 0.95, 0.99]:
            ci = stats.binomtest(k, n).proportion_ci(level, method="wilson")
            yield k, n, level, ci.low, ci.high


# Nine cells: importance missing, low, top times satisfaction missing, low, top.
TABLES = {
    "important but not satisfied": [0, 0, 0, 0, 54, 16, 0, 140, 60],
    "at the kink": [0, 0, 0, 0, 28, 26, 0, 26, 100],
    "at the kink near one": [0, 0, 0, 0, 2, 3, 0, 3, 52],
    "near the kink": [0, 0, 0, 0, 40, 12, 0, 22, 46],
    "overserved": [0, 0, 0, 0, 50, 200, 0, 10, 40],
    "negative correlation": [0, 0, 0, 0, 3, 45, 0, 70, 5],
    "missing on both sides": [4, 9, 4, 3, 15, 20, 12, 55, 40],
    "few": [0, 0, 1, 0, 2, 1, 1, 3, 2],
}


def indicators(cells):
    """Importance and satisfaction of each respondent: 1 top, 0 low, nan missing."""
    value = [numpy.nan, 0.0, 1.0]
    i = numpy.concatenate([numpy.full(c, value[k // 3]) for k, c in enumerate(cells)])
    s = numpy.concatenate([numpy.full(c, value[k % 3]) for k, c in enumerate(cells)])
    return i, s


def correlation(i, s):
    both = ~numpy.isnan(i) & ~numpy.isnan(s)
    r = numpy.corrcoef(i[both], s[both])[0, 1]
    return r * both.sum() / numpy.sqrt((~numpy.isnan(i)).sum() * (~numpy.isnan(s)).sum())


def share(x, level):
    x = x[~numpy.isnan(x)]
    ci = stats.binomtest(int(x.sum()), len(x)).proportion_ci(level, method="wilson")
    return x.mean(), ci.low, ci.high


def mover_linear(a, one, b, two, r):
    (p, l, u), (q, m, v) = one, two
    value = a * p + b * q
    low_p, up_p = sorted([a * l, a * u])
    low_q, up_q = sorted([b * m, b * v])
    r = r * numpy.sign(a * b)
    down = numpy.sqrt((a * p - low_p) ** 2 + (b * q - low_q) ** 2 + 2 * r * (a * p - low_p) * (b * q - low_q))
    up = numpy.sqrt((up_p - a * p) ** 2 + (up_q - b * q) ** 2 + 2 * r * (up_p - a * p) * (up_q - b * q))
    return value, value - down, value + up


def both_below(c, r):
    inner = lambda x: stats.norm.pdf(x) * stats.norm.cdf((c - r * x) / numpy.sqrt(1 - r * r))
    return integrate.quad(inner, -12, c, epsabs=1e-13, epsrel=1e-13, limit=400)[0]


def value_of_both(z, r):
    if r >= 1:
        return z
    return optimize.brentq(lambda c: both_below(c, r) - stats.norm.cdf(z), z, z + 2, xtol=1e-13)


def guarded_lower(one, two, r, z):
    unfloored, gap = mover_linear(2, one, -1, two, r), mover_linear(1, one, -1, two, r)
    reach = gap[0] - gap[1] if gap[0] >= 0 else gap[2] - gap[0]
    weight = min(1, max(0, 1.5 - abs(gap[0]) / reach))
    below, own = unfloored[0] - unfloored[1], one[0] - one[1]
    shared = min(1, max(0, (2 * own - r * (two[2] - two[0])) / below))
    stretch = 1 + weight * (value_of_both(z, shared) / z - 1)
    return 10 * max(unfloored[0] - stretch * below, one[0] - stretch * own)


def mover():
    for name, cells in TABLES.items():
        for level in [0.8, 0.95]:
            i, s = indicators(cells)
            one, two, r = share(i, level), share(s, level), correlation(i, s)
            unfloored = mover_linear(2, one, -1, two, r)
            gap = mover_linear(1, one, -1, two, r)
            logs = mover_linear(1, numpy.log(one), 1, numpy.log([1 - two[0], 1 - two[2], 1 - two[1]]), -r)
            floored = [max(x, y) for x, y in zip(unfloored, one)]
            rows = {"ulwick-top-two-box": 10 * numpy.array(floored), "unfloored": 10 * numpy.array(unfloored),
                    "gap": 10 * numpy.array(gap), "olsen": numpy.exp(logs)}
            guarded = guarded_lower(one, two, r, stats.norm.isf((1 - level) / 2))
            for definition, figures in rows.items():
                lower = guarded if definition == "ulwick-top-two-box" else figures[1]
                yield [name, *cells, level, definition, *figures, lower]


def kink():
    for level in [0.5, 0.8, 0.95, 0.99, 0.9999]:
        for r in [0.0, 0.2, 0.5, 0.7, 0.8, 0.87, 0.93, 0.97, 0.995]:
            z = stats.norm.isf((1 - level) / 2)
            yield level, r, both_below(z, r), value_of_both(z, r)


def means():
    """Ratings 1..5 with some missing (0), and weights in units of 2^-20 or 1."""
    random = numpy.random.default_rng(4)
    for name, n, weighted in [("few", 12, False), ("some", 60, False), ("many", 393, False), ("weighted", 80, True), ("many weighted", 300, True)]:
        i = random.choice(6, n, p=[0.05, 0.03, 0.07, 0.15, 0.35, 0.35])
        s = random.choice(6, n, p=[0.08, 0.1, 0.2, 0.27, 0.2, 0.15])
        s = numpy.where(random.random(n) < 0.3, i, s)
        w = random.integers(1, 5, n) * 2**19 if weighted else numpy.ones(n, dtype=int)
        figures = []
        for x in (i, s):
            y, v = (x[x > 0] - 1) / 4, w[x > 0].astype(float)
            size = v.sum() ** 2 / (v**2).sum()
            mean = numpy.average(y, weights=v)
            error = numpy.sqrt(numpy.cov(y, aweights=v, ddof=0) * size / (size - 1) / size)
            half = t_value(0.95, size - 1) * error
            figures += [mean, error, mean - half, mean + half]
        both = (i > 0) & (s > 0)
        r = numpy.corrcoef(i[both], s[both])[0, 1] if not weighted else None
        if weighted:
            c = numpy.cov(i[both], s[both], aweights=w[both].astype(float))
            r = c[0, 1] / numpy.sqrt(c[0, 0] * c[1, 1])
        squares = w.astype(float) ** 2
        r *= squares[both].sum() / numpy.sqrt(squares[i > 0].sum() * squares[s > 0].sum())
        answers = " ".join(f"{a}{b}:{c}" for a, b, c in zip(i, s, w))
        yield [name, answers, *figures, r]


def opportunity(i, s):
    p, q = numpy.nanmean(i), numpy.nanmean(s)
    return 10 * max(2 * p - q, p)


def bca():
    """Intervals from 499 resampled scores that are given too; the acceleration from leaving out each respondent."""
    random = numpy.random.default_rng(1987)
    for name in ["important but not satisfied", "at the kink", "near the kink", "missing on both sides"]:
        cells = TABLES[name]
        i, s = indicators(cells)
        n = len(i)
        score = opportunity(i, s)
        left = numpy.array([opportunity(numpy.delete(i, k), numpy.delete(s, k)) for k in range(n)])
        d = left.mean() - left
        a = (d**3).sum() / (6 * (d**2).sum() ** 1.5)
        draws = [random.integers(0, n, n) for _ in range(499)]
        resampled = numpy.array([opportunity(i[k], s[k]) for k in draws])
        below = ((resampled < score - 1e-9).sum() + 0.5 * (abs(resampled - score) <= 1e-9).sum()) / 499
        z0 = stats.norm.ppf(below)
        for level in [0.8, 0.95]:
            plain = numpy.quantile(resampled, [(1 - level) / 2, (1 + level) / 2], method="weibull")
            z = stats.norm.ppf([(1 - level) / 2, (1 + level) / 2])
            moved = stats.norm.cdf(z0 + (z0 + z) / (1 - a * (z0 + z)))
            better = numpy.quantile(resampled, moved, method="weibull")
            yield [name, *cells, level, score, a, *plain, *better, " ".join(repr(float(x)) for x in resampled)]


def floor_bias():
    """By quadrature: the mean of max(g, 0) for g normal around d, less max(d, 0)."""
    for d in [0.0, 0.2, -0.2, 1.0, -1.0, 2.5, -4.0]:
        for sigma in [0.1, 0.4, 0.8, 1.3]:
            mean = integrate.quad(lambda g: g * stats.norm.pdf(g, d, sigma), 0, max(d, 0) + 12 * sigma, points=[max(d, 0)], epsabs=1e-14)[0]
            yield d, sigma, mean - max(d, 0)


NINE = [f"cell{k}" for k in range(9)]
write("normal.csv", ["x", "cumulative", "density"], normal())
write("student.csv", ["degreesOfFreedom", "level", "value"], student())
write("wilson.csv", ["successes", "n", "level", "lower", "upper"], wilson())
write("mover.csv", ["table", *NINE, "level", "definition", "value", "lower", "upper", "guardedLower"], mover())
write("kink.csv", ["level", "correlation", "bothBelow", "valueOfBoth"], kink())
write("means.csv", ["name", "answers", "importance", "importanceError", "importanceLower", "importanceUpper",
                    "satisfaction", "satisfactionError", "satisfactionLower", "satisfactionUpper", "correlation"], means())
write("bca.csv", ["table", *NINE, "level", "score", "acceleration", "percentileLower", "percentileUpper", "lower", "upper", "resampled"], bca())
write("floor-bias.csv", ["gap", "standardError", "bias"], floor_bias())
