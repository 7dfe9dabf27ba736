#!/usr/bin/env python3
"""Reference figures for the comparison of solutions, by numpy and scipy. Nothing of the library is used.

    python3 benchmarks/peers/reference_competitors.py

Differences of independent shares: Newcombe's method 10, its p-value by Brent's method. The opportunity left: I of everybody, S of the users, MOVER limits of 2 I - S.
The simulation counts how often the interval of a difference misses the truth, and how often a p-value of equal shares is at most 0.05.
"""
import numpy as np
from scipy.optimize import brentq
from scipy.stats import norm


def wilson(k, n, z):
    p = k / n
    roots = np.roots([1 + z * z / n, -(2 * p + z * z / n), p * p]).real
    return (0.0 if k == 0 else min(roots)), (1.0 if k == n else max(roots))


def newcombe(k1, n1, k2, n2, z):
    p1, p2 = k1 / n1, k2 / n2
    (l1, u1), (l2, u2) = wilson(k1, n1, z), wilson(k2, n2, z)
    d = p1 - p2
    return d - np.hypot(p1 - l1, u2 - p2), d + np.hypot(u1 - p1, p2 - l2)


def p_value(k1, n1, k2, n2):
    d = k1 / n1 - k2 / n2
    if d == 0:
        return 1.0
    border = lambda z: newcombe(k1, n1, k2, n2, z)[0 if d > 0 else 1]
    return 2 * norm.sf(brentq(border, 1e-9, 37, xtol=1e-14))


def left(important, everybody, both, users_important, satisfied, users, z=norm.isf(0.025)):
    """2 I - S with I = important / everybody and S = satisfied / users; both = users who find it important and are satisfied."""
    i, s = important / everybody, satisfied / users
    (li, ui), (ls, us) = wilson(important, everybody, z), wilson(satisfied, users, z)
    pi = users_important / users
    # Covariance of a mean of everybody and a mean of the users among them, over the product of their standard errors with the users' own variances.
    cov = (both / users - pi * s) / everybody
    r = cov / np.sqrt(pi * (1 - pi) / everybody * s * (1 - s) / users)
    low = 2 * i - s - np.sqrt((2 * (i - li)) ** 2 + (us - s) ** 2 - 2 * r * 2 * (i - li) * (us - s))
    high = 2 * i - s + np.sqrt((2 * (ui - i)) ** 2 + (s - ls) ** 2 - 2 * r * 2 * (ui - i) * (s - ls))
    return 10 * (2 * i - s), 10 * low, 10 * high


def main():
    z = norm.isf(0.025)
    for case in ((56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 20), (90, 120, 60, 100), (0, 40, 5, 50)):
        lower, upper = newcombe(*case, z)
        print(case, f"difference {10 * (case[0] / case[1] - case[2] / case[3]):.12g} lower {10 * lower:.12g} upper {10 * upper:.12g} p {p_value(*case):.12g}")
    print("left", ["%.12g" % v for v in left(160, 200, 30, 80, 40, 100)])
    rng = np.random.default_rng(1998)
    for p1, p2, n1, n2 in ((0.3, 0.3, 60, 60), (0.7, 0.5, 60, 120), (0.9, 0.9, 40, 150), (0.95, 0.8, 100, 100)):
        k1, k2 = rng.binomial(n1, p1, 20000), rng.binomial(n2, p2, 20000)
        limits = [newcombe(a, n1, b, n2, z) for a, b in zip(k1, k2)]
        missed = np.mean([not (lo <= p1 - p2 <= hi) for lo, hi in limits])
        print(f"shares {p1} of {n1}, {p2} of {n2}: missed {missed:.4f}")


if __name__ == "__main__":
    main()
