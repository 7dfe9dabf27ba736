#!/usr/bin/env python3
"""Reference figures for adjusted p-values, sample plans and comparisons, by numpy and scipy.

Nothing of the library is used: the formulas are written down here a second time, in another language and where possible in another way
(the roots of Wilson's quadratic, correlations from influence values in floating point, p-values by Brent's method).

    python3 benchmarks/peers/reference_compare.py > tests/JobMap.Tests/Opportunity/Reference/comparison.json
"""
import json
import sys

import numpy as np
import scipy
from scipy.integrate import quad
from scipy.optimize import brentq
from scipy.stats import norm


# ---- adjusted p-values -------------------------------------------------------------------------------------------------------

def holm(p):
    p = np.asarray(p, float)
    m = len(p)
    out = np.empty(m)
    for i in range(m):
        # The largest bound among the p-values that are rejected no later than this one.
        out[i] = max(min(1, np.sum(p >= q) * q) for q in p if q <= p[i])
    return out


def benjamini_hochberg(p):
    p = np.asarray(p, float)
    m = len(p)
    out = np.empty(m)
    for i in range(m):
        out[i] = min(min(1, m * q / np.sum(p <= q)) for q in p if q >= p[i])
    return out


# ---- sample plans --------------------------------------------------------------------------------------------------------------

def variance(i, s, phi, deff=1.0):
    """Of 10 (2 x - y) for two correlated indicators, from their joint distribution."""
    both = i * s + phi * np.sqrt(i * (1 - i) * s * (1 - s))
    cells = {(1, 1): both, (1, 0): i - both, (0, 1): s - both, (0, 0): 1 - i - s + both}
    mean = sum(w * 10 * (2 * x - y) for (x, y), w in cells.items())
    return deff * sum(w * (10 * (2 * x - y) - mean) ** 2 for (x, y), w in cells.items())


def least(holds):
    """The least whole number for which something holds, by doubling and halving."""
    high = 1
    while not holds(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def plan(i, s, phi, level, deff):
    v = variance(i, s, phi, deff)
    z = norm.isf((1 - level) / 2)
    margin = lambda n: z * np.sqrt(v / n)
    power = lambda d, n1, n2: norm.sf(z - abs(d) / np.sqrt(v / n1 + v / n2)) + norm.cdf(-z - abs(d) / np.sqrt(v / n1 + v / n2))
    rank = lambda d, n, r: norm.cdf(abs(d) / np.sqrt(2 * v * (1 - r) / n))
    return {
        "importance": i, "satisfaction": s, "correlation": phi, "level": level, "designEffect": deff,
        "margins": [[n, margin(n)] for n in (30, 180, 270, 384, 600, 3000)],
        "respondentsForMargin": [[m, least(lambda n: margin(n) <= m)] for m in (2, 1, 0.5, 0.1)],
        "powers": [[d, a, b, power(d, a, b)] for d, a, b in ((0, 100, 100), (0.5, 200, 300), (-1.5, 180, 180), (2, 60, 400))],
        "respondentsForPower": [[d, p, least(lambda n: power(d, n, n) >= p)] for d, p in ((1, 0.8), (-1, 0.9), (0.5, 0.8), (3, 0.5))],
        "rankCertainties": [[d, n, r, rank(d, n, r)] for d, n, r in ((0.5, 180, 0), (-1, 270, 0.4), (0, 100, 0.2))],
        "respondentsForRank": [[d, c, r, least(lambda n: rank(d, n, r) >= c)] for d, c, r in ((0.5, 0.9, 0), (-1, 0.95, 0.4), (0.25, 0.8, -0.2))],
    }


def worst(phi):
    """The greatest standard deviation over all shares that can have the correlation, on a grid."""
    grid = np.linspace(0.001, 0.999, 999)
    i, s = np.meshgrid(grid, grid)
    product = np.sqrt(i * (1 - i) * s * (1 - s))
    possible = (phi * product <= np.minimum(i, s) - i * s + 1e-12) & (phi * product >= np.maximum(0, i + s - 1) - i * s - 1e-12)
    v = np.where(possible, 4 * i * (1 - i) + s * (1 - s) - 4 * phi * product, 0)
    return {"correlation": phi, "greatestVarianceAtLeast": 100 * float(v.max())}


# ---- comparisons -----------------------------------------------------------------------------------------------------------------

def wilson(k, n, z):
    """The roots of (p - q)^2 = z^2 q (1 - q) / n in q."""
    if z == 0:
        return k / n, k / n
    p = k / n
    roots = np.roots([1 + z * z / n, -(2 * p + z * z / n), p * p]).real
    return (0.0 if k == 0 else float(min(roots))), (1.0 if k == n else float(max(roots)))


def distance(a, b, r):
    return np.sqrt(max(0.0, a * a + b * b - 2 * r * a * b))


class Side:
    """Answers of one group: importance and satisfaction, 1 for the top box, 0 for below it, nan for none."""

    def __init__(self, importance, satisfaction):
        self.i, self.s = np.asarray(importance, float), np.asarray(satisfaction, float)
        self.pi, self.ps = np.nanmean(self.i), np.nanmean(self.s)
        self.ni, self.ns = int(np.sum(~np.isnan(self.i))), int(np.sum(~np.isnan(self.s)))
        both = ~np.isnan(self.i) & ~np.isnan(self.s)
        x, y = self.i[both], self.s[both]
        varies = both.sum() > 0 and x.std() > 0 and y.std() > 0
        self.r = float(np.corrcoef(x, y)[0, 1]) * both.sum() / np.sqrt(self.ni * self.ns) if varies else 0.0
        self.influence_i = np.nan_to_num((self.i - self.pi) / self.ni)
        self.influence_s = np.nan_to_num((self.s - self.ps) / self.ns)
        self.score = 10 * max(2 * self.pi - self.ps, self.pi)

    def pieces(self, z):
        li, ui = wilson(np.nansum(self.i), self.ni, z)
        ls, us = wilson(np.nansum(self.s), self.ns, z)
        d = 2 * self.pi - self.ps
        return [
            (d, d - distance(2 * (self.pi - li), us - self.ps, self.r), d + distance(2 * (ui - self.pi), self.ps - ls, self.r),
             2 * self.influence_i - self.influence_s),
            (self.pi, li, ui, self.influence_i),
        ]


    def kink(self, z):
        """How near the kink the score stands, 0..1, and how its two pieces vary together below."""
        li, ui = wilson(np.nansum(self.i), self.ni, z)
        ls, us = wilson(np.nansum(self.s), self.ns, z)
        gap, one, two = self.pi - self.ps, distance(2 * (self.pi - li), us - self.ps, self.r), self.pi - li
        reach = distance(self.pi - li, us - self.ps, self.r) if gap >= 0 else distance(ui - self.pi, self.ps - ls, self.r)
        if abs(gap) >= 1.5 * reach or one <= 0 or two <= 0:
            return 0.0, 0.0
        return min(1.0, 1.5 - abs(gap) / reach), min(1.0, max(0.0, (2 * two - self.r * (us - self.ps)) / one))


def either_above(c, r):
    """P(X > c or Y > c) of two standard normal values, from the one given the other."""
    if r >= 1:
        return norm.sf(c)
    both = quad(lambda x: norm.pdf(x) * norm.sf((c - r * x) / np.sqrt(1 - r * r)), c, c + 12, epsabs=0, epsrel=1e-12, limit=400)[0]
    return 2 * norm.sf(c) - both


def stretch(z, r):
    return max(1.0, brentq(lambda c: np.log(either_above(c, r)) - norm.logsf(z), 0.9 * z, z + min(0.6, 2 / z), xtol=1e-13) / z)


def lower_limit(a, b, paired, z):
    """The greatest of a's pieces less the greatest of b's, from the lower limits of every piece of a less every piece of b, guarded at the kink of a."""
    near, shared = a.kink(z)
    low = np.empty((2, 2))
    for j, (y, _, uy, fy) in enumerate(b.pieces(z)):
        below, own, rs = [], uy - y, []
        for x, lx, _, fx in a.pieces(z):
            r = 0.0
            if paired and np.any(fx != 0) and np.any(fy != 0):
                r = float(np.sum(fx * fy) / np.sqrt(np.sum(fx ** 2) * np.sum(fy ** 2)))
            below.append(x - lx)
            rs.append(r)
        d = [distance(p, own, r) for p, r in zip(below, rs)]
        more = 1.0
        if near > 0 and d[0] * d[1] > 0:
            together = shared * below[0] * below[1] - rs[0] * below[0] * own - rs[1] * below[1] * own + own * own
            more = 1 + near * (stretch(z, min(1.0, max(0.0, together / (d[0] * d[1])))) - 1)
        for i, (x, _, _, _) in enumerate(a.pieces(z)):
            low[i, j] = x - y - more * d[i]
    return max(-20.0, 10 * low.min(axis=1).max())


def limits(a, b, paired, z):
    return lower_limit(a, b, paired, z), -lower_limit(b, a, paired, z)


def signed_distance(a, b, paired, value):
    d = a.score - b.score
    if abs(d - value) < 1e-12:
        return 0.0
    border = (lambda z: limits(a, b, paired, z)[0] - value) if d > value else (lambda z: limits(a, b, paired, z)[1] - value)
    z = brentq(border, 0, 37, xtol=1e-13)
    return z if d > value else -z


def compared(name, a, b, paired, level, margin):
    z = norm.isf((1 - level) / 2)
    lower, upper = limits(a, b, paired, z)
    code = lambda column: "".join("." if np.isnan(v) else "1" if v else "0" for v in column)
    return {
        "name": name, "paired": paired, "level": level, "margin": margin,
        "importanceA": code(a.i), "satisfactionA": code(a.s), "importanceB": code(b.i), "satisfactionB": code(b.s),
        "difference": a.score - b.score, "lower": lower, "upper": upper,
        "p": min(1.0, 2 * norm.sf(abs(signed_distance(a, b, paired, 0)))),
        "equivalenceP": max(norm.sf(signed_distance(a, b, paired, -margin)), norm.cdf(signed_distance(a, b, paired, margin))),
    }


def answers(rng, n, i, s, missing=0.0):
    columns = [(rng.random(n) < share).astype(float) for share in (i, s)]
    for column in columns:
        column[rng.random(n) < missing] = np.nan
    return Side(*columns)


def comparisons(rng):
    cases = []
    for name, a, b, n, m, missing in (
        ("far above", (0.8, 0.3), (0.7, 0.4), 200, 150, 0.0), ("one at the kink", (0.7, 0.7), (0.8, 0.4), 120, 160, 0.0), ("both at the kink", (0.7, 0.7), (0.7, 0.7), 90, 90, 0.0),
        ("overserved", (0.3, 0.8), (0.5, 0.7), 140, 60, 0.0), ("missing", (0.8, 0.3), (0.75, 0.5), 160, 130, 0.15), ("near one", (0.97, 0.1), (0.95, 0.2), 80, 70, 0.0),
    ):
        cases.append(compared("independent, " + name, answers(rng, n, *a, missing), answers(rng, m, *b, missing), False, 0.95, 1.0))
    for name, i, s, t, missing in (
        ("far above", 0.8, 0.3, 0.4, 0.0), ("one at the kink", 0.7, 0.7, 0.4, 0.0), ("both at the kink", 0.7, 0.7, 0.7, 0.0), ("missing", 0.8, 0.35, 0.5, 0.1), ("overserved", 0.4, 0.8, 0.7, 0.0),
    ):
        n = 130
        a, b = answers(rng, n, i, s, missing), answers(rng, n, i, t, missing)
        # The importance belongs to the person, and who likes one solution is more likely to like the other.
        importance = a.i
        like = rng.random(n) < 0.4
        satisfaction = np.where(like & ~np.isnan(a.s) & ~np.isnan(b.s), a.s, b.s)
        cases.append(compared("paired, " + name, a, Side(importance, satisfaction), True, 0.9 if name == "far above" else 0.95, 1.5))
    alike = answers(rng, 60, 0.7, 0.3)
    cases.append(compared("paired, the same answers", alike, Side(alike.i, alike.s), True, 0.95, 1.0))
    cases.append(compared("independent, the same answers", alike, Side(alike.i, alike.s), False, 0.95, 1.0))
    cases.append(compared("independent, all against none", Side([1] * 40, [0] * 40), Side([0] * 40, [1] * 40), False, 0.95, 2.0))
    return cases


def main():
    rng = np.random.default_rng(2008)
    lists = [[0.01, 0.04, 0.03, 0.005], [0.5], [0.02, 0.02, 0.02], [1.0, 0.0, 0.3, 0.3, 0.9], list(np.round(rng.random(12) ** 3, 6)), list(np.round(rng.random(40) ** 2, 2))]
    shares = [(0.74, 0.28, 0.0, 0.95, 1.0), (0.5, 0.5, 0.0, 0.95, 1.0), (0.8, 0.3, -0.2, 0.9, 1.0), (0.7, 0.6, 0.4, 0.99, 1.7), (0.95, 0.1, 0.0, 0.8, 1.2), (0.3, 0.8, 0.1, 0.95, 1.0)]
    figures = {
        "command": "python3 benchmarks/peers/reference_compare.py > tests/JobMap.Tests/Opportunity/Reference/comparison.json",
        "made_with": f"numpy {np.__version__}, scipy {scipy.__version__}",
        "corrections": [{"p": [float(v) for v in p], "holm": list(holm(p)), "benjaminiHochberg": list(benjamini_hochberg(p))} for p in lists],
        "plans": [plan(*s) for s in shares],
        "worst": [worst(phi) for phi in (-1.0, -0.5, 0.0, 0.2, 0.25, 0.3, 0.5, 0.8, 1.0)],
        "comparisons": comparisons(rng),
    }
    json.dump(figures, sys.stdout, indent=1, default=float)
    print()


if __name__ == "__main__":
    main()
