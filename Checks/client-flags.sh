#!/usr/bin/env bash
# Builds the library and prints the compiler flags, one a line, by which a client finds it.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --target PlainTerms >&2
binaries=$(swift build --show-bin-path)
printf '%s\n' -I "$binaries/Modules" -Xcc -fmodule-map-file=Sources/CLibXML2Headers/module.modulemap
for flag in $(pkg-config --cflags libxml-2.0); do printf '%s\n' -Xcc "$flag"; done
for map in "$binaries"/C*.build/module.modulemap; do printf '%s\n' -Xcc "-fmodule-map-file=$map"; done
