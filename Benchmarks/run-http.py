#!/usr/bin/env python3
"""Measures Parley's HTTP layer against nginx, Hummingbird and FlyingFox on the same bytes.

All servers listen on loopback, take turns within each round, and are loaded by wrk with one thread. Figures are
medians over the rounds; what counts are the ratios, for the machine is shared.

    Benchmarks/run-http.py [--rounds 3] [--seconds 4] [--parley .build/release/parley]
"""

import argparse
import gzip
import os
import re
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PEERS = os.path.join(ROOT, "Benchmarks", ".build", "release")
IDLE = 5000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server under load: its process, and the URL that gives the answer."""

    def __init__(self, name, command, url, pid_file=None):
        self.name, self.url, self.pid_file = name, url, pid_file
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while True:
            try:
                self.get()
                return
            except OSError as error:
                if time.monotonic() > deadline:
                    self.stop()
                    raise SystemExit(f"{name} does not answer: {error}")

    def get(self, headers={}):
        with urllib.request.urlopen(urllib.request.Request(self.url, headers=headers), timeout=10) as answer:
            return answer.headers, answer.read()

    def memory(self):
        """Resident bytes of the process."""
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()

    def processor_time(self):
        """Seconds of processor time of the process and its workers."""
        processes = [self.process.pid]
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file:
            processes += file.read().split()
        ticks = 0
        for process in processes:
            with open(f"/proc/{process}/stat") as file:
                ticks += sum(int(field) for field in file.read().rsplit(")", 1)[1].split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)


def nginx(folder, body):
    html = os.path.join(folder, "html")
    os.makedirs(html)
    with open(os.path.join(html, "answer"), "wb") as file:
        file.write(body)
    with open(os.path.join(html, "answer.gz"), "wb") as file:
        file.write(gzip.compress(body, 6))
    os.chmod(folder, 0o755)
    port = free_port()
    config = os.path.join(folder, "nginx.conf")
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    with open(config, "w") as file:
        file.write(
            f"""daemon off; worker_processes 2; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 16000; }}
http {{
  access_log off; sendfile on; tcp_nodelay on; keepalive_requests 1000000000; {temporary}
  open_file_cache max=100 inactive=600s; gzip_static on; etag on;
  types {{ }} default_type "application/json; charset=utf-8";
  server {{ listen 127.0.0.1:{port} reuseport backlog=4096; root {html}; }}
}}"""
        )
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    return Server("nginx", [program, "-c", config], f"http://127.0.0.1:{port}/answer")


PIPELINE = """
init = function(args)
  local parts = {}
  for i = 1, 16 do parts[i] = wrk.format() end
  batch = table.concat(parts)
end
request = function() return batch end
"""


def wrk(server, connections, seconds, headers=(), script=None):
    """Returns requests a second, the 99th percentile in milliseconds, and the server's microseconds a request."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    for header in headers:
        command += ["-H", header]
    if script:
        command += ["-s", script]
    before = server.processor_time()
    text = subprocess.run(command + [server.url], capture_output=True, text=True, check=True).stdout
    spent = server.processor_time() - before
    requests = int(re.search(r"(\d+) requests in", text).group(1))
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    if bad := re.search(r"Socket errors: (.*)|Non-2xx or 3xx responses: (\d+)", text):
        raise SystemExit(f"{server.name}: {bad.group(0)}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return rate, float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit], 1e6 * spent / requests


def idle_connections(url, count):
    host, port = url.split("/")[2].split(":")
    sockets = []
    for _ in range(count):
        client = socket.create_connection((host, int(port)))
        client.sendall(b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
        sockets.append(client)
    for client in sockets:
        client.recv(4096)
    return sockets


def row(name, value, unit, ratio=None, target=None, met=None):
    ratio = "" if ratio is None else f"{ratio:8.2f}"
    verdict = "" if met is None else ("yes" if met else "NO")
    print(f"{name:46} {value:>12} {unit:6} {ratio:>8}  {target or '':24} {verdict}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("BENCH_ROUNDS", 3)))
    parser.add_argument("--seconds", type=int, default=int(os.environ.get("BENCH_SECONDS", 4)))
    parser.add_argument("--parley", default=os.path.join(ROOT, ".build/release/parley"))
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536), hard))

    folder = tempfile.mkdtemp(prefix="bench-")
    servers = []
    try:
        measure(options, folder, servers)
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder)


def measure(options, folder, servers):
    port = free_port()
    database = os.path.join(folder, "db.sqlite")
    subprocess.run([options.parley, "ingest", os.path.join(ROOT, "Examples"), "--database", database], check=True, capture_output=True)
    command = [options.parley, "serve", "--database", database, "--port", str(port), "--idle-timeout", "600"]
    parley = Server("Parley", command, f"http://127.0.0.1:{port}/quotes?limit=2")
    servers.append(parley)
    fields, body = parley.get()
    tag = fields["ETag"]
    answer = os.path.join(folder, "answer.json")
    with open(answer, "wb") as file:
        file.write(body)
    peer = nginx(folder, body)
    servers.append(peer)
    others = []
    for name in ("hummingbird", "flyingfox"):
        port = free_port()
        program = os.path.join(PEERS, f"{name}-peer")
        others.append(Server(name, [program, str(port), answer], f"http://127.0.0.1:{port}/answer"))
        servers.append(others[-1])
    port = free_port()
    limit = os.path.join(folder, "epoll")
    subprocess.run(["cc", "-O2", "-o", limit, os.path.join(ROOT, "Benchmarks/limit/epoll.c")], check=True)
    servers.append(Server("epoll", [limit, str(port), answer], f"http://127.0.0.1:{port}/answer"))
    for server in servers:
        assert server.get()[1] == body, f"{server.name} serves other bytes"
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    print(f"{os.cpu_count()} cores, {model}; {len(body)} bytes of JSON; {options.rounds} rounds of {options.seconds} s\n")
    row("what", "median", "", None, "target", None)

    def rounds(cases):
        """Runs the cases in turn, several times; returns the median rate and 99th percentile of each."""
        results = {key: [] for key, _ in cases}
        for _ in range(options.rounds):
            for key, run in cases:
                results[key].append(run())
        return {key: tuple(statistics.median(column) for column in zip(*values)) for key, values in results.items()}

    def load(server, connections, *headers, script=None):
        return lambda: wrk(server, connections, options.seconds, headers, script)

    for connections in (32, 256):
        rate = rounds([(server.name, load(server, connections)) for server in servers])
        ours, _, cost = rate["Parley"]
        row(f"200, {connections} connections: Parley", f"{ours:.0f}", "req/s")
        for name, label, floor in (
            ("nginx", "nginx, two workers, static file", 1.5), ("epoll", "the limit: epoll in C, no parsing", None), ("hummingbird", "Hummingbird", 2.5), ("flyingfox", "FlyingFox", None)):
            ratio = ours / rate[name][0]
            row("  " + label, f"{rate[name][0]:.0f}", "req/s", ratio, f">= {floor}" if floor else "", ratio >= floor if floor else None)
        for name, (_, _, spent) in rate.items():
            row(f"  processor time a request: {name}", f"{spent:.1f}", "us", spent / cost)
        limit = cost / rate["epoll"][2]
        row("  Parley's processor time beside the limit's", "", "", limit, "<= 1.3", limit <= 1.3)

    script = os.path.join(folder, "pipeline.lua")
    with open(script, "w") as file:
        file.write(PIPELINE)
    same = "If-None-Match: " + tag
    for label, lua in (("", None), (", 16 pipelined", script)):
        rate = rounds([("200", load(parley, 32, script=lua)), ("304", load(parley, 32, same, script=lua))])
        ratio = rate["304"][0] / rate["200"][0]
        row(f"304, 32 connections{label}: Parley", f"{rate['304'][0]:.0f}", "req/s", ratio, ">= 1.2 x own 200", ratio >= 1.2)
        row("  processor time a request", f"{rate['304'][2]:.1f}", "us", rate["200"][2] / rate["304"][2])

    coded = "Accept-Encoding: gzip"
    for server in (parley, peer):
        encoding = server.get({"Accept-Encoding": "gzip"})[0].get("Content-Encoding")
        assert encoding == "gzip", f"{server.name} does not encode"
    rate = rounds([(server.name, load(server, 32, coded)) for server in (parley, peer)])
    ratio = rate["Parley"][0] / rate["nginx"][0]
    row("gzip from the cache: Parley", f"{rate['Parley'][0]:.0f}", "req/s", ratio, ">= 1.0 of gzip_static", ratio >= 1.0)

    rate = rounds([(server.name, load(server, 64)) for server in (parley, peer)])
    ratio = rate["Parley"][1] / rate["nginx"][1]
    row("p99, 64 connections: Parley", f"{rate['Parley'][1]:.2f}", "ms", ratio, "<= 1.5 x nginx", ratio <= 1.5)

    # The idle ones come and go between the rounds, so that noise hits both measures alike.
    pairs, grown = [], 0
    for _ in range(options.rounds):
        without = wrk(parley, 32, options.seconds)[0]
        before = parley.memory()
        sockets = idle_connections(parley.url, IDLE)
        grown = max(grown, (parley.memory() - before) / 1e6)
        pairs.append((wrk(parley, 32, options.seconds)[0], without))
        for client in sockets:
            client.close()
    row(f"{IDLE} idle connections: memory grows by", f"{grown:.1f}", "MB", None, "< 40 MB", grown < 40)
    ratio = statistics.median(beside / without for beside, without in pairs)
    row("  throughput of 32 busy ones beside them", f"{pairs[-1][0]:.0f}", "req/s", ratio, ">= 0.95 of without", ratio >= 0.95)


if __name__ == "__main__":
    main()
