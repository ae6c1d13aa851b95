#!/usr/bin/env bash
# Writes the symbol graph of PlainTerms, with the modules that it exports, as a client sees it.
# Usage: Checks/symbol-graph.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
flags=$(Checks/client-flags.sh)
mapfile -t flags <<< "$flags"
exported=$(sed -n 's/^@_exported public import //p' Sources/PlainTerms/PlainTerms.swift | paste -sd,)
target=$(swift -print-target-info | sed -n 's/^ *"unversionedTriple": "\(.*\)",/\1/p' | head -1)
rm -rf "$1"
mkdir -p "$1"
swift symbolgraph-extract -module-name PlainTerms -minimum-access-level public -target "$target" \
  -experimental-allowed-reexported-modules="$exported" "${flags[@]}" -output-dir "$1"
