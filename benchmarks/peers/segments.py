"""A search for segments in scikit-learn, kept ready to be timed in turns with another program.

Usage: segments.py FILE RESPONDENTS OUTCOMES FACTORS FEWEST MOST RESTARTS

FILE holds one byte a rating, 1..5 without gaps, first all importance columns, one outcome after the other, then all satisfaction columns.
Commands come line by line on standard input, each is answered by one line:

  version             the versions of Python and scikit-learn
  search              milliseconds for the search: outcomes standardised, principal components of variance 1, k-means++ and silhouettes
                      of FEWEST..MOST clusters
  silhouettes         the mean silhouette of each number of clusters
  labels K            the cluster of each respondent at K clusters

k-means goes on until nobody moves (tol=0), and the distances for the silhouettes are measured once for all numbers of clusters.
One thread: start it with OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.
"""
import sys
import time

import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import pairwise_distances, silhouette_score
from sklearn.preprocessing import StandardScaler


def search(measures, factors, numbers, restarts):
    scores = PCA(factors, whiten=True, svd_solver="full").fit_transform(StandardScaler().fit_transform(measures))
    distances = pairwise_distances(scores)
    np.fill_diagonal(distances, 0)
    labels = [KMeans(k, init="k-means++", n_init=restarts, tol=0, algorithm="lloyd", random_state=1).fit(scores).labels_ for k in numbers]
    return labels, [silhouette_score(distances, one, metric="precomputed") for one in labels]


def main():
    file, (respondents, outcomes, factors, fewest, most, restarts) = sys.argv[1], map(int, sys.argv[2:8])
    importance, satisfaction = np.fromfile(file, dtype=np.uint8).reshape(2, outcomes, respondents).astype(float)
    measures = np.ascontiguousarray((importance + np.maximum(importance - satisfaction, 0)).T)
    numbers = range(fewest, most + 1)
    for line in sys.stdin:
        command, *arguments = line.split()
        if command == "version":
            print(f"Python {sys.version.split()[0]}, scikit-learn {sklearn.__version__}", flush=True)
            continue
        began = time.perf_counter()
        labels, silhouettes = search(measures, factors, numbers, restarts)
        took = [1000 * (time.perf_counter() - began)]
        answer = {"search": lambda: took, "silhouettes": lambda: silhouettes, "labels": lambda: labels[int(arguments[0]) - fewest]}[command]()
        print(*answer, flush=True)


main()
