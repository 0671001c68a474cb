"""The integrations, run as far as they run on one machine: pre-commit itself, the script of the action with the runner's
variables, the job of the template in a shell, an editor. Catches: an option that went away, a wrong status, an input that
becomes a command, a file that its reader's schema refuses."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import yaml

from surface import REFUSED, REPOSITORY, SAFE, TOOL, SurfaceCase, run

INTEGRATIONS = REPOSITORY / "integrations"


class IntegrationCase(SurfaceCase):
    def setUp(self):
        super().setUp()
        self.environment["PATH"] = f"{TOOL.parent}{os.pathsep}{self.environment['PATH']}"
        for name in ("GIT_AUTHOR", "GIT_COMMITTER"):
            self.environment[f"{name}_NAME"], self.environment[f"{name}_EMAIL"] = "t", "t@example.com"
        self.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"

    def sh(self, *command, **options):
        options.setdefault("cwd", self.folder)
        return run(*command, env=self.environment, **options)


class PreCommitTests(IntegrationCase):
    def setUp(self):
        super().setUp()
        self.environment["PRE_COMMIT_HOME"] = self.state
        hooks = pathlib.Path(self.state) / "hooks"
        hooks.mkdir()
        shutil.copy(REPOSITORY / ".pre-commit-hooks.yaml", hooks)
        for folder in (hooks, self.folder):
            self.sh("git", "init", "-q", cwd=folder)
        self.sh("git", "add", ".", cwd=hooks)
        self.sh("git", "commit", "-qm", "hooks", cwd=hooks)
        self.hooks, self.revision = hooks, self.sh("git", "rev-parse", "HEAD", cwd=hooks).strip()

    def install(self, hook, *arguments):
        config = {"repos": [{"repo": str(self.hooks), "rev": self.revision,
                             "hooks": [{"id": hook, "args": list(arguments)}]}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(config))
        self.sh("pre-commit", "install")

    def commit(self, status):
        self.sh("git", "add", ".")
        return "".join(self.sh("git", "commit", "-m", "it", status=status, both=True))

    def test_the_manifest_is_one(self):
        self.sh("pre-commit", "validate-manifest", REPOSITORY / ".pre-commit-hooks.yaml")

    def test_a_new_call_stops_the_commit_and_a_known_one_does_not(self):
        self.write("old.sh", REFUSED)
        self.tool("--format", "json", "--output", ".aig-baseline.json", ".")
        self.install("aig-migrate-check", "--baseline", ".aig-baseline.json")
        self.commit(0)
        self.write("new.sh", SAFE)
        self.assertIn("no legacy AI gateway calls", self.commit(1))
        self.write("new.sh", "echo fine\n")
        self.commit(0)

    def test_the_rewriting_hook_stops_once_and_then_passes(self):
        self.install("aig-migrate")
        self.write("a.sh", SAFE)
        self.assertIn("files were modified by this hook", self.commit(1))
        self.assertIn("api.cloudflare.com", (self.folder / "a.sh").read_text())
        self.commit(0)


class ActionTests(IntegrationCase):
    action = INTEGRATIONS / "github-action"

    def step(self, status, **inputs):
        definition = yaml.safe_load((self.action / "action.yml").read_text())
        step = definition["runs"]["steps"][0]
        values = {name: value.get("default", "") for name, value in definition["inputs"].items()}
        values.update({name.replace("_", "-"): value for name, value in inputs.items()})
        for name, text in step["env"].items():
            self.environment[name] = re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda m: values[m[1]], text)
        self.out = pathlib.Path(self.state)
        self.environment |= {"GITHUB_ACTION_PATH": str(self.action), "RUNNER_TEMP": self.state,
                             "GITHUB_OUTPUT": str(self.out / "output"), "GITHUB_STEP_SUMMARY": str(self.out / "summary")}
        return self.sh(step["shell"], "-c", step["run"], status=status)

    def test_the_definition_is_valid(self):
        self.sh("check-jsonschema", "--builtin-schema", "vendor.github-actions", self.action / "action.yml")

    def test_it_annotates_fails_and_leaves_its_outputs(self):
        self.write("a.sh", SAFE + REFUSED)
        lines = self.step(1).splitlines()
        self.assertTrue([line for line in lines if line.startswith("::warning file=a.sh,line=4")], lines)
        self.assertTrue([line for line in lines if line.startswith("::notice file=a.sh,line=1")], lines)
        # Of one kind GitHub shows ten: what needs a person comes first.
        self.assertTrue(lines[0].startswith("::warning "), lines)
        outputs = self.outputs()
        self.assertIn('"2.1.0"', pathlib.Path(outputs["sarif"]).read_text())
        text = pathlib.Path(outputs["markdown"]).read_text()
        self.assertIn("Needs review", text)
        self.assertEqual(text, (self.out / "summary").read_text())

    def outputs(self):
        """What the definition hands on, from what the step wrote."""
        definition = yaml.safe_load((self.action / "action.yml").read_text())
        written = dict(line.split("=", 1) for line in (self.out / "output").read_text().splitlines())
        values = {"steps": {definition["runs"]["steps"][0]["id"]: {"outputs": written}}}

        def value(match):
            found = values
            for name in match[1].split("."):
                found = found[name]
            return found

        return {name: re.sub(r"\$\{\{ (\S+) \}\}", value, output["value"]) for name, output in definition["outputs"].items()}

    def test_inputs_reach_the_program_and_are_no_commands(self):
        self.write("a.sh", SAFE)
        self.write("b c.sh", REFUSED)
        self.step(0, fail_on="never")
        self.step(0, paths="a.sh", fail_on="review")
        self.step(2, paths="$(touch${IFS}pwned) ;touch pwned")
        self.step(2, accept="$(touch pwned)")
        self.step(127, program="no-such-program")
        self.assertFalse((self.folder / "pwned").exists())
        self.tool("--format", "json", "--output", pathlib.Path(self.state) / "base.json", ".")
        self.step(0, baseline=str(pathlib.Path(self.state) / "base.json"))


class GitLabTests(IntegrationCase):
    template = INTEGRATIONS / "gitlab" / "aig-migrate.gitlab-ci.yml"

    def job(self, status, **variables):
        job = yaml.safe_load(self.template.read_text())["aig-migrate"]
        self.environment |= {**job["variables"], **variables}
        return self.sh("sh", "-ec", "\n".join(job["script"]), status=status)

    def test_the_template_is_valid(self):
        self.sh("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", self.template)

    def test_the_job_fails_on_new_calls_and_keeps_the_reports(self):
        self.write("a.sh", SAFE)
        self.job(1)
        for name in ("report.json", "review.html", "report.md"):
            self.assertTrue((self.folder / "aig-report" / name).stat().st_size > 100, name)
        shutil.copy(self.folder / "aig-report" / "report.json", pathlib.Path(self.state) / "base.json")
        shutil.rmtree(self.folder / "aig-report")
        self.job(0, AIG_BASELINE=str(pathlib.Path(self.state) / "base.json"))

    def test_the_artifacts_are_what_the_job_leaves_and_are_no_part_of_the_tree(self):
        self.write("a.sh", SAFE)
        artifacts = yaml.safe_load(self.template.read_text())["aig-migrate"]["artifacts"]
        self.assertEqual("always", artifacts["when"], "a job that fails is the one whose reports are wanted")
        # A runner may keep the folder: the reports of the run before name the old host too.
        self.job(1)
        self.job(1)
        names = {path.name for folder in artifacts["paths"] for path in (self.folder / folder).iterdir()}
        self.assertEqual({"report.json", "review.html", "report.md"}, names)
        files = json.loads((self.folder / "aig-report/report.json").read_text())["files"]
        self.assertEqual(["a.sh"], [file["path"] for file in files])

    def test_variables_choose_the_paths_and_what_fails(self):
        self.write("a/a.sh", SAFE)
        self.write("b/b.sh", REFUSED)
        self.write("clean.sh", "echo\n")
        self.job(0, AIG_PATHS="clean.sh")
        self.job(0, AIG_FAIL_ON="never")
        self.job(0, AIG_PATHS="a clean.sh", AIG_FAIL_ON="review")
        self.job(1, AIG_PATHS="clean.sh b", AIG_FAIL_ON="review")


class BatchPlanTests(IntegrationCase):
    """Job files whose schedulers cannot run here; Tests/Batch runs their commands, and Slurm and GNU parallel for real."""

    def plan(self, engine):
        self.write("repos.txt", "/srv/git/a b\nhttps://git.example.com/shop.git@v1\n")
        self.tool("batch", "plan", "--engine", engine, "--shards", "8", "--repos", "repos.txt", "--out", "out", "--mode", "patch")
        return self.folder / "out" / engine

    def test_the_workflow_is_one_for_github(self):
        workflow = self.plan("github") / "workflow.yml"
        self.sh("check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow)
        jobs = yaml.safe_load(workflow.read_text())["jobs"]
        shards = [job["strategy"] for job in jobs.values() if "strategy" in job]
        self.assertEqual([list(range(1, 9))], [strategy["matrix"]["shard"] for strategy in shards])
        self.assertFalse(shards[0]["fail-fast"], "one bad shard would cancel the others")

    def test_the_job_for_kubernetes_does_each_shard_once_and_never_retries_what_cannot_get_better(self):
        job = yaml.safe_load((self.plan("kubernetes") / "job.yaml").read_text())["spec"]
        self.assertEqual((8, "Indexed"), (job["completions"], job["completionMode"]))
        rule = job["podFailurePolicy"]["rules"][0]
        self.assertEqual(("FailIndex", [2, 4]), (rule["action"], rule["onExitCodes"]["values"]))
        command = job["template"]["spec"]["containers"][0]["command"]
        self.sh("sh", "-n", "-c", command[2])
        # The program is not there: the shard fails with what the shell says, and not as if it were finished.
        self.sh("sh", "-c", command[2].replace("aig-migrate", "no-such-program", 1), status=127)


class EditorTests(IntegrationCase):
    def test_a_buffer_can_be_filtered(self):
        self.write("a.sh", SAFE)
        editor = shutil.which("vim") or shutil.which("vi") or shutil.which("ex")
        if not editor:
            self.skipTest("no vi here")
        subprocess.run([editor, "-es", "-u", "NONE", "-c", f"%!{TOOL} - --stdin-filename %:p 2>/dev/null", "-c", "wq", "a.sh"],
                       cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, timeout=60, check=False)
        self.assertIn("api.cloudflare.com", (self.folder / "a.sh").read_text())
