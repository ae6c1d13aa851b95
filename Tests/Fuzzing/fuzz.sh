#!/bin/bash
# Fuzzes targets with libFuzzer and AddressSanitizer, one after another.
#
# Usage: Tests/Fuzzing/fuzz.sh SECONDS [TARGET …]     of CPU time each; default: every target
#
# Inputs found are kept in Tests/Fuzzing/.corpus/TARGET and used the next time; an input that ends
# the process is left in Tests/Fuzzing/.findings. Prints for each target: executions, edges reached
# of all, inputs kept, findings. FUZZ names a binary that is built already.
set -euo pipefail
seconds=${1:?how many seconds a target}; shift
cd "$(dirname "$0")"
targets=${*:-decoding html markdown text page jsonl corpus model tags pipeline}
root=$(git rev-parse --show-toplevel)
if [ -z "${FUZZ:-}" ]; then
  # What libFuzzer reads of the coverage is not what the compiler notes of itself.
  build="-c release --sanitize=fuzzer --sanitize=address -Xswiftc -use-ld=lld"
  build+=" -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp"
  swift build $build --product fuzz >&2
  FUZZ=$(swift build $build --show-bin-path)/fuzz
fi
export ASAN_OPTIONS=allocator_may_return_null=1 SWIFT_BACKTRACE=enable=no

# The project's own samples, as each target takes them.
seeds() {
  local samples=$root/Corpora/samples folder=$2 file
  case $1 in
    decoding)
      for file in "$samples"/{shop,notes}-privacy.html "$samples"/photo-terms.txt; do
        { printf '\0'; head -c 6000 "$file"; } > "$folder/seed-$(basename "$file")"
        { printf '\2'; head -c 3000 "$file" | iconv -c -t utf-16le; } > "$folder/seed-16-$(basename "$file")"
      done
      { printf '\5'; printf '規約を読む。' | iconv -t shift_jis; } > "$folder/seed-japanese" ;;
    html) cp "$samples"/*.html "$root"/Corpora/versions/*.html "$folder" ;;
    markdown) cp "$samples"/*.md "$root"/Corpora/versions/*.md "$folder" ;;
    text) cp "$samples"/*.txt "$folder"; for file in "$root"/Corpora/versions/*.md; do cp "$file" "$folder"; done ;;
    page) cp "$root"/Corpora/other-formats/*.mhtml "$samples"/video-terms.html "$samples"/cookie-policy.md "$folder" ;;
    jsonl)
      printf '{"id":"a","text":"We sell it."}\n\n{"url":"https://f.example/","html":"<p>x</p>","date":"2026-01-01"}\n{"id":7,"markdown":"# T"}\n' > "$folder/seed.jsonl" ;;
    corpus)
      { printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://f.example/\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: 94\r\n\r\n'
        printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n<p>x.</\r\n0\r\n\r\n\r\n\r\n'
        printf 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nWords\r\n\r\n'; } > "$folder/seed.warc"
      gzip -c "$folder/seed.warc" > "$folder/seed.warc.gz"
      if command -v zstd > /dev/null; then zstd -qc "$folder/seed.warc" > "$folder/seed.warc.zst"; fi
      printf '{"id":"a","text":"We sell it."}\n' | gzip -c > "$folder/seed.jsonl.gz" ;;
    model) printf '\5\20\2\0\0\0abcdefgh\0\0\0\0' > "$folder/seed"; printf '\3\3\0\1\0\0\0\0\0\1\0\2' > "$folder/seed-16" ;;
    tags) printf '# ours\nbrokers: (buy|purchase) ... data broker* ; list broker*\nsale: monetis* ..3 data?\nsilence: conduct, ip\n' > "$folder/seed" ;;
    pipeline) for file in "$samples"/*.{html,md,txt}; do head -c 5000 "$file" > "$folder/seed-$(basename "$file")"; done ;;
  esac
}

# The CPU time that a process has used so far.
cpu_seconds() {
  local fields
  read -r -a fields < "/proc/$1/stat" 2> /dev/null || return 1
  echo $(((fields[13] + fields[14]) / $(getconf CLK_TCK)))
}

mkdir -p .findings
printf '| target | CPU seconds | executions | edges reached | inputs kept | findings |\n|---|---|---|---|---|---|\n'
for target in $targets; do
  corpus=.corpus/$target; log=.findings/$target.log
  mkdir -p "$corpus"
  if [ -z "$(ls "$corpus")" ]; then seeds "$target" "$corpus"; fi
  case $target in pipeline | html | page) longest=8192 ;; *) longest=4096 ;; esac
  spent=0
  before=$(ls .findings | grep -c "^$target-" || true)
  # Stopped by CPU time, which other work on the machine does not shorten.
  nice -n 19 "$FUZZ" "$target" "$corpus" -dict=terms.dict -max_len=$longest -timeout=20 \
    -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix=".findings/$target-" > "$log" 2>&1 &
  child=$!
  while used=$(cpu_seconds $child) && [ "$used" -lt "$seconds" ]; do spent=$used; sleep 2; done
  kill -INT $child 2> /dev/null || true
  wait $child || true
  after=$(ls .findings | grep -c "^$target-" || true)
  edges=$(sed -nE 's/.*\(([0-9]+) inline 8-bit counters\).*/\1/p' "$log" | head -1)
  reached=$(sed -nE 's/^#[0-9]+.* cov: ([0-9]+).*/\1/p' "$log" | tail -1)
  runs=$(sed -nE 's/^stat::number_of_executed_units: +//p' "$log")
  printf '| %s | %s | %s | %s of %s | %s | %s |\n' "$target" "$spent" "${runs:-?}" "$reached" \
    "$edges" "$(ls "$corpus" | wc -l)" $((after - before))
done
