"""Figures on the criticisms of the score, from the answers of 393 visitors of parks in Perth (Simpson and Parker, Data 2018, 3(4), 69, CC BY 4.0).

    python3 benchmarks/peers/perth.py RESPONSES.csv

RESPONSES.csv has columns imp_NN and sat_NN, 1..5. Prints what docs/concepts/opportunity.md quotes. Needs numpy.
"""
import csv
import sys

import numpy as np

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
items = [name[4:] for name in rows[0] if name.startswith("imp_")]
importance = np.array([[int(row["imp_" + item]) for item in items] for row in rows])
satisfaction = np.array([[int(row["sat_" + item]) for item in items] for row in rows])


def top_box(ratings):
    return 10 * np.mean(ratings >= 4, axis=0)


def mean(ratings):
    return 10 * (np.mean(ratings, axis=0) - 1) / 4


def opportunity(i, s):
    return i + np.maximum(i - s, 0)


def first_six(scores):
    return [items[k] for k in np.argsort(-scores, kind="stable")[:6]]


shares = top_box(importance), top_box(satisfaction)
means = mean(importance), mean(satisfaction)
score = opportunity(*shares)
by_means = opportunity(*means)
print(f"correlation of scores from shares and from means: {np.corrcoef(score, by_means)[0, 1]:.3f}")
print(f"correlation of the score with importance alone: {np.corrcoef(score, shares[0])[0, 1]:.3f}, with the gap: {np.corrcoef(score, shares[0] - shares[1])[0, 1]:.3f}")
for name, values in [("score", score), ("means", by_means), ("gap", shares[0] - shares[1]), ("olsen", shares[0] / 10 * (1 - shares[1] / 10)), ("importance", shares[0])]:
    print(f"first six by {name}: {' '.join(first_six(values))}; {len(set(first_six(values)) & set(first_six(score)))} of the six by score")

random = np.random.default_rng(1)
for n in (30, 60, 180, 393):
    first, kept, drawn = 0, 0, []
    for _ in range(4000):
        some = random.integers(0, len(rows), n)
        resampled = opportunity(top_box(importance[some]), top_box(satisfaction[some]))
        first += first_six(resampled)[0] == first_six(score)[0]
        kept += len(set(first_six(resampled)) & set(first_six(score)))
        drawn.append(resampled[items.index(first_six(score)[0])])
    print(f"{n} respondents: the first stays first in {first / 4000:.0%}, {kept / 4000:.1f} of the first six stay, its score has a standard deviation of {np.std(drawn):.2f}")
