"""Reads graph files with networkx and prints, as JSON, how many actors and ties it found in each.

Usage: python3 read-counts.py FILE...
Output: a list with one object a file, in their order: {"actors", "ties"}, or {"error"} where networkx cannot read it.
"""

import json
import sys

import networkx


def read(path):
    name = path.removesuffix(".gz")
    try:
        if name.endswith(".graphml"):
            graph = networkx.read_graphml(path)
        elif name.endswith(".gml"):
            graph = networkx.read_gml(path, label="id")
        else:
            graph = networkx.read_pajek(path)
    except Exception as error:  # What networkx raises on a bad file differs from case to case.
        return {"error": f"{type(error).__name__}: {error}"}
    return {"actors": graph.number_of_nodes(), "ties": graph.number_of_edges()}


print(json.dumps([read(path) for path in sys.argv[1:]]))
