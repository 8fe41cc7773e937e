#!/usr/bin/env python3
"""Measures what the pages for people cost: processor time and bytes of each kind, over 30,000 meetings.

No answer is kept (the cache is off), so every request makes its page anew. The processor time is that of the whole
server, over as many requests as take a second, one after another; beside it stands that of the same as JSON, and what
a page costs where it comes from the cache. Aims: 100 ms for who met whom, the map and the time line, 30 ms for all others, 100 KB a
page before it is compressed. An exclamation mark stands where an aim is missed; the exit code is 1 only where a page does not come.

    Benchmarks/run-pages.py [--articles 100000] [--database FILE] [--parley .build/release/parley] [--only WORD]

The database is made once by `seed-database --hard` and kept in .build/bench: one person has 5,000 further meetings in
5,000 articles with quotes, one meeting is told by 1,000 articles, one article has 100 KB with 3,000 marks.
"""

import argparse
import gzip
import http.client
import os
import sqlite3
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
api = __import__("run-api")

DRAWN, PLAIN, BYTES = 100, 30, 100_000


def seed(articles):
    path = os.path.join(ROOT, ".build", "bench", f"seed-{articles}-hard.sqlite")
    if not os.path.exists(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        part = path + ".part"
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(part + suffix):
                os.unlink(part + suffix)
        program = os.path.join(ROOT, ".build/release/seed-database")
        subprocess.run([program, part, str(articles), "1", "--hard"], check=True)
        with sqlite3.connect(part) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        os.rename(part, path)
    return path


def pages(database):
    """Returns the name, the address and the aim in milliseconds of each page."""
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)

    def one(sql):
        row = db.execute(sql).fetchone()
        return row and row[0]

    first, second = [row[0] for row in db.execute("SELECT id FROM persons ORDER BY meetings DESC LIMIT 2")]
    rare = one("SELECT id FROM persons WHERE meetings = 2 ORDER BY doc LIMIT 1")
    told = one("SELECT id FROM meetings ORDER BY length(json) DESC LIMIT 1")
    usual = one("SELECT id FROM meetings ORDER BY doc LIMIT 1")
    long = one("SELECT id FROM articles ORDER BY length(json) DESC LIMIT 1")
    short = one("SELECT id FROM articles ORDER BY doc LIMIT 1")
    quote = one("SELECT id FROM quotes ORDER BY doc LIMIT 1")
    country = one("SELECT country FROM meetings GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")
    topic, place = "ukraine", "geneva"
    db.close()
    return [
        ("home", "/", PLAIN),
        ("list of meetings", "/meetings", PLAIN),
        ("list of 100, filtered", f"/meetings?country={country}&limit=100", PLAIN),
        ("list of persons", "/persons", PLAIN),
        ("list of quotes", "/quotes", PLAIN),
        ("list of articles", "/articles", PLAIN),
        ("list of topics", "/topics", PLAIN),
        ("list of places", "/places", PLAIN),
        ("person, 5,000 meetings", f"/persons/{first}", PLAIN),
        ("person, 2 meetings", f"/persons/{rare}", PLAIN),
        ("meetings of a person", f"/persons/{first}/meetings", PLAIN),
        ("meeting, 1,000 articles", f"/meetings/{told}", PLAIN),
        ("meeting, 1 article", f"/meetings/{usual}", PLAIN),
        ("quote", f"/quotes/{quote}", PLAIN),
        ("article, 100 KB", f"/articles/{long}", PLAIN),
        ("article", f"/articles/{short}", PLAIN),
        ("topic", f"/topics/{topic}", PLAIN),
        ("place", f"/places/{place}", PLAIN),
        ("country", f"/countries/{country.lower()}", PLAIN),
        ("countries", "/countries", PLAIN),
        ("who met whom", "/graph", DRAWN),
        ("by country", "/graph?by=country", DRAWN),
        ("around one", f"/graph?person={first}", DRAWN),
        ("map", "/map", DRAWN),
        ("map, filtered", f"/map?participant={first}", DRAWN),
        ("time line", "/timeline", DRAWN),
        ("compare", f"/compare?a={first}&b={second}", PLAIN),
        ("compare on a topic", f"/compare?a={first}&b={second}&about={topic}", PLAIN),
        ("search", "/search?q=ceasefire", PLAIN),
    ]


class Client:
    """One connection to a server."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def get(self, path, kind="text/html", packed=False):
        headers = {"Accept": kind} | ({"Accept-Encoding": "gzip"} if packed else {})
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        return answer.status, body, answer.getheader("Content-Encoding")

    def cost(self, path, kind="text/html", seconds=1, most=3_000):
        """Milliseconds of processor time of one answer."""
        self.get(path, kind)
        before, count = self.server.processor_time(), 0
        while count < most:
            self.get(path, kind)
            count += 1
            if count % 5 == 0 and self.server.processor_time() - before > seconds:
                break
        return (self.server.processor_time() - before) / count * 1_000


def server(binary, database, *options):
    port = api.free_port()
    command = [binary, "serve", "--database", database, "--port", str(port), "--read-only", *options]
    return api.Server("Parley", command, port, "/meetings?limit=1")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--database")
    options.add_argument("--parley", default=os.path.join(ROOT, ".build/release/parley"))
    options.add_argument("--only", default="")
    options = options.parse_args()
    database = options.database or seed(options.articles)
    plain, kept = server(options.parley, database, "--cache", "0"), server(options.parley, database)
    missed, failed = [], []
    print(f"{'page':<26}{'ms':>8}{'as JSON':>9}{'cached us':>11}{'KB':>8}{'gzip':>7}")
    try:
        client, cached = Client(plain), Client(kept)
        for name, path, aim in pages(database):
            if options.only not in name:
                continue
            status, body, _ = client.get(path)
            if status != 200:
                print(f"{name:<26} {status} at {path}: {body[:200]}")
                failed.append(name)
                continue
            _, packed, coding = client.get(path, packed=True)
            packed = packed if coding == "gzip" else gzip.compress(body)
            cost = client.cost(path)
            json = client.cost(path, "application/json", .3) if client.get(path, "application/json")[0] == 200 else None
            again = cached.cost(path, most=1_000) * 1_000
            isMissed = cost > aim or len(body) > BYTES
            missed += [name] * isMissed
            print(f"{name:<26}{cost:>8.2f}{'-' if json is None else f'{json:.2f}':>9}{again:>11.0f}"
                  f"{len(body) / 1000:>8.1f}{len(packed) / 1000:>7.1f}{' !' * isMissed}", flush=True)
    finally:
        plain.stop()
        kept.stop()
    if missed:
        print(f"over the aim: {', '.join(missed)}")
    if failed:
        raise SystemExit(f"did not come: {', '.join(failed)}")


if __name__ == "__main__":
    main()
