"""What a person does on the pages: keys, completion, a quote to its place, print, other languages.

Each takes an opened page and a function that notes a fault.
"""

import contextlib
import re
import urllib.parse

from playwright.sync_api import Error

# A page of one record.
RECORD = re.compile(r"^/(meetings|persons|quotes|articles|organizations|topics|places|countries)/[^/]+$")
LANGUAGES = ["en", "nl", "de", "fr", "es"]
SEARCH = "header input[type=search]"
OPTIONS = "[role=listbox] [role=option]"
IN_VIEW = """(element) => {
  const box = element.getBoundingClientRect();
  const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  const lines = [...element.getClientRects()];
  const line = lines[0];
  const top = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return {isIn, isFree: !!top && (element.contains(top) || top.contains(element)), text: element.innerText};
}"""


def plain(text):
    return re.sub(r"\s+", " ", re.sub(r"[\"“”„«»'‘’]", "", text or "")).strip()


# -- Focus

FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const look = getComputedStyle(element);
  const label = `<${element.localName}> “${(element.textContent || element.value || element.getAttribute("aria-label") || "").trim().slice(0, 40)}”`;
  const hasLine = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= (look.outlineStyle === "auto" ? 1 : 2) && !/, 0\\)$|^transparent$/.test(look.outlineColor);
  let isMarked = hasLine;
  if (!isMarked) {
    const looks = () => { const at = getComputedStyle(element); return [at.boxShadow, at.borderColor, at.borderWidth, at.backgroundColor, at.stroke, at.strokeWidth].join("|"); };
    const focused = looks();
    element.blur();
    isMarked = focused !== looks();
    element.focus({preventScroll: true});
  }
  const parts = [...element.getClientRects()].filter((part) => part.width > 0 && part.height > 0);
  const isIn = parts.some((part) => part.bottom > 0 && part.top < innerHeight && part.right > 0 && part.left < innerWidth);
  const isFree = parts.some((part) => {
    const top = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
    return top && (element.contains(top) || top.contains(element) || top.closest("label")?.control === element);
  });
  const isDrawn = element.namespaceURI.endsWith("/svg");
  return {label, isMarked, isIn, isFree: isFree || isDrawn, isSkip: (element.getAttribute("href") || "").startsWith("#"), width: box.width};
}"""


def focus(page, fault, most=60):
    """Tab by tab: the skip link first, each stop seen and marked; the skip link leads to the content."""
    for number in range(most):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        if at is None:
            break
        if number == 0 and not at["isSkip"]:
            fault(f"the skip link is not first, but {at['label']}")
        if not at["isMarked"]:
            fault(f"no mark of focus on {at['label']}")
        if not at["isIn"]:
            fault(f"focus out of sight: {at['label']}")
        elif not at["isFree"]:
            fault(f"focus under something else: {at['label']}")
    page.goto(page.url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if not page.evaluate("!!document.activeElement.closest('main, footer')"):
        fault("the skip link does not lead to the content")


# -- A quote to its place

def place(page, fault, number=0, get=None):
    """From a list of quotes to the words in the article: two clicks."""
    quotes = page.locator("main a[href^='/quotes/']:visible")
    if quotes.count() == 0:
        return fault("no quote to follow")
    quotes.nth(min(number, quotes.count() - 1)).click()
    page.wait_for_load_state()
    identity = urllib.parse.urlsplit(page.url).path.split("/")[-1]
    places = page.locator("main a[href^='/articles/'][href*='#']:visible")
    if places.count() == 0:
        return fault(f"{page.url}: no link to the words in the article")
    places.first.click()
    page.wait_for_load_state()
    target = page.locator(":target")
    if target.count() == 0:
        return fault(f"{page.url}: no such place")
    at = target.evaluate(IN_VIEW)
    if not at["isIn"]:
        fault(f"{page.url}: the place is out of sight")
    elif not at["isFree"]:
        fault(f"{page.url}: the place is under something else")
    quote = get(f"/quotes/{identity}") if get else None
    if quote:
        wanted, shown = plain(quote["data"]["text"] if "data" in quote else quote["text"]), plain(at["text"])
        if not shown or (shown not in wanted and wanted not in shown):
            fault(f"{page.url}: marks “{shown[:60]}”, not “{wanted[:60]}”")


def record(page, fault):
    """An article opened for one record begins at the record's words."""
    mark = page.locator("main mark[id]").first
    if mark.count() == 0:
        return fault("no words are marked")
    if not mark.evaluate(IN_VIEW)["isIn"]:
        fault("the marked words are out of sight")


# -- Search

def box(page):
    """The search box of the header, unfolded where it is folded."""
    found = page.locator(SEARCH).first
    if not found.is_visible():
        page.locator("header summary, header button[aria-controls], header [aria-expanded]").first.click()
    found.wait_for(state="visible")
    return found


def completion(page, fault, beginning="solv", expected="Solvang", spelling=("lawrow", "Lavrov")):
    """Type, arrow, enter; another spelling; escape."""
    found = box(page)
    found.click()
    found.press_sequentially(beginning, delay=30)
    options = page.locator(OPTIONS)
    options.first.wait_for(state="visible", timeout=3000)
    if expected not in options.first.inner_text():
        fault(f"{beginning}: offers “{options.first.inner_text()}” first, not {expected}")
    if found.get_attribute("aria-expanded") != "true":
        fault("the box does not say that its list is open")
    page.keyboard.press("Escape")
    if options.first.is_visible():
        fault("escape does not close the list")
    found.fill("")
    found.press_sequentially(spelling[0], delay=30)
    try:
        page.locator(OPTIONS, has_text=spelling[1]).first.wait_for(state="visible", timeout=3000)
    except Exception:
        fault(f"{spelling[0]}: {spelling[1]} is not offered")
    found.fill("")
    found.press_sequentially(beginning, delay=30)
    page.locator(OPTIONS, has_text=expected).first.wait_for(state="visible", timeout=3000)
    page.keyboard.press("ArrowDown")
    active = found.get_attribute("aria-activedescendant")
    chosen = page.locator(f"{OPTIONS}[aria-selected=true]")
    if not active or chosen.count() != 1 or chosen.get_attribute("id") != active:
        fault("the arrow chooses no option that a screen reader is told of")
    before = page.url
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != before)
    page.wait_for_load_state()
    if expected not in page.locator("main h1").inner_text():
        fault(f"enter leads to {page.url}, “{page.locator('main h1').inner_text()}”")


def search(page, fault, words="solvang"):
    """Words and enter, which needs no script."""
    found = box(page)
    found.fill(words)
    found.press("Enter")
    page.wait_for_url(re.compile(r"/search\?.*q="))
    if page.locator("main a", has_text=re.compile(words, re.I)).count() == 0:
        fault(f"{words}: nothing is found")


# -- Years

def years(page, fault):
    """Chooses a year and then all dates: by the slider with its keys, or in the list where there is no script."""
    scripted = page.watch.scripted
    slider, years = page.locator(".slider input[type=range]"), page.locator(".slider select")
    chips = page.locator(".chips li")
    if scripted != (slider.count() == 1):
        return fault("no slider" if scripted else "a slider that does not say its year")

    def ask(key, number):
        if scripted:
            slider.focus()
            page.keyboard.press(key)
            said = page.locator(".slider output").inner_text()
        else:
            years.select_option(index=number)
            said = years.evaluate("list => list.options[list.selectedIndex].text")
        with page.expect_navigation():
            page.locator("form:has(.slider) button").click()
        return said

    said = ask("End", 1)
    if not re.fullmatch(r"\d{4}", said) or chips.count() != 1 or said not in chips.first.inner_text():
        fault(f"says {said} and asks for {chips.all_inner_texts()}")
    said = ask("Home", 0)
    if re.search(r"\d", said) or chips.count():
        fault(f"says {said} and asks for {chips.all_inner_texts()}")


# -- Keys

AT = "() => { const at = document.activeElement; return at && at !== document.body ? at.getAttribute('href') || at.localName : null; }"
HELP = "dialog[open], [role=dialog]:not([hidden])"


CLOSE_AND_PRESS = """(key) => {
  document.querySelector("dialog[open]").close();
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
}"""


def keys(page, fault):
    """`/` goes to the box, `j` and `k` from record to record, `?` shows what there is; none acts while somebody types."""
    page.keyboard.press("/")
    if not page.evaluate(f"document.activeElement === document.querySelector({SEARCH!r})"):
        return fault("/ does not lead to the search box")
    if page.locator(SEARCH).first.input_value():
        fault("/ stands in the search box")
    page.keyboard.type("j?k")
    if page.locator(SEARCH).first.input_value() != "j?k" or page.locator(HELP).count():
        fault("keys act while somebody types")
    page.locator(SEARCH).first.fill("")
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    stops = []
    for key in "jjk":
        page.keyboard.press(key)
        stops.append(page.evaluate(AT))
    if None in stops or stops[0] == stops[1] or stops[2] != stops[0] or not str(stops[0]).startswith("/"):
        fault(f"j, j, k lead to {stops}")
    elif not page.evaluate(FOCUS)["isIn"] or not page.evaluate(FOCUS)["isMarked"]:
        fault("where j leads is not seen")
    page.keyboard.press("Control+j")
    page.keyboard.press("?")
    if page.locator(HELP).count() != 1 or not page.locator(HELP).is_visible():
        return fault("? shows no help")
    told = page.locator(HELP).inner_text()
    for key in "/jk?":
        if key not in told:
            fault(f"the help does not tell of {key}")
    page.keyboard.press("Escape")
    if page.locator(HELP).count():
        return fault("escape does not close the help")
    # A dialog that was just closed keeps the focus until the page is drawn again, if nothing had it before.
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    page.evaluate(CLOSE_AND_PRESS, "j")
    if page.evaluate(AT) != stops[1]:
        fault("a key pressed right after the help closes does nothing")


# -- Print

def printed(page, fault):
    """On paper: no navigation and no forms, light, and where links lead."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})
    for element in page.locator("nav:visible, form:visible, button:visible, body > a[href^='#']:visible").all()[:3]:
        fault(f"prints <{element.evaluate('e => e.localName')}> “{(element.inner_text() or '')[:30]}”")
    if page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"):
        fault("is wider than the paper")
    links = page.evaluate("""() => [...document.querySelectorAll("main a[href]")].filter((link) => link.checkVisibility()).map((link) => {
      const after = getComputedStyle(link, "::after").content;
      const address = link.getAttribute("href");
      return {address, isOutside: /^https?:/.test(address), isTold: link.textContent.includes(address.replace(/^https?:\\/\\//, "")) || /attr\\(|\\/|http/.test(after)};
    })""")
    for link in [link for link in links if link["isOutside"] and not link["isTold"]][:3]:
        fault(f"does not print the address {link['address']}")
    if RECORD.match(urllib.parse.urlsplit(page.url).path) and "://" not in page.locator("main").inner_text() and not any(link["isTold"] for link in links):
        fault("prints no address of its links")
    ink = page.evaluate("""() => getComputedStyle(document.body).backgroundColor""")
    numbers = [float(number) for number in re.findall(r"[\d.]+", ink)]
    if len(numbers) == 3 and sum(numbers) < 600:
        fault(f"prints on a background of {ink}")


# -- Without scripts

def same(browser, path, one, other):
    """The page says the same with scripts and without."""
    words = []
    for setting in (one, other):
        page = browser.open(path, setting)
        words.append([plain(line) for line in page.locator("main").inner_text().split("\n") if plain(line)])
        browser.done(page, path, setting)
    lost = [line for line in words[0] if line not in set(words[1])]
    if len(lost) > 0.1 * len(words[0]):
        browser.add(path, other, [("no script", f"lacks “{lost[0][:60]}”")])


# -- Languages

def languages(browser, path, setting):
    """The language of the page is the first that the browser asks for and the pages have; a link changes it."""
    heads = {}
    for language in LANGUAGES:
        where = f"{path} in {language}"
        page = browser.open(path, setting, locale=language)
        said = page.evaluate("document.documentElement.lang")
        if said != language:
            browser.add(where, setting, [("language", f"says that it is {said}")])
        heads[language] = [page.locator("header").inner_text(), " / ".join(page.locator("main h2:visible, main th:visible, main dt:visible").all_inner_texts())]
        if language == "en":
            for other in LANGUAGES[1:]:
                if page.locator(f"a[hreflang={other}], a[href*='lang={other}']").count() == 0:
                    browser.add(where, setting, [("language", f"no link to {other}")])
            link = page.locator("a[hreflang=fr], a[href*='lang=fr']")
            if link.count():
                address = link.first.get_attribute("href")
                browser.done(page, where, setting)
                page = browser.open(address, setting, locale=language)
                if page.evaluate("document.documentElement.lang") != "fr":
                    browser.add(where, setting, [("language", f"{address} is not in French")])
        browser.done(page, where, setting)
    for language in LANGUAGES[1:]:
        for part, (mine, english) in zip(("header", "headings"), zip(heads[language], heads["en"])):
            if mine == english and english:
                browser.add(f"{path} in {language}", setting, [("language", f"has the {part} of the English page: {english[:60]!r}")])


# -- Reviewing

SMALL = """() => [...document.querySelectorAll(".actions button, .actions .button, .edit input, .edit select, .types a, .ahead a")]
  .filter((element) => element.type !== "hidden").map((element) => [element.textContent || element.name, element.getBoundingClientRect()])
  .filter(([, box]) => box.height < 44 || box.width < 24).map(([name, box]) => `${name.trim().slice(0, 30)}: ${Math.round(box.width)} by ${Math.round(box.height)}`)"""


@contextlib.contextmanager
def leaving(page, what):
    """Waits until what is done leads to another page, and says what it was where none comes."""
    try:
        with page.expect_navigation():
            yield
    except Error as error:
        raise Error(f"no page comes after {what}: {error.message}") from error


def review(page, fault, token):
    """Signs out and in, then does what its keys do, or its buttons where there is no script; everything is taken back."""
    scripted = page.evaluate("document.querySelector('script') !== null") and page.watch.scripted

    def do(key):
        with leaving(page, key):
            page.keyboard.press(key) if scripted else page.locator(f"[data-key={key}]").click()

    def press(value):
        with leaving(page, value):
            page.locator(f"button[value={value}]").click()

    def shown():
        return page.locator("main h2").first.inner_text()

    address = page.url
    press("sign-out")
    if page.locator("input[type=password]").count() != 1:
        return fault("nothing asks for a token after signing out")
    page.fill("input[type=password]", token)
    press("sign-in")
    page.goto(address)
    for text in page.evaluate(SMALL):
        fault(f"too small for a finger: {text}")
    first = shown()
    if not page.locator("main mark").count():
        fault("no words beside the values")
    if scripted:
        page.keyboard.press("?")
        names = page.locator("dialog.help kbd").all_inner_texts()
        if not {"a", "c", "r", "n"} <= set(names):
            fault(f"the keys told are {names}")
        page.keyboard.press("Escape")
        page.wait_for_function("!document.querySelector('dialog[open]')")
    for key in "ar":
        do(key)
        if shown() == first:
            fault(f"{key} does not lead to the next record")
        press("undo")
        if shown() != first:
            fault(f"{key} is not taken back")
    do("c")
    if page.locator("form.edit").count() != 1:
        return fault("c opens no form")
    for text in page.evaluate(SMALL):
        fault(f"too small for a finger: {text}")
    page.fill("form.edit [name=reason]", "a reason")
    choices = page.locator("form.edit select").first
    if choices.count():
        values = choices.locator("option").evaluate_all("all => all.filter((one) => !one.selected).map((one) => one.value)")
        choices.select_option(values[0])
    else:
        name = page.locator("form.edit input[type=text]").first
        name.fill(name.input_value() + " II")
    press("correct")
    if shown() == first:
        fault("what was corrected comes again")
    press("undo")
    if shown() != first:
        fault("a correction is not taken back")
    do("n")
    if shown() == first:
        fault("n does not lead to the next record")
