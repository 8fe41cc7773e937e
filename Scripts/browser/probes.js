// What a page can be asked about itself. Evaluated with {width, height, scheme, script, isRecord, isProblem, isForm}; gives a list of
// [check, what is wrong]. It works where the page's own scripts are off: it waits for nothing.
(wanted) => {
  const found = [];
  const add = (check, text) => found.push([check, text]);
  const root = document.scrollingElement;
  const most = 4;

  // -- Names and places of things

  const short = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > 50 ? line.slice(0, 50) + "…" : line;
  };
  const name = (element) => {
    const kind = element.getAttribute("class");
    const label = `<${element.localName}${element.id ? "#" + element.id : ""}${kind ? "." + kind.trim().split(/\s+/).join(".") : ""}>`;
    const words = short(element.textContent || element.value || "");
    return words ? `${label} “${words}”` : label;
  };
  const styles = new Map();
  const style = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const clips = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";
  // What only screen readers are to get: a box of a pixel, or one far outside.
  const isTucked = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const look = style(at);
      const box = at.getBoundingClientRect();
      if (look.position === "absolute" || look.position === "fixed") {
        if ((box.width <= 2 && box.height <= 2) || box.right <= 0 || box.bottom + scrollY <= 0) return true;
        if (look.clipPath.startsWith("inset(50%") || look.clip === "rect(0px, 0px, 0px, 0px)") return true;
      }
    }
    return false;
  };
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }) && !isTucked(element);

  // Every line of text that is drawn, with the element that it stands in and its box.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "OPTION"].includes(element.tagName)) continue;
    if (element.namespaceURI.endsWith("/svg") && ["title", "desc"].includes(element.localName)) continue;
    if (!isSeen(element)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0.5 && box.height > 0.5) lines.push({ node, element, box });
  }

  // -- Sideways

  const scroller = (element) => {
    for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      if (at !== document.body && style(at).overflowX !== "visible") return at;
    }
    return null;
  };
  const hides = [document.documentElement, document.body].some((element) => clips(style(element).overflowX));
  const wide = [];
  if (hides || root.scrollWidth > root.clientWidth) {
    for (const element of document.body.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > root.clientWidth + 1 && !scroller(element) && isSeen(element)) wide.push(element);
    }
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    if (root.scrollWidth > root.clientWidth || inner.length > 0) {
      add("sideways", `${root.scrollWidth} px wide in ${root.clientWidth}: ${inner.slice(0, most).map(name).join(", ") || "the page"}`);
    }
  }

  // -- Text that is cut off, and text upon text

  const cut = new Set();
  for (const line of lines) {
    if (line.box.left < -1 && line.box.right > 0) cut.add(line.element);
    for (let at = line.element; at && at !== document.body; at = at.parentElement) {
      const look = style(at);
      if (scrolls(look.overflowX) || scrolls(look.overflowY)) break;
      if (!clips(look.overflowX) && !clips(look.overflowY)) continue;
      const box = at.getBoundingClientRect();
      const aside = clips(look.overflowX) && (line.box.right > box.right + 1.5 || line.box.left < box.left - 1.5);
      const below = clips(look.overflowY) && (line.box.bottom > box.bottom + line.box.height * 0.25 || line.box.top < box.top - line.box.height * 0.25);
      // A line that is shortened with dots may be, where the whole of it is told otherwise.
      const isTold = look.textOverflow === "ellipsis" && (at.title || at.closest("[title]")) && !at.closest("header");
      if ((aside || below) && !isTold) cut.add(line.element);
    }
  }
  for (const element of [...cut].slice(0, most)) add("clipped", name(element));

  // Type stands in boxes that are higher than its letters, so only what is well inside counts.
  const inked = lines.map(({ node, element, box }) => ({
    node, element, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.22, bottom: box.bottom - box.height * 0.22,
  })).filter((box) => box.right > box.left).sort((one, other) => one.top - other.top);
  const upon = [];
  for (let number = 0; number < inked.length && upon.length < most; number += 1) {
    const one = inked[number];
    for (let next = number + 1; next < inked.length && inked[next].top < one.bottom; next += 1) {
      const other = inked[next];
      if (other.node === one.node) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (width > 1 && Math.min(one.bottom, other.bottom) - other.top > 1) {
        upon.push(`${name(one.element)} upon ${name(other.element)}`);
        break;
      }
    }
  }
  for (const text of upon) add("overlap", text);

  const header = document.querySelector("body > header, [role=banner]");
  if (!header) {
    add("header", "there is none");
  } else {
    const height = header.getBoundingClientRect().height;
    if (wanted.width < 600 && height > 96) add("header", `${Math.round(height)} px high, not 96 at most`);
    const controls = [...header.querySelectorAll("a, input:not([type=hidden]), button, summary, label, select")].filter(isSeen);
    for (const [number, one] of controls.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of controls.slice(number + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = other.getBoundingClientRect();
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const isInside = Math.min(a.width * a.height, b.width * b.height) - width * high < 1;
        if (width > 1 && high > 1 && !isInside) add("overlap", `${name(one)} upon ${name(other)}`);
      }
    }
  }

  // -- Colours

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  canvas.canvas.width = canvas.canvas.height = 1;
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { red, green, blue, alpha: alpha / 255 };
  };
  const over = (top, below) => ({
    red: top.red * top.alpha + below.red * (1 - top.alpha), green: top.green * top.alpha + below.green * (1 - top.alpha),
    blue: top.blue * top.alpha + below.blue * (1 - top.alpha), alpha: 1,
  });
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (colour) => 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
  const contrast = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const back = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(style(at).backgroundColor);
      if (colour.alpha > 0) layers.push(colour);
      if (colour.alpha === 1) break;
    }
    const paper = rgba(wanted.scheme === "dark" ? "#121212" : "#fff");
    return layers.reverse().reduce((below, top) => over(top, below), paper);
  };
  const paper = [document.body, document.documentElement].map((element) => rgba(style(element).backgroundColor)).find((colour) => colour.alpha > 0);
  if (wanted.scheme === "dark" && (!paper || light(paper) > 0.15)) add("scheme", "no dark background");
  if (wanted.scheme === "light" && paper && light(paper) < 0.6) add("scheme", "no light background");

  // -- Drawings: every mark a link with a title, the numbers beside it, words and marks that can be seen

  const painted = (element, colour) => {
    const paint = rgba(colour);
    let opacity = Number(colour === style(element).stroke ? style(element).strokeOpacity : style(element).fillOpacity);
    for (let at = element; at && at.localName !== "svg"; at = at.parentElement) opacity *= Number(style(at).opacity);
    return { ...paint, alpha: paint.alpha * opacity };
  };
  for (const drawing of document.querySelectorAll("svg")) {
    if (drawing.parentElement.closest("svg") || !isSeen(drawing)) continue;
    const size = drawing.getBoundingClientRect();
    const paper = back(drawing.parentElement);
    if (size.width >= 80 && size.height >= 40 && drawing.getAttribute("aria-hidden") !== "true") {
      const frame = drawing.closest("figure, section, [role=figure]") ?? drawing.parentElement;
      const around = frame.closest("section, article, main") ?? frame;
      if (!frame.querySelector("table") && !around.querySelector("table, ol, ul")) add("drawing", `no numbers beside ${name(drawing)}`);
    }
    const bare = [...drawing.querySelectorAll("a")].filter((link) => isSeen(link) && !(link.querySelector("title")?.textContent.trim() || link.getAttribute("aria-label") || link.textContent.trim()));
    for (const link of bare.slice(0, most)) add("drawing", `a mark without a title: ${link.getAttribute("href")}`);
    const idle = [...drawing.querySelectorAll("a")].filter((link) => !link.getAttribute("href"));
    if (idle.length) add("drawing", `${idle.length} marks lead nowhere`);
    const faint = new Set();
    const shapes = [...drawing.querySelectorAll("rect, circle, path")].filter((shape) => !shape.closest("defs, pattern, symbol"));
    const texts = [...drawing.querySelectorAll("text")].filter(isSeen).slice(0, 150);
    for (const text of texts) {
      const box = text.getBoundingClientRect();
      if (box.width < 1) continue;
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const under = shapes.filter((shape) => shape.localName !== "path" && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).filter((shape) => {
        const area = shape.getBoundingClientRect();
        return area.left <= middle.x && area.right >= middle.x && area.top <= middle.y && area.bottom >= middle.y && style(shape).fill !== "none" && !style(shape).fill.startsWith("url");
      });
      const ground = under.reduce((below, shape) => over(painted(shape, style(shape).fill), below), paper);
      const ratio = contrast(over(painted(text, style(text).fill), ground), ground);
      if (ratio < 4.5) faint.add(`${name(text)} at ${ratio.toFixed(1)}, not 4.5`);
    }
    for (const shape of shapes.filter((shape) => shape.closest("a") && isSeen(shape)).slice(0, 300)) {
      const box = shape.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) continue;
      const paints = [style(shape).fill, style(shape).stroke].filter((paint) => paint !== "none");
      // Paint by a pattern is seen by its lines, and what is transparent only makes a mark easier to hit.
      if (paints.some((paint) => paint.startsWith("url"))) continue;
      const ratios = paints.map((paint) => painted(shape, paint)).filter((paint) => paint.alpha > 0.02).map((paint) => contrast(over(paint, paper), paper));
      const isAlone = ![...shape.closest("a").querySelectorAll("text, circle, rect, path, line, use")].some((other) => other !== shape && other.localName !== "title");
      if (isAlone && ratios.length && Math.max(...ratios) < 3) faint.add(`${name(shape)} of ${shape.closest("a").getAttribute("href")} at ${Math.max(...ratios).toFixed(1)}, not 3`);
    }
    for (const text of [...faint].slice(0, most)) add("faint", text);
    const small = texts.filter((text) => text.getBoundingClientRect().width > 0 && parseFloat(style(text).fontSize) * (size.width / (drawing.viewBox.baseVal?.width || size.width)) < 9);
    if (small.length) add("small", `${small.length} words of a drawing under 9 px: ${name(small[0])}`);
  }

  // -- Words

  const skipped = "code, pre, kbd, textarea, samp, .citation, .address";
  const seen = lines.filter((line) => !line.element.closest(skipped)).map((line) => line.element);
  const slips = [
    [/\b(mtg|per|quo|art|org|top)_[0-9a-f]{16}\b/, "an id"], [/\b\d{4}-\d{2}-\d{2}\b/, "a date in figures"], [/\{\d\}/, "an empty place of a phrase"],
    [/\bOptional\(|\bnil\b|\bundefined\b|\bNaN\b|\[object /, "a value of a program"], [/^[a-z]+(_[a-z]+)+$/, "a word of the API"],
  ];
  const told = new Set();
  for (const element of new Set(seen)) {
    // The articles' own words may say what they like.
    if (element.closest(".text, blockquote, q, [dir=auto], bdi, mark")) continue;
    for (const [pattern, what] of slips) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      if (pattern.test(own) && !told.has(what)) {
        told.add(what);
        add("words", `${what}: ${name(element)}`);
      }
    }
  }

  // -- Head

  if (!document.title.trim()) add("head", "no title");
  if (!/width=device-width/.test(document.querySelector("meta[name=viewport]")?.content ?? "")) add("head", "no viewport for a phone");
  if (!document.documentElement.lang) add("head", "no language");
  // A page that only takes forms shows no data that there is as JSON.
  if (!wanted.isProblem && !wanted.isForm) {
    const isJSON = (link) => /json/.test(link.type) || /\.json(\?|$)/.test(link.getAttribute("href"));
    if (![...document.querySelectorAll("link[rel~=alternate]")].some(isJSON)) add("head", "no alternate that is JSON");
    if (![...document.querySelectorAll("a[href]")].some((link) => /\.json(\?|$)/.test(link.getAttribute("href")))) add("head", "no link to the JSON");
  }
  if (!document.querySelector("link[rel~=icon]")) add("head", "no icon");
  if (wanted.isRecord && !document.querySelector('meta[property="og:title"]')) add("head", "no social preview");
  if (document.querySelectorAll("h1").length !== 1) add("head", `${document.querySelectorAll("h1").length} headings of the first level`);

  // -- Marks of an article: kinds that differ by more than a tint

  const kinds = new Map();
  for (const mark of document.querySelectorAll("main mark[class]")) {
    const looks = [mark, mark.querySelector("a")].filter(Boolean).map((element) => {
      const look = style(element);
      return [look.textDecorationLine, look.textDecorationStyle, look.textDecorationThickness, look.borderBottomStyle, look.borderBottomWidth].join(" ");
    });
    if (!kinds.has(mark.className)) kinds.set(mark.className, looks.join(" / "));
  }
  const alike = [...kinds].filter(([kind, look]) => [...kinds].some(([other, same]) => other !== kind && same === look)).map(([kind]) => kind);
  if (alike.length) add("marks", `kinds that differ by colour alone: ${alike.join(", ")}`);

  // -- Without scripts nothing is there that does nothing

  if (!wanted.script) {
    for (const button of document.querySelectorAll("button[type=button], [data-copy]")) {
      if (button.localName === "button" && isSeen(button)) add("no script", `a button that does nothing: ${name(button)}`);
    }
  }
  return found;
}
