"""Feeds every check a page that is bad in one way and expects it to say so, and a page that is good and expects silence.

The good page is built from parts; each bad one changes one of them.
"""

import http.server
import json
import os
import sys
import threading
import time
import urllib.parse

import journeys
import workers
from visit import DESK, PHONE, Browser, Setting

POLICY = "default-src 'none'; style-src 'nonce-own'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'"
STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--back:#fff;--link:#0b4fa8}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--back:#161616;--link:#8ec1ff}}
body{margin:0 auto;max-width:40rem;padding:0 1rem;background:var(--back);color:var(--ink);font:16px/1.5 sans-serif;overflow-wrap:anywhere}
a{color:var(--link)} :focus-visible{outline:3px solid #c2410c;outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:0;z-index:2;background:var(--back)}
header{position:sticky;top:0;background:var(--back);display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center}
header form{display:flex;position:relative}input{width:6rem;min-width:0}figure{margin:0}ul{padding-left:1rem}
.options{position:absolute;top:100%;left:0;margin:0;padding:0;list-style:none;background:var(--back)}
.tucked{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
svg text{fill:var(--ink);font-size:12px}svg circle{fill:var(--link)}
mark{background:none;color:inherit}mark.person{text-decoration:underline dotted}mark.quote{text-decoration:underline solid}
mark:target{scroll-margin-top:5rem}.far{height:1500px}.far+*{margin:0}
@media print{nav,header form,.skip,button,.far{display:none}:root{--ink:#000;--back:#fff;--link:#000}main a::after{content:" (" attr(href) ")"}}
"""
SCRIPT = """
const box = document.querySelector("header input"), list = document.querySelector(".options"), help = document.querySelector("dialog");
const close = () => { list.hidden = true; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
box.addEventListener("input", async () => {
  const found = await (await fetch("/suggest?q=" + encodeURIComponent(box.value))).json();
  list.replaceChildren(...found.map((name, number) => Object.assign(document.createElement("li"), {textContent: name, id: "o" + number, role: "option", ariaSelected: "false"})));
  list.hidden = !found.length; box.setAttribute("aria-expanded", String(!list.hidden));
});
box.addEventListener("keydown", (event) => {
  const first = list.firstElementChild;
  if (event.key === "Escape") close();
  if (event.key === "ArrowDown" && first) { first.ariaSelected = "true"; box.setAttribute("aria-activedescendant", first.id); event.preventDefault(); }
  if (event.key === "Enter" && first?.ariaSelected === "true") { event.preventDefault(); location.href = "/persons/solvang"; }
});
let at = -1;
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, dialog[open]") || event.ctrlKey) return;
  const rows = [...document.querySelectorAll("main li a")];
  if (event.key === "/") { event.preventDefault(); box.focus(); }
  if (event.key === "j" || event.key === "k") rows[at = Math.max(0, Math.min(rows.length - 1, at + (event.key === "j" ? 1 : -1)))].focus();
  if (event.key === "?") help.showModal();
});
"""
WORDS = {"en": ("Meetings", "Latest"), "nl": ("Ontmoetingen", "Nieuwste"), "de": ("Treffen", "Neueste"), "fr": ("Rencontres", "Dernières"), "es": ("Reuniones", "Últimas")}
MAIN = """<h1>{title}</h1><h2>{latest}</h2><ul><li><a href="/quotes/one">Words of one</a></li><li><a href="/quotes/two">Words of two</a></li></ul>
<p><mark id="w2" class="person">Solvang</mark> said <mark class="quote">much</mark>. <a href="https://example.org/story">The story</a></p>
<figure role="figure" aria-label="Meetings"><svg role="group" aria-label="Meetings" viewBox="0 0 300 60" width="300" height="60"><a href="/persons/solvang"><title>Three</title><circle cx="20" cy="20" r="8"></circle></a><text x="40" y="24">Three</text></svg>
<table><caption>Meetings</caption><tr><th scope="col">Year</th></tr><tr><td>2025</td></tr></table></figure>"""
PAGE = """<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<link rel="icon" href="data:,"><link rel="alternate" type="application/json" href="/index.json"><meta property="og:title" content="x"><style nonce="own">{style}</style></head><body>
<a class="skip" href="#content">Skip to the content</a><header><a href="/">Parley</a><nav aria-label="Lists"><a href="/meetings">{meetings}</a></nav>
<form action="/search" role="search"><label class="tucked" for="q">Search</label><input type="search" id="q" name="q" role="combobox" aria-expanded="false" aria-controls="options" aria-autocomplete="list" autocomplete="off"><ul class="options" id="options" role="listbox" aria-label="Found" hidden></ul></form></header>
<main id="content" tabindex="-1">{main}</main><footer><p><a href="/index.json">As JSON</a> {tongues}</p></footer>
<dialog aria-label="Keys"><p>/ j k ?</p></dialog><script src="/script.js"></script></body></html>"""
TONGUES = " ".join(f'<a href="/?lang={code}" hreflang="{code}">{code}</a>' for code in WORDS)
ARTICLE = '<h1>Article</h1><div class="far"></div><p>She said <mark id="w1" class="quote">we will go on</mark> and left. <a href="https://example.org/story">The story</a></p><div class="far"></div>'


class Site:
    """Answers as the good page does, but for what is given otherwise."""

    def __init__(self, **changes):
        self.changes = changes

    def part(self, name, plain):
        return self.changes.get(name, plain)

    def answer(self, path, query, fields):
        language = dict(urllib.parse.parse_qsl(query)).get("lang") or fields.get("Accept-Language", "en")[:2]
        language = self.part("language", language if language in WORDS else "en")
        if path == "/script.js":
            return "text/javascript", self.part("script", SCRIPT)
        if path == "/suggest":
            text = urllib.parse.unquote(query).split("=")[1]
            options = {"solv": ["Ingrid Solvang"], "lawrow": ["Sergey Lavrov"]}
            return "application/json", json.dumps(self.part("options", options).get(text, []))
        meetings, latest = WORDS[language]
        main = self.part("main", MAIN)
        if path == "/persons/solvang":
            main = "<h1>Ingrid Solvang</h1><p>She meets.</p>"
        elif path == "/search":
            main = self.part("results", '<h1>Found</h1><p><a href="/persons/solvang">Ingrid Solvang</a></p>')
        elif path.startswith("/quotes/"):
            main = f'<h1>Quote</h1><p><a href="{self.part("place", "/articles/one#w1")}">In the article</a></p>'
        elif path == "/articles/one":
            main = self.part("article", ARTICLE)
        main = main.replace("{title}", "Title").replace("{latest}", latest)
        page = self.part("page", PAGE).replace("{style}", STYLE + self.part("style", "")).replace("{main}", main).replace("{meetings}", meetings)
        return "text/html", page.replace("{title}", "Title").replace("{language}", language).replace("{tongues}", self.part("tongues", TONGUES))


def serve():
    class Handler(http.server.BaseHTTPRequestHandler):
        site = Site()

        def do_GET(self):
            parts = urllib.parse.urlsplit(self.path)
            kind, body = Handler.site.answer(parts.path, parts.query, self.headers)
            status = 404 if parts.path.startswith("/missing") else 200
            self.send_response(status)
            self.send_header("Content-Type", kind + "; charset=utf-8")
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, Handler


def everything(browser):
    """All checks on the site as it stands."""
    for setting in (DESK, PHONE, Setting(390, "light"), Setting(1280, "dark", False), Setting(390, "light", False)):
        browser.visit("/", setting)
    for setting in (DESK, PHONE):
        browser.journey("focus", "/", setting, journeys.focus)
        browser.journey("keys", "/", setting, journeys.keys)
        browser.journey("completion", "/", setting, journeys.completion)
        browser.journey("place", "/", setting, quote)
    browser.journey("record", "/", DESK, journeys.record)
    browser.journey("print", "/", DESK, journeys.printed)
    browser.journey("search", "/", Setting(390, "dark", False), journeys.search)
    journeys.same(browser, "/", DESK, Setting(1280, "light", False))
    journeys.languages(browser, "/", DESK)


def quote(page, fault):
    journeys.place(page, fault, 0, lambda path: {"text": "“We will go on”, she said; we will go on"})


def visits(*settings):
    return lambda browser: [browser.visit("/", setting) for setting in settings or (DESK,)]


def trip(name, work, setting=DESK):
    return lambda browser: browser.journey(name, "/", setting, work)


def plus(text):
    return {"main": MAIN + text}


def page(old, new):
    assert old in PAGE, old
    return {"page": PAGE.replace(old, new)}


def script(old, new):
    assert old in SCRIPT, old
    return {"script": SCRIPT.replace(old, new)}


# check, what it must say, what is changed, who looks
CASES = [
    ("console", "hello", script("let at", "console.log('hello'); let at"), visits()),
    ("console", "of null", script("let at", "null.x; let at"), visits()),
    ("console", "dialog", script("let at", "alert('boo'); let at"), visits()),
    ("policy", "inline style", plus('<p style="color:red">Red</p>'), visits()),
    ("policy", "inline script", plus("<script>1</script>"), visits()),
    ("policy", "inline style", plus('<p style="color:red">Red</p>'), visits(Setting(390, "light", False))),
    ("request", "404", plus('<img src="/missing.png" alt="">'), visits()),
    ("request", "elsewhere", plus('<img src="http://127.0.0.1:1/x.png" alt="">'), visits()),
    ("sideways", "wide", plus('<p class="wide">Wide</p>') | {"style": ".wide{width:700px}"}, visits(PHONE)),
    ("sideways", "wide", plus('<p class="wide">Wide</p>') | {"style": "body{overflow-x:hidden}.wide{width:700px}"}, visits(PHONE)),
    ("sideways", "in 320", plus('<p class="wide">Wide</p>') | {"style": ".wide{width:350px}"}, visits(Setting(390, "light"))),
    ("clipped", "Longer", plus('<p class="cut">Longer than its box by very much</p>') | {"style": ".cut{width:5rem;white-space:nowrap;overflow:hidden}"}, visits()),
    ("clipped", "Beyond", plus('<svg viewBox="0 0 60 20" width="60" height="20" role="img" aria-label="x"><text x="30" y="15">Beyond it</text></svg>'), visits()),
    ("overlap", "upon", plus('<p class="up">Words upon words</p>') | {"style": ".up{margin-top:-1.4rem}figure{margin-bottom:0}"}, visits()),
    ("overlap", "upon", {"style": "header nav{margin-left:-2.5rem}"}, visits()),
    ("header", "px high", {"style": "header nav{flex-basis:100%;height:90px}"}, visits(PHONE)),
    ("scheme", "dark", {"style": ":root{--back:#fff!important;--ink:#000!important;--link:#00f!important}"}, visits(PHONE)),
    ("scheme", "light", {"style": ":root{--back:#161616;--ink:#ececec;--link:#8ec1ff}"}, visits()),
    ("drawing", "no numbers", {"main": MAIN.replace("table", "div").replace("<ul>", "").replace("</ul>", "")}, visits()),
    ("drawing", "without a title", {"main": MAIN.replace("<title>Three</title>", "")}, visits()),
    ("drawing", "lead nowhere", {"main": MAIN.replace('<a href="/persons/solvang"><title>', "<a><title>")}, visits()),
    ("faint", "not 4.5", {"style": "svg text{fill:#999}"}, visits()),
    ("faint", "not 3", {"style": "svg circle{fill:#ddd}"}, visits()),
    ("small", "under 9 px", {"style": "svg text{font-size:6px}"}, visits()),
    ("words", "an id", plus("<p>See mtg_0123456789abcdef</p>"), visits()),
    ("words", "a date", plus("<p>On 2025-07-10</p>"), visits()),
    ("words", "a phrase", plus("<p>Found {0} of them</p>"), visits()),
    ("words", "a program", plus("<p>It was Optional(3)</p>"), visits()),
    ("words", "the API", plus("<p>status_history</p>"), visits()),
    ("head", "no title", page("<title>{title}</title>", "<title> </title>"), visits()),
    ("head", "viewport", page('content="width=device-width, initial-scale=1"', 'content="initial-scale=1"'), visits()),
    ("head", "alternate", page('<link rel="alternate" type="application/json" href="/index.json">', ""), visits()),
    ("head", "link to the JSON", page('<a href="/index.json">As JSON</a>', ""), visits()),
    ("head", "icon", page('<link rel="icon" href="data:,">', ""), visits()),
    ("head", "preview", page('<meta property="og:title" content="x">', ""), lambda browser: browser.visit("/persons/solvang", DESK)),
    ("head", "first level", plus("<h1>Two</h1>"), visits()),
    ("marks", "colour alone", {"style": "mark.person{text-decoration:underline solid}"}, visits()),
    ("no script", "does nothing", plus('<button type="button">Copy</button>'), visits(Setting(1280, "light", False))),
    ("no script", "lacks", script("let at", "for (const n of [1, 2, 3, 4]) document.querySelector('main').append(Object.assign(document.createElement('p'), {textContent: 'Only by script ' + n})); let at"),
     lambda browser: journeys.same(browser, "/", DESK, Setting(1280, "light", False))),
    ("axe", "image-alt", plus('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">'), visits()),
    ("axe", "color-contrast", {"style": "p{color:#aaa}"}, visits()),
    ("axe", "color-contrast", {"style": "@media (prefers-color-scheme:dark){p{color:#555}}"}, visits(PHONE)),
    ("axe", "region", page("<footer>", "<p>Outside</p><footer>"), visits()),
    ("focus", "skip link", page('<a class="skip" href="#content">Skip to the content</a>', ""), trip("focus", journeys.focus)),
    ("focus", "does not lead", page('href="#content"', 'href="#nowhere"'), trip("focus", journeys.focus)),
    ("focus", "no mark", {"style": ":focus-visible{outline:none}"}, trip("focus", journeys.focus)),
    ("focus", "out of sight", plus('<p class="tucked"><a href="/x">Hidden away</a></p>') | {"style": ".tucked{left:-500px}"}, trip("focus", journeys.focus)),
    ("focus", "under something", page("<footer>", '<div class="over"></div><footer>') | {"style": ".over{position:fixed;bottom:0;left:0;right:0;height:70vh;background:#888}"}, trip("focus", journeys.focus)),
    ("place", "no quote", {"main": "<h1>Nothing</h1>"}, trip("place", quote)),
    ("place", "no link", {"place": "/articles/one"}, trip("place", quote)),
    ("place", "no such place", {"place": "/articles/one#w9"}, trip("place", quote)),
    ("place", "out of sight", {"style": "mark:target{position:absolute;left:-900px}"}, trip("place", quote)),
    ("place", "under something", {"style": "header{height:6rem}mark:target{scroll-margin-top:0}"}, trip("place", quote)),
    ("place", "marks", {"article": ARTICLE.replace("we will go on", "somebody else")}, trip("place", quote)),
    ("record", "out of sight", {"main": ARTICLE}, trip("record", journeys.record)),
    ("record", "no words", {"main": "<h1>Nothing</h1>"}, trip("record", journeys.record)),
    ("completion", "not Solvang", {"options": {"solv": ["Solvay"], "lawrow": ["Lavrov"]}}, trip("completion", journeys.completion)),
    ("completion", "is not offered", {"options": {"solv": ["Ingrid Solvang"]}}, trip("completion", journeys.completion)),
    ("completion", "list is open", script('box.setAttribute("aria-expanded", String(!list.hidden))', "0"), trip("completion", journeys.completion)),
    ("completion", "escape", script('if (event.key === "Escape") close();', 'if (event.key === "Escape") event.preventDefault();'), trip("completion", journeys.completion)),
    ("completion", "the arrow", script('box.setAttribute("aria-activedescendant", first.id);', ""), trip("completion", journeys.completion)),
    ("completion", "enter leads", script("/persons/solvang", "/quotes/one"), trip("completion", journeys.completion)),
    ("completion", "Timeout", {"script": ""}, trip("completion", journeys.completion)),
    ("search", "nothing is found", {"results": "<h1>Nothing</h1>"}, trip("search", journeys.search, Setting(390, "dark", False))),
    ("keys", "/ does not", {"script": ""}, trip("keys", journeys.keys)),
    ("keys", "stands in", script('event.preventDefault(); box.focus();', "box.focus();"), trip("keys", journeys.keys)),
    ("keys", "while somebody types", script('event.target.closest("input, dialog[open]") || ', ""), trip("keys", journeys.keys)),
    ("keys", "lead to", script('event.key === "k"', 'event.key === "K"'), trip("keys", journeys.keys)),
    ("keys", "not seen", {"style": "li a:focus-visible{outline:none}"}, trip("keys", journeys.keys)),
    ("keys", "shows no help", script("help.showModal()", "0"), trip("keys", journeys.keys)),
    ("keys", "right after the help", script("dialog[open]", "dialog"), trip("keys", journeys.keys)),
    ("keys", "does not tell", page("<p>/ j k ?</p>", "<p>/ j ?</p>"), trip("keys", journeys.keys)),
    ("print", "prints <nav>", {"style": "@media print{nav{display:block!important}}"}, trip("print", journeys.printed)),
    ("print", "does not print the address", {"style": "@media print{main a::after{content:none!important}}"}, trip("print", journeys.printed)),
    ("print", "no address", {"style": "@media print{main a::after{content:none!important}}"}, lambda browser: browser.journey("print", "/articles/one", DESK, journeys.printed)),
    ("print", "wider than", plus('<p class="wide">Wide</p>') | {"style": "@media print{.wide{width:900px}}"}, trip("print", journeys.printed)),
    ("print", "background", {"style": "@media print{body{background:#111!important}}"}, trip("print", journeys.printed)),
    ("language", "says that it is", {"language": "en"}, lambda browser: journeys.languages(browser, "/", DESK)),
    ("language", "no link", {"tongues": ""}, lambda browser: journeys.languages(browser, "/", DESK)),
    ("language", "headings", {"main": MAIN.replace("{latest}", "Latest")}, lambda browser: journeys.languages(browser, "/", DESK)),
    ("language", "header", page("{meetings}", "Meetings"), lambda browser: journeys.languages(browser, "/", DESK)),
    ("language", "not in French", {"tongues": TONGUES.replace("/?lang=fr", "/?lang=nl")}, lambda browser: journeys.languages(browser, "/", DESK)),
]


class Trial:
    """A site and a browser that looks at it."""

    def __init__(self):
        self.server, self.handler = serve()
        self.browser = Browser(f"http://127.0.0.1:{self.server.server_address[1]}")
        for setting in (DESK, PHONE):
            self.browser.context(setting).set_default_timeout(2500)

    def perform(self, number):
        """Looks at one of the bad pages, or at the good one where there is no number."""
        self.browser.findings, self.handler.site = [], Site(**({} if number is None else CASES[number][2]))
        (everything if number is None else CASES[number][3])(self.browser)
        return self.browser.findings

    def close(self):
        self.browser.close()
        self.server.shutdown()


class Faulty:
    """Hangs, dies, or works, to show that neither stops a run."""

    def perform(self, piece):
        if piece == "dies":
            os._exit(1)
        if piece == "hangs":
            time.sleep(60)
        return [piece]

    def close(self):
        pass


def main(count=2):
    faults = []
    for number, findings in workers.run([None, *range(len(CASES))], Trial, count):
        if findings is None:
            faults.append(f"{'the good page' if number is None else CASES[number][:2]}: the browser hung each time")
        elif number is None:
            faults += [f"the good page: {finding.setting} [{finding.check}] {finding.text}" for finding in findings]
        else:
            check, text, *_ = CASES[number]
            if not any(finding.check == check and text in finding.text for finding in findings):
                faults.append(f"[{check}] “{text}” was not said, but {[(finding.check, finding.text) for finding in findings]}")
    outcomes = dict(workers.run(["works", "dies", "hangs", "works too"], Faulty, 2, silent=1))
    if outcomes != {"works": ["works"], "dies": None, "hangs": None, "works too": ["works too"]}:
        faults.append(f"workers: {outcomes}")
    print(f"judge-browser: {len(CASES)} bad pages for {len({check for check, *_ in CASES})} checks, and a good one")
    for fault in faults:
        print("judge-browser: self-test:", fault, file=sys.stderr)
    return 1 if faults else 0
