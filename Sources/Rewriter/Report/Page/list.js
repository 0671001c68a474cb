// The list of call sites: filters, keys, review marks, printing; and the start of the page.

/** How many cards are built at a time. */
const page = 50;
let matching = [];
let built = 0;

function fill(id, values, title) {
  const options = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  $(id).append(el("option", { value: "" }, title || "all"),
    ...options.map(([value, number]) => el("option", { value }, `${names[value] || value} (${number})`)));
}

function tally(read) {
  const counts = new Map();
  for (const value of data.sites.flatMap(read)) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

function matches(site) {
  const text = $("search").value.toLowerCase();
  if ($("by-disposition").value && site.disposition !== $("by-disposition").value) return false;
  if ($("by-label").value && title(site) !== $("by-label").value) return false;
  if ($("by-language").value && site.language !== $("by-language").value) return false;
  if ($("by-owner").value && !site.owners.includes($("by-owner").value)) return false;
  if ($("by-repository").value && String(site.repository) !== $("by-repository").value) return false;
  if ($("by-review").value && reviewed.has(key(site)) !== ($("by-review").value === "yes")) return false;
  if ($("only-new").checked && !site.isNew) return false;
  return !text || `${place(site)}\n${site.label}\n${site.owners.join(" ")}\n${site.message}\n${site.diff || ""}`.toLowerCase().includes(text);
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
fill("by-label", tally(title));
fill("by-language", tally((site) => site.language));
fill("by-owner", tally((site) => site.owners));
$("owner-label").hidden = !data.sites.some((site) => site.owners.length);
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
// Paper has no scrolling: everything that matches is built and opened, up to what anybody would print.
const printed = 1000;
window.addEventListener("beforeprint", () => {
  build(Math.max(0, Math.min(matching.length, printed) - built));
  $("cut").textContent = matching.length > built
    ? `The first ${built} of ${matching.length} call sites; filters choose which ones are printed.` : "";
  document.querySelectorAll("article").forEach((article) => open(article, article.site, true));
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
});
show();
