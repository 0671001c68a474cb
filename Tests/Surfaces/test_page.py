"""The review page in a real browser. Catches: a script error, a site without a card, markup that comes from the tree,
filters and keys that do nothing, a list that is slow with many sites, an empty print."""

import json
import pathlib
import re

from surface import FIXTURES, REFUSED, SAFE, SurfaceCase, chromium


class PageTests(SurfaceCase):
    def page(self, *arguments):
        file = self.folder.parent / (self.folder.name + ".html")
        self.addCleanup(file.unlink, missing_ok=True)
        self.addCleanup(pathlib.Path(str(file) + ".probe.html").unlink, missing_ok=True)
        file.unlink(missing_ok=True)
        self.tool("--format", "html", "--output", file, *arguments)
        return file

    def test_every_site_has_a_card_and_the_numbers_are_those_of_the_run(self):
        file = self.page(FIXTURES)
        result = self.browse(file, """
            const data = JSON.parse(document.getElementById('data').textContent);
            window.dispatchEvent(new Event('beforeprint'));
            return {sites: data.sites.length, cards: document.querySelectorAll('article').length,
              bodies: document.querySelectorAll('article .body:not([hidden])').length,
              occurrences: data.sites.reduce((sum, site) => sum + site.occurrences, 0),
              total: data.repositories[0].total, diffs: document.querySelectorAll('table.diff').length,
              withDiff: data.sites.filter((site) => site.diff).length,
              unnamed: [...document.querySelectorAll('button,input,select')].filter((node) =>
                !(node.textContent.trim() || node.getAttribute('aria-label') || node.closest('label'))).length,
              ids: new Set([...document.querySelectorAll('[id]')].map((node) => node.id)).size
                - document.querySelectorAll('[id]').length}""")
        self.assertGreater(result["sites"], 300)
        self.assertEqual(result["sites"], result["cards"])
        self.assertEqual(result["cards"], result["bodies"])
        self.assertEqual(result["total"], result["occurrences"])
        self.assertEqual(result["withDiff"], result["diffs"])
        self.assertGreater(result["diffs"], 100)
        self.assertEqual((0, 0), (result["unnamed"], result["ids"]))

    def test_nothing_is_loaded_and_nothing_of_the_tree_becomes_markup(self):
        evil = "</script><img src=x onerror=alert(1)>"
        self.write("a.sh", "# " + evil + "\n" + SAFE.replace("meta/", "meta/<b>" + evil))
        self.write("b " + "<i>.sh", REFUSED + "# " + evil)
        file = self.page(".")
        text = file.read_text()
        self.assertEqual([], re.findall(r"""(?:src|href)=["']?(?:https?:)?//""", text.split('<script id="data"')[0]))
        result = self.browse(file, """window.dispatchEvent(new Event('beforeprint'));
            return [document.querySelectorAll('img,i,article b').length, document.querySelectorAll('article').length,
              document.body.textContent.includes('<img src=x')]""")
        self.assertEqual([0, 3, True], [result[0], result[1], result[2]])

    def test_secrets_of_the_tree_are_masked(self):
        key = "sk-proj-" + "a1" * 12
        self.write("a.sh", REFUSED.replace("$CF_AIG_TOKEN", key))
        self.assertNotIn(key, self.page(".").read_text())

    def test_filters_keys_and_review_marks(self):
        self.write("a.sh", SAFE)
        self.write("b.sh", REFUSED)
        result = self.browse(self.page("."), """
            const wait = () => new Promise((done) => setTimeout(done, 200));
            const press = (key) => document.activeElement.dispatchEvent(
              new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
            const shown = () => document.querySelectorAll('article').length;
            const steps = [shown()];
            const choose = async (id, value) => { const node = document.getElementById(id); node.value = value;
              node.dispatchEvent(new Event('input', {bubbles: true})); await wait(); steps.push(shown()); };
            await choose('by-disposition', 'needs-review');
            await choose('by-disposition', '');
            await choose('search', 'nothing like this');
            await choose('search', 'B.SH');
            document.querySelector('#filters button').click(); await wait(); steps.push(shown());
            document.getElementById('theme').focus();
            press('j'); const first = document.activeElement.textContent;
            press('j'); const second = document.activeElement.textContent;
            press('x'); steps.push(document.getElementById('shown').textContent);
            const body = document.querySelectorAll('.body')[1]; const before = body.hidden;
            press('o'); steps.push(before !== body.hidden);
            press('/'); steps.push(document.activeElement.id);
            document.getElementById('theme').focus(); press('?'); steps.push(document.getElementById('help').open);
            return [steps, first, second]""")
        self.assertEqual([3, 2, 3, 0, 2, 3], result[0][:6])
        self.assertEqual("3 of 3 call sites shown, 1 reviewed.", result[0][6])
        self.assertEqual([True, "search", True], result[0][7:])
        self.assertEqual(["a.sh:1", "b.sh:1"], result[1:])

    def test_ten_thousand_sites_build_few_cards_until_they_are_wanted(self):
        for number in range(40):
            self.write(f"f{number}.sh", SAFE)
        file = self.page(".")
        text = file.read_text()
        head, rest = text.split('<script id="data" type="application/json">')
        data, tail = rest.split("</script>", 1)
        value = json.loads(data)
        value["sites"] = [{**site, "line": line} for site in value["sites"] for line in range(1, 251)]
        file.write_text(f'{head}<script id="data" type="application/json">{json.dumps(value)}</script>{tail}')
        result = self.browse(file, """
            const first = document.querySelectorAll('article').length;
            const start = performance.now();
            const search = document.getElementById('search'); search.value = 'f39.sh';
            search.dispatchEvent(new Event('input', {bubbles: true}));
            await new Promise((done) => setTimeout(done, 300));
            return [document.getElementById('shown').textContent, first,
              document.querySelectorAll('article').length]""")
        self.assertEqual("250 of 10000 call sites shown, 0 reviewed.", result[0])
        self.assertLess(result[1], 500)
        self.assertLess(result[2], 300)

    def test_the_colours_have_contrast_in_both_themes(self):
        self.write("a.sh", SAFE + REFUSED)
        result = self.browse(self.page("."), """
            const light = (c) => { const [r, g, b] = c.match(/[0-9.]+/g).map(Number).map((v) => v / 255)
                .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const back = (node) => { for (; node; node = node.parentElement) {
              const c = getComputedStyle(node).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c; }
              return getComputedStyle(document.body).backgroundColor; };
            window.dispatchEvent(new Event('beforeprint'));
            const bad = [];
            for (const dark of [false, true]) {
              document.documentElement.classList.toggle('dark', dark);
              for (const node of document.querySelectorAll('main *, header *')) {
                if (!node.getClientRects().length || ![...node.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
                const [a, b] = [light(getComputedStyle(node).color), light(back(node))].sort((x, y) => y - x);
                if ((a + 0.05) / (b + 0.05) < 4.5) bad.push([dark, node.tagName, node.className, (a + 0.05) / (b + 0.05)]);
              }
            }
            return bad""")
        self.assertEqual([], result)

    def test_paper_shows_the_sites(self):
        self.write("a.sh", SAFE + REFUSED)
        file = self.page(".")
        paper = self.folder / "page.pdf"
        chromium(f"--print-to-pdf={paper}", "--no-pdf-header-footer", file.as_uri())
        self.assertEqual(b"%PDF", paper.read_bytes()[:4])
        self.assertGreater(paper.stat().st_size, 10_000)
