#!/usr/bin/env python3
"""Reference figures for the agreement of partitions and the tests of profiles, by scikit-learn and scipy alone.

    python3 benchmarks/peers/reference_trust.py
"""
from scipy.stats import chi2_contingency, fisher_exact
from sklearn.metrics import adjusted_rand_score

for first, second in [("0001112222", "0011222202"), ("0011", "0101"), ("0000", "0000"), ("012", "012"), ("000", "012"), ("0000", "0011")]:
    print("adjusted rand", first, second, repr(adjusted_rand_score(list(first), list(second))))

for table in [[[40, 35, 25], [30, 60, 10], [70, 20, 30]], [[60, 40], [45, 75], [50, 50]]]:
    statistic, p, degrees, expected = chi2_contingency(table, correction=False)
    total = sum(map(sum, table))
    smaller = min(len(table), len(table[0])) - 1
    print("chi-squared", table, repr(statistic), repr(p), degrees, expected.min(), (statistic / total / smaller) ** 0.5)

print("fisher", fisher_exact([[8, 2], [1, 5]]))
