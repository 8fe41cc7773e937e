#!/usr/bin/env python3
"""`make spark-test`: a master and two workers on this machine, articles in all forms, and everything that may go wrong midway.

The job is killed after its first round and started again; then a worker is killed. What a database says that was loaded
from the job's output must be, byte for byte, what it says after one process of `parley ingest` has read the same files.
Left out of that are `ingested_at` and `changed`, which hold the time and order of taking in, and `source`, which names the
file that was given to `ingest`.
"""

import argparse
import glob
import gzip
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Benchmarks"))
sys.path.insert(0, HERE)
import generate  # noqa: E402
import pipe  # noqa: E402
import pyspark  # noqa: E402

SPARK = os.path.dirname(pyspark.__file__)
PORT = 17077
# Times and orders of taking in, and the name of what was taken in.
LEFT_OUT = re.compile(rb'"ingested_at":(?:null|"[^"]*")|"changed":\{[^}]*\}|"source":\{"file":"(?:[^"\\]|\\.)*"[^}]*\}')
ENVIRONMENT = dict(os.environ, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1", SPARK_MASTER_HOST="127.0.0.1",
                   SPARK_NO_DAEMONIZE="1", SPARK_DAEMON_MEMORY="256m")


def write_inputs(folder, count):
    """Nine of twenty as text, nine as JSON lines in one file, two as pages in a WARC; then bad ones."""
    chance = random.Random(17)
    os.makedirs(f"{folder}/text")
    refused = 0
    with open(f"{folder}/many.ndjson", "w") as lines, gzip.open(f"{folder}/crawl.warc.gz", "wb", 1) as crawl:
        for number in range(count):
            title, date, paragraphs, language = generate.article(chance, number)
            if number % 20 < 9:
                with open(f"{folder}/text/{number:06}.txt", "w") as file:
                    file.write("\n\n".join([title, date] + paragraphs) + "\n")
            elif number % 20 < 18:
                lines.write(json.dumps({"title": title, "published_at": date, "text": "\n\n".join(paragraphs)}, ensure_ascii=False) + "\n")
                if number % 4_000 == 10:
                    lines.write('{"title": "cut sh\n')
                    refused += 1
            else:
                body = generate.html(title, date, paragraphs, language).encode()
                page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
                crawl.write(f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
                            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page + b"\r\n\r\n")
    for name, content in {"empty.txt": b"", "a [b] {c} é.txt": b"", "noise.txt": random.Random(1).randbytes(4_000), "cut.gz": gzip.compress(b"x" * 9_000)[:40]}.items():
        with open(f"{folder}/text/{name}", "wb") as file:
            file.write(content)
        refused += 1
    return refused


class Cluster:
    def __init__(self, logs):
        self.logs, self.processes = logs, []
        self.start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", str(PORT), "--webui-port", "0")
        time.sleep(3)
        self.workers = [self.worker(), self.worker()]

    def start(self, name, *command):
        log = open(f"{self.logs}/{name}.log", "ab")
        process = subprocess.Popen([f"{SPARK}/bin/spark-class", *command], env=ENVIRONMENT, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def worker(self):
        number = len(self.processes)
        return self.start(f"worker{number}", "org.apache.spark.deploy.worker.Worker", f"spark://127.0.0.1:{PORT}", "--host", "127.0.0.1",
                          "--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir", f"{self.logs}/work{number}")

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            process.wait(30)


class Job:
    """One run of the job, its notes with the time of each."""

    def __init__(self, options, inputs, out, *more):
        command = [f"{SPARK}/bin/spark-submit", "--master", f"spark://127.0.0.1:{PORT}", "--conf", "spark.ui.enabled=false",
                   "--driver-memory", "1g", "--executor-memory", "768m", f"{HERE}/extract.py", inputs, "--out", out, "--program", options.program,
                   "--partition-bytes", str(options.bytes), "--partition-inputs", str(options.inputs), "--round", "6", *more]
        self.notes, self.told = [], threading.Condition()
        self.process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:  # spark-submit puts both there
            with self.told:
                self.notes.append((time.monotonic(), line.strip()))
                self.told.notify_all()
            if not line.startswith("WARNING") and "extract: " in line:
                print("   ", line.strip()[:160], flush=True)
        self.process.wait()
        with self.told:
            self.told.notify_all()

    def rounds(self):
        return [note for note in self.notes if "extract: round" in note[1] and " done" in note[1]]

    def wait_for_rounds(self, count):
        with self.told:
            if not self.told.wait_for(lambda: len(self.rounds()) >= count or self.process.poll() is not None, 600):
                raise SystemExit("no round was done in ten minutes")
        if len(self.rounds()) < count:
            raise SystemExit(f"the job ended before round {count}: " + "\n".join(n for _, n in self.notes[-30:]))

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def end(self):
        code = self.process.wait(1_200)
        self.reader.join()
        return code


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")
    print(f"ok: {what[:150]}", flush=True)


def exports(program, database):
    out = {}
    for kind in ("meetings", "persons", "quotes", "articles"):
        said = subprocess.run([program, "export", kind, "--format", "ndjson", "--database", database], check=True, capture_output=True).stdout
        out[kind] = LEFT_OUT.sub(b"", said)
    return out


def processor_time(roots):
    """Seconds of some processes and all below them, those that have ended too."""
    parents, spent = {}, {}
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path) as file:
                head, fields = file.read().rsplit(")", 1)
        except OSError:
            continue
        fields = fields.split()
        process = int(head.split(" ", 1)[0])
        parents[process], spent[process] = int(fields[1]), sum(map(int, fields[11:15]))
    below, added = set(roots), True
    while added:
        more = {process for process, parent in parents.items() if parent in below} - below
        below |= more
        added = bool(more)
    return sum(spent.get(process, 0) for process in below) / os.sysconf("SC_CLK_TCK")


def died(options, folder):
    """An input that ends the program is found among its neighbours and named."""
    fake = f"{folder}/fake"
    with open(fake, "w") as file:
        file.write(f"#!{sys.executable}\nimport os, sys, subprocess\nsaid = sys.stdin.buffer.read()\n"
                   "if b'DEADLY' in said: os.kill(os.getpid(), 9)\n"
                   f"sys.exit(subprocess.run(['{options.program}'] + sys.argv[1:], input=said).returncode)\n")
    os.chmod(fake, 0o755)
    inputs = [pipe.Input(f"/in/{n}.txt", content=(b"DEADLY" if n == 5 else b"Mr Holm met Ms Castell in Oslo on Monday.\n")) for n in range(9)]
    command = [fake, "extract", "-"]
    try:
        list(pipe.rows(command, iter(inputs), False, False))
        check(False, "a program that dies is noticed")
    except pipe.ProgramDied:
        pass
    rows = list(pipe.rows(command, iter(inputs), False, True))
    refused = [json.loads(value) for kind, value in rows if kind == pipe.REFUSED]
    check([r["path"] for r in refused] == ["/in/5.txt"] and "signal 9" in refused[0]["reason"] and len(rows) == 9, f"the deadly input is named: {refused}")


def bare(options, parts):
    """`parley extract` without Spark, a process a core: seconds on the clock, of the processor, and the documents."""
    start, before = time.monotonic(), os.times()
    with open(os.devnull, "wb") as sink:
        running = [subprocess.Popen([options.program, "extract", *part], stdout=sink, stderr=sink) for part in parts]
        for process in running:
            process.wait()
    after = os.times()
    return time.monotonic() - start, after.children_user + after.children_system - before.children_user - before.children_system


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--folder", default=".build/spark-test")
    parser.add_argument("--bytes", type=int, default=2 << 20)
    parser.add_argument("--inputs", type=int, default=1_000)
    parser.add_argument("--copies", type=int, default=4, help="how often the inputs are read where the cost is measured")
    parser.add_argument("--long-bytes", type=int, default=8 << 20, help="bytes of a partition there")
    parser.add_argument("--only-measure", action="store_true")
    parser.add_argument("--efficiency", type=float, default=0, help="the least share of a bare process's work for a second of processor time")
    options = parser.parse_args()
    options.program = os.path.abspath(options.program)
    folder = os.path.abspath(options.folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(f"{folder}/logs")
    bad = write_inputs(f"{folder}/in", options.count)
    if options.only_measure:
        cluster = Cluster(f"{folder}/logs")
        try:
            return measure(options, folder, cluster)
        finally:
            cluster.stop()
    died(options, folder)
    print(f"one process of parley ingest on {options.count} articles", flush=True)
    one = subprocess.run([options.program, "ingest", f"{folder}/in", "--database", f"{folder}/one.sqlite"], capture_output=True, text=True)
    check(one.returncode == 1, one.stderr.strip().splitlines()[-1])
    cluster = Cluster(f"{folder}/logs")
    try:
        job = Job(options, f"{folder}/in", f"{folder}/out")
        job.wait_for_rounds(1)
        job.kill()
        job = Job(options, f"{folder}/in", f"{folder}/out", "--database", f"{folder}/many.sqlite")
        job.wait_for_rounds(1)
        time.sleep(2)
        cluster.workers[1].kill()
        print("    worker killed:", cluster.workers[1].pid, flush=True)
        code = job.end()
        said = [note for _, note in job.notes]
        check(code == 1, f"the job ends with 1, as inputs were refused (it was {code})")
        check(any("rounds are there already" in note for note in said), "rounds done before the job was killed are not done again")
        mine = sorted(re.sub(r"^extract: ", "", note) for note in said if note.startswith(f"extract: {folder}/in"))
        theirs = sorted(re.sub(r"^parley: ", "", line) for line in one.stderr.splitlines() if line.startswith(f"parley: {folder}/in"))
        check(mine == theirs and len(mine) == bad, f"the same {bad} inputs are refused for the same reasons")
        left, right = exports(options.program, f"{folder}/one.sqlite"), exports(options.program, f"{folder}/many.sqlite")
        for kind, said in left.items():
            check(said == right[kind] and said.count(b"\n") > 0, f"{kind}: {said.count(bytes([10]))} records, {len(said)} bytes, equal byte for byte")
        measure(options, folder, cluster)
    finally:
        cluster.stop()
    print("spark-test: all holds")


def measure(options, folder, cluster):
    """Two workers against two bare processes with half of the inputs each.

    The inputs are there several times, in partitions of the usual kind: what is spent once, on starting and compiling, is not what a long job
    costs, and the small rounds of the other tests cost more than they would.
    """
    if cluster.workers[1].poll() is not None:
        cluster.workers[1] = cluster.worker()
    time.sleep(3)
    copies = [f"{folder}/long/{number}" for number in range(options.copies)]
    for copy in copies:
        shutil.copytree(f"{folder}/in", copy, copy_function=os.link)
    parts = [copies[::2], copies[1::2]]
    wall, spent = bare(options, parts)
    most = [0.0, None]
    roots = [worker.pid for worker in cluster.workers]
    job = Job(options, f"{folder}/long", f"{folder}/fresh", "--no-tables", "--round", "64", "--partition-inputs", "4000",
              "--partition-bytes", str(options.long_bytes))
    while job.process.poll() is None:
        now = processor_time(roots)
        if any("inputs" in note for _, note in job.notes) and most[1] is None:
            most[1] = now
        most[0] = max(most[0], now)
        time.sleep(0.3)
    job.end()
    seconds = job.rounds()[-1][0] - next(t for t, note in job.notes if re.fullmatch(r"extract: \d+ inputs", note))
    cluster_spent = most[0] - most[1]
    share = spent / cluster_spent
    print(f"bare: {wall:.1f} s, {spent:.1f} s of processor; Spark: {seconds:.1f} s, {cluster_spent:.1f} s of processor "
          f"({options.copies * options.count} articles); efficiency by processor {share:.2f}, by clock {wall / seconds:.2f}", flush=True)
    check(share >= options.efficiency, f"efficiency at least {options.efficiency}")


if __name__ == "__main__":
    main()
