#!/usr/bin/env python3
"""`batch` on one process, shards, Slurm, over ssh and by generated files, with workers, nodes, controllers and coordinators killed.

    Tests/Batch/run.py [--repositories 200] [--kills 2] [--keep] [SCENARIO ...]

Every scenario works on the same list: repositories on disk, a quarter of them as addresses that must be fetched, and one folder
that is none. Each must come to the same joined report, byte for byte but for `run`: 200 done and 1 failed. Nothing is
timed; the kills wait for results to appear.
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cluster
import farm

ROOT = Path(__file__).resolve().parents[2]


class Failure(Exception):
    pass


class Bench:
    """The list, the reference and the ways to run the program."""

    def __init__(self, folder, repositories, kills):
        self.folder = Path(folder)
        self.program = os.environ.get("AIG_MIGRATE", str(ROOT / ".build/debug/aig-migrate"))
        self.kills = kills
        self.count = repositories + 1
        lines = farm.farm(str(self.folder / "farm"), repositories)
        # Fetching takes a while, so that there is something to kill.
        lines = ["file://" + line if index % 4 == 1 and "broken" not in line else line for index, line in enumerate(lines)]
        self.list = self.folder / "repos.txt"
        self.list.write_text("\n".join(lines) + "\n")
        self.reference = None

    def arguments(self, out, *more):
        return [self.program, "batch", "--repos", str(self.list), "--out", str(out), "--mode", "commit", "--quiet", *more]

    def batch(self, out, *more, expect=(0, 3)):
        status = subprocess.run(self.arguments(out, *more), stdin=subprocess.DEVNULL).returncode
        if status not in expect:
            raise Failure(f"batch ended with {status}")

    def results(self, out):
        """How many repositories have a result of their own."""
        folder = Path(out) / "repos"
        return sum((entry / "result.json").exists() for entry in folder.iterdir()) if folder.is_dir() else 0

    def merged(self, out):
        """The joined report without its `run`, which is a line of its own."""
        path = Path(out) / "report.json"
        status = subprocess.run([self.program, "report", "merge", str(out), "--expect", str(self.list),
                                 "--format", "json", "--output", str(path)]).returncode
        if status != 3:
            raise Failure(f"merge ended with {status}, not with 3 for the broken one")
        return self.read(path)

    @staticmethod
    def read(path):
        return re.sub(rb'(?m)^"run": .*$', b"", Path(path).read_bytes())

    def check(self, report):
        """Holds the sums against what the farm is known to hold, and the bytes against the first report."""
        found = json.loads(report.replace(b"],\n\"failed\"", b"],\n\"failed\"").replace(b",\n\n}", b"\n}"))
        sums = found["summary"]["repositories"]
        if sums["total"] != self.count or sums["failed"] != 1 or sums["missing"] or sums["refused"]:
            raise Failure(f"wrong sums: {sums}")
        if sums["changed"] + sums["unchanged"] + sums["clean"] != self.count - 1:
            raise Failure(f"wrong sums: {sums}")
        if not found["failed"][0].endswith("/broken"):
            raise Failure(f"the wrong one failed: {found['failed']}")
        if self.reference is None:
            self.reference = report
        elif report != self.reference:
            (self.folder / "reference.json").write_bytes(self.reference)
            (self.folder / "other.json").write_bytes(report)
            raise Failure(f"the report differs: {self.folder}/reference.json {self.folder}/other.json")

    def plan(self, engine, shards, out, cwd=None):
        subprocess.run([self.program, "batch", "plan", "--engine", engine, "--shards", str(shards), "--repos", str(self.list),
                        "--out", str(out), "--mode", "commit", "--quiet"], check=True, stdout=subprocess.DEVNULL, cwd=cwd)
        return Path(out) / engine

    def image(self):
        """The environment of a machine on whose search path the program stands."""
        bin = self.folder / "bin"
        if not bin.exists():
            bin.mkdir()
            (bin / "aig-migrate").symlink_to(Path(self.program).resolve())
        return os.environ | {"PATH": f"{bin}:{os.environ['PATH']}"}


def one_process(bench):
    out = bench.folder / "one"
    bench.batch(out, "--jobs", "2")
    bench.check(bench.merged(out))
    shutil.rmtree(out)


def shards(bench):
    out = bench.folder / "shards"
    running = [subprocess.Popen(bench.arguments(out, "--shard", f"{n}/8", "--jobs", "1")) for n in range(1, 9)]
    for process in running:
        process.wait()
    bench.check(bench.merged(out))
    shutil.rmtree(out)


def twice(bench):
    """Every shard by two runs at once, as when a task that is thought dead is started again."""
    out = bench.folder / "twice"
    running = [subprocess.Popen(bench.arguments(out, "--shard", f"{n}/2", "--jobs", "2", "--resume")) for n in (1, 2) for _ in range(2)]
    for process in running:
        process.wait()
    bench.check(bench.merged(out))
    shutil.rmtree(out)


def killed(bench):
    """The coordinator dies again and again at random, a worker now and then before it; then a run that may end."""
    numbers = random.Random(20261124)
    out = bench.folder / "killed"
    dead = workers = 0
    while dead < bench.kills:
        goal = bench.results(out) + numbers.randint(0, 3)
        process = subprocess.Popen(bench.arguments(out, "--resume", "--jobs", "2"))
        while process.poll() is None and bench.results(out) < goal:
            time.sleep(0.005)
        time.sleep(numbers.random() * 0.05)
        if numbers.random() < 0.3:
            workers += kill_worker(process)
        if process.poll() is None:
            process.kill()
            dead += 1
        elif bench.results(out) > bench.count // 2:
            # Everything was done: hold it against the reference, and begin anew.
            finish(bench, out)
        process.wait()
    finish(bench, out)
    print(f"  {dead} coordinators and {workers} workers killed", flush=True)


def kill_worker(process):
    """Kills a worker, if there is one; gives how many."""
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(entry.read_text().rsplit(")", 1)[1].split()[1]) == process.pid:
                os.kill(int(entry.parent.name), signal.SIGKILL)
                return 1
        except OSError:
            continue
    return 0


def finish(bench, out):
    bench.batch(out, "--resume")
    bench.check(bench.merged(out))
    shutil.rmtree(out)


def slurm(bench):
    """A node dies with its job, the controller dies and comes back; the shards and the merge find their end."""
    out = bench.folder / "slurm-out"
    lab = cluster.Slurm(bench.folder / "slurm")
    try:
        submitted = lab.run("sh", str(bench.plan("slurm", 6, out) / "submit.sh"))
        if submitted.returncode != 0:
            raise Failure(submitted.stderr)
        cluster.wait_for("results", lambda: bench.results(out) > 8)
        lost = cluster.wait_for("a job on n2", lambda: lab.held_jobs("n2"))
        for node in ("n1", "n3"):
            lab.signal_jobs(node, signal.SIGSTOP)
        lab.wait_for_saved_state()
        lab.kill_node("n2")
        lab.kill_controller()
        for node in ("n1", "n3"):
            lab.signal_jobs(node, signal.SIGCONT)
        if bench.results(out) >= 100:
            raise Failure("everything was done before anything was killed")
        lab.restart_controller()
        lab.run("scontrol", "update", "NodeName=n2", "State=DOWN", "Reason=dead")
        cluster.wait_for("the lost task to be waiting again", lambda: any(
            job in lost and state == "PD" for job, state, _ in lab.queue()))
        print(f"  n2 died with {', '.join(lost)} after {bench.results(out)} results; controller restarted", flush=True)
        cluster.wait_for("an empty queue", lambda: not hurried(lab), 300)
        cluster.wait_for("the merge", (out / "report.json").exists, 20)
        bench.check(bench.read(out / "report.json"))
    finally:
        lab.stop()
    shutil.rmtree(out)


def hurried(lab):
    """What waits or runs. A task that is requeued would wait two minutes; here it need not."""
    queue = lab.queue()
    for job, state, _ in queue:
        if state == "PD" and "_" in job:
            lab.run("scontrol", "update", f"JobId={job}", "StartTime=now")
    time.sleep(1)
    return queue


def parallel(bench):
    """GNU parallel over ssh loses its coordinator, is typed again, and comes to the end."""
    out = bench.folder / "parallel-out"
    hosts = cluster.Loopback(bench.folder / "ssh")
    try:
        script = bench.plan("parallel", 8, out) / "run.sh"
        environment = os.environ | {"PARALLEL_SSH": hosts.command, "PARALLEL_HOME": str(bench.folder / "parallel")}
        (bench.folder / "parallel").mkdir()
        command = ["sh", str(script), "w1", "w2"]
        first = subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        cluster.wait_for("results", lambda: bench.results(out) > 8)
        os.killpg(first.pid, signal.SIGKILL)
        first.wait()
        done = bench.results(out)
        if done >= 100:
            raise Failure("everything was done before anything was killed")
        print(f"  the coordinator died after {done} results", flush=True)
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL)
        bench.check(bench.read(out / "report.json"))
        fetched_over_ssh(bench, hosts)
    finally:
        hosts.stop()
    shutil.rmtree(out)


def fetched_over_ssh(bench, hosts):
    """An address of ssh gives the very commit that the folder gives."""
    place = next(line for line in bench.list.read_text().splitlines() if line.endswith("repository-00000"))
    repositories = bench.folder / "ssh.txt"
    repositories.write_text(f"{place}\nw1:{place}\n")
    out = bench.folder / "ssh-out"
    environment = os.environ | {"GIT_SSH_COMMAND": hosts.command}
    subprocess.run([bench.program, "batch", "--repos", str(repositories), "--out", str(out), "--mode", "commit",
                    "--quiet"], env=environment, check=True)
    commits = {json.loads(path.read_text()).get("commit") for path in out.glob("repos/*/result.json")}
    if len(commits) != 1 or None in commits:
        raise Failure(f"folder and ssh differ: {commits}")
    shutil.rmtree(out)


def kubernetes(bench):
    """The command of the job under sh, once for each index a pod is given, all with the same volume."""
    out = bench.folder / "kubernetes-out"
    job = (bench.plan("kubernetes", 6, out) / "job.yaml").read_text()
    command = json.loads(re.search(r"(?m)^ *command: (\[.*\])$", job).group(1))
    for index in range(int(re.search(r"(?m)^ *completions: (\d+)$", job).group(1))):
        subprocess.run(command, env=bench.image() | {"JOB_COMPLETION_INDEX": str(index)}, check=True)
    merge = re.search(r"(?m)^# When the job is done.*\n#   (.*)$", job).group(1)
    planned_merge(bench, ["sh", "-c", merge], bench.folder, out)


def github(bench):
    """The steps as GitHub's shell runs them, each in a checkout of its own that holds the list; artifacts are copied."""
    artifacts = bench.folder / "artifacts"
    plan = bench.plan("github", 6, "github-out", cwd=bench.folder)
    workflow = (bench.folder / plan / "workflow.yml").read_text()
    shard, merge = (json.loads(text) for text in re.findall(r"(?m)^ *- run: (\".*\")$", workflow))
    numbers = json.loads(re.search(r"(?m)^ *shard: (\[.*\])$", workflow).group(1))

    def checkout(name):
        out = bench.folder / "checkout" / name / "github-out"
        out.mkdir(parents=True)
        shutil.copy(bench.folder / "github-out/repos.txt", out)
        return out

    for number in numbers:
        out = checkout(str(number))
        subprocess.run(["bash", "-e", "-c", shard.replace("${{ matrix.shard }}", str(number))], cwd=out.parent,
                       env=bench.image(), check=True)
        shutil.copytree(out, artifacts, ignore=shutil.ignore_patterns(".*"), dirs_exist_ok=True)
    out = checkout("merge")
    shutil.copytree(artifacts, out, dirs_exist_ok=True)
    planned_merge(bench, ["bash", "-e", "-c", merge], out.parent, out)


def planned_merge(bench, command, place, out):
    """The merge that a plan holds ends with 3 for the broken one, and its report is the report."""
    status = subprocess.run(command, cwd=place, env=bench.image()).returncode
    if status != 3:
        raise Failure(f"merge ended with {status}, not with 3 for the broken one")
    bench.check(bench.read(out / "report.json"))
    shutil.rmtree(out)


SCENARIOS = {f.__name__: f for f in (one_process, shards, twice, killed, slurm, parallel, kubernetes, github)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    parser.add_argument("--repositories", type=int, default=200)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--keep", action="store_true", help="keep the folder")
    arguments = parser.parse_args()
    names = arguments.scenarios or list(SCENARIOS)
    unknown = [name for name in names if name not in SCENARIOS]
    if unknown:
        parser.error(f"no scenario {', '.join(unknown)}")
    if "one_process" not in names:
        names.insert(0, "one_process")
    folder = tempfile.mkdtemp(prefix="aig-batch-")
    bench = Bench(folder, arguments.repositories, arguments.kills)
    failed = []
    for name in names:
        start = time.monotonic()
        try:
            SCENARIOS[name](bench)
            print(f"ok      {name}: {bench.count - 1} + 1, {time.monotonic() - start:.0f} s", flush=True)
        except (Failure, TimeoutError, FileNotFoundError, subprocess.CalledProcessError) as error:
            failed.append(name)
            print(f"FAILED  {name}: {type(error).__name__} {error}", flush=True)
    if failed or arguments.keep:
        print(f"kept {folder}")
    else:
        shutil.rmtree(folder)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
