#!/usr/bin/env python3
"""Measures reading and ingesting on generated articles: `Benchmarks/run-ingest.py [--count 20000]`.

HTML against trafilatura (its fast mode too) on one core: articles a second, and token F1 against the paragraphs that
the pages were made from. Plain text: megabytes a second. Ingest: articles a second and memory, extraction and SQLite
included. With PAGES=DIR in the environment, the HTML pages are those in DIR (gzip or not), and only their rate is told.
"""

import argparse
import gzip
import importlib.util
import json
import os
import random
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
spec = importlib.util.spec_from_file_location("generate", os.path.join(ROOT, "Benchmarks", "generate.py"))
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)


def f1(found, wanted):
    found, wanted = (Counter(re.findall(r"\w+", text.lower())) for text in (found, wanted))
    common = sum((found & wanted).values())
    return 2 * common / max(1, sum(found.values()) + sum(wanted.values()))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20000)
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="bench-")
    try:
        measure(options, folder)
    finally:
        shutil.rmtree(folder)


def real_pages(program, source, folder):
    import trafilatura

    pages = os.path.join(folder, "html")
    os.makedirs(pages)
    for name in sorted(os.listdir(source)):
        with open(os.path.join(source, name), "rb") as file:
            data = file.read()
        with open(os.path.join(pages, name.removesuffix(".gz")), "wb") as file:
            file.write(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
    ours = json.loads(subprocess.run([program, pages], capture_output=True, text=True, check=True).stdout)["articles_a_second"]
    sources = [open(os.path.join(pages, name), "rb").read() for name in sorted(os.listdir(pages))]
    print(f"HTML to article, one core, {len(sources)} real pages\n  Parley             {ours:8.0f}/s")
    start = time.process_time()
    for data in sources:
        trafilatura.bare_extraction(data, include_comments=False, with_metadata=True)
    rate = len(sources) / (time.process_time() - start)
    print(f"  trafilatura        {rate:8.0f}/s   Parley is {ours / rate:.1f} x (target 10)")


def measure(options, folder):
    import trafilatura

    program = os.path.join(ROOT, ".build/release/measure-articles")
    if os.environ.get("PAGES"):
        return real_pages(program, os.environ["PAGES"], folder)
    pages, wanted = os.path.join(folder, "html"), {}
    os.makedirs(pages)
    chance = random.Random(2)
    for number in range(1000):
        title, date, paragraphs, language = generate.article(chance, number)
        name = f"{number:06}.html"
        wanted[name] = "\n".join(paragraphs)
        with open(os.path.join(pages, name), "w") as file:
            file.write(generate.html(title, date, paragraphs, language))
    ours = json.loads(subprocess.run([program, pages], capture_output=True, text=True, check=True).stdout)
    texts = subprocess.run([program, pages, "--print"], capture_output=True, text=True, check=True).stdout
    score = sum(f1(item["text"], wanted[item["file"]]) for item in map(json.loads, texts.splitlines())) / len(wanted)
    sources = {name: open(os.path.join(pages, name)).read() for name in wanted}
    print(f"HTML to article, one core, {len(wanted)} pages\n  Parley             {ours['articles_a_second']:8.0f}/s   token F1 {score:.3f}")
    for label, extra in (("trafilatura", {}), ("trafilatura fast", {"fast": True})):
        start = time.perf_counter()
        found = {name: trafilatura.extract(source, include_comments=False, include_tables=False, **extra) or "" for name, source in sources.items()}
        rate = len(found) / (time.perf_counter() - start)
        score = sum(f1(found[name], wanted[name]) for name in wanted) / len(wanted)
        print(f"  {label:18} {rate:8.0f}/s   token F1 {score:.3f}   Parley is {ours['articles_a_second'] / rate:.1f} x (target 5)")

    text = os.path.join(folder, "text")
    os.makedirs(text)
    chance = random.Random(3)
    for number in range(40):
        parts = [generate.article(chance, 2 * n)[2] for n in range(400)]
        with open(os.path.join(text, f"{number:03}.txt"), "w") as file:
            file.write(f"Headline {number}\n\n" + "\n\n".join(" ".join(p) for p in parts))
    rate = json.loads(subprocess.run([program, text], capture_output=True, text=True, check=True).stdout)["megabytes_a_second"]
    print(f"plain text, one core: {rate:.0f} MB/s (target 100)")

    articles = os.path.join(folder, "articles")
    subprocess.run([sys.executable, os.path.join(ROOT, "Benchmarks/generate.py"), articles, str(options.count)], check=True)
    parley, database = os.path.join(ROOT, ".build/release/parley"), os.path.join(folder, "db.sqlite")
    start = time.perf_counter()
    subprocess.run([parley, "extract", articles], stdout=subprocess.DEVNULL, check=True)
    read = time.perf_counter() - start
    start = time.perf_counter()
    process = subprocess.Popen([parley, "ingest", articles, "--database", database], stderr=subprocess.PIPE, text=True)
    counts = [(0.0, 0)]
    while process.poll() is None:
        time.sleep(0.1)
        try:
            with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as reader:
                counts.append((time.perf_counter() - start, reader.execute("SELECT count(*) FROM articles").fetchone()[0]))
        except sqlite3.OperationalError:
            continue
    whole = time.perf_counter() - start
    report = process.stderr.read()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    at = lambda number: next(time for time, count in counts if count >= number)
    print(f"ingest, {options.count} articles, {os.cpu_count()} cores: {options.count / whole:.0f}/s, {whole / read:.2f} x the time of extract (target 1.5), "
          f"the last 2,000 {(at(options.count) - at(options.count - 2000)) / at(2000):.2f} x the first (target 1.2), {memory:.0f} MB (target under 300)\n  {report.strip()}")


if __name__ == "__main__":
    main()
