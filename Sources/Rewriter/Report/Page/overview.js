// The top of the page: the account of all occurrences, of many repositories an index by repository and by owner, and what has
// to be done or known before anything is deployed.

/** Counts by disposition as a bar; its label says the same in words. */
function bar(counts) {
  const label = order.map((name) => (counts[name] || 0) + " " + names[name]).join(", ");
  return el("div", { class: "bar", role: "img", "aria-label": label },
    ...order.filter((name) => counts[name] > 0)
      .map((name) => el("span", { class: name, title: counts[name] + " " + names[name], style: "flex:" + counts[name] })));
}

/** A table with a row for each entry: a name (perhaps to be clicked), counts and a bar. */
function numbers(caption, heads, rows) {
  const shown = 10;
  const line = (row) => el("tr", {}, el("th", { scope: "row" }, row.click
    ? el("button", { type: "button", class: "plain", click: row.click }, row.name) : row.name),
    ...(row.facts || []).map((text) => el("td", {}, text)),
    ...order.map((name) => el("td", { "data-number": true }, String(row.counts[name] || 0))),
    el("td", { "data-number": true }, String(order.reduce((sum, name) => sum + (row.counts[name] || 0), 0))),
    el("td", { class: "chart" }, bar(row.counts)));
  const body = el("tbody", {}, ...rows.slice(0, shown).map(line));
  const swatch = (name) => el("th", { scope: "col" }, el("span", { class: "swatch " + name, "aria-hidden": "true" }), names[name]);
  const more = rows.length <= shown ? null : el("p", {}, el("button", { type: "button", click: () => {
    body.append(...rows.slice(shown).map(line));
    more.remove();
  } }, `Show all ${rows.length}`));
  return [el("table", { class: "numbers" }, el("caption", { class: "quiet" }, caption),
    el("thead", {}, el("tr", {}, ...heads.map((text) => el("th", { scope: "col" }, text)), ...order.map(swatch),
      el("th", { scope: "col" }, "total"), el("th", { scope: "col" }, ""))), body), more];
}

function add(all, counts) {
  for (const name of order) all[name] = (all[name] || 0) + (counts[name] || 0);
  return all;
}

function overview() {
  const all = data.repositories.reduce((sum, repository) => add(sum, repository.counts), {});
  $("overview").append(...numbers("Every occurrence of the old host and header is in one column.", [""],
    [{ name: "occurrences", counts: all }]).filter((node) => node));
  facts();
  if (several) index();
  byOwner();
  list("errors", "failed");
  list("notices", "notices");
  deploy();
}

function facts() {
  const sum = (field) => data.repositories.reduce((all, repository) => all + repository[field], 0);
  const skipped = data.repositories.flatMap((r) => Object.values(r.skipped)).reduce((a, b) => a + b, 0);
  const outcomes = {};
  for (const repository of data.repositories) outcomes[repository.outcome] = (outcomes[repository.outcome] || 0) + 1;
  const repositories = several ? count(data.repositories.length + data.clean, "repository", "repositories") + ": "
    + [...Object.keys(outcomes).sort().map((name) => `${outcomes[name]} ${name}`), `${data.clean} without an occurrence`]
      .join(", ") + ". " : "";
  $("facts").textContent = repositories
    + `${sum("accounted")} of ${count(sum("total"), "occurrence")} accounted for in ${count(sum("scanned"), "scanned file")}`
    + `${several ? " of these repositories" : ""}, `
    + `${count(sum("changedFiles"), "file")} ${data.mode === "write" ? "changed" : "would change"}`
    + `${skipped ? `, ${skipped} not scanned` : ""}. aig-migrate ${data.version}, facts of ${data.catalogDate}.`;
}

/** The repositories that hold something, those with most to do first. */
function index() {
  const open = (counts) => (counts["needs-review"] || 0) + (counts["needs-consent"] || 0);
  const rows = data.repositories.map((repository, number) => ({ name: repository.name, facts: [repository.outcome || ""],
    counts: repository.counts, click: () => choose("by-repository", String(number)) }));
  rows.sort((a, b) => open(b.counts) - open(a.counts) || (a.name < b.name ? -1 : 1));
  $("overview").append(el("details", { open: true }, el("summary", {}, `By repository (${rows.length})`),
    ...numbers("A name shows the call sites of that repository.", ["repository", "outcome"], rows).filter((node) => node)));
}

function byOwner() {
  const owners = new Map();
  for (const site of data.sites) {
    for (const owner of site.owners) {
      const counts = owners.get(owner) || {};
      counts[site.disposition] = (counts[site.disposition] || 0) + site.occurrences;
      owners.set(owner, counts);
    }
  }
  if (owners.size === 0) return;
  const rows = [...owners].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([name, counts]) => ({ name, counts, click: () => choose("by-owner", name) }));
  $("overview").append(el("details", { open: several }, el("summary", {}, `By owner (${rows.length})`),
    ...numbers("Owners by CODEOWNERS; a file may have several.", ["owner"], rows).filter((node) => node)));
}

/** Sets a filter and goes to the list. */
function choose(id, value) {
  $(id).value = value;
  show();
  $("sites-title").scrollIntoView();
  $("sites").focus({ preventScroll: true });
}

function list(field, id) {
  const rows = data.repositories.flatMap((repository) => repository[field].map((row) =>
    el("li", {}, several ? el("b", {}, repository.name + " ") : null, el("code", {}, row.label), " ", row.text)));
  $(id + "-section").hidden = rows.length === 0;
  $(id).append(...rows);
}

/** What is the same in many repositories is said once, with the number of them. */
function deploy() {
  const rows = new Map();
  for (const repository of data.repositories) {
    let label = "";
    for (const row of repository.deploy) {
      label = row.label.replace(/ \(\d+\)$/, "") || label;
      const key = several ? label + " " + row.fact : label + " " + row.text;
      const entry = rows.get(key) || { label: several ? label : row.label, text: several ? row.fact : row.text, sites: 0, repositories: 0 };
      entry.sites += row.sites;
      entry.repositories += 1;
      rows.set(key, entry);
    }
  }
  const many = (row) => several
    ? ` (${count(row.sites, "site")} in ${count(row.repositories, "repository", "repositories")})` : "";
  $("deploy-section").hidden = rows.size === 0;
  $("deploy").append(...[...rows.values()].map((row) => el("li", {}, el("label", {}, el("input", { type: "checkbox" }),
    el("span", {}, row.label ? el("b", {}, row.label) : null, many(row) + " ", ...prose(row.text))))));
}
