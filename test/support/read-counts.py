"""Reads graph files with networkx and prints, as JSON, how many actors and ties it found in each.

Usage: python3 read-counts.py FILE...
Output: a list with one object a file, in their order: {"actors", "ties"}, or {"error"} where networkx cannot read it.
"""

import gzip
import io
import json
import re
import sys

import networkx
from networkx.readwrite.gexf import GEXF

# networkx knows a GEXF file by its exact namespace, of which it has three; there are more in use, and files with none.
KNOWN = GEXF.versions["1.2draft"]
# The first element, without comments and instructions before it.
ROOT = re.compile(r"\A\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*(<gexf[^>]*>)", re.DOTALL)


def with_known_namespace(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        text = file.read().decode("utf-8")
    root = ROOT.match(text)
    if not root:
        return io.BytesIO(text.encode("utf-8"))
    plain = re.sub(r'\sxmlns(:viz)?\s*=\s*"[^"]*"|\sversion\s*=\s*"[^"]*"', "", root[1])
    known = plain.replace(
        "<gexf", f'<gexf xmlns="{KNOWN["NS_GEXF"]}" xmlns:viz="{KNOWN["NS_VIZ"]}" version="1.2"', 1
    )
    return io.BytesIO((text[: root.start(1)] + known + text[root.end(1) :]).encode("utf-8"))


def read(path):
    name = path.removesuffix(".gz")
    try:
        if name.endswith(".gexf"):
            graph = networkx.read_gexf(with_known_namespace(path))
        elif name.endswith(".graphml"):
            graph = networkx.read_graphml(path)
        elif name.endswith(".gml"):
            graph = networkx.read_gml(path, label="id")
        else:
            graph = networkx.read_pajek(path)
    except Exception as error:  # What networkx raises on a bad file differs from case to case.
        return {"error": f"{type(error).__name__}: {error}"}
    return {"actors": graph.number_of_nodes(), "ties": graph.number_of_edges()}


print(json.dumps([read(path) for path in sys.argv[1:]]))
