// A card for each call site, and what is in it. Cards are built when they come near the screen and their bodies when they are
// opened, so that the length of the list costs nothing.

function card(site, index) {
  const id = "site-" + index;
  const body = el("div", { class: "body", id: id + "-body", hidden: true });
  const toggle = el("button", { type: "button", class: "plain", "aria-expanded": "false", "aria-controls": id + "-body",
    click: () => open(article, site, body.hidden) }, place(site));
  const box = el("input", { type: "checkbox", "aria-label": "reviewed: " + place(site), change: () => mark(site, box.checked) });
  box.checked = reviewed.has(key(site));
  const article = el("article", { id, class: site.disposition, "aria-labelledby": id + "-title" },
    el("header", {}, el("h3", { id: id + "-title" }, toggle),
      el("span", { class: "badge " + site.disposition }, names[site.disposition]),
      site.isNew ? el("span", { class: "badge" }, "new") : null,
      el("code", {}, title(site)), el("span", { class: "quiet" }, site.language),
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
  const isWaiting = site.disposition === "needs-consent";
  const facts = [];
  const fact = (name, ...text) => facts.push(el("dt", {}, name), el("dd", {}, ...text));
  const meaning = (name) => {
    const entry = data.terms[name];
    return [el("code", {}, name), " ", ...(entry ? prose(entry.meaning + " " + entry.todo) : [])];
  };
  const rule = data.terms[site.rule];
  if (rule) fact("rule", el("code", {}, site.rule), " ", ...prose(rule.meaning));
  else if (term) fact(term.kind, el("code", {}, site.label), " ", ...prose(term.meaning));
  site.evidence.forEach((text) => fact("evidence", ...prose(text)));
  site.ends.forEach((text) => fact("belongs with", text));
  if (site.owners.length) fact("owners", site.owners.join(" "));
  if (site.occurrences > 1) fact("holds", `${site.occurrences} occurrences${site.diff ? ", changed together" : ""}`);
  if (term) fact("read more", el("a", { href: term.help, rel: "noreferrer" }, term.help));
  const consents = isWaiting ? [el("ul", { class: "consents" }, ...site.consents.map((name) => el("li", {}, ...meaning(name)))),
    command("If you agree", "aig-migrate --accept " + site.consents.join(","))] : [];
  const todo = !isWaiting && term && term.kind === "reason"
    ? [el("p", {}, el("strong", {}, "What to do: "), ...prose(term.todo))] : [];
  const warnings = site.warnings.length === 0 ? [] : [el("details", { class: "warnings" },
    el("summary", {}, `${count(site.warnings.length, "warning")}: ${site.warnings.join(", ")}`),
    el("ul", {}, ...site.warnings.map((name) => el("li", {}, ...meaning(name)))))];
  return [el("p", {}, ...prose(site.message)), ...todo, ...consents, site.diff ? diff(site) : excerpt(site), ...warnings,
    el("dl", {}, ...facts), command("Explain", site.why)];
}

function command(title, text) {
  const button = el("button", { type: "button", click: () => copy(text, button) }, "Copy");
  button.setAttribute("aria-label", "Copy: " + text);
  return el("p", { class: "command" }, el("span", { class: "quiet" }, title + ":"), el("code", {}, text), button);
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
      const [left, right] = [removed[index], added[index]];
      if (left && right) left.shared = right.shared = shared(left.text, right.text);
      result.push({ left, right });
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

/** How many characters two lines share at either end; null where that is too little to compare them by. */
function shared(a, b) {
  const least = Math.min(a.length, b.length);
  let start = 0, end = 0;
  while (start < least && a[start] === b[start]) start += 1;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  // Whole words are marked, not the letters in which two words differ.
  const isWord = (text, index) => /\w/.test(text[index] || "");
  while (start > 0 && isWord(a, start - 1) && (isWord(a, start) || isWord(b, start))) start -= 1;
  const ends = () => isWord(a, a.length - end - 1) || isWord(b, b.length - end - 1);
  while (end > 0 && isWord(a, a.length - end) && ends()) end -= 1;
  return start + end < least / 4 ? null : [start, end];
}

/** The text of a line, with what differs from its partner marked. */
function text(entry) {
  if (!entry.shared) return [entry.text];
  const [start, end] = [entry.shared[0], entry.text.length - entry.shared[1]];
  const middle = entry.text.slice(start, end);
  return [entry.text.slice(0, start), middle ? el("mark", {}, middle) : null, entry.text.slice(end)];
}

function diff(site) {
  const isWide = $("side").checked && window.innerWidth > 900;
  const cell = (entry, kind) => [el("td", { class: "n" }, entry ? String(entry.n) : ""),
    el("td", { class: entry ? kind : "" }, ...(entry ? [sign(kind), ...text(entry)] : []))];
  const sign = (kind) => kind === "removed" ? "− " : kind === "added" ? "+ " : "  ";
  const body = rows(site.diff).flatMap((row) => {
    if (row.hunk) return [el("tr", { class: "hunk" }, el("td", { colspan: isWide ? 4 : 3 }, row.hunk))];
    if (isWide) {
      return [el("tr", {}, ...cell(row.left, row.same ? "" : "removed"), ...cell(row.right, row.same ? "" : "added"))];
    }
    const line = (left, right, kind) => el("tr", {}, el("td", { class: "n" }, left ? String(left.n) : ""),
      el("td", { class: "n" }, right ? String(right.n) : ""),
      el("td", { class: kind }, sign(kind), ...text(left || right)));
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
      return el("tr", { class: site.lines.includes(number) ? "here" : null }, el("td", { class: "n" }, String(number)),
        el("td", {}, text));
    })));
}

