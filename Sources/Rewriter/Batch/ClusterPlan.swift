// Files that hand the shards of a batch to a scheduler. Nothing is run here: each file is short, readable and meant to be
// looked at, and says on its own what to type. All of them run the same command with another shard number, share nothing
// but the folder of results, and end with a merge that accounts for the whole list.

/// A scheduler that shards can be given to.
public enum ClusterEngine: String, Sendable, CaseIterable {
  case slurm
  case parallel
  case kubernetes
  case github
}

/// What the generated files need to know.
public struct ClusterPlan: Sendable {
  /// The number of shards.
  public var shards: Int
  /// The list; on every machine the same path.
  public var list: String
  /// The folder of results; on every machine the same path.
  public var out: String
  /// The program; on every machine the same path.
  public var program: String
  /// Options of the batch, each a word.
  public var options: [String]
  /// The container image, for Kubernetes.
  public var image: String

  /// Creates a plan.
  public init(
    shards: Int, list: String, out: String, program: String, options: [String], image: String
  ) {
    self.shards = shards
    self.list = list
    self.out = out
    self.program = program
    self.options = options
    self.image = image
  }

  /// The generated files by name.
  public func files(for engine: ClusterEngine) -> [String: String] {
    switch engine {
    case .slurm: ["shard.slurm": slurmShard, "submit.sh": slurmSubmit]
    case .parallel: ["run.sh": parallel]
    case .kubernetes: ["job.yaml": kubernetes]
    case .github: ["workflow.yml": github]
    }
  }

  /// What to type next.
  public func advice(for engine: ClusterEngine, in folder: String) -> String {
    switch engine {
    case .slurm: "sh \(folder)/submit.sh"
    case .parallel: "sh \(folder)/run.sh host1 host2   (no host: this machine)"
    case .kubernetes: "kubectl apply -f \(folder)/job.yaml, then merge as its last lines say"
    case .github:
      "copy \(folder)/workflow.yml to .github/workflows/ and the list into the repository"
    }
  }

  // MARK: Parts

  /// The command of one shard; `shard` is put in as it is.
  private func command(_ shard: String) -> String {
    let words = [program, "batch", "--repos", list, "--out", out].map(Self.quoted)
    return (words + ["--shard", shard, "--resume", "--quiet"] + options.map(Self.quoted))
      .joined(separator: " ")
  }

  /// The same for schedulers that take any number but 0 for a reason to try again.
  ///
  /// With 3 some repositories failed and the shard itself is finished. A list of commands with `||`, since GitHub's shell
  /// ends with the first command that fails.
  private func finished(_ shard: String) -> String {
    command(shard) + " || { s=$?; [ $s -eq 3 ] || exit $s; }"
  }

  private var merge: String {
    let words = [program, "report", "merge", out, "--expect", list].map(Self.quoted)
    let files = ["--format", "json", "--output", "\(out)/report.json"].map(Self.quoted)
    let failed = ["--failed", "\(out)/failed.txt"].map(Self.quoted)
    return (words + files + failed).joined(separator: " ")
  }

  /// A word for a shell.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { $0.isWord || "-./:=@,%+".utf8.contains($0) }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

// MARK: Slurm

extension ClusterPlan {
  /// A shard that another node has to do again passes over what is stored.
  ///
  /// Our 3 (some repositories failed) is a
  /// finished shard; the merge tells which.
  private var slurmShard: String {
    """
    #!/bin/sh
    #SBATCH --job-name=aig-migrate
    #SBATCH --array=1-\(shards)
    #SBATCH --requeue
    #SBATCH --open-mode=append
    #SBATCH --output=\(Self.quoted("\(out)/slurm-%a.log"))
    # One shard of a batch. A task that is requeued goes on where it was. 75 means: try again.
    \(command("\"$SLURM_ARRAY_TASK_ID/\(shards)\"")) --jobs "${SLURM_CPUS_PER_TASK:-1}"
    status=$?
    if [ "$status" -eq 75 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 5 ]; then
      scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
    fi
    exit "$status"

    """
  }

  private var slurmSubmit: String {
    """
    #!/bin/sh
    # Submits the shards and, after the last of them, the merge; prints both job numbers. Options go to sbatch.
    set -eu
    mkdir -p \(Self.quoted(out))
    cd "$(dirname "$0")"
    shards=$(sbatch --parsable "$@" shard.slurm)
    merge=$(sbatch --parsable --dependency="afterany:$shards" --job-name=aig-migrate-merge \\
      --output=\(Self.quoted(out + "/merge.log")) --wrap=\(Self.quoted(merge)))
    echo "$shards $merge"

    """
  }
}

// MARK: GNU parallel

extension ClusterPlan {
  /// The results decide what is done; the log of `parallel` can lie after a crash and is not used.
  private var parallel: String {
    """
    #!/bin/sh
    # Runs the shards on the machines named (ssh aliases without blanks), or here without one; then the merge. After a
    # crash type the same again: what is stored is passed over. Each machine needs the program, the list and the folder
    # of results at the same path.
    set -u
    mkdir -p \(Self.quoted(out))
    hosts=$(IFS=,; echo "$*")
    seq \(shards) | parallel --retries 3 ${hosts:+--sshlogin "$hosts"} --jobs 1 \\
      \(Self.quoted(finished("{}/\(shards)")))
    \(merge)

    """
  }
}

// MARK: Kubernetes

extension ClusterPlan {
  private var kubernetes: String {
    let script = finished("\"$((JOB_COMPLETION_INDEX + 1))/\(shards)\"")
    return """
      # An Indexed Job: pod i does shard i + 1. Wrong usage (2) and a refusal (4) are never retried, anything else is.
      # The claim `aig-migrate` must be one that many pods write to, with the list in it.
      apiVersion: batch/v1
      kind: Job
      metadata:
        name: aig-migrate
      spec:
        completionMode: Indexed
        completions: \(shards)
        parallelism: \(min(shards, 50))
        backoffLimitPerIndex: 3
        maxFailedIndexes: \(shards)
        podFailurePolicy:
          rules:
            - action: FailIndex
              onExitCodes:
                operator: In
                values: [2, 4]
            - action: Ignore
              onPodConditions:
                - type: DisruptionTarget
        template:
          spec:
            restartPolicy: Never
            automountServiceAccountToken: false
            containers:
              - name: shard
                image: \(Self.yaml(image))
                command: ["sh", "-c", \(Self.yaml(script))]
                resources:
                  requests: {cpu: "1", memory: 512Mi}
                volumeMounts:
                  - {name: data, mountPath: \(Self.yaml(Self.folder(of: out)))}
            volumes:
              - name: data
                persistentVolumeClaim: {claimName: aig-migrate}
      # When the job is done, in a pod with the same volume:
      #   \(merge)

      """
  }

  private static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// A string for YAML; its double quotes are those of JSON.
  private static func yaml(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

// MARK: GitHub Actions

extension ClusterPlan {
  /// A matrix of shards, of which GitHub allows 256; the results travel as artifacts, which are joined by copying them
  /// into one folder.
  private var github: String {
    let expression = { (name: String) in "${{ \(name) }}" }
    let numbers = (1...max(1, shards)).map(String.init).joined(separator: ", ")
    let shard = finished("\(expression("matrix.shard"))/\(shards)")
    return """
      name: aig-migrate
      on: workflow_dispatch
      permissions:
        contents: read
      jobs:
        shard:
          runs-on: ubuntu-latest
          timeout-minutes: 350
          strategy:
            # One bad shard must not cancel the others.
            fail-fast: false
            matrix:
              shard: [\(numbers)]
          steps:
            - uses: actions/checkout@v4
            # Put the program at \(program) here, and credentials for git where the list has private repositories.
            - run: \(Self.yaml(shard))
            - uses: actions/upload-artifact@v4
              if: always()
              with:
                name: results-\(expression("matrix.shard"))
                path: \(Self.yaml(out))
                include-hidden-files: false
        merge:
          needs: shard
          if: always()
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - uses: actions/download-artifact@v4
              with:
                pattern: results-*
                merge-multiple: true
                path: \(Self.yaml(out))
            # Put the program at \(program) here.
            - run: \(Self.yaml(merge))
            - uses: actions/upload-artifact@v4
              if: always()
              with:
                name: report
                path: \(Self.yaml(out))

      """
  }
}
