// The review page. Everything of a tree becomes text nodes (`el` has no other way), never markup. Cards are built when
// they come near the screen and their bodies when they are opened, so that the length of the list costs nothing.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const names = { "rewritten": data.mode === "write" ? "rewritten" : "would be rewritten",
    "needs-consent": "needs consent", "needs-review": "needs review", "left": "rightly left" };
  const order = Object.keys(names);
  const several = data.repositories.length > 1;
  const page = 50;

  /** An element with attributes and children; strings become text. */
  function el(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === true) node.setAttribute(key, "");
      else if (typeof value === "function") node.addEventListener(key, value);
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  }

  /** Text of the catalogue, in which backticks mark code. */
  function prose(text) {
    return text.split("`").map((part, index) => index % 2 ? el("code", {}, part) : part);
  }

  // What was reviewed is kept by the browser for this set of sites; without storage it lasts as long as the page.
  const memory = "aig-migrate:" + data.repositories.map((r) => r.name + r.total).join("|");
  let reviewed = new Set();
  try { reviewed = new Set(JSON.parse(localStorage.getItem(memory) || "[]")); } catch { /* no storage */ }
  const remember = () => {
    try { localStorage.setItem(memory, JSON.stringify([...reviewed])); } catch { /* no storage */ }
  };
  const key = (site) => site.repository + "/" + site.path + "/" + site.fingerprint + "/" + site.line;

  // MARK: overview

  function overview() {
    const head = ["", ...order.map((name) => names[name]), "total", ""];
    const rows = data.repositories.map((repository) => {
      const counts = order.map((name) => repository.counts[name]);
      const label = order.map((name, index) => counts[index] + " " + names[name]).join(", ");
      const bar = el("div", { class: "bar", role: "img", "aria-label": label },
        ...order.filter((name) => repository.counts[name] > 0)
          .map((name) => el("span", { class: name, title: repository.counts[name] + " " + names[name],
            style: "flex:" + repository.counts[name] })));
      return el("tr", {}, el("th", { scope: "row" }, repository.name || "occurrences"),
        ...counts.map((number) => el("td", {}, String(number))), el("td", {}, String(repository.total)),
        el("td", { class: "chart" }, bar));
    });
    $("overview").append(el("table", { class: "numbers" },
      el("caption", { class: "quiet" }, "Every occurrence of the old host and header is in one column."),
      el("thead", {}, el("tr", {}, ...head.map((text) => el("th", { scope: "col" }, text)))),
      el("tbody", {}, ...rows)));
    const sum = (field) => data.repositories.reduce((all, repository) => all + repository[field], 0);
    const skipped = data.repositories.flatMap((r) => Object.values(r.skipped)).reduce((a, b) => a + b, 0);
    $("facts").textContent = `${sum("accounted")} of ${sum("total")} occurrences accounted for in ${sum("scanned")} `
      + `scanned files, ${sum("changedFiles")} ${data.mode === "write" ? "changed" : "would change"}`
      + `${skipped ? `, ${skipped} not scanned` : ""}. aig-migrate ${data.version}, facts of ${data.catalogDate}.`;
    list("deploy", (row) => el("li", {}, el("label", {}, el("input", { type: "checkbox" }),
      el("span", {}, row.label ? el("b", {}, row.label) : null, " ", ...prose(row.text)))));
    list("errors", (row) => el("li", {}, el("code", {}, row.label), " ", row.text), "failed");
    list("notices", (row) => el("li", {}, el("code", {}, row.label), " ", row.text));
  }

  function list(field, make, id) {
    const rows = data.repositories.flatMap((repository) => repository[field].map((row) =>
      several ? { label: row.label, text: repository.name + ": " + row.text } : row));
    $((id || field) + "-section").hidden = rows.length === 0;
    $(id || field).append(...rows.map(make));
  }

  // MARK: cards

  function card(site, index) {
    const id = "site-" + index;
    const place = (several ? data.repositories[site.repository].name + " " : "") + site.path + ":" + site.line;
    const body = el("div", { class: "body", id: id + "-body", hidden: true });
    const toggle = el("button", { type: "button", "aria-expanded": "false", "aria-controls": id + "-body",
      click: () => open(article, site, body.hidden) }, place);
    const box = el("input", { type: "checkbox", "aria-label": "reviewed: " + place, change: () => mark(site, box.checked) });
    box.checked = reviewed.has(key(site));
    const article = el("article", { id, class: site.disposition, "aria-labelledby": id + "-title" },
      el("header", {}, el("h3", { id: id + "-title" }, toggle),
        el("span", { class: "badge " + site.disposition }, names[site.disposition]),
        site.isNew ? el("span", { class: "badge" }, "new") : null,
        el("code", {}, site.label), el("span", { class: "quiet" }, site.language),
        el("label", { class: "check" }, box, "reviewed")), body);
    article.site = site;
    if (site.disposition !== "left" && index < 20) open(article, site, true);
    return article;
  }

  function open(article, site, isOpen) {
    const body = article.querySelector(".body");
    if (isOpen && !body.firstChild) body.append(...content(site));
    body.hidden = !isOpen;
    article.querySelector("h3 button").setAttribute("aria-expanded", String(isOpen));
  }

  function content(site) {
    const term = data.terms[site.label];
    const facts = [];
    const fact = (name, ...text) => facts.push(el("dt", {}, name), el("dd", {}, ...text));
    const named = (kind, list) => list.forEach((name) => {
      const entry = data.terms[name];
      fact(kind, el("code", {}, name), " ", ...(entry ? prose(entry.meaning + " " + entry.todo) : []));
    });
    if (term) fact(term.kind, ...prose(term.meaning));
    named("consent", site.consents);
    named("warning", site.warnings);
    site.evidence.forEach((text) => fact("evidence", text));
    fact("holds", site.occurrences + (site.occurrences === 1 ? " occurrence" : " occurrences, changed together"));
    if (term) fact("read more", el("a", { href: term.help, rel: "noreferrer" }, term.help));
    const recipe = site.disposition === "needs-consent"
      ? [command("If you agree", "aig-migrate --accept " + site.consents.join(","))]
      : term && term.kind === "reason" ? [command("What to do", term.todo, true)] : [];
    return [el("p", {}, site.message), ...recipe, site.diff ? diff(site) : excerpt(site), el("dl", {}, ...facts),
      command("Explain", site.why)];
  }

  function command(title, text, isProse) {
    const button = el("button", { type: "button", click: () => copy(text, button) }, "Copy");
    button.setAttribute("aria-label", "Copy: " + text);
    return el("p", { class: "command" }, el("span", { class: "quiet" }, title + ":"),
      isProse ? el("span", {}, ...prose(text)) : el("code", {}, text), button);
  }

  /** Pages opened from a file may not reach the clipboard; selecting a text area works everywhere. */
  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = el("textarea", { "aria-hidden": "true", style: "position:fixed;opacity:0" }, text);
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }

  // MARK: diffs

  /** The lines of a unified diff as rows: unchanged lines on both sides, runs of changed lines side by side. */
  function rows(text) {
    const result = [];
    let old = 0, fresh = 0, removed = [], added = [];
    const flush = () => {
      for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
        result.push({ left: removed[index], right: added[index] });
      }
      removed = []; added = [];
    };
    for (const line of text.replace(/\n$/, "").split("\n")) {
      const mark = line[0], rest = line.slice(1);
      if (mark === "-") removed.push({ n: old++, text: rest });
      else if (mark === "+") added.push({ n: fresh++, text: rest });
      else if (mark === "@") {
        flush();
        const numbers = line.match(/-(\d+)(?:,\d+)? \+(\d+)/);
        old = Number(numbers[1]); fresh = Number(numbers[2]);
        result.push({ hunk: line });
      } else if (mark === " " || mark === undefined) {
        flush();
        result.push({ left: { n: old++, text: rest }, right: { n: fresh++, text: rest }, same: true });
      } else { flush(); result.push({ hunk: line }); }
    }
    flush();
    return result;
  }

  function diff(site) {
    const isWide = $("side").checked && window.innerWidth > 900;
    const cell = (entry, kind) => [el("td", { class: "n" }, entry ? String(entry.n) : ""),
      el("td", { class: entry ? kind : "" }, entry ? mark(kind) + entry.text : "")];
    const mark = (kind) => kind === "removed" ? "− " : kind === "added" ? "+ " : "  ";
    const body = rows(site.diff).flatMap((row) => {
      if (row.hunk) return [el("tr", { class: "hunk" }, el("td", { colspan: isWide ? 4 : 3 }, row.hunk))];
      if (isWide) {
        return [el("tr", {}, ...cell(row.left, row.same ? "" : "removed"), ...cell(row.right, row.same ? "" : "added"))];
      }
      const line = (left, right, kind) => el("tr", {}, el("td", { class: "n" }, left ? String(left.n) : ""),
        el("td", { class: "n" }, right ? String(right.n) : ""),
        el("td", { class: kind }, mark(kind) + (left || right).text));
      if (row.same) return [line(row.left, row.right, "")];
      return [row.left ? line(row.left, null, "removed") : null, row.right ? line(null, row.right, "added") : null]
        .filter((each) => each);
    });
    const columns = isWide ? ["n", "", "n", ""] : ["n", "n", ""];
    return el("table", { class: "diff", "aria-label": "Change of " + site.path },
      el("colgroup", {}, ...columns.map((name) => el("col", { class: name }))), el("tbody", {}, ...body));
  }

  function excerpt(site) {
    const lines = site.excerpt ? site.excerpt.lines : [];
    return el("table", { class: "excerpt", "aria-label": "Lines around " + site.path + ":" + site.line },
      el("colgroup", {}, el("col", { class: "n" }), el("col", {})),
      el("tbody", {}, ...lines.map((text, index) => {
        const number = site.excerpt.start + index;
        return el("tr", { class: number === site.line ? "here" : null }, el("td", { class: "n" }, String(number)),
          el("td", {}, text));
      })));
  }

  // MARK: the list

  let matching = [];
  let built = 0;

  function fill(id, values, title) {
    const options = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    $(id).append(el("option", { value: "" }, title || "all"),
      ...options.map(([value, number]) => el("option", { value }, `${names[value] || value} (${number})`)));
  }

  function tally(read) {
    const counts = new Map();
    for (const site of data.sites) counts.set(read(site), (counts.get(read(site)) || 0) + 1);
    return counts;
  }

  function matches(site) {
    const text = $("search").value.toLowerCase();
    if ($("by-disposition").value && site.disposition !== $("by-disposition").value) return false;
    if ($("by-label").value && site.label !== $("by-label").value) return false;
    if ($("by-language").value && site.language !== $("by-language").value) return false;
    if ($("by-repository").value && String(site.repository) !== $("by-repository").value) return false;
    if ($("by-review").value && reviewed.has(key(site)) !== ($("by-review").value === "yes")) return false;
    if ($("only-new").checked && !site.isNew) return false;
    return !text || `${site.path}\n${site.label}\n${site.message}\n${site.diff || ""}`.toLowerCase().includes(text);
  }

  function show() {
    matching = data.sites.filter(matches);
    built = 0;
    $("sites").replaceChildren();
    build(page);
    status();
  }

  function build(number) {
    const end = Math.min(matching.length, built + number);
    const cards = [];
    for (; built < end; built += 1) cards.push(card(matching[built], built));
    $("sites").append(...cards);
    $("more").hidden = built >= matching.length;
  }

  function status() {
    const done = data.sites.filter((site) => reviewed.has(key(site))).length;
    $("shown").textContent = `${matching.length} of ${data.sites.length} call sites shown, ${done} reviewed.`;
  }

  function mark(site, isReviewed) {
    if (isReviewed) reviewed.add(key(site)); else reviewed.delete(key(site));
    remember();
    status();
  }

  // MARK: keys

  let current = -1;

  function go(step) {
    const next = Math.max(0, Math.min(matching.length - 1, current + step));
    if (matching.length === 0) return;
    if (next >= built) build(Math.max(page, next - built + 1));
    current = next;
    const article = $("site-" + current);
    article.querySelector("h3 button").focus({ preventScroll: true });
    article.scrollIntoView({ block: "nearest" });
  }

  const actions = {
    j: () => go(1), k: () => go(-1),
    o: (article) => article && open(article, article.site, article.querySelector(".body").hidden),
    x: (article) => article && article.querySelector("header input").click(),
    c: (article) => article && (open(article, article.site, true),
      copy(article.site.why, [...article.querySelectorAll(".command button")].pop())),
    "/": () => $("search").focus(), "?": () => $("help").showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !$("keys").checked || $("help").open) return;
    if (/^(input|select|textarea)$/i.test(event.target.tagName) && event.target.type !== "checkbox") return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action($("site-" + current));
  });
  document.addEventListener("focusin", (event) => {
    const article = event.target.closest("article");
    if (article) current = Number(article.id.slice(5));
  });

  // MARK: start

  function dark(isDark) {
    document.documentElement.classList.toggle("dark", isDark);
    $("theme").setAttribute("aria-pressed", String(isDark));
  }

  // What will change comes first, what needs nobody comes last; within these the order is that of the paths.
  data.sites.sort((a, b) => order.indexOf(a.disposition) - order.indexOf(b.disposition));
  overview();
  fill("by-disposition", tally((site) => site.disposition));
  fill("by-label", tally((site) => site.label));
  fill("by-language", tally((site) => site.language));
  $("by-repository").append(el("option", { value: "" }, "all"),
    ...data.repositories.map((repository, index) => el("option", { value: index }, repository.name)));
  $("repository-label").hidden = !several;
  $("new-label").hidden = !data.sites.some((site) => site.isNew);
  dark(matchMedia("(prefers-color-scheme: dark)").matches);
  $("theme").addEventListener("click", () => dark(!document.documentElement.classList.contains("dark")));
  $("help-open").addEventListener("click", () => $("help").showModal());
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("filters").addEventListener("reset", () => setTimeout(show));
  let waiting = 0;
  $("filters").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 80); });
  // Observed anew after each page, because an end that stays near the screen causes no further event.
  const end = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    build(page);
    end.unobserve($("more"));
    end.observe($("more"));
  }, { rootMargin: "1500px" });
  end.observe($("more"));
  // Paper has no scrolling: everything that matches is built and opened.
  window.addEventListener("beforeprint", () => {
    build(matching.length);
    document.querySelectorAll("article").forEach((article) => open(article, article.site, true));
  });
  show();
})();
