"""Fits the body model: boosted trees that tell blocks of an article from all others.

Usage: python fit.py SAMPLES.jsonl OUT_DIR   (needs lightgbm and numpy, see requirements.txt)
Writes OUT_DIR/body-model.json, fitted on all pages, and OUT_DIR/fold-N.json, each fitted without the publishers of fold N.
The same samples always give the same models.
"""

import json
import math
import sys

import lightgbm
import numpy

FOLDS = 5
ROUNDS = 180
SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 20,
    "min_data_in_leaf": 30,
    "lambda_l2": 5,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
# What engines agree on teaches layouts; what annotators wrote teaches what to keep.
WEIGHTS = {"zyte": 1.0, "fundus": 1.0, "dates": 0.3}
USUAL_BLOCKS = 300


def read(path):
    rows, labels, weights, folds = [], [], [], []
    with open(path) as file:
        names = json.loads(file.readline())["features"]
        for line in file:
            page = json.loads(line)
            count = len(page["labels"])
            rows.append(numpy.array(page["rows"], dtype=numpy.float64).reshape(count, len(names)))
            labels += page["labels"]
            # A page counts by the root of its blocks, so that long lists of links do not drown the short pages.
            weights += [WEIGHTS[page["set"]] * math.sqrt(USUAL_BLOCKS / max(count, 1))] * count
            folds += [page["fold"]] * count
    return names, numpy.concatenate(rows), numpy.array(labels), numpy.array(weights), numpy.array(folds)


def flat(tree, columns):
    """[feature, threshold, node for values up to it, node for the others] for each node; a leaf is [-1, value, 0, 0]."""
    nodes = []

    def visit(node):
        at = len(nodes)
        nodes.append(None)
        if "leaf_value" in node:
            nodes[at] = [-1, float(f"{node['leaf_value']:.3g}"), 0, 0]
        else:
            left, right = visit(node["left_child"]), visit(node["right_child"])
            nodes[at] = [columns[node["split_feature"]], float(f"{node['threshold']:.6g}"), left, right]
        return at

    visit(tree)
    return " ".join(f"{number:g}" for node in nodes for number in node)


def used_features(node, used):
    if "split_feature" in node:
        used.add(node["split_feature"])
        used_features(node["left_child"], used)
        used_features(node["right_child"], used)


def fit(names, rows, labels, weights):
    data = lightgbm.Dataset(rows, labels, weight=weights)
    trees = [tree["tree_structure"] for tree in lightgbm.train(SETTINGS, data, ROUNDS).dump_model()["tree_info"]]
    used = set()
    for tree in trees:
        used_features(tree, used)
    columns = {feature: column for column, feature in enumerate(sorted(used))}
    return {
        "features": [names[feature] for feature in columns],
        "base": 0,
        "trees": [flat(tree, columns) for tree in trees],
    }


def main(samples, folder):
    names, rows, labels, weights, folds = read(samples)
    print(f"{len(labels)} blocks, {int(labels.sum())} of them of a body, {len(names)} features", flush=True)

    def write(name, chosen):
        with open(f"{folder}/{name}.json", "w") as file:
            json.dump(fit(names, rows[chosen], labels[chosen], weights[chosen]), file, ensure_ascii=False, indent=0)
            file.write("\n")
        print(f"fitted {name} on {int(chosen.sum())} blocks", flush=True)

    write("body-model", folds >= 0)
    for fold in range(FOLDS):
        write(f"fold-{fold}", folds != fold)


main(*sys.argv[1:])
