#!/usr/bin/env python3
"""Counts the public declarations that have a doc comment; fails unless all have.

Usage: Checks/documentation-coverage.py FOLDER (what Checks/symbol-graph.sh wrote)
Declarations without a place in the sources are the compiler's own and not counted.
"""
import collections
import json
import pathlib
import sys

documented, missing = collections.Counter(), collections.defaultdict(list)
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.symbols.json")):
    for symbol in json.loads(path.read_text())["symbols"]:
        if "location" not in symbol:
            continue
        file = symbol["location"]["uri"].rpartition("/Sources/")[2]
        module = file.partition("/")[0]
        if symbol.get("docComment", {}).get("lines"):
            documented[module] += 1
        else:
            line = symbol["location"]["position"]["line"] + 1
            missing[module].append(f"Sources/{file}:{line}: {'.'.join(symbol['pathComponents'])}")

modules = sorted({*documented, *missing})
for module in modules:
    print(f"{module:20} {documented[module]:4} of {documented[module] + len(missing[module]):4}")
for line in sorted(sum(missing.values(), [])):
    print(f"{line} has no doc comment")
count, all_ = documented.total(), documented.total() + sum(map(len, missing.values()))
print(f"{count} of {all_} public declarations have doc comments")
sys.exit(count < all_ or not modules)
