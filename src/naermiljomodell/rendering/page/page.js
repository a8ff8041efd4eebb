(() => {
  "use strict";
  const body = document.body, said = body.dataset;
  const make = (tag, text, where, name) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    where.append(made);
    return made;
  };

  const place = "naermiljomodell/" + said.area + "/" + said.document;
  const kept = () => {
    try {
      const found = JSON.parse(localStorage.getItem(place));
      return found && typeof found === "object" ? found : {};
    } catch { return {}; }
  };
  const keep = (name, value) => localStorage.setItem(place, JSON.stringify({ ...kept(), [name]: value }));
  const squares = [...document.querySelectorAll("input[data-punkt]")];
  const nameOf = (square) => (square.closest("section") || body).id + "/" + square.dataset.punkt;
  const paint = () => {
    const known = kept();
    for (const square of squares) {
      const name = nameOf(square);
      square.checked = name in known ? known[name] === true : square.defaultChecked;
    }
  };
  try {
    localStorage.getItem(place);
    paint();
    addEventListener("storage", paint);
    for (const square of squares) square.addEventListener("change", () => {
      keep(nameOf(square), square.checked);
    });
    if (squares.length) make("p", said.kept, document.querySelector("footer"), "side-husket");
  } catch { /* a browser that keeps nothing still shows the page */ }

  const items = [...document.querySelectorAll("[data-for]")];
  const groups = JSON.parse(said.groups);
  const maps = [...document.querySelectorAll(".nm-figur:has(.nm-aktor)")];
  if (items.length && groups.length) {
    const choices = [], counts = [];
    const ask = (number) => {
      const box = make("section", "", document.createDocumentFragment(), "side-velger");
      box.setAttribute("aria-label", number ? said.choose + ": " + said.map : said.choose);
      const choice = document.createElement("select");
      choice.id = "nm-velg" + (number || "");
      make("label", said.choose, box).htmlFor = choice.id;
      for (const [id, name] of [["", said.everyone], ...groups]) make("option", name, choice).value = id;
      box.append(choice);
      choices.push(choice);
      counts.push(make("p", "", box));
      counts.at(-1).setAttribute("role", "status");
      choice.addEventListener("change", () => {
        pick(choice);
        try { keep("#nm-velg", choice.value); } catch { /* as above */ }
      });
      return box;
    };
    const pick = (chosen) => {
      const words = chosen.value && said.applies + " " + chosen.selectedOptions[0].text;
      let hits = 0;
      for (const item of items) {
        const hit = item.dataset.for.split(" ").includes(chosen.value);
        item.classList.toggle("nm-andre", words !== "" && !hit);
        item.classList.toggle("nm-denne", hit);
        if (item instanceof SVGElement) continue;
        const place = item.cells ? item.cells[0] : item;
        place.querySelector(":scope > .nm-merke")?.remove();
        if (hit) { hits += 1; place.prepend(make("span", words, place, "nm-merke")); }
      }
      choices.forEach((choice, number) => {
        choice.value = chosen.value;
        const told = counts[number], map = maps[number - 1];
        const found = map ? map.querySelectorAll(".nm-denne").length : hits;
        const forms = JSON.parse(map ? said.mapped : said.hits);
        told.setAttribute("aria-live", choice === chosen ? "polite" : "off");
        told.textContent = words && (map?.querySelector(".nm-samlet") ? words : words + ": " + found + " " + forms[+(found !== 1)]);
      });
    };
    document.querySelector(".side-kolonne").prepend(ask(0));
    maps.forEach((map, number) => map.before(ask(number + 1)));
    try {
      const before = kept()["#nm-velg"];
      if (groups.some(([id]) => id === before)) { choices[0].value = before; pick(choices[0]); }
    } catch { /* as above */ }
  }
  for (const map of maps) {
    const frame = map.querySelector(".nm-bilde");
    frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  }

  const fold = document.querySelector(".side-brett");
  fold?.addEventListener("click", (event) => { if (event.target.closest("a")) fold.open = false; });

  const column = document.querySelector(".side-innhold");
  if (column) {
    const links = new Map();
    for (const link of column.querySelectorAll("a")) links.set(link.getAttribute("href").slice(1), link);
    let now = null;
    const look = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) {
        const link = links.get(target.id);
        if (!isIntersecting || link === now) continue;
        now?.removeAttribute("aria-current");
        now = link;
        link.setAttribute("aria-current", "true");
        if (link.offsetTop < column.scrollTop || link.offsetTop > column.scrollTop + column.clientHeight - 48)
          column.scrollTop = link.offsetTop - column.clientHeight / 3;
      }
    }, { rootMargin: "-12% 0px -84%" });
    for (const id of links.keys()) look.observe(document.getElementById(id));
  }
})();
