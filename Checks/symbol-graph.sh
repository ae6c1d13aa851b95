#!/usr/bin/env bash
# Writes the symbol graph of PlainTerms, with the modules that it exports, as a client sees it.
# Usage: Checks/symbol-graph.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
swift build --target PlainTerms
binaries=$(swift build --show-bin-path)
exported=$(sed -n 's/^@_exported public import //p' Sources/PlainTerms/PlainTerms.swift | paste -sd,)
flags=(-Xcc -fmodule-map-file=Sources/CLibXML2Headers/module.modulemap)
for flag in $(pkg-config --cflags libxml-2.0); do flags+=(-Xcc "$flag"); done
for map in "$binaries"/C*.build/module.modulemap; do flags+=(-Xcc "-fmodule-map-file=$map"); done
rm -rf "$folder"
mkdir -p "$folder"
swift symbolgraph-extract -module-name PlainTerms -minimum-access-level public \
  -experimental-allowed-reexported-modules="$exported" -I "$binaries/Modules" "${flags[@]}" \
  -target "$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",/\1/p' | head -1)" -output-dir "$folder"
