"""The review page in a real browser. Catches: a script error, a site without a card, markup that comes from the tree,
filters and keys that do nothing, a list that is slow with many sites, an empty print."""

import json
import pathlib
import re

from surface import CONSENT, FIXTURES, REFUSED, SAFE, SurfaceCase, chromium, run


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
        self.assertEqual(min(result["sites"], 1000), result["cards"])
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
        self.assertEqual([0, 2, True], [result[0], result[1], result[2]])

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
        self.assertEqual([2, 1, 2, 0, 1, 2], result[0][:6])
        self.assertEqual("2 of 2 call sites shown, 1 reviewed.", result[0][6])
        self.assertEqual([True, "search", True], result[0][7:])
        self.assertEqual(["a.sh:1", "b.sh:1"], result[1:])

    def test_what_differs_in_a_line_is_marked_and_neighbours_with_one_reason_are_one_card(self):
        self.write("a.sh", SAFE)
        self.write("b.sh", REFUSED)
        result = self.browse(self.page("."), """
            const body = (path) => [...document.querySelectorAll('article')].find((node) => node.site.path === path);
            return [[...body('a.sh').querySelectorAll('mark')].map((node) => node.textContent),
              [...body('b.sh').querySelectorAll('tr.here td.n')].map((node) => node.textContent),
              body('a.sh').querySelector('.diff').textContent.includes('cf-aig-gateway-id'),
              body('a.sh').querySelector('details.warnings summary').textContent]""")
        self.assertEqual(["gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-",
                          "api.cloudflare.com/client/v4/accounts/$ACCOUNT/"], result[0][:2])
        self.assertEqual(["1", "2"], result[1])
        self.assertTrue(result[2])
        self.assertRegex(result[3], r"^\d warnings?: .*cold-cache")

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
        self.write("a.sh", SAFE + REFUSED + CONSENT)
        self.write("CODEOWNERS", "* @org/shell\n")
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

    def test_paper_keeps_the_colours_that_mean_something_and_drops_what_is_for_a_screen(self):
        self.write("a.sh", SAFE)
        rules = self.browse(self.page("."), """
            const sheet = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
            return sheet.filter((rule) => rule.media && rule.media.mediaText === 'print')
              .flatMap((rule) => [...rule.cssRules]).map((rule) => rule.cssText)""")
        exact = [rule for rule in rules if "print-color-adjust: exact" in rule]
        self.assertTrue(any(".diff td" in rule for rule in exact), rules)
        self.assertTrue(any("#filters" in rule and "display: none" in rule for rule in rules), rules)

    def test_paper_holds_what_the_filters_let_through(self):
        self.write("a.sh", SAFE)
        self.write("b.sh", REFUSED)
        result = self.browse(self.page("."), """
            document.getElementById('search').value = 'a.sh';
            document.getElementById('search').dispatchEvent(new Event('input', {bubbles: true}));
            await new Promise((done) => setTimeout(done, 200));
            document.querySelector('article h3 button').click();
            const closed = document.querySelectorAll('.body[hidden], details:not([open])').length;
            if (closed !== 2) return closed;
            window.dispatchEvent(new Event('beforeprint'));
            return [document.querySelectorAll('article').length, document.querySelectorAll('.body:not([hidden])').length,
              document.querySelectorAll('details:not([open])').length]""")
        self.assertEqual([1, 1, 0], result)

    def test_everything_can_be_reached_and_read_without_a_mouse_and_without_seeing(self):
        self.write("a.sh", SAFE + REFUSED + CONSENT)
        result = self.browse(self.page("."), """
            const name = (node) => (node.getAttribute('aria-label') || node.textContent
              || (node.closest('label') || {}).textContent || '').trim();
            const heads = [...document.querySelectorAll('h1,h2,h3')].map((node) => Number(node.tagName[1]));
            return {
              language: document.documentElement.lang, title: document.title,
              unnamed: [...document.querySelectorAll('button,input,select,a,table.diff,table.excerpt,[role=img]')]
                .filter((node) => !name(node)).map((node) => node.outerHTML),
              mouseOnly: [...document.querySelectorAll('*')].filter((node) => node.tabIndex < 0 && node.onclick).length,
              skipped: heads.filter((level, index) => index > 0 && level > heads[index - 1] + 1).length,
              scopes: document.querySelectorAll('table.numbers th:not([scope])').length,
              controls: [...document.querySelectorAll('[aria-controls],[aria-labelledby]')].filter((node) =>
                !document.getElementById(node.getAttribute('aria-controls') || node.getAttribute('aria-labelledby'))).length,
              live: document.getElementById('shown').getAttribute('role'),
              focus: (document.querySelector('.skip').focus(), getComputedStyle(document.querySelector('.skip')).left)}""")
        self.assertEqual({"language": "en", "title": "aig-migrate review", "unnamed": [], "mouseOnly": 0, "skipped": 0,
                          "scopes": 0, "controls": 0, "live": "status", "focus": "16px"}, result)


class BatchPageTests(SurfaceCase):
    """The page over the repositories of a batch. Catches: a repository or site that is missing, a filter that shows another
    one's, numbers that differ from those of the merge, a failed repository that nobody sees."""

    def setUp(self):
        super().setUp()
        git = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgSign=false"]
        for name, text in {"<i>shop": SAFE + REFUSED, "chat": CONSENT, "site": "echo\n"}.items():
            self.write(f"repos/{name}/a.sh", text)
            self.write(f"repos/{name}/CODEOWNERS", f"* @org/{name.strip('<>i')}\n")
            for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
                run("git", *git, *words, cwd=self.folder / "repos" / name)
        (self.folder / "repos/broken").mkdir()
        self.out = self.folder / "out"
        self.tool("batch", "--repos", "repos", "--out", self.out, "--quiet", status=3)

    def test_the_index_leads_to_the_sites_of_a_repository_and_of_an_owner(self):
        file = self.folder / "page.html"
        self.tool("report", "html", self.out, "--output", file, status=3)
        report = json.loads(self.tool("report", "merge", self.out, "--format", "json", status=3))
        result = self.browse(file, """
            const data = JSON.parse(document.getElementById('data').textContent);
            const shown = () => document.querySelectorAll('article').length;
            const buttons = () => [...document.querySelectorAll('#overview button.plain')];
            const steps = [shown()];
            for (const name of ['repos/chat', '@org/shop']) {
              buttons().find((node) => node.textContent === name).click();
              steps.push([shown(), [...document.querySelectorAll('article h3')].map((node) => node.textContent)]);
              document.querySelector('#filters button').click();
              await new Promise((done) => setTimeout(done, 200));
            }
            return {steps, names: buttons().map((node) => node.textContent), facts: document.getElementById('facts').textContent,
              failed: document.getElementById('failed').textContent, markup: document.querySelectorAll('i').length,
              total: data.sites.reduce((sum, site) => sum + site.occurrences, 0),
              deploy: document.getElementById('deploy').textContent}""")
        self.assertEqual([3, [1, ["repos/chat a.sh:1"]], [2, ["repos/<i>shop a.sh:1", "repos/<i>shop a.sh:4"]]], result["steps"])
        self.assertEqual(["repos/<i>shop", "repos/chat", "repos/broken", "@org/chat", "@org/shop"], result["names"])
        self.assertIn("4 repositories: 1 changed, 1 failed, 1 unchanged, 1 without an occurrence.", result["facts"])
        self.assertIn("repos/broken failednot-a-repository", result["failed"].replace("failed ", "failed"))
        self.assertEqual((0, report["summary"]["occurrences"]["total"]), (result["markup"], result["total"]))
        self.assertIn("cold-cache (1 site in 1 repository)", result["deploy"])

    def test_the_same_repositories_give_the_same_page(self):
        other = self.folder / "other"
        for shard in (2, 1, 3):
            self.tool("batch", "--repos", "repos", "--out", other, "--quiet", "--shard", f"{shard}/3", status=None)
        pages = [self.tool("report", "merge", out, "--format", "html", status=3) for out in (self.out, other)]
        self.assertEqual(pages[0], pages[1])
