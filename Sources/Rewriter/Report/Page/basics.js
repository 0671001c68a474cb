// What all parts of the review page use. The parts are joined into one script in the order basics, overview, cards, list.
// Everything of a tree becomes text nodes (`el` has no other way), never markup.
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const names = { "rewritten": data.mode === "write" ? "rewritten" : "would be rewritten",
  "needs-consent": "needs consent", "needs-review": "needs review", "left": "rightly left" };
const order = Object.keys(names);
const several = data.repositories.length + data.clean > 1 || data.repositories.some((r) => r.outcome);

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

function count(number, noun, plural) {
  return `${number} ${number === 1 ? noun : plural || noun + "s"}`;
}

/** Where a site stands. */
function place(site) {
  return (several ? data.repositories[site.repository].name + " " : "") + site.path + ":" + site.line;
}

/** What a site is filed under: what it waits for, or the rule or reason. */
function title(site) {
  return site.disposition === "needs-consent" ? site.consents.join(", ") : site.label;
}

// What was reviewed is kept by the browser for this set of sites; without storage it lasts as long as the page.
const key = (site) => site.repository + "/" + site.path + "/" + site.fingerprint + "/" + site.line;
const memory = "aig-migrate:" + data.sites.reduce((hash, site) =>
  [...key(site)].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 16777619), hash), data.sites.length);
let reviewed = new Set();
try { reviewed = new Set(JSON.parse(localStorage.getItem(memory) || "[]")); } catch { /* no storage */ }
function remember() {
  try { localStorage.setItem(memory, JSON.stringify([...reviewed])); } catch { /* no storage */ }
}
