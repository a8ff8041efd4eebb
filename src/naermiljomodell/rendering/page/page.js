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
  if (items.length && groups.length) {
    const box = make("section", "", document.createDocumentFragment(), "side-velger");
    box.setAttribute("aria-label", said.choose);
    make("label", said.choose, box).htmlFor = "nm-velg";
    const choice = make("select", "", box);
    choice.id = "nm-velg";
    for (const [id, name] of [["", said.everyone], ...groups]) make("option", name, choice).value = id;
    const told = make("p", "", box);
    told.setAttribute("role", "status");
    const pick = () => {
      const words = choice.value && said.applies + " " + choice.selectedOptions[0].text;
      let hits = 0;
      for (const item of items) {
        const hit = item.dataset.for.split(" ").includes(choice.value);
        item.classList.toggle("nm-andre", words !== "" && !hit);
        item.classList.toggle("nm-denne", hit);
        if (item instanceof SVGElement) continue;
        const place = item.cells ? item.cells[0] : item;
        place.querySelector(":scope > .nm-merke")?.remove();
        if (hit) { hits += 1; place.prepend(make("span", words, place, "nm-merke")); }
      }
      told.textContent = words && words + ": " + hits;
    };
    choice.addEventListener("change", () => {
      pick();
      try { keep("#nm-velg", choice.value); } catch { /* as above */ }
    });
    try {
      const before = kept()["#nm-velg"];
      if (groups.some(([id]) => id === before)) { choice.value = before; pick(); }
    } catch { /* as above */ }
    document.querySelector(".side-kolonne").prepend(box);
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
