#!/usr/bin/env python3
"""Prints what compare.sh measured, as ratios, and exits with 1 where one is not what it must be.

ratios.py WORK MEASURES        builds: result-N.json of bench.py and the two lists of files
ratios.py --engines FILE       the template engine: lines of both engines and callgrind's counts
"""
import json
import re
import statistics
import sys

failed = False


def say(what, value, must, holds):
    global failed
    failed |= not holds
    print(f"{what:52} {value:>10}   must be {must:12} {'ok' if holds else 'NOT MET'}")


def size_of(path):
    """The pages, files and megabytes of a list of files."""
    lines = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    pages = sum(name.endswith(".html") for _, name in lines)
    return pages, len(lines), sum(int(size) for size, _ in lines) / 1e6


def builds(work, measures):
    runs = json.load(open(f"{work}/result-{measures}.json", encoding="utf-8"))
    pages, files, megabytes = size_of(f"{work}/ours-{measures}.txt")
    their_pages, their_files, their_megabytes = size_of(f"{work}/theirs-{measures}.txt")

    def ratio(name, other, factor=1.0):
        pairs = zip(runs[name], runs[other])
        return statistics.median(factor * a["wall"] / b["wall"] for a, b in pairs)

    def median(name, key):
        return statistics.median(run[key] for run in runs[name])

    print(f"\n{measures} measures")
    for name, size in (("hugo", (their_pages, their_files, their_megabytes)),
                       ("shirube", (pages, files, megabytes))):
        wall = median(name, "wall")
        print(f"{name:8} {size[0]:6} pages {size[1]:6} files {size[2]:7.1f} MB in {wall:.3f} s:"
              f" {size[0] / wall:,.0f} pages/s, {size[2] / wall:,.0f} MB/s,"
              f" peak {median(name, 'rss'):.0f} MB")
    by_pages = ratio("hugo", "shirube", pages / their_pages)
    by_bytes = ratio("hugo", "shirube", megabytes / their_megabytes)
    limit = ratio("shirube", "limit")
    again = ratio("shirube, nothing changed", "shirube")
    # Processor time says as much when other programs take part of the machine.
    work = median("shirube", "cpu")
    print(f"processor time: hugo {median('hugo', 'cpu'):.2f} s, shirube {work:.2f} s,"
          f" limit {median('limit', 'cpu'):.2f} s;"
          f" a page {median('hugo', 'cpu') / their_pages / (work / pages):.1f} times cheaper than"
          f" Hugo's, {work / median('limit', 'cpu'):.2f} times the limit")
    say("pages a second, times Hugo's", f"{by_pages:.1f}", "12 or more", by_pages >= 12)
    say("bytes a second, times Hugo's", f"{by_bytes:.1f}", "12 or more", by_bytes >= 12)
    say("full build, times the physical limit", f"{limit:.2f}", "2.5 or less", limit <= 2.5)
    say("nothing changed, of a full build", f"{again:.2f}", "under 0.25", again < 0.25)
    peak = max(run["rss"] for run in runs["shirube"])
    say("peak memory, MB", f"{peak:.0f}", "under 100", peak < 100)


def engines(path):
    text = open(path, encoding="utf-8").read()
    theirs = [float(micros) for micros in re.findall(r"us/render=([0-9.]+)", text)]
    ours = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    counts = {int(n): int(c) for n, c in re.findall(r"instructions (\d+) (\d+)", text)}
    times = statistics.median(a / b["microseconds"] for a, b in zip(theirs, ours))
    speed = statistics.median(run["megabytesPerSecond"] for run in ours)
    micros = statistics.median(run["microseconds"] for run in ours)
    instructions = (counts[11] - counts[2]) / 9 / 1e6
    print(f"\ntemplate engine: {micros:.1f} µs a page, swift-mustache {statistics.median(theirs):.0f} µs")
    say("times swift-mustache", f"{times:.0f}", "50 or more", times >= 50)
    say("million bytes a second", f"{speed:.0f}", "400 or more", speed >= 400)
    say("million instructions a render", f"{instructions:.3f}", "0.6 or less", instructions <= 0.6)


if sys.argv[1] == "--engines":
    engines(sys.argv[2])
else:
    builds(sys.argv[1], int(sys.argv[2]))
sys.exit(failed)
