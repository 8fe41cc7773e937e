"""Starts the program on articles of its own and finds some pages of every kind."""

import contextlib
import html.parser
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import articles

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
READ_AT_MOST = 500
# Who reviews signs in with it.
TOKEN = "a-token-that-only-this-judge-knows"
OF_A_KIND = 25


@contextlib.contextmanager
def served(program):
    """The address of the program, serving Examples and the invented articles from an own database, and what it is slow at."""
    with tempfile.TemporaryDirectory() as folder:
        texts = os.path.join(folder, "articles")
        shutil.copytree(os.path.join(ROOT, "Examples"), texts)
        articles.write(texts)
        tokens = os.path.join(folder, "tokens")
        with open(tokens, "w", encoding="utf-8") as file:
            file.write(f"{TOKEN} # desk\n")
        process = subprocess.Popen(
            [program, "serve", "--ingest", texts, "--database", os.path.join(folder, "pages.sqlite"), "--port", "0",
             "--token-file", tokens, "--access-log"],
            stderr=subprocess.PIPE, text=True)
        try:
            for line in process.stderr:
                if match := re.search(r"listening on (http://127\.0\.0\.1:\d+)", line):
                    break
            else:
                raise SystemExit("judge-browser: the server did not start")
            slow = []
            threading.Thread(target=watch, args=(process.stderr, slow), daemon=True).start()
            wait_until_read(match.group(1))
            yield match.group(1), slow
        finally:
            process.terminate()
            process.wait()


def watch(lines, slow):
    """Keeps the requests that took a second or more: whether a page was late for the server's sake."""
    for line in lines:
        found = re.search(r'"microseconds":"?(\d+)', line)
        if found and int(found.group(1)) >= 1_000_000:
            slow.append(line.strip())


def wait_until_read(base, seconds=120):
    """Waits until the server has read its articles."""
    end = time.monotonic() + seconds
    while get(base + "/readyz", "application/json")[0] != 200:
        if time.monotonic() > end:
            raise SystemExit("judge-browser: the server did not end reading its articles")
        time.sleep(.05)


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def get(url, accept=BROWSER):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": accept}), timeout=30) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers.get_content_type(), answer.read()


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirect."""

    def redirect_request(self, *_):
        return None


def session(base):
    """The name and value of the cookie of somebody who reviews; nothing where the server does not know the token."""
    form = urllib.parse.urlencode({"action": "sign-in", "token": TOKEN}).encode()
    try:
        urllib.request.build_opener(Stay).open(base + "/review", form, timeout=30)
    except urllib.error.HTTPError as answer:
        cookie = answer.headers.get("Set-Cookie", "") if answer.code == 303 else ""
        return tuple(cookie.partition(";")[0].split("=", 1)) if cookie else None
    return None


def record(base, path):
    """A record as JSON, or nothing."""
    status, _, body = get(base + path, "application/json")
    return json.loads(body) if status == 200 else None


class Links(html.parser.HTMLParser):
    """The links of a page, in order, each once."""

    def __init__(self, page):
        super().__init__()
        self.found = {}
        self.feed(page)

    def handle_starttag(self, tag, fields):
        link = dict(fields).get("href")
        if tag == "a" and link and link.startswith("/") and not link.startswith("//"):
            self.found[link.split("#")[0]] = None


def kind(path):
    """What a page is one of: its path without the id, and the names in its query."""
    parts = urllib.parse.urlsplit(path)
    segments = parts.path.strip("/").split("/")
    if len(segments) > 1:
        segments[1] = "{id}"
    return "/" + "/".join(segments), tuple(sorted({name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True)}))


def crawl(base):
    """Pages by kind, breadth first and bounded: {kind: {path: bytes}}; and the links that do not hold."""
    pages, broken, seen, queue, taken, read = {}, [], {"/"}, ["/"], {}, 0
    while queue and read < READ_AT_MOST:
        path = queue.pop(0)
        of = kind(path)
        # Filters combine without end, and a page in another language is no other kind.
        if len(of[1]) > 3 or (len(of[1]) > 2 and of[0] != "/compare") or "lang" in of[1] or taken.get(of, 0) >= (OF_A_KIND if not of[1] else 2):
            continue
        taken[of] = taken.get(of, 0) + 1
        read += 1
        status, content, body = get(base + path)
        if status != 200:
            broken.append((path, f"answers {status}"))
        elif content == "text/html":
            pages.setdefault(of, {})[path] = len(body)
            links = [link for link in Links(body.decode()).found if link not in seen]
            seen.update(links)
            queue += links
    return pages, broken


def chosen(pages, variants):
    """Of each plain kind the largest and the smallest page; of each path some that a query makes other."""
    main, other, counts = [], [], {}
    for (path, names), found in pages.items():
        if not names or path in ("/compare", "/search"):
            sizes = sorted(found, key=lambda page: (found[page], page))
            main += dict.fromkeys([sizes[-1], sizes[0]])
        elif counts.setdefault(path, 0) < variants:
            counts[path] += 1
            other.append(next(iter(found)))
    return main, other
