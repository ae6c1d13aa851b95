#!/usr/bin/env bash
# Unpacks the development corpora for the benchmarks.
# Usage: Benchmarks/Corpus/unpack.sh [CORPORA] FOLDER     default ../shared/corpora; see Corpora/README.md
# Makes FOLDER/html and FOLDER/text (archived policies), FOLDER/gold-dev (pages with their text), FOLDER/segments, FOLDER/sbd.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 64; }
folder=${@: -1}
corpora=$([ $# -ge 2 ] && echo "$1" || echo "$(dirname "$0")/../../../shared/corpora")
while read -r name archive; do
  [ -e "$corpora/$archive" ] || { echo "There is no $corpora/$archive: see Corpora/README.md." >&2; exit 66; }
  mkdir -p "$folder/$name"
  tar -I 'zstd -d --long=27' -xf "$corpora/$archive" -C "$folder/$name" --skip-old-files
  echo "$folder/$name: $(find "$folder/$name" -type f | wc -l) files"
done <<'END'
html policies/html.tar.zst
text policies/text.tar.zst
gold-dev extraction/gold-dev.tar.zst
segments unlabelled/segments.tar.zst
sbd extraction/sbd-multilegal-test.tar.zst
END
