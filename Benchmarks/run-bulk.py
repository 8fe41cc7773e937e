#!/usr/bin/env python3
"""Loads lines that `parley extract` might have written, a tenth of them and then all, and says how fast, how large and how much
memory; then asks both databases the same questions. `make bench-bulk BULK=1000000` sets how many.
"""

import argparse
import json
import os
import re
import resource
import statistics
import subprocess
import tempfile
import time
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# No two of them are equal, so that no answer is a kept one.
QUESTIONS = [
    "/meetings?limit={limit}", "/meetings?country={country}&sort=-date&limit={limit}", "/quotes?q=ceasefire&limit={limit}",
    "/persons?sort=-meetings&limit={limit}", "/meetings?facet=country,topic&date=2019-01..2019-02&limit={limit}",
    "/articles?language=nl&limit={limit}", "/persons/resolve?name={name}",
    # Nobody is called so, and many share the first word.
    "/persons/resolve?name={given}+Lund",
]


def load(options, folder, count):
    lines, database = f"{folder}/{count}.ndjson", f"{folder}/{count}.sqlite"
    subprocess.run([f"{options.build}/seed-database", lines, str(count)], check=True)
    before, start = os.times(), time.monotonic()
    said = subprocess.run([f"{options.build}/parley", "ingest", lines, "--database", database], capture_output=True, text=True)
    seconds, after = time.monotonic() - start, os.times()
    if said.returncode or f"{count} new" not in said.stderr:
        raise SystemExit(said.stderr[-2000:])
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    print(f"{count:>9} articles: {seconds:7.1f} s, {count / seconds:6.0f} a second, {1e6 * spent / count:5.0f} us of processor each, "
          f"database {os.path.getsize(database) >> 20} MB of {os.path.getsize(lines) >> 20} MB of lines, {memory} MB of memory at most", flush=True)
    os.remove(lines)
    return database


def ask(options, database):
    """The median of the time to an answer for each question, in milliseconds."""
    server = subprocess.Popen([f"{options.build}/parley", "serve", "--read-only", "--database", database, "--port", "0", "--deadline", "60"],
                              stderr=subprocess.PIPE, text=True)
    try:
        port = next(int(found.group(1)) for line in server.stderr if (found := re.search(r"127\.0\.0\.1:(\d+)", line)))
        base = f"http://127.0.0.1:{port}"
        persons = json.load(urllib.request.urlopen(f"{base}/persons?sort=-meetings&limit=50&fields=name"))["data"]
        out = []
        for question in QUESTIONS:
            times = []
            for number, person in enumerate(persons):
                path = question.format(
                    limit=20 + number, country=["DE", "FR", "US", "NL", "TR"][number % 5], name=person["name"].replace(" ", "+"), given=person["name"].split()[0])
                start = time.perf_counter()
                urllib.request.urlopen(base + path).read()
                times.append(time.perf_counter() - start)
            out.append(1000 * statistics.median(times))
        return out
    finally:
        server.terminate()
        server.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--build", default=os.path.join(ROOT, ".build/release"))
    parser.add_argument("--folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        small, large = load(options, folder, options.articles // 10), load(options, folder, options.articles)
        for question, tenth, whole in zip(QUESTIONS, ask(options, small), ask(options, large)):
            print(f"{question:<55} {tenth:8.2f} ms on a tenth, {whole:8.2f} ms on all, {whole / tenth:5.2f} times")


if __name__ == "__main__":
    main()
