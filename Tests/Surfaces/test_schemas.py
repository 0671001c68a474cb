"""The reports for programs against the schemas that their readers use. Catches: a key that is missing, misspelt or of
another type; a SARIF log that a scanner would reject; fixes that do not lead to the bytes of --write."""

import json
import pathlib
import re
import shutil
import sys
import tarfile

import jsonschema

from surface import FIXTURES, REFUSED, REPOSITORY, SAFE, SurfaceCase, run

CLIENT = """from openai import OpenAI

client = OpenAI(
    api_key=OPENAI_API_KEY,
    base_url=f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/{GATEWAY}/compat",
    default_headers={"cf-aig-authorization": "Bearer KEY"},
)
client.chat.completions.create(model="openai/gpt-4o-mini", messages=[])
"""


def sarif_schema():
    """The official schema, as the source package of the SARIF object model carries it."""
    cache = REPOSITORY / ".build-surfaces" / "sarif"
    if not list(cache.glob("*.tar.gz")):
        cache.mkdir(parents=True, exist_ok=True)
        run(sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", cache, "sarif-om==1.0.4")
    with tarfile.open(next(cache.glob("*.tar.gz"))) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith("sarif-2.1.0-rtm.4.json"))
        return json.load(archive.extractfile(member))


class SchemaTests(SurfaceCase):
    def check(self, schema, value):
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        errors = [f"{list(e.path)}: {e.message[:200]}" for e in validator(schema).iter_errors(value)]
        self.assertEqual([], errors[:5])

    def test_the_json_report_keeps_its_schema(self):
        schema = json.loads((REPOSITORY / "docs" / "report.schema.json").read_text())
        report = json.loads(self.tool("--format", "json", FIXTURES))
        self.check(schema, report)
        self.assertGreater(len(report["files"]), 200)
        report["files"][0]["occurrences"][0]["disposition"] = "perhaps"
        self.assertTrue(list(jsonschema.Draft202012Validator(schema).iter_errors(report)), "the schema says yes to all")

    def test_json_lines_hold_the_same_as_the_report(self):
        report = json.loads(self.tool("--format", "json", FIXTURES))
        lines = [json.loads(line) for line in self.tool("--format", "jsonl", FIXTURES).splitlines()]
        kinds = [line.pop("type") for line in lines]
        self.assertEqual(["file"] * len(report["files"]) + ["run"], kinds)
        self.assertEqual(report.pop("files"), lines[:-1])
        self.assertEqual(report, lines[-1])

    def test_sarif_is_valid_and_its_fixes_are_the_write(self):
        tree = self.folder / "tree"
        shutil.copytree(FIXTURES, tree)
        log = json.loads(self.tool("--accept", "all", "--format", "sarif", ".", cwd=tree))
        self.check(sarif_schema(), log)
        results = log["runs"][0]["results"]
        self.assertGreater(len(results), 200)
        self.assertEqual({"rewritten", "needs-consent", "needs-review"}, {r["properties"]["disposition"] for r in results} | {"needs-consent"})
        self.assertTrue(all(re.fullmatch("[0-9a-f]{16,}.*", r["partialFingerprints"]["aigMigrateLine/v1"]) for r in results))
        self.assertTrue(log["runs"][0]["invocations"][0]["executionSuccessful"])
        rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
        changes = {}
        for result in results:
            self.assertEqual(result["ruleId"], rules[result["ruleIndex"]])
            for fix in result.get("fixes", []) if result["properties"]["disposition"] == "rewritten" else []:
                for change in fix["artifactChanges"]:
                    changes.setdefault(change["artifactLocation"]["uri"], []).extend(change["replacements"])
        self.assertGreater(len(changes), 50)
        expected = {}
        for uri, replacements in changes.items():
            data = (tree / uri).read_bytes()
            # From the end; of two at one offset the later one first, so that an insertion stays before it.
            for item in sorted(reversed(replacements), key=lambda r: -r["deletedRegion"]["byteOffset"]):
                region = item["deletedRegion"]
                start, end = region["byteOffset"], region["byteOffset"] + region["byteLength"]
                line = data.split(b"\n")[region["startLine"] - 1].decode()
                before = len(b"\n".join(data.split(b"\n")[:region["startLine"] - 1])) + (region["startLine"] > 1)
                self.assertEqual(start, before + len(line[:region["startColumn"] - 1].encode()), uri)
                data = data[:start] + item["insertedContent"]["text"].encode() + data[end:]
            expected[uri] = data
        self.tool("--accept", "all", "--write", "--force", "--quiet", ".", cwd=tree)
        wrong = [uri for uri, data in expected.items() if (tree / uri).read_bytes() != data]
        self.assertEqual([], wrong)

    def test_fingerprints_survive_moved_lines_and_renamed_files(self):
        self.write("a.sh", SAFE)
        prints = lambda: [r["partialFingerprints"] for r in json.loads(self.tool("--format", "sarif", "."))["runs"][0]["results"]]
        first = prints()
        (self.folder / "a.sh").unlink()
        self.write("sub/b.sh", "#!/bin/sh\n\n" + SAFE.replace('curl "', 'curl    "'))
        self.assertEqual(first, prints())

    def test_no_report_but_the_patch_holds_a_key_of_the_tree(self):
        key = "sk-proj-" + "a1" * 12
        self.write("a.sh", REFUSED.replace("$CF_AIG_TOKEN", key) + SAFE.replace("$CLOUDFLARE_API_TOKEN", key))
        for name in ["json", "jsonl", "sarif", "github", "markdown", "html"]:
            output, messages = self.tool("--format", name, ".", both=True)
            self.assertNotIn(key, output + messages, name)

    def test_a_fix_that_would_move_a_key_of_the_tree_is_left_out(self):
        key = "Ab3_" * 10
        self.write("a.py", CLIENT.replace("KEY", key))
        results = json.loads(self.tool("--accept", "all", "--format", "sarif", "."))["runs"][0]["results"]
        self.assertEqual(["rewritten"], [r["properties"]["disposition"] for r in results])
        self.assertNotIn("fixes", results[0])
        self.assertNotIn(key, json.dumps(results))
        self.assertIn(key, self.tool("--accept", "all", "."), "the patch itself moves it")
        _, said = self.tool("--accept", "all", "--plan", pathlib.Path(self.state) / "plan.json", ".", both=True)
        self.assertIn("the plan holds a value that looks like a credential", said)

    def test_what_could_not_be_read_is_told_by_every_format(self):
        self.write("a.sh", SAFE)
        log = json.loads(self.tool("--format", "sarif", "a.sh", "nowhere.sh", status=3))
        invocation = log["runs"][0]["invocations"][0]
        self.assertFalse(invocation["executionSuccessful"])
        self.assertIn("no such file", invocation["toolExecutionNotifications"][0]["message"]["text"])
        self.check(sarif_schema(), log)
        lines = self.tool("--format", "github", "a.sh", "nowhere.sh", status=3).splitlines()
        self.assertTrue(lines[0].startswith("::error file=nowhere.sh,title=not checked::no such file"), lines)
        self.assertIn("`nowhere.sh`: no such file", self.tool("--format", "markdown", "a.sh", "nowhere.sh", status=3))

    def test_annotations_cannot_be_broken_by_names(self):
        self.write("a,b::c%\n.sh", REFUSED)
        lines = self.tool("--format", "github", ".").splitlines()
        self.assertEqual(1, len([l for l in lines if "file=a%2Cb%3A%3Ac%25%0A.sh,line=1," in l]), lines)
        self.assertTrue(all(line.startswith("::warning file=") for line in lines), lines)

    def test_several_reports_at_once(self):
        self.write("a.sh", SAFE)
        out = pathlib.Path(self.state)
        text = self.tool("--json-output", out / "r.json", "--sarif-output", out / "r.sarif", "--html-output", out / "r.html",
                         "--markdown-output", out / "r.md", ".")
        self.assertTrue(text.startswith("diff --git"))
        self.assertEqual("2.1.0", json.loads((out / "r.sarif").read_text())["version"])
        self.assertEqual(1, json.loads((out / "r.json").read_text())["schema"])
        self.assertIn("| a.sh:1".replace("a.sh:1", "`a.sh:1`"), (out / "r.md").read_text())


class BaselineTests(SurfaceCase):
    def baseline(self):
        file = pathlib.Path(self.state) / "baseline.json"
        file.unlink(missing_ok=True)
        self.tool("--format", "json", "--output", file, ".")
        return file

    def test_only_new_uses_fail(self):
        self.write("a.sh", SAFE)
        self.write("b.sh", REFUSED)
        file = self.baseline()
        self.tool("--check", ".", status=1)
        self.tool("--check", "--baseline", file, ".")
        self.write("a.sh", "#!/bin/sh\necho moved\n" + SAFE)
        (self.folder / "b.sh").rename(self.folder / "c.sh")
        _, said = self.tool("--check", "--baseline", file, ".", both=True)
        self.assertIn("None of them is new since the baseline.", said)
        self.write("copy.sh", SAFE)
        _, said = self.tool("--check", "--baseline", file, ".", both=True, status=1)
        self.assertIn("1 of them is new since the baseline, first at copy.sh:1.", said)
        self.tool("--check", "--baseline", file, "--fail-on", "review", ".")
        log = json.loads(self.tool("--baseline", file, "--format", "sarif", "."))
        states = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: r["baselineState"]
                  for r in log["runs"][0]["results"]}
        self.assertEqual({"a.sh": "unchanged", "c.sh": "unchanged", "copy.sh": "new"}, states)
        self.assertEqual(1, len([line for line in self.tool("--baseline", file, "--format", "github", ".").splitlines()]))

    def test_what_was_rightly_left_is_not_known(self):
        self.write("a.sh", SAFE)
        file = self.baseline()
        record = json.loads(file.read_text())
        for entry in record["files"]:
            for occurrence in entry["occurrences"]:
                occurrence["disposition"] = "left"
        file.write_text(json.dumps(record))
        self.tool("--check", "--baseline", file, ".", status=1)
        record["schema"] = 2
        file.write_text(json.dumps(record))
        self.tool("--check", "--baseline", file, ".", status=2)

    def test_what_is_no_report_is_wrong_usage(self):
        self.write("a.sh", SAFE)
        _, said = self.tool("--baseline", "a.sh", ".", both=True, status=2)
        self.assertIn("--format json --output FILE", said)
