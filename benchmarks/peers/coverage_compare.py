#!/usr/bin/env python3
"""How often the intervals of differences at the level 95 % miss the truth, on either side: simulated, by numpy.

    python3 benchmarks/peers/coverage_compare.py

prints the table of docs/concepts/comparison.md. 20,000 samples a cell, one seed for all. Independent: two groups of n. Paired: n people with one
importance and two satisfactions, of which four in ten are the same. "below" is the share of intervals that lie below the true difference, "above" above it.
"""
import numpy as np

SAMPLES, CHUNK, Z = 20_000, 2_000, 1.959963984540054


def wilson(p, n):
    centre, half = (p * n + Z * Z / 2) / (n + Z * Z), Z / (n + Z * Z) * np.sqrt(n * p * (1 - p) + Z * Z / 4)
    return np.minimum(p, centre - half), np.maximum(p, centre + half)


def distance(a, b, r):
    return np.sqrt(np.maximum(0, a * a + b * b - 2 * r * a * b))


def correlation(x, y):
    """Of columns of influence values, sample by sample; 0 where one does not vary."""
    c, v = (x * y).sum(1), np.sqrt((x * x).sum(1) * (y * y).sum(1))
    return np.where(v > 0, c / np.where(v > 0, v, 1), 0)


def pieces(i, s):
    n = i.shape[1]
    pi, ps = i.mean(1), s.mean(1)
    fi, fs = i - pi[:, None], s - ps[:, None]
    r, (li, ui), (ls, us), d = correlation(fi, fs), wilson(pi, n), wilson(ps, n), 2 * pi - ps
    return [(d, d - distance(2 * (pi - li), us - ps, r), d + distance(2 * (ui - pi), ps - ls, r), 2 * fi - fs), (pi, li, ui, fi)]


def limits(a, b, paired):
    low, high = [], []
    for x, lx, ux, fx in a:
        r = [correlation(fx, fy) if paired else 0 for _, _, _, fy in b]
        low.append([x - y - distance(x - lx, uy - y, r[j]) for j, (y, _, uy, _) in enumerate(b)])
        high.append([x - y + distance(ux - x, y - ly, r[j]) for j, (y, ly, _, _) in enumerate(b)])
    return np.array(low).min(1).max(0), np.array(high).max(0).min(0)


def score(i, s):
    return max(2 * i - s, i)


def missed(rng, a, b, n, paired):
    truth, below, above, width = score(*a) - score(*b), 0, 0, 0.0
    for _ in range(SAMPLES // CHUNK):
        u = rng.random((4, CHUNK, n))
        ia, ib = (u[0] < a[0]), (u[0] if paired else u[1]) < b[0]
        sa, sb = u[2] < a[1], np.where(paired & (u[1] < 0.4), u[2], u[3]) < b[1]
        lower, upper = limits(pieces(ia.astype(float), sa.astype(float)), pieces(ib.astype(float), sb.astype(float)), paired)
        below, above, width = below + np.sum(upper < truth - 1e-9), above + np.sum(lower > truth + 1e-9), width + np.sum(upper - lower)
    return f"{100 * below / SAMPLES:.1f} / {100 * above / SAMPLES:.1f} ({10 * width / SAMPLES:.1f})"


def main():
    rng, sizes = np.random.default_rng(2008), (60, 180, 600)
    cells = [
        ("far above the kink, equal scores", (0.74, 0.28), (0.74, 0.28)), ("far above the kink", (0.74, 0.28), (0.74, 0.50)), ("both at the kink, equal scores", (0.7, 0.7), (0.7, 0.7)),
        ("one at the kink", (0.7, 0.7), (0.7, 0.3)), ("one at the kink, near 1", (0.9, 0.9), (0.9, 0.6)), ("both overserved, equal scores", (0.5, 0.8), (0.5, 0.8)), ("near 1 and 0", (0.95, 0.1), (0.95, 0.2)),
    ]
    print("| design | case | I, S of a | I, S of b | " + " | ".join(f"n = {n}" for n in sizes) + " |")
    print("| :--- | :--- | :--- | :--- | " + " | ".join("---:" for _ in sizes) + " |")
    for paired in (False, True):
        for name, a, b in cells:
            figures = " | ".join(missed(rng, a, b, n, paired) for n in sizes)
            print(f"| {'paired' if paired else 'independent'} | {name} | {a[0]:.2f}, {a[1]:.2f} | {b[0]:.2f}, {b[1]:.2f} | {figures} |")


if __name__ == "__main__":
    main()
