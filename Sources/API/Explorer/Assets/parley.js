// Comfort only: completion in the search box, keys, hints. Every page works without it.
"use strict";

(() => {
  const box = document.querySelector(".find input");
  const words = document.body.dataset;

  // --- Completion -----------------------------------------------------------------------------------------------
  // A combobox as the ARIA Authoring Practices describe it: arrows choose, Enter opens, Escape closes.

  if (box) {
    const list = document.createElement("ul");
    list.className = "options";
    list.id = "options";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.getAttribute("aria-label") || "");
    list.hidden = true;
    box.after(list);
    box.autocomplete = "off";
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", "options");
    box.setAttribute("aria-expanded", "false");
    let chosen = -1;
    let latest = 0;
    let timer = 0;

    const close = () => {
      list.hidden = true;
      chosen = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };

    const choose = (number) => {
      const items = [...list.children];
      if (!items.length) return;
      chosen = (number + items.length + 1) % (items.length + 1);
      if (chosen === items.length) chosen = -1;
      items.forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
      if (chosen < 0) return box.removeAttribute("aria-activedescendant");
      box.setAttribute("aria-activedescendant", items[chosen].id);
      items[chosen].scrollIntoView({ block: "nearest" });
    };

    const go = (item) => { location.href = item.dataset.href; };

    const show = (found) => {
      list.replaceChildren(...found.map((hit, index) => {
        const item = document.createElement("li");
        item.id = "option-" + index;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.dataset.href = hit.href;
        const name = document.createElement("span");
        name.textContent = hit.name;
        const kind = document.createElement("span");
        kind.className = "soft";
        kind.textContent = hit.kind;
        item.append(name, kind);
        item.addEventListener("mousedown", (event) => { event.preventDefault(); go(item); });
        return item;
      }));
      list.hidden = !found.length;
      chosen = -1;
      box.setAttribute("aria-expanded", String(found.length > 0));
      box.removeAttribute("aria-activedescendant");
    };

    const kinds = Object.fromEntries((words.words || "").split("|").map((pair) => pair.split("=")));
    const carried = words.value ? "?lang=" + encodeURIComponent(words.value) : "";

    const spoken = "&lang=" + encodeURIComponent(document.documentElement.lang);
    const path = (hit) => hit.type === "country"
      ? "/countries/" + hit.id.toLowerCase() : "/" + hit.type + "s/" + encodeURIComponent(hit.id);

    const ask = async () => {
      const number = ++latest;
      const text = box.value.trim();
      if (text.length < 2) return close();
      try {
        const answer = await fetch("/suggest?limit=8" + spoken + "&q=" + encodeURIComponent(text), { headers: { Accept: "application/json" } });
        if (!answer.ok || number !== latest) return;
        const { data } = await answer.json();
        if (number !== latest || document.activeElement !== box) return;
        show(data.map((hit) => ({
          name: hit.name || hit.label || hit.title,
          kind: kinds[hit.type] || hit.type,
          href: path(hit) + carried,
        })));
      } catch { close(); }
    };

    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return list.hidden ? box.blur() : close();
      if (list.hidden) return;
      if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
      if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? list.children.length - 1 : chosen - 1); }
      if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); go(list.children[chosen]); }
    });
  }

  // --- Keys -----------------------------------------------------------------------------------------------------
  // `/` goes to the search, `j` and `k` from record to record, Enter opens one, `?` tells the keys. What names a key of
  // its own is pressed by it.

  const items = () => [...document.querySelectorAll("[data-row]")];
  let place = -1;

  const step = (by) => {
    const all = items();
    if (!all.length) return;
    all[place]?.classList.remove("chosen");
    place = Math.min(Math.max(place + by, 0), all.length - 1);
    all[place].classList.add("chosen");
    const link = all[place].querySelector("a[href]");
    link?.focus({ preventScroll: true });
    all[place].scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A help that was just closed may have the focus until the page is drawn again.
    if (event.target.closest("input, select, textarea, dialog[open]")) return;
    if (event.key === "/" && box) { event.preventDefault(); box.focus(); box.select(); }
    const action = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (action && !event.repeat) { event.preventDefault(); action.click(); }
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
    if (event.key === "?") document.querySelector("dialog.help")?.showModal();
  });

  // --- Marks ----------------------------------------------------------------------------------------------------
  // An article that is opened for one record begins at its first words.

  if (!location.hash && new URLSearchParams(location.search).has("record")) {
    document.querySelector("mark[id]")?.scrollIntoView({ block: "center" });
  }

  // --- Copying --------------------------------------------------------------------------------------------------

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy)?.textContent ?? "";
      await navigator.clipboard?.writeText(text);
      button.textContent = button.dataset.hint;
    });
  }

  // --- Sliders --------------------------------------------------------------------------------------------------
  // A list of years becomes a slider: all dates at its beginning, then the years in their order. It says what will be
  // asked, and asks when a pointer lets it go; keys move it from year to year, so they leave the asking to the button.

  for (const list of document.querySelectorAll(".slider select")) {
    const last = list.length - 1;
    const slider = document.createElement("input");
    const shown = document.createElement("output");
    const place = (number) => (number ? last + 1 - number : 0);
    const say = () => {
      list.selectedIndex = place(Number(slider.value));
      shown.textContent = list.options[list.selectedIndex].text;
      slider.setAttribute("aria-valuetext", shown.textContent);
    };
    slider.type = "range";
    slider.max = String(last);
    slider.value = String(place(list.selectedIndex));
    let isDragged = false;
    slider.addEventListener("pointerdown", () => { isDragged = true; });
    slider.addEventListener("keydown", () => { isDragged = false; });
    slider.addEventListener("input", say);
    slider.addEventListener("change", () => { if (isDragged) list.form.requestSubmit(); });
    list.hidden = true;
    list.before(slider, shown);
    say();
  }
})();
