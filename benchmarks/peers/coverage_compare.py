#!/usr/bin/env python3
"""How often the intervals of differences at the level 95 % miss the truth, on either side: simulated, by numpy.

    python3 benchmarks/peers/coverage_compare.py

prints the table of docs/concepts/comparison.md. 20,000 samples a cell, one seed for all. Independent: two groups of n. Paired: n people with one
importance and two satisfactions, of which four in ten are the same. "below" is the share of intervals that lie below the true difference, "above" above it.
"""
import numpy as np
from scipy.optimize import brentq
from scipy.stats import multivariate_normal, norm

SAMPLES, CHUNK, Z = 20_000, 2_000, 1.959963984540054


def wilson(p, n):
    centre, half = (p * n + Z * Z / 2) / (n + Z * Z), Z / (n + Z * Z) * np.sqrt(n * p * (1 - p) + Z * Z / 4)
    return np.minimum(p, centre - half), np.maximum(p, centre + half)


def distance(a, b, r):
    return np.sqrt(np.maximum(0, a * a + b * b - 2 * r * a * b))


# How much farther two limits must lie so that both hold as often as one, by their correlation: at nodes of the angle, straight lines between.
NODES = np.sin(np.linspace(0, np.pi / 2, 129))
STRETCH = [brentq(lambda c: multivariate_normal.cdf([c, c], cov=[[1, r], [r, 1]]) - norm.cdf(Z), Z - 1e-9, Z + 1) / Z if r < 1 else 1.0 for r in NODES]


def correlation(x, y):
    """Of columns of influence values, sample by sample; 0 where one does not vary."""
    c, v = (x * y).sum(1), np.sqrt((x * x).sum(1) * (y * y).sum(1))
    return np.where(v > 0, c / np.where(v > 0, v, 1), 0)


def divided(a, b):
    return np.where(b > 0, a / np.where(b > 0, b, 1), 0)


def pieces(i, s):
    """2 I - S and I: value, how far the limits lie below and above, influence values; how near the kink, and how the two vary together."""
    n = i.shape[1]
    pi, ps = i.mean(1), s.mean(1)
    fi, fs = i - pi[:, None], s - ps[:, None]
    r, (li, ui), (ls, us), gap = correlation(fi, fs), wilson(pi, n), wilson(ps, n), pi - ps
    below, above = distance(2 * (pi - li), us - ps, r), distance(2 * (ui - pi), ps - ls, r)
    reach = np.where(gap >= 0, distance(pi - li, us - ps, r), distance(ui - pi, ps - ls, r))
    near = np.where((reach > 0) & (below > 0) & (pi > li), np.clip(1.5 - divided(abs(gap), reach), 0, 1), 0)
    shared = np.clip(divided(2 * (pi - li) - r * (us - ps), below), 0, 1)
    return [(2 * pi - ps, below, above, 2 * fi - fs), (pi, pi - li, ui - pi, fi)], near, shared


def lower(a, b, paired):
    (one, two), near, shared = a
    low = []
    for y, _, own, fy in b[0]:
        r = [correlation(x[3], fy) if paired else 0 for x in (one, two)]
        d, e = distance(one[1], own, r[0]), distance(two[1], own, r[1])
        together = shared * one[1] * two[1] - own * (r[0] * one[1] + r[1] * two[1] - own)
        stretch = np.where(d * e > 0, 1 + near * (np.interp(np.clip(divided(together, d * e), 0, 1), NODES, STRETCH) - 1), 1)
        low.append([one[0] - y - stretch * d, two[0] - y - stretch * e])
    return np.array(low).min(0).max(0)


def limits(a, b, paired):
    return lower(a, b, paired), -lower(b, a, paired)


def score(i, s):
    return max(2 * i - s, i)


def missed(rng, a, b, n, paired):
    truth, below, above, width = score(*a) - score(*b), 0, 0, 0.0
    for _ in range(SAMPLES // CHUNK):
        u = rng.random((4, CHUNK, n))
        ia, ib = (u[0] < a[0]), (u[0] if paired else u[1]) < b[0]
        sa, sb = u[2] < a[1], np.where(paired & (u[1] < 0.4), u[2], u[3]) < b[1]
        low, high = limits(pieces(ia.astype(float), sa.astype(float)), pieces(ib.astype(float), sb.astype(float)), paired)
        below, above, width = below + np.sum(high < truth - 1e-9), above + np.sum(low > truth + 1e-9), width + np.sum(high - low)
    return f"{100 * below / SAMPLES:.1f} / {100 * above / SAMPLES:.1f} ({10 * width / SAMPLES:.1f})"


def main():
    rng, sizes = np.random.default_rng(2008), (60, 180, 600)
    cells = [
        ("far above the kink, equal scores", (0.74, 0.28), (0.74, 0.28)), ("far above the kink", (0.74, 0.28), (0.74, 0.50)), ("both at the kink, equal scores", (0.7, 0.7), (0.7, 0.7)),
        ("one at the kink", (0.7, 0.7), (0.7, 0.3)), ("one at the kink, near 1", (0.9, 0.9), (0.9, 0.6)), ("one at the kink, one near it", (0.7, 0.7), (0.7, 0.6)), ("one at the kink, one overserved", (0.6, 0.6), (0.6, 0.8)), ("both overserved, equal scores", (0.5, 0.8), (0.5, 0.8)), ("near 1 and 0", (0.95, 0.1), (0.95, 0.2)),
    ]
    print("| design | case | I, S of a | I, S of b | " + " | ".join(f"n = {n}" for n in sizes) + " |")
    print("| :--- | :--- | :--- | :--- | " + " | ".join("---:" for _ in sizes) + " |")
    for paired in (False, True):
        for name, a, b in cells:
            figures = " | ".join(missed(rng, a, b, n, paired) for n in sizes)
            print(f"| {'paired' if paired else 'independent'} | {name} | {a[0]:.2f}, {a[1]:.2f} | {b[0]:.2f}, {b[1]:.2f} | {figures} |")


if __name__ == "__main__":
    main()
