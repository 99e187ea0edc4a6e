"""Reads GEXF files with networkx and prints, as JSON, what it found in each.

Usage: python3 read-gexf.py FILE...
Output: a list with one object a file: class of the graph, counts, labels by actor id, and for every column
(networkx goes by titles) how many actors or ties have a value. A file that networkx cannot read gives {"error": ...}.
"""

import json
import sys
from collections import Counter

import networkx
from networkx.readwrite.gexf import GEXF

# Releases before 3 (Debian 12 has 2.8) know no namespace of GEXF 1.3, though their reader copes with what is in it.
GEXF.versions.setdefault(
    "1.3",
    {
        "NS_GEXF": "http://gexf.net/1.3",
        "NS_VIZ": "http://gexf.net/1.3/viz",
        "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
        "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "VERSION": "1.3",
    },
)


def read(path):
    try:
        graph = networkx.read_gexf(path)
    except Exception as error:  # What networkx raises on a bad file differs from case to case.
        return {"error": f"{type(error).__name__}: {error}"}
    ties = [data for _, _, data in graph.edges(data=True)]
    return {
        "class": type(graph).__name__,
        "actors": graph.number_of_nodes(),
        "ties": graph.number_of_edges(),
        "labels": {actor: data.get("label") for actor, data in graph.nodes(data=True)},
        "tieLabels": {data.get("id"): data.get("label") for data in ties},
        "placed": sum("position" in data.get("viz", {}) for _, data in graph.nodes(data=True)),
        "coloured": sum("color" in data.get("viz", {}) for _, data in graph.nodes(data=True)),
        "actorColumns": dict(Counter(key for _, data in graph.nodes(data=True) for key in data)),
        "tieColumns": dict(Counter(key for data in ties for key in data)),
        "tieTypes": {data.get("id"): data.get("Tie type") for data in ties},
        "weights": {data.get("id"): data.get("weight") for data in ties},
        "colours": {
            actor: [data.get("viz", {}).get("color", {}).get(part) for part in "rgb"]
            for actor, data in graph.nodes(data=True)
        },
        "statements": {data.get("id"): data.get("Statement") for data in ties},
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
