#!/usr/bin/env python3
"""Prints the line coverage of the library by module; fails when the whole is below the floor.

Usage: Checks/line-coverage.py SCRATCH_PATH [--files] (of swift test --enable-code-coverage)
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys

FLOOR = 90.0
LIBRARY = ["PlainTerms", "Terms"]

debug = (pathlib.Path(sys.argv[1]) / "debug").resolve()
tools = pathlib.Path(shutil.which("swift")).resolve().parent
profile = debug / "codecov/all.profdata"
runs = sorted((debug / "codecov").glob("*.profraw"))
subprocess.run([tools / "llvm-profdata", "merge", "-sparse", *runs, "-o", profile], check=True)
report = subprocess.run(
    [tools / "llvm-cov", "export", "--summary-only", "--instr-profile", profile,
     debug / "tcsumPackageTests.xctest", "--object", debug / "tcsum"],
    check=True, stdout=subprocess.PIPE,
).stdout
lines, covered, files = collections.Counter(), collections.Counter(), []
for file in json.loads(report)["data"][0]["files"]:
    path = file["filename"].rpartition("/Sources/")[2]
    module = path.partition("/")[0]
    if "/.build/" in file["filename"] or not any(map(module.startswith, [*LIBRARY, "tcsum"])):
        continue
    summary = file["summary"]["lines"]
    lines[module] += summary["count"]
    covered[module] += summary["covered"]
    files.append((summary["count"] - summary["covered"], summary["percent"], path))

for module in sorted(lines):
    print(f"{module:20} {100 * covered[module] / lines[module]:5.1f} % of {lines[module]:6} lines")
library = [module for module in lines if any(map(module.startswith, LIBRARY))]
total = 100 * sum(covered[module] for module in library) / sum(lines[module] for module in library)
print(f"{'the library':20} {total:5.1f} % (floor {FLOOR} %)")
if "--files" in sys.argv:
    for missed, percent, path in sorted(files, reverse=True)[:60]:
        print(f"{missed:5} lines missed, {percent:5.1f} %  {path}")
sys.exit(total < FLOOR)
