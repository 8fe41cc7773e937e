#!/usr/bin/env python3
"""Measures Parley's API against Datasette on the same database, and against the same SQL in a C program with prepared
statements, which does nothing else and has no sockets; what those cost is measured with a C program that only has them.

Both servers listen on loopback, take turns within each round, and answer the same questions; no answer is kept (the
cache of Parley is off, and every request asks for another value). Figures are medians over the rounds; what counts are
the ratios, for the machine is shared.

    Benchmarks/run-api.py [--rounds 3] [--seconds 4] [--articles 100000] [--parley .build/release/parley]

The databases are made once by `seed-database` and kept in .build/bench.
"""

import argparse
import json
import os
import random
import resource
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, ".build", "bench")
LIMIT = os.path.join(FOLDER, "sqlite")
SOCKETS = os.path.join(FOLDER, "epoll")
DATASETTE = os.path.join(ROOT, ".venv", "bin", "datasette")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server under load."""

    def __init__(self, name, command, port, path):
        self.name, self.port = name, port
        start = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                self.get(path)
                self.start = time.monotonic() - start
                return
            except OSError as error:
                if time.monotonic() - start > 60 or self.process.poll() is not None:
                    self.stop()
                    raise SystemExit(f"{name} does not answer: {error}")

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=60) as answer:
            return answer.read()

    def processor_time(self):
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, key="VmHWM"):
        with open(f"/proc/{self.process.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(key)) / 1024

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)


def load(server, paths, seconds, connections):
    """Requests a second over a list of paths, by wrk."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua", delete=False) as script:
        script.write("local paths = {\n")
        script.writelines(f"  {json.dumps(path)},\n" for path in paths)
        script.write(
            "}\nlocal n = 0\nrequest = function() n = n % #paths + 1; return wrk.format('GET', paths[n]) end\n"
            "done = function(s) io.stderr:write(string.format('%d %d %d\\n', s.requests, s.duration,"
            " s.errors.status + s.errors.connect + s.errors.read + s.errors.timeout)) end\n")
    before = server.processor_time()
    run = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", script.name,
         f"http://127.0.0.1:{server.port}"], capture_output=True, text=True)
    used = server.processor_time() - before
    os.unlink(script.name)
    requests, duration, errors = map(int, run.stderr.split()[-3:])
    if errors:
        raise SystemExit(f"{server.name}: {errors} errors at {paths[0]}")
    return requests / (duration / 1e6), used / max(1, requests)


def latency(server, paths):
    """Median seconds of one request after another on one connection."""
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    times = []
    for path in paths:
        start = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        times.append(time.perf_counter() - start)
        if answer.status != 200:
            raise SystemExit(f"{server.name}: {answer.status} at {path}")
    return statistics.median(times)


def limit(database, statements, values):
    """Processor seconds of a question in a C program that has prepared the same statements once."""
    text = "\n".join(statements) + "\n\n" + "".join("\t".join(row) + "\n" for row in values * (1 + 2000 // len(values)))
    run = subprocess.run([LIMIT, database], input=text, capture_output=True, text=True, check=True)
    return float(run.stdout.split()[0]) / 1e6


def sockets(answer, seconds):
    """Processor seconds of a request in a C program that reads it and writes the same bytes each time."""
    port = free_port()
    with tempfile.NamedTemporaryFile(suffix=".answer") as file:
        file.write(answer)
        file.flush()
        server = Server("epoll", [SOCKETS, str(port), file.name], port, "/")
        try:
            return load(server, ["/"], seconds, 8)[1]
        finally:
            server.stop()


def seed(articles):
    path = os.path.join(FOLDER, f"seed-{articles}.sqlite")
    if not os.path.exists(path):
        os.makedirs(FOLDER, exist_ok=True)
        part = path + ".part"
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(part + suffix):
                os.unlink(part + suffix)
        subprocess.run([os.path.join(ROOT, ".build/release/seed-database"), part, str(articles)], check=True)
        with sqlite3.connect(part) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        os.rename(part, path)
    return path


class Questions:
    """The same questions for Parley, for Datasette and for the shell, with values drawn from the data."""

    def __init__(self, database, count=400, seed=1):
        dice = random.Random(seed)
        db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        name = os.path.splitext(os.path.basename(database))[0]
        base = "/" + name
        rows = db.execute("SELECT doc, id FROM quotes WHERE doc % 97 < 3 LIMIT 4000").fetchall()
        quotes = [dice.choice(rows) for _ in range(count)]
        persons = [row[0] for row in db.execute("SELECT id FROM persons WHERE quotes > 3 ORDER BY doc LIMIT 3000")]
        persons = [dice.choice(persons) for _ in range(count)]
        words = [row[0].split()[2].strip(".").lower() for row in
                 db.execute("SELECT json_extract(json, '$.text') FROM quotes WHERE doc % 89 = 1 LIMIT 2000")]
        words = [word for word in words if len(word) > 4] or ["ceasefire"]
        words = [dice.choice(words) for _ in range(count)]
        countries = [row[0] for row in db.execute("SELECT DISTINCT country FROM meetings")]
        statuses = ["held", "planned", "cancelled"]
        pairs = [(dice.choice(countries), dice.choice(statuses)) for _ in range(count)]
        days = [row[0] for row in db.execute("SELECT DISTINCT date FROM meetings ORDER BY date")]
        spans = []
        for _ in range(count):
            start = dice.randrange(len(days) - 60)
            spans.append((days[start], days[start + 60]))
        q = urllib.parse.quote
        slim = "_nocount=1&_nofacet=1&_nosuggest=1&_shape=objects"
        record = ["SELECT json FROM quotes WHERE id = ?1"]
        listed = ["SELECT json FROM quotes WHERE person_id = ?1 ORDER BY doc DESC LIMIT 21"]
        tiers = ["SELECT quotes.json FROM quotes_heads CROSS JOIN quotes ON quotes.doc = quotes_heads.rowid "
                 "WHERE quotes_heads MATCH ?1 ORDER BY quotes_heads.rowid DESC LIMIT 21",
                 "SELECT quotes.json FROM quotes_fts CROSS JOIN quotes ON quotes.doc = quotes_fts.rowid "
                 "WHERE quotes_fts MATCH ?2 ORDER BY quotes_fts.rowid DESC LIMIT 21"]
        facets = ["SELECT json FROM meetings ORDER BY doc DESC LIMIT 2"] + [
            f"SELECT value, sum(count) FROM value_counts WHERE collection = 'meetings' AND field = '{field}' "
            "AND count > 0 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10" for field in ("country", "status")]
        within = "FROM meetings WHERE date_from <= ?2 || 'z' AND date_to >= ?1"
        counted = [f"SELECT json {within} ORDER BY doc DESC LIMIT 2"] + [
            f"SELECT {field}, count(*) {within} GROUP BY 1 ORDER BY 2 DESC LIMIT 10" for field in ("country", "status")]
        #: name, aim, paths of Parley, paths of Datasette, statements, values
        self.all = [
            ("one record", 20, [f"/quotes/{i}" for _, i in quotes],
             [f"{base}/quotes.json?id__exact={i}&_size=1&{slim}" for _, i in quotes], record, [[i] for _, i in quotes]),
            ("list of 20, filter", 20, [f"/quotes?speaker={p}" for p in persons],
             [f"{base}/quotes.json?person_id__exact={p}&_sort_desc=doc&_size=20&{slim}" for p in persons],
             listed, [[p] for p in persons]),
            ("full text, top 20", 10, [f"/quotes?q={q(w)}" for w in words],
             [f"{base}/quotes.json?_search={q(w)}&_fts_table=quotes_fts&_fts_pk=doc&_sort_desc=doc&_size=20&{slim}" for w in words],
             tiers, [[f'("{w}")', f'(("{w}")) NOT ({{heading}} : (("{w}")))'] for w in words]),
            ("two facets, all", 5, [f"/meetings?facet=country,status&limit=1&facet_limit={10 + n}" for n in range(90)],
             [f"{base}/meetings.json?_facet=country&_facet=status&_size=1&_nocount=1&_nosuggest=1&_facet_size={10 + n}" for n in range(90)],
             facets, [[""]]),
            ("two facets, date", 5, [f"/meetings?date={a}..{b}&facet=country,status&limit=1" for a, b in spans],
             [f"{base}/meetings.json?date_from__lte={b}&date_to__gte={a}&_facet=country&_facet=status&_size=1&_nocount=1&_nosuggest=1" for a, b in spans],
             counted, [list(span) for span in spans]),
        ]
        db.close()


def parley(binary, database):
    port = free_port()
    return Server("Parley", [binary, "serve", "--database", database, "--port", str(port), "--cache", "0", "--read-only"], port, "/meetings?limit=1")


def datasette(database):
    port = free_port()
    return Server(
        "Datasette", [DATASETTE, "serve", database, "--port", str(port), "--setting", "facet_time_limit_ms", "20000",
                      "--setting", "sql_time_limit_ms", "20000", "--setting", "num_sql_threads", "3"], port, "/-/versions.json")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=int, default=4)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--parley", default=os.path.join(ROOT, ".build/release/parley"))
    options = options.parse_args()
    large, small = seed(options.articles), seed(options.articles // 10)
    for program, source in ((LIMIT, "sqlite.c"), (SOCKETS, "epoll.c")):
        subprocess.run(
            ["cc", "-O2", "-o", program, os.path.join(ROOT, "Benchmarks/limit", source), "-lsqlite3"], check=True)
    questions = Questions(large)
    servers = [parley(options.parley, large), datasette(large)]
    results = {name: ([], [], [], [], []) for name, *_ in questions.all}
    try:
        for _ in range(options.rounds):
            for name, _, own, other, statements, given in questions.all:
                rate, cost = load(servers[0], own, options.seconds, 8)
                peer, _ = load(servers[1], other, options.seconds, 8)
                least = limit(large, statements, given), sockets(servers[0].get(own[0]), max(1, options.seconds // 2))
                for values, value in zip(results[name], (rate, peer, cost, *least)):
                    values.append(value)
        memory = servers[0].memory()
    finally:
        for server in servers:
            server.stop()
    print(f"{'question':<22}{'Parley/s':>10}{'Datasette/s':>12}{'ratio':>8}{'aim':>5}{'CPU us':>9}"
          f"{'SQLite us':>10}{'ratio':>7}{'sockets us':>11}{'of both':>8}")
    for name, aim, *_ in questions.all:
        rate, peer, cost, least, send = (statistics.median(values) for values in results[name])
        print(f"{name:<22}{rate:>10.0f}{peer:>12.1f}{rate / peer:>8.1f}{aim:>5}{cost * 1e6:>9.0f}{least * 1e6:>10.1f}"
              f"{cost / least:>7.2f}{send * 1e6:>11.1f}{cost / (least + send):>8.2f}")

    print(f"\ngrowth from {options.articles // 10} to {options.articles} articles, median of one request after another (aim 1.5)")
    pair = [parley(options.parley, small), parley(options.parley, large)]
    try:
        few = Questions(small)
        for (name, _, own_small, *_), (_, _, own_large, *_) in zip(few.all, questions.all):
            own_small, own_large = own_small * (1 if len(own_small) > 1 else 200), own_large * (1 if len(own_large) > 1 else 200)
            ratios = []
            for _ in range(options.rounds):
                a, b = latency(pair[0], own_small), latency(pair[1], own_large)
                ratios.append((b / a, a, b))
            ratio, a, b = statistics.median(ratios)
            print(f"{name:<22}{a * 1e6:>9.0f} us{b * 1e6:>9.0f} us{ratio:>7.2f}")
    finally:
        for server in pair:
            server.stop()

    starts = []
    for _ in range(options.rounds):
        server = parley(options.parley, large)
        starts.append(server.start)
        server.stop()
    server = parley(options.parley, large)
    speeds = []
    for _ in range(options.rounds):
        run = subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-w", "%{size_download} %{time_total}",
             f"http://127.0.0.1:{server.port}/quotes.csv"], capture_output=True, text=True, check=True)
        size, seconds = map(float, run.stdout.split())
        speeds.append(size / 1e6 / seconds)
    peak = max(memory, server.memory())
    server.stop()
    print(f"\nstart to first answer {statistics.median(starts) * 1000:.0f} ms (aim 300); memory {peak:.0f} MB (aim 150); "
          f"CSV of all quotes {statistics.median(speeds):.0f} MB/s, the first time {speeds[0]:.0f}, of {size / 1e6:.0f} MB (aim 60)")


if __name__ == "__main__":
    main()
