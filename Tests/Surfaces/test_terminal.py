"""The interactive review on a real (pseudo-)terminal. Catches: a site written that was refused or half of one, a refusal
forgotten, answers lost by Ctrl-C, a question when there is no terminal, escape sequences of the tree."""

import os
import signal

import pexpect

from surface import REFUSED, SAFE, TOOL, SurfaceCase

PROMPT = r"Rewrite this call site\? \[y,n,a,A,s,e,q,\?\] "
CONSENT = """import os
from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['ACCOUNT']}/{os.environ['GATEWAY']}/compat",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)
client.chat.completions.create(model="openai/gpt-4o-mini", messages=[])
"""
OLD, NEW = "gateway.ai.cloudflare.com", "api.cloudflare.com/client"


def obey():
    """As a person's shell starts a program; a job in the background of a script would ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class TerminalTests(SurfaceCase):
    def setUp(self):
        super().setUp()
        for name in "abcd":
            self.write(f"{name}.sh", SAFE.replace("llama-3.1-8b-instruct", f"llama-3.1-8b-instruct-{name}"))

    def talk(self, answers, *arguments, environment={}, columns=200):
        """Answers each question in turn; gives the status and all that was shown."""
        child = pexpect.spawn(str(TOOL), ["--interactive", *arguments, "."], cwd=str(self.folder), encoding="utf-8",
                              env={**self.environment, **environment}, timeout=60, dimensions=(40, columns),
                              preexec_fn=obey)
        shown = ""
        for answer in answers:
            child.expect(PROMPT)
            shown += child.before + child.after
            if answer == "\x03":
                child.sendintr()
            else:
                child.sendline(answer)
        child.expect(pexpect.EOF)
        child.close()
        return child.exitstatus if child.signalstatus is None else -child.signalstatus, shown + child.before

    def new(self):
        texts = {path.name: path.read_text() for path in sorted(self.folder.glob("*.sh"))}
        for name, text in texts.items():
            self.assertFalse(OLD in text and NEW in text, f"half a site in {name}")
        return "".join(name[0] for name, text in texts.items() if NEW in text)

    def test_yes_no_and_the_refusal_is_remembered(self):
        status, shown = self.talk(["?", "y", "n", "x", "y", "q"])
        self.assertEqual((0, "ac"), (status, self.new()))
        for text in ["(1 of 4) a.sh:1", "evidence", "workers-ai-openai-route", "+", "cf-aig-gateway-id", "cold-cache",
                     "q  stop asking", "Rewrote 2 occurrences"]:
            self.assertIn(text, shown)
        self.assertIn("4 call sites. Nothing is written before the end or q", shown)
        # Each warning is explained once; the answers, not the explanations, fill the screen.
        self.assertEqual(1, shown.count("cold-cache: "))
        self.assertIn("(as explained above)", shown)
        status, shown = self.talk(["y"])
        self.assertIn("1 answered before", shown)
        self.assertEqual((0, "acd"), (status, self.new()))
        self.assertIn("not-chosen", shown)
        status, shown = self.talk(["y"], "--ask-again")
        self.assertEqual((0, "abcd"), (status, self.new()))

    def test_sentences_break_between_words_and_not_at_the_edge(self):
        _, shown = self.talk(["q"], "--progress", "never", columns=80)
        card = shown.split("diff --git")[0].splitlines() + shown.split(PROMPT[:7])[-1].splitlines()
        self.assertEqual([], [line for line in card if len(line) > 80 and " " in line[12:80].strip()])
        self.assertGreater(len([line for line in card if line.startswith(" " * 12)]), 2)

    def test_a_later_all_does_not_overrule_a_refusal(self):
        self.assertEqual(0, self.talk(["n", "A"])[0])
        self.assertEqual("bcd", self.new())

    def test_all_of_a_rule(self):
        self.assertEqual(0, self.talk(["a"])[0])
        self.assertEqual("abcd", self.new())

    def test_ctrl_c_writes_nothing_and_loses_no_answer(self):
        status, _ = self.talk(["y", "n", "\x03"])
        self.assertEqual(-signal.SIGINT, status)
        self.assertEqual("", self.new())
        status, shown = self.talk(["n", "n"])
        self.assertIn("2 answered before", shown)
        self.assertEqual((0, "a"), (status, self.new()))

    def test_a_yes_gives_the_consent_for_this_site_only_and_all_safe_does_not(self):
        for name in "abcd":
            (self.folder / f"{name}.sh").unlink()
        self.write("one.py", CONSENT)
        self.write("two.py", CONSENT.replace("messages=[]", "messages=[1]"))
        status, shown = self.talk(["y", "n"])
        self.assertIn("Yes gives it for this site.", shown)
        one, two = (self.folder / "one.py").read_text(), (self.folder / "two.py").read_text()
        self.assertIn(NEW, one)
        self.assertNotIn(OLD, one)
        self.assertNotIn("OPENAI_API_KEY", one)
        self.assertEqual(CONSENT.replace("messages=[]", "messages=[1]"), two)
        status, shown = self.talk(["A"], "--ask-again")
        self.assertEqual(CONSENT.replace("messages=[]", "messages=[1]"), (self.folder / "two.py").read_text())

    def test_a_comment_leaves_the_site_for_good(self):
        self.assertEqual(0, self.talk(["s", "q"])[0])
        self.assertEqual("# aig-migrate:ignore left in a review\n" + SAFE.replace("instruct", "instruct-a"),
                         (self.folder / "a.sh").read_text())
        status, shown = self.talk(["q"], "--ask-again")
        self.assertIn("(1 of 3) b.sh:1", shown.replace("(1 of 3) b.sh:2", ""))

    def test_the_editor_gets_the_line_and_the_file_is_left_as_edited(self):
        editor = self.write("../" + self.folder.name + "-editor", "#!/bin/sh\necho \"$1\" > \"$3.seen\"\necho '# mine' >> \"$3\"\n")
        self.addCleanup(editor.unlink)
        os.chmod(editor, 0o755)
        self.assertEqual(0, self.talk(["e", "y", "q"], environment={"VISUAL": str(editor)})[0])
        self.assertEqual("+1\n", (self.folder / "a.sh.seen").read_text())
        self.assertTrue((self.folder / "a.sh").read_text().endswith("# mine\n"))
        self.assertEqual("b", self.new())

    def test_undo_takes_the_review_back(self):
        self.assertEqual(0, self.talk(["y", "q"])[0])
        self.assertEqual("a", self.new())
        self.tool("undo")
        self.assertEqual("", self.new())

    def test_without_a_terminal_nothing_is_asked(self):
        _, said = self.tool("--interactive", ".", both=True, status=2, input="y\ny\n")
        self.assertIn("needs a terminal", said)
        self.assertEqual("", self.new())

    def test_nothing_of_the_tree_acts_on_the_terminal(self):
        self.write("a.sh", "# \x1b[2J \u202e\n" + SAFE)
        # The progress line of a slow machine moves the cursor by itself; without it every control would be the tree's.
        _, shown = self.talk(["q"], "--progress", "never")
        self.assertNotIn("\x1b", shown)
        self.assertIn("\\x1b[2J", shown)


class BatchTerminalTests(SurfaceCase):
    def test_a_batch_shows_how_far_it_is_and_leaves_only_the_summary(self):
        for name in "abc":
            self.write(f"repos/{name}/a.sh", SAFE)
            (self.folder / "repos" / name / ".git").mkdir()
        child = pexpect.spawn(str(TOOL), ["batch", "--repos", "repos", "--out", "out"], cwd=str(self.folder), encoding="utf-8",
                              env=self.environment, timeout=60, dimensions=(40, 120))
        child.expect(r"\r\x1b\[K\d of 3 · \d changed")
        child.expect_exact("\r\x1b[K3 repositories:")
        child.expect(r" 3  changed\r\n")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(0, child.exitstatus)
        _, said = self.tool("batch", "--repos", "repos", "--out", "out", both=True)
        self.assertNotIn("\x1b", said)


class ProgressTests(SurfaceCase):
    def test_ctrl_c_takes_the_line_away_and_ends_the_run(self):
        # Far more than can be searched until then, and no room.
        with self.write("big.bin", "").open("r+b") as file:
            file.truncate(64 << 30)
        child = pexpect.spawn(str(TOOL), ["--max-file-size", "100G", "."], cwd=str(self.folder), encoding="utf-8",
                              env=self.environment, timeout=120, dimensions=(40, 120), preexec_fn=obey)
        child.expect(r"\r\x1b\[K\d+ files scanned, \d+ a second")
        child.sendintr()
        child.expect(pexpect.EOF)
        child.close()
        self.assertTrue(child.before.endswith("\r\x1b[K"), child.before)
        self.assertEqual(signal.SIGINT, child.signalstatus)

    def test_a_long_run_shows_how_far_it_is_on_a_terminal_only_and_takes_the_line_away(self):
        # Holes only: it takes time to search and no room.
        with self.write("big.bin", "").open("r+b") as file:
            file.truncate(200 << 20)
        child = pexpect.spawn(str(TOOL), ["."], cwd=str(self.folder), encoding="utf-8", env=self.environment, timeout=120,
                              dimensions=(40, 120))
        child.expect(r"\r\x1b\[K\d+ files scanned, \d+ a second")
        child.expect_exact("\r\x1b[KNo occurrence of the legacy API in 1 file.")
        child.expect(pexpect.EOF)
        _, said = self.tool(".", both=True)
        self.assertEqual("No occurrence of the legacy API in 1 file.\n", said)
