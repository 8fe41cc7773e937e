#!/usr/bin/env python3
"""Measures what clients that follow changes cost, and how soon they learn of one.

A thousand clients hold `/changes/stream` open, in a process of their own. Then articles are posted, one at a time, and
another process writes changes into the database. For each change and client it is noted how long it took from the post
being sent, or from the commit, to the event being read; the figures are over all of them, and include the time that the
clients take to read a thousand sockets on the same two cores.

    Benchmarks/run-live.py [--clients 1000] [--changes 40] [--parley .build/release/parley]
"""

import argparse
import multiprocessing
import os
import re
import resource
import select
import signal
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOKEN = "a-token-of-the-benchmark-0123456789"
# Seconds between two changes, so that each is measured alone.
PAUSE = 0.1
# Seconds for all clients to have the last one.
PATIENCE = 20


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def memory(process):
    """Resident bytes of a process."""
    with open(f"/proc/{process.pid}/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


def threads(process):
    return len(os.listdir(f"/proc/{process.pid}/task"))


def exchange(port, request):
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(request)
        answer = b""
        while data := client.recv(65536):
            answer += data
    return answer


def follow(port, count, pipe):
    """Holds clients; sends (moment, number of the client, numbers of changes) for what each of them reads."""
    poll = select.epoll()
    clients, received = {}, []
    for _ in range(count):
        client = socket.create_connection(("127.0.0.1", port))
        client.sendall(b"GET /changes/stream HTTP/1.1\r\nHost: a\r\n\r\n")
        while b"retry" not in client.recv(4096):
            pass
        client.setblocking(False)
        clients[client.fileno()] = client
        poll.register(client.fileno(), select.EPOLLIN)
    pipe.send("ready")
    poll.register(pipe.fileno(), select.EPOLLIN)
    number = re.compile(rb"\nid: (\d+)\n")
    while True:
        for descriptor, _ in poll.poll():
            if descriptor == pipe.fileno():
                pipe.recv()
                pipe.send([(moment, who, [int(seq) for seq in number.findall(data)]) for moment, who, data in received])
                received = []
                if not clients:
                    return
                continue
            data = clients[descriptor].recv(1 << 20)
            received.append((time.monotonic(), descriptor, data))
            if not data:
                poll.unregister(descriptor)
                clients.pop(descriptor).close()


def post(port, index):
    text = f"Foreign minister Ada Example{index} met president Bo Sample in Geneva on 3 May 2024.\n".encode()
    head = (
        f"POST /articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer {TOKEN}\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n"
    )
    answer = exchange(port, head.encode() + text)
    if b" 201 " not in answer.split(b"\r\n")[0]:
        raise SystemExit(answer.decode())
    feed = exchange(port, b"GET /changes?offset=now HTTP/1.0\r\n\r\n")
    return int(re.search(rb"\r\nStream-Next-Offset: (\d+)", feed).group(1))


def write(database):
    """Adds a change as another process does; returns the moment after the commit, and the number."""
    columns = [row[1] for row in database.execute("PRAGMA table_info(changes)")]
    last = database.execute("SELECT max(seq) FROM changes").fetchone()[0]
    values = ", ".join(str(last + 1) if column == "seq" else column for column in columns)
    database.execute(f"INSERT INTO changes ({', '.join(columns)}) SELECT {values} FROM changes WHERE seq = {last}")
    database.execute("COMMIT")
    return time.monotonic(), last + 1


def collect(pipe, changes, clients):
    """Returns the seconds from each change to each client's having it.

    `changes` has the moment of each change, and the number up to which it has everything.
    """
    seen, delays = {}, []
    patience = time.monotonic() + PATIENCE
    while True:
        pipe.send("collect")
        for moment, who, numbers in pipe.recv():
            seen.setdefault(who, []).extend((number, moment) for number in numbers)
        if len(seen) == clients and all(events[-1][0] >= changes[-1][1] for events in seen.values()):
            break
        if time.monotonic() > patience:
            raise SystemExit("not all clients have all changes")
        time.sleep(PAUSE)
    if len({tuple(number for number, _ in events) for events in seen.values()}) != 1:
        raise SystemExit("not all clients read the same")
    for events in seen.values():
        place = 0
        for begun, through in changes:
            while place + 1 < len(events) and events[place + 1][0] <= through:
                place += 1
            # What a client reads last of a change counts.
            delays.append(events[place][1] - begun)
            place += 1
    return sorted(delays)


def row(name, value, unit, target="", met=None):
    verdict = "" if met is None else ("yes" if met else "NO")
    print(f"{name:56} {value:>10} {unit:6} {target:20} {verdict}", flush=True)


def tell(name, delays):
    middle = 1000 * statistics.median(delays)
    most = 1000 * delays[int(len(delays) * 0.99)]
    row(name + ", median", f"{middle:.1f}", "ms")
    row(name + ", p99", f"{most:.1f}", "ms", "under 100", most < 100)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--changes", type=int, default=40)
    parser.add_argument("--parley", default=os.path.join(ROOT, ".build", "release", "parley"))
    arguments = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with tempfile.TemporaryDirectory() as folder:
        measure(arguments, folder)


def measure(arguments, folder):
    port = free_port()
    token = os.path.join(folder, "token")
    with open(token, "w") as file:
        file.write(TOKEN + "\n")
    path = os.path.join(folder, "live.sqlite")
    server = subprocess.Popen(
        [arguments.parley, "serve", "--database", path, "--port", str(port), "--token-file", token],
        stderr=subprocess.DEVNULL,
    )
    try:
        while True:
            try:
                exchange(port, b"GET /livez HTTP/1.0\r\n\r\n")
                break
            except OSError:
                time.sleep(0.05)
        post(port, 0)
        before = memory(server)
        pipe, theirs = multiprocessing.Pipe()
        clients = multiprocessing.Process(target=follow, args=(port, arguments.clients, theirs))
        clients.start()
        pipe.recv()
        held = memory(server)
        changes = []
        for index in range(1, arguments.changes + 1):
            begun = time.monotonic()
            changes.append((begun, post(port, index)))
            time.sleep(PAUSE)
        posted = collect(pipe, changes, arguments.clients)
        database = sqlite3.connect(path, isolation_level=None)
        changes = []
        for _ in range(arguments.changes):
            database.execute("BEGIN IMMEDIATE")
            changes.append(write(database))
            time.sleep(PAUSE)
        database.close()
        written = collect(pipe, changes, arguments.clients)
        after = memory(server)
        label = f"{arguments.clients:,} streams of changes"
        row(f"{label}: memory of the process", f"{after / 1e6:.0f}", "MB", "under 100", after < 100e6)
        row(f"{label}: of that a client", f"{(max(held, after) - before) / arguments.clients / 1e3:.1f}", "KB")
        row(f"{label}: threads", str(threads(server)), "")
        tell("an article posted, until a client has its changes", posted)
        tell("a commit of another process, until a client has it", written)
        begun = time.monotonic()
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)
        row("SIGTERM, until all streams are ended", f"{1000 * (time.monotonic() - begun):.0f}", "ms")
        pipe.send("end")
        pipe.recv()
        clients.join(timeout=10)
    finally:
        server.kill()
        clients.kill()


if __name__ == "__main__":
    main()
