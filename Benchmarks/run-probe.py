#!/usr/bin/env python3
"""Measures how long a small question waits beside heavy work: `Benchmarks/run-probe.py [--count 40000]`.

A probe asks a running server for one meeting that no cache holds, fifty times a second, while two clients post 100 KB
that are hard to read, while another process ingests generated articles into the same database, and while twelve clients
post articles one after the other. Printed are the median, the 99th percentile and the longest answer of each, in
milliseconds; asked is that 99 of 100 take at most 50.
"""

import argparse
import http.client
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, ".build/release/parley")
TOKEN = "a-token-for-measuring-only-0000"
PORT = 18497


def ask(connection, number):
    start = time.perf_counter()
    connection.request("GET", f"/meetings?limit=1&confidence__gte=0.{number % 1000:03}")
    answer = connection.getresponse()
    answer.read()
    return (time.perf_counter() - start) * 1000, answer.status


def probe(seconds, is_over=lambda: False):
    connection, times, number = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60), [], 0
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not is_over():
        number += 1
        took, status = ask(connection, number)
        assert status == 200, status
        times.append(took)
        time.sleep(0.02)
    return sorted(times)


def show(label, times):
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    print(f"{label:42} {len(times):5} asked: median {at(.5):6.1f} ms, 99th percentile {at(.99):6.1f} (target 50), longest {times[-1]:6.1f}", flush=True)


def post(body):
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120)
    connection.request("POST", "/articles", body, {"Authorization": "Bearer " + TOKEN, "Content-Type": "text/plain"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=40000)
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="probe-")
    try:
        articles, database, tokens = (os.path.join(folder, name) for name in ("articles", "db.sqlite", "tokens"))
        subprocess.run([sys.executable, os.path.join(ROOT, "Benchmarks/generate.py"), articles, str(options.count)], check=True)
        first = os.path.join(folder, "first")
        os.makedirs(first)
        for name in sorted(os.listdir(articles))[:1000]:
            os.rename(os.path.join(articles, name), os.path.join(first, name))
        subprocess.run([PROGRAM, "ingest", first, "--database", database], check=True, stderr=subprocess.DEVNULL)
        with open(tokens, "w") as file:
            file.write(TOKEN + "\n")
        server = subprocess.Popen([PROGRAM, "serve", "--database", database, "--port", str(PORT), "--token-file", tokens], stderr=subprocess.PIPE, text=True)
        try:
            server.stderr.readline()
            measure(options, articles, database)
        finally:
            server.terminate()
            server.wait()
    finally:
        shutil.rmtree(folder)


PEOPLE = ["Emmanuel Macron", "Olaf Scholz", "Hakan Fidan", "Wang Yi", "Mark Rutte", "Keir Starmer", "Narendra Modi", "Giorgia Meloni", "Pedro Sánchez", "Donald Tusk"]


def pairs(database):
    """A post about a pair with 5,000 tellings beside one about a new pair, in turn."""
    lines = database + ".ndjson"
    with open(lines, "w") as file:
        for number in range(5000):
            day = f"{2000 + number // 200}-{1 + number // 17 % 12:02}-{1 + number % 28:02}"
            text = f"Foreign minister Sergey Lavrov met Secretary of State Marco Rubio in Vienna on Tuesday to talk about trade, number {number}."
            file.write(json.dumps({"title": f"Talks {number}", "published_at": day, "text": text}) + "\n")
    subprocess.run([PROGRAM, "ingest", lines, "--database", database], check=True, stderr=subprocess.DEVNULL)
    known, new = [], []
    for number in range(40):
        for times, one, two in ((known, "Sergey Lavrov", "Marco Rubio"), (new, PEOPLE[number % 10], PEOPLE[(number + 1 + number // 10) % 10])):
            text = f"{one} met {two} in Geneva on 11 March {1980 + number} to talk about energy, once more."
            start = time.perf_counter()
            assert post(text) == 201
            times.append((time.perf_counter() - start) * 1000)
    middle = lambda times: sorted(times)[len(times) // 2]
    print(f"a post about a pair with 5,000 tellings: {middle(known):.1f} ms, {middle(known) / middle(new):.2f} x one about another pair (target 2)", flush=True)


def measure(options, articles, database):
    show("alone", probe(5))

    hostile = ("Sergey Lavrov met Marco Rubio in Paris on Monday and " * 2000)[:100_000]
    done = []
    posts = [threading.Thread(target=lambda text: done.append(post(text)), args=(text,)) for text in (hostile, hostile + "then ")]
    for thread in posts:
        thread.start()
    show("beside two posts of 100 KB in one sentence", probe(8))
    for thread in posts:
        thread.join()
    print(f"  answered {done}")

    over = threading.Event()
    counts = [0] * 12

    def client(number):
        chance = number
        while not over.is_set():
            chance = (chance * 1103515245 + 12345) % 2**31
            day = 1 + chance % 28
            text = f"Talks {number} {counts[number]}\n\nForeign minister Sergey Lavrov met Secretary of State Marco Rubio in Vienna on {day} March 2025 to talk about trade. \"We go on,\" Lavrov said.\n"
            assert post(text) in (200, 201)
            counts[number] += 1

    clients = [threading.Thread(target=client, args=(number,)) for number in range(12)]
    for thread in clients:
        thread.start()
    show("beside twelve clients that post", probe(10))
    over.set()
    for thread in clients:
        thread.join()
    print(f"  {sum(counts)} articles posted")

    pairs(database)
    import_process = subprocess.Popen([PROGRAM, "ingest", articles, "--database", database], stderr=subprocess.PIPE, text=True)
    times = probe(600, lambda: import_process.poll() is not None)
    show(f"beside an import of {options.count} articles", times)
    print("  " + import_process.stderr.read().strip().splitlines()[-1])


if __name__ == "__main__":
    main()
