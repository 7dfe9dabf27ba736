"""
Reference figures for the steps of JobMap.Segmentation, by numpy and scikit-learn (1.2.1): eigenvalues, varimax loadings, k-means and silhouettes.

Usage: python3 reference_segments.py [directory of the Perth data]

The fixed data come from a linear congruential generator, so that the tests make the same: state = (1664525 * state + 1013904223) mod 2^32, from 2026;
u = state / 2^32 after each step. Row r (of 60), column c (of 9), row by row: 1 + floor(6 u), and 3 more where c mod 3 = r mod 3.
"""
import csv
import sys
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples, silhouette_score


def fixed_data(rows=60, columns=9):
    state, values = 2026, np.zeros((rows, columns))
    for r in range(rows):
        for c in range(columns):
            state = (1664525 * state + 1013904223) % 2**32
            values[r, c] = 1 + int(6 * (state / 2**32)) + (3 if c % 3 == r % 3 else 0)
    return values


def eigen(values):
    """Eigenvalues of the correlation matrix, descending, and unit eigenvectors as columns whose greatest entry by absolute value is positive."""
    w, v = np.linalg.eigh(np.corrcoef(values, rowvar=False))
    w, v = w[::-1], v[:, ::-1]
    return w, v * np.sign(v[np.abs(v).argmax(axis=0), np.arange(v.shape[1])])


def varimax(loadings, steps=1000):
    """Varimax by singular values with Kaiser's row normalisation: another way to the same maximum than planar rotations."""
    h = np.sqrt((loadings**2).sum(axis=1))
    a = loadings / h[:, None]
    p, k = a.shape
    r = np.eye(k)
    for _ in range(steps):
        b = a @ r
        u, _, vt = np.linalg.svd(a.T @ (b**3 - b * (b**2).sum(axis=0) / p))
        r = u @ vt
    b = (a @ r) * h[:, None]
    b = b[:, np.argsort(-(b**2).sum(axis=0), kind="stable")]
    return b * np.sign(b[np.abs(b).argmax(axis=0), np.arange(k)])


def show(name, value):
    print(f"{name}: " + (", ".join(f"{x:.10f}" for x in np.ravel(value))))


def report(values, factors, clusters):
    w, v = eigen(values)
    show("eigenvalues", w)
    rotated = varimax(v[:, :factors] * np.sqrt(w[:factors]))
    show("explained shares after rotation", (rotated**2).sum(axis=0) / values.shape[1])
    for factor in range(factors):
        show(f"loadings on factor {factor}", rotated[:, factor])
    for k in clusters:
        model = KMeans(k, n_init=300, random_state=1, tol=0).fit(values)
        show(f"k = {k} inertia", model.inertia_)
        print("  sizes", sorted(np.bincount(model.labels_), reverse=True))
        show("  silhouette", silhouette_score(values, model.labels_))
        show("  silhouettes of the first five rows", silhouette_samples(values, model.labels_)[:5])


def perth(directory):
    """Opportunity of those who answered both of at least 80 % of the items; what is missing is the mean of the item."""
    with open(f"{directory}/responses.csv", newline="", encoding="utf-8-sig") as file:
        answers = list(csv.DictReader(file))
    items = [name[4:] for name in answers[0] if name.startswith("imp_")]
    importance, satisfaction = (np.array([[float(a[kind + i] or "nan") for i in items] for a in answers]) for kind in ("imp_", "sat_"))
    opportunity = importance + np.maximum(importance - satisfaction, 0)
    kept = opportunity[(~np.isnan(opportunity)).mean(axis=1) >= 0.8]
    print("respondents", len(kept), "filled", int(np.isnan(kept).sum()))
    return np.where(np.isnan(kept), np.nanmean(kept, axis=0), kept)


if __name__ == "__main__":
    report(fixed_data(), 2, [2, 3, 4])
    # Silhouettes of labels that are given rather than found: by row mod 4, the row 7 alone.
    labels = np.arange(60) % 4
    labels[7] = 4
    show("silhouettes of given labels, first ten rows", silhouette_samples(fixed_data(), labels)[:10])
    if len(sys.argv) > 1:
        report(perth(sys.argv[1]), 5, [2, 3, 4])
