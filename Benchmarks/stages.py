#!/usr/bin/env python3
"""CPU of each stage and of the whole pipeline, as multiples of libxml2's bare DOM parse of the same pages in the same run.

Usage: Benchmarks/stages.py [FOLDER [EVERY]] [--record]      default: generated pages
Builds the package in this folder (`pipeline-speed`) and writes down what it prints.
"""
import argparse, pathlib, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "Corpus"))
import generate, measure, record


def build():
    package = pathlib.Path(__file__).resolve().parent
    subprocess.run(["swift", "build", "--package-path", package, "-c", "release", "--product", "pipeline-speed"], check=True, stdout=sys.stderr)
    return package / ".build/release/pipeline-speed"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?")
    arguments.add_argument("every", nargs="?", type=int, default=1)
    arguments.add_argument("--count", type=int, default=500, help="of generated pages")
    arguments.add_argument("--tool", help="a pipeline-speed that is built already")
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    tool = arguments.tool or build()
    with tempfile.TemporaryDirectory() as made:
        if not arguments.folder:
            generate.make(arguments.count, made, weight=200)
        run = subprocess.run([tool, arguments.folder or made, str(arguments.every)], check=True, capture_output=True, text=True)
    counts, *table = run.stdout.splitlines()
    rows = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in table if line.startswith("|")]
    result = record.Record(
        "stages", "Speed by stage: what was measured",
        f"`Benchmarks/stages.py{f' FOLDER {arguments.every}' if arguments.folder else ''}`: {counts}; CPU seconds; {measure.machine()}.",
        is_kept=arguments.record)
    result.table(rows[0], rows[2:])
    result.chart("Stages as multiples of libxml2's DOM parse", record.bars(
        "CPU of each stage, × libxml2's bare DOM parse", [(row[0], float(row[2])) for row in rows[2:]], " ×"))
    result.write()


if __name__ == "__main__":
    main()
