"""Opens pages in the browser and collects what is wrong with them."""

import dataclasses
import os
import re
import urllib.parse

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

import service
from journeys import RECORD

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "probes.js"), encoding="utf-8") as file:
    PROBES = file.read()
with open(os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js"), encoding="utf-8") as file:
    AXE = file.read()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
CHROMIUM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]
# No page of 390 px is looked at below this; taller pictures are cut.
TALLEST = 8000


@dataclasses.dataclass(frozen=True)
class Setting:
    width: int
    scheme: str
    script: bool = True

    def __str__(self):
        return f"{self.width} {self.scheme}" + ("" if self.script else " no script")


DESK, PHONE = Setting(1280, "light"), Setting(390, "dark")
ALL = [Setting(width, scheme, script) for script in (True, False) for width in (1280, 390) for scheme in ("light", "dark")]


@dataclasses.dataclass(frozen=True)
class Finding:
    page: str
    setting: str
    check: str
    text: str


class Watch:
    """Everything that a page says, asks for and is refused while it is open."""

    def __init__(self, page, base, expected=200):
        self.base, self.expected, self.found = base, expected, []
        page.on("console", self.console)
        page.on("pageerror", lambda error: self.add("console", str(error)))
        page.on("dialog", self.dialog)
        page.on("request", self.request)
        page.on("requestfailed", self.failed)
        page.on("response", self.response)

    def add(self, check, text):
        text = re.sub(r"\s+", " ", text).strip()
        self.found.append((check, text if len(text) < 260 else text[:260] + "…"))

    def console(self, message):
        # Chromium itself tells of a page that answers 404, also where that is what was asked for.
        if message.text.startswith("Failed to load resource") and str(self.expected) in message.text:
            return
        check = "policy" if "Content Security Policy" in message.text else "console"
        self.add(check, f"{message.type}: {message.text}")

    def dialog(self, dialog):
        self.add("console", f"a dialog: {dialog.message}")
        dialog.dismiss()

    def request(self, request):
        if not request.url.startswith((self.base + "/", "data:", "blob:")):
            self.add("request", f"goes elsewhere: {request.url}")

    def failed(self, request):
        # A page left while it completes words gives up its question; that is no failure.
        if request.failure != "net::ERR_ABORTED":
            self.add("request", f"{request.url}: {request.failure}")

    def response(self, response):
        wanted = self.expected if response.request.is_navigation_request() else 200
        if response.status != wanted and response.status not in (200, 204, 301, 302, 303, 304, 307, 308):
            self.add("request", f"{response.status} for {response.url.removeprefix(self.base)}")


# Milliseconds after which something that a page should do counts as not done; a machine may be slow, and no time is judged.
PATIENCE = 40_000


class Browser:
    """One Chromium with a context for each setting."""

    def __init__(self, base):
        program = next((path for path in CHROMIUM if os.path.exists(path)), None)
        if not program:
            raise SystemExit("judge-browser: no Chromium; run Scripts/setup-browser")
        self.base, self.session = base, service.session(base)
        self.driver = sync_playwright().start()
        self.chromium = self.driver.chromium.launch(executable_path=program)
        self.contexts, self.findings = {}, []

    def close(self):
        self.chromium.close()
        self.driver.stop()

    def context(self, setting, **more):
        key = (setting, tuple(sorted(more.items())))
        if key not in self.contexts:
            self.contexts[key] = self.chromium.new_context(
                base_url=self.base, viewport={"width": setting.width, "height": 800 if setting.width > 600 else 844},
                color_scheme=setting.scheme, java_script_enabled=setting.script, **{"locale": "en-GB"} | more)
            self.contexts[key].set_default_timeout(PATIENCE)
            if self.session:
                name, value = self.session
                self.contexts[key].add_cookies([{
                    "name": name, "value": value, "domain": urllib.parse.urlsplit(self.base).hostname, "path": "/review",
                    "httpOnly": True, "sameSite": "Strict"}])
        return self.contexts[key]

    def add(self, path, setting, found):
        self.findings += [Finding(path, str(setting), check, text) for check, text in found]

    def open(self, path, setting=DESK, expected=200, **more):
        """A page that is loaded, with its watch."""
        page = self.context(setting, **more).new_page()
        page.watch = Watch(page, self.base, expected)
        page.watch.scripted = setting.script
        page.goto(path)
        return page

    def done(self, page, path, setting):
        """Keeps what the page's watch saw, and closes it."""
        self.add(path, setting, page.watch.found)
        page.close()

    def visit(self, path, setting, expected=200, picture=None):
        """Opens a page as it is and asks everything that can be asked of it."""
        page = self.open(path, setting, expected)
        if picture:
            height = min(page.evaluate("document.scrollingElement.scrollHeight"), TALLEST)
            page.screenshot(path=picture, full_page=True, clip={"x": 0, "y": 0, "width": setting.width, "height": height})
        self.add(path, setting, page.evaluate(PROBES, {
            "width": setting.width, "scheme": setting.scheme, "script": setting.script,
            "isProblem": expected != 200, "isForm": path.startswith("/review"), "isRecord": bool(RECORD.match(urllib.parse.urlsplit(path).path))}))
        if setting.script:
            self.axe(page, path, setting)
        if setting == Setting(390, "light"):
            # WCAG 2.1, 1.4.10: no sideways scroll at 320 px either.
            page.set_viewport_size({"width": 320, "height": 640})
            width = page.evaluate("document.scrollingElement.scrollWidth")
            if width > 320:
                self.add(path, setting, [("sideways", f"{width} px wide in 320")])
        self.done(page, path, setting)

    def axe(self, page, path, setting):
        page.evaluate(AXE)
        report = page.evaluate("""rules => Promise.race([
            axe.run(document, {runOnly: rules, resultTypes: ["violations"]}),
            new Promise((_, fail) => setTimeout(() => fail(new Error("axe-core took more than 30 s")), 30000))])""", RULES)
        for violation in report["violations"]:
            for node in violation["nodes"][:3]:
                reason = (node.get("failureSummary") or "").split("\n")
                self.add(path, setting, [("axe", f"{violation['id']} at {' '.join(map(str, node['target']))}: {reason[1].strip() if len(reason) > 1 else ''}")])

    def journey(self, check, path, setting, work, expected=200, **more):
        """Runs `work(page, fault)` on an opened page; what it cannot find is a finding too."""
        page = self.open(path, setting, expected, **more)
        try:
            work(page, lambda text: self.add(path, setting, [(check, text)]))
        except Error as error:
            self.add(path, setting, [(check, re.sub(r"\s+", " ", str(error))[:200])])
        self.done(page, path, setting)
