"""Reads GraphML files with networkx and prints, as JSON, what it found in each.

Usage: python3 read-graphml.py FILE...
Output: a list with one object a file: class of the graph, counts, its own data, and the data of every actor and tie.
A file that networkx cannot read gives {"error": ...}.
"""

import json
import sys

import networkx


def read(path):
    try:
        graph = networkx.read_graphml(path)
    except Exception as error:  # What networkx raises on a bad file differs from case to case.
        return {"error": f"{type(error).__name__}: {error}"}
    return {
        "class": type(graph).__name__,
        "actors": graph.number_of_nodes(),
        "ties": graph.number_of_edges(),
        "head": {key: value for key, value in graph.graph.items() if isinstance(value, (str, int, float, bool))},
        "nodes": dict(graph.nodes(data=True)),
        "edges": [{**data, "source": source, "target": target} for source, target, data in graph.edges(data=True)],
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
