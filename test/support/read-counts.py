"""Reads graph files with networkx and prints, as JSON, how many actors and ties it found in each.

Usage: python3 read-counts.py FILE...
Output: a list with one object a file, in their order: {"actors", "ties"}, or {"error"} where networkx cannot read it.
"""

import json
import sys

import networkx


def read(path):
    name = path.removesuffix(".gz")
    reader = networkx.read_graphml if name.endswith(".graphml") else networkx.read_pajek
    try:
        graph = reader(path)
    except Exception as error:  # What networkx raises on a bad file differs from case to case.
        return {"error": f"{type(error).__name__}: {error}"}
    return {"actors": graph.number_of_nodes(), "ties": graph.number_of_edges()}


print(json.dumps([read(path) for path in sys.argv[1:]]))
