#!/usr/bin/env bash
# Runs each command given, in several locales and time zones, and compares everything that it writes.
# Usage: Checks/same-bytes.sh TCSUM...
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")/.."

run() { env LC_ALL="$locale" LANG="$locale" TZ="$zone" "$binary" "$@"; }

outputs() {
  local page format jobs
  for page in Corpora/samples/*.{html,md,txt} Corpora/other-formats/*.mhtml; do
    for format in markdown json jsonld html text; do run "$page" --format "$format"; done
    run "$page" --detail
    run "$page" --checklist
    run extract "$page"
    run clauses "$page" --format jsonl
  done
  run batch Corpora/samples 2> /dev/null | run stats -
  run diff Corpora/versions --format json
  run compare Corpora/samples/{shop,bank,game}-privacy.html
  run Corpora/samples/shop-privacy.html Corpora/samples/cookie-policy.md --as-one
  for format in markdown json graphml dot html; do
    run chain Corpora/chain --from Larkspur --format "$format"
  done
  for jobs in 1 2; do
    run batch Corpora/samples Corpora/bad-input --jobs "$jobs" 2> /dev/null > "$results.$jobs"
  done
  cmp "$results.1" "$results.2" >&2
  cat "$results.1"
}

results=$(mktemp)
trap 'rm -f "$results" "$results".?' EXIT
first=""
for binary in "$@"; do
  for place in "C UTC" "tr_TR.UTF-8 Asia/Kathmandu" "zh_CN.GB18030 Pacific/Apia"; do
    read -r locale zone <<< "$place"
    sum=$(outputs | sha256sum)
    echo "${sum:0:16}  $binary  $locale  $zone"
    [ "$sum" = "${first:=$sum}" ] || { echo "The bytes differ." >&2; exit 1; }
  done
done
