"""Groups texts with scikit-learn, which is told the true number of groups.

Reads one JSON document {"texts": [...], "languages": ["fr"|"en", ...], "groups": n} from standard input, writes
{"name": ..., "seconds": ..., "groups": [...]} a method, one a line. Run by `npm run bench:quality -- themes`.
"""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import numpy as np
from sklearn.cluster import AgglomerativeClustering, KMeans, MiniBatchKMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

LSA_DIMENSIONS = 100
# Ward's tree holds all pairs: beyond this many texts it needs gigabytes.
TREE_TEXTS_MAX = 10_000


def main():
    document = json.load(sys.stdin)
    texts, count = document["texts"], document["groups"]
    is_english = all(language == "en" for language in document["languages"])
    words = dict(min_df=2, max_df=0.5, strip_accents="unicode", stop_words="english" if is_english else None)

    started = time.time()
    tfidf = TfidfVectorizer(sublinear_tf=True, **words).fit_transform(texts)
    tfidf_seconds = time.time() - started
    started = time.time()
    dimensions = min(LSA_DIMENSIONS, tfidf.shape[1] - 1)
    lsa = normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(tfidf))
    lsa[np.abs(lsa).sum(1) == 0, 0] = 1
    lsa_seconds = tfidf_seconds + time.time() - started
    started = time.time()
    counts = CountVectorizer(**words).fit_transform(texts)
    counts_seconds = time.time() - started

    methods = [
        ("KMeans", tfidf_seconds, lambda: KMeans(count, n_init=3, random_state=0).fit_predict(tfidf)),
        ("LSA + KMeans", lsa_seconds, lambda: KMeans(count, n_init=3, random_state=0).fit_predict(lsa)),
        ("LSA + MiniBatchKMeans", lsa_seconds, lambda: MiniBatchKMeans(count, n_init=3, random_state=0).fit_predict(lsa)),
        ("NMF", tfidf_seconds, lambda: NMF(count, random_state=0, max_iter=200).fit_transform(tfidf).argmax(1)),
        ("LDA", counts_seconds, lambda: LatentDirichletAllocation(count, random_state=0).fit_transform(counts).argmax(1)),
    ]
    if len(texts) <= TREE_TEXTS_MAX:
        methods.append(("LSA + Ward", lsa_seconds, lambda: AgglomerativeClustering(count).fit_predict(lsa)))
    for name, before, group in methods:
        started = time.time()
        groups = group()
        seconds = before + time.time() - started
        print(json.dumps({"name": name, "seconds": round(seconds, 2), "groups": [int(one) for one in groups]}), flush=True)


main()
