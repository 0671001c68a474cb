"""Real schedulers on one machine for the tests of `batch`: ssh on loopback, and a Slurm of three nodes.

Everything stands in a folder of its own and is started by hand: no systemd, no files of the machine's own services, no
fixed ports. What was started is stopped again by its process number.
"""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for entry in sockets:
        entry.bind(("127.0.0.1", 0))
    ports = [entry.getsockname()[1] for entry in sockets]
    for entry in sockets:
        entry.close()
    return ports


def wait_for(what, condition, seconds=60):
    """What the condition gives once it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.1)
    raise TimeoutError(what)


def system_program(name):
    """Servers stand where the search path of a user does not look."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if not found:
        raise FileNotFoundError(name)
    return found


class Servers:
    """Processes that stay in the foreground, with their output in files."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.processes = {}

    def start(self, name, *command, environment=None):
        with open(self.folder / f"{name}.log", "a") as log:
            self.processes[name] = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                env=os.environ | (environment or {}))

    def kill(self, name):
        process = self.processes.pop(name)
        process.kill()
        process.wait()

    def stop(self):
        for process in reversed(self.processes.values()):
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes = {}


class Loopback:
    """An ssh server, and a client configuration in which w1 and w2 are two names of this machine."""

    def __init__(self, folder):
        self.servers = Servers(folder)
        self.folder = self.servers.folder
        self.config = self.folder / "client"
        port = free_ports(1)[0]
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / key], check=True)
        (self.folder / "server").write_text(f"""Port {port}
ListenAddress 127.0.0.1
HostKey {self.folder}/host
AuthorizedKeysFile {self.folder}/user.pub
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
PidFile none
MaxStartups 100
""")
        self.config.write_text(f"""Host w1 w2
HostName 127.0.0.1
Port {port}
IdentityFile {self.folder}/user
IdentitiesOnly yes
BatchMode yes
StrictHostKeyChecking accept-new
UserKnownHostsFile {self.folder}/known
LogLevel ERROR
""")
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        self.servers.start("sshd", system_program("sshd"), "-D", "-e", "-f", str(self.folder / "server"))
        wait_for("sshd", lambda: self.run("w1", "true").returncode == 0, 20)

    @property
    def command(self):
        return f"ssh -F {self.config}"

    def run(self, host, command):
        return subprocess.run(["ssh", "-F", self.config, host, command], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def stop(self):
        self.servers.stop()


class Slurm:
    """A controller and three nodes of one processor each."""

    NODES = ("n1", "n2", "n3")

    def __init__(self, folder):
        self.servers = Servers(folder)
        self.folder = self.servers.folder
        self.environment = {"SLURM_CONF": str(self.folder / "slurm.conf")}
        self.start_munge()
        self.write_configuration()
        self.start_controller()
        for node in self.NODES:
            self.start_node(node)
        wait_for("three idle nodes", lambda: self.run("sinfo", "-h", "-N", "-t", "idle").stdout.count("\n") == 3)

    def start_munge(self):
        folder = self.folder / "munge"
        folder.mkdir(mode=0o755)
        key = folder / "key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        self.socket = folder / "socket"
        self.servers.start(
            "munged", system_program("munged"), "--foreground", "--force", f"--key-file={key}",
            f"--socket={self.socket}", f"--pid-file={folder}/pid", f"--log-file={folder}/log",
            f"--seed-file={folder}/seed")
        wait_for("munged", self.socket.exists, 20)

    def write_configuration(self):
        controller, *nodes = free_ports(4)
        user = subprocess.run(["id", "-un"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        lines = [
            "ClusterName=lab", "SlurmctldHost=localhost", f"SlurmctldPort={controller}",
            "AuthType=auth/munge", f"AuthInfo=socket={self.socket}", "CredType=cred/munge",
            f"SlurmUser={user}", f"SlurmdUser={user}",
            f"StateSaveLocation={self.folder}/state", f"SlurmdSpoolDir={self.folder}/spool.%n",
            f"SlurmdPidFile={self.folder}/%n.pid", f"SlurmctldPidFile={self.folder}/controller.pid",
            f"SlurmdLogFile={self.folder}/%n.slurmd.log", f"SlurmctldLogFile={self.folder}/slurmctld.log",
            "ProctrackType=proctrack/pgid", "TaskPlugin=task/none", "MpiDefault=none",
            "JobAcctGatherType=jobacct_gather/none", "AccountingStorageType=accounting_storage/none",
            "JobCompType=jobcomp/filetxt", f"JobCompLoc={self.folder}/finished.txt",
            "SelectType=select/cons_tres", "SelectTypeParameters=CR_Core",
            "ReturnToService=2", "SlurmdTimeout=30", "SchedulerParameters=sched_interval=2,bf_interval=2",
        ]
        for node, port in zip(self.NODES, nodes):
            lines.append(f"NodeName={node} NodeHostname=localhost NodeAddr=127.0.0.1 Port={port} CPUs=1 RealMemory=500")
            (self.folder / f"spool.{node}").mkdir()
        lines.append("PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP")
        (self.folder / "state").mkdir()
        (self.folder / "slurm.conf").write_text("\n".join(lines) + "\n")

    def start_controller(self):
        self.servers.start("slurmctld", system_program("slurmctld"), "-D", environment=self.environment)
        wait_for("slurmctld", lambda: self.run("scontrol", "ping").returncode == 0)

    def start_node(self, node):
        self.servers.start(node, system_program("slurmd"), "-D", "-N", node, environment=self.environment)

    def wait_for_saved_state(self):
        """The controller writes its state up to five seconds behind; killed before, it would not know of the last jobs."""
        time.sleep(6)

    def restart_controller(self):
        """Starts it again and has the nodes say what became of their jobs, which they else do every few minutes."""
        self.start_controller()
        self.run("scontrol", "reconfigure")

    def kill_controller(self):
        self.servers.kill("slurmctld")

    def kill_node(self, node):
        """As if the power went: the daemon, the job's own daemons and all that the job started."""
        self.servers.kill(node)
        self.signal_jobs(node, signal.SIGKILL)

    def signal_jobs(self, node, number):
        for process in self.processes_of(node):
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def held_jobs(self, node):
        """The jobs that run on a node, stopped so that none of them ends before the node is killed; none where none runs."""
        self.signal_jobs(node, signal.SIGSTOP)
        held = [job for job, state, where in self.queue() if state == "R" and where == node]
        if not held:
            self.signal_jobs(node, signal.SIGCONT)
        return held

    def processes_of(self, node):
        """Processes of this cluster on a node, known by their environment or, for the job's daemon, by its spool."""
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                variables = (entry / "environ").read_bytes().split(b"\0")
            except OSError:
                continue
            ours = f"SLURM_CONF={self.folder}/slurm.conf".encode() in variables
            if ours and f"SLURMD_NODENAME={node}".encode() in variables:
                found.append(int(entry.name))
        # The parent of a batch script is its step daemon; what the script starts may run in an environment of its own.
        owners = self.owners()
        daemons = {owners[number] for number in found if number in owners and self.is_step(owners[number])}
        family = daemons | set(found)
        while more := {number for number, owner in owners.items() if owner in family} - family:
            family |= more
        return sorted(family)

    @staticmethod
    def owners():
        """The parent of every process."""
        result = {}
        for entry in Path("/proc").glob("[0-9]*/stat"):
            try:
                result[int(entry.parent.name)] = int(entry.read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                pass
        return result

    @staticmethod
    def is_step(number):
        try:
            return b"slurmstepd" in Path(f"/proc/{number}/cmdline").read_bytes()
        except OSError:
            return False

    def run(self, *command):
        return subprocess.run(command, env=os.environ | self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)

    def queue(self):
        """(job, state, node) of everything that waits or runs."""
        lines = self.run("squeue", "-h", "-r", "-o", "%i|%t|%N").stdout.splitlines()
        return [tuple(line.split("|")) for line in lines]

    def stop(self):
        self.run("scancel", "--full", "--user", str(os.geteuid()))
        self.servers.stop()
