"""Makes a folder of git repositories for the tests of `batch`, the same bytes and commits each time.

One `git fast-import` a repository: 200 take a few seconds. Of ten repositories, three hold calls that are rewritten, one a
call that needs a person, one a call that needs consent, and five nothing; one folder of the farm is no repository.
"""

import os
import subprocess
import sys

SAFE = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
"""
REVIEW = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/compat/chat/completions" \\
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
  -d '{"model": "dynamic/support", "messages": []}'
"""
CONSENT = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/openai/chat/completions" \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
  -d '{"model": "gpt-4o-mini", "messages": []}'
"""
OWNERS = "* @org/platform\n/scripts/ @org/tools # the scripts\n"

ENVIRONMENT = {
    "PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
}


def git(folder, *arguments, data=None):
    return subprocess.run(["git", "-C", folder, *arguments], input=data, env=ENVIRONMENT,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True).stdout


def files_of(number):
    files = {f"src/module{k}.py": f"# module {k} of {number}\nVALUE = {number * k}\n" for k in range(4)}
    files["README.md"] = f"# Repository {number}\n"
    kind = number % 10
    if kind in (0, 3, 6):
        files["scripts/ask.sh"] = "#!/bin/sh\n" + SAFE
        files["CODEOWNERS"] = OWNERS
    if kind == 3:
        files["a dir/näme.sh"] = SAFE
    if kind in (1, 6):
        files["review.sh"] = REVIEW
    if kind == 2:
        files["ask.sh"] = CONSENT
    return files


def make(folder, number, files):
    os.makedirs(folder)
    git(folder, "init", "-q", "-b", "main")
    stream = bytearray()
    date = f"{1700000000 + number} +0000"
    stream += f"commit refs/heads/main\ncommitter A Person <a@example.com> {date}\ndata 5\nfirst\n".encode()
    for path, text in sorted(files.items()):
        data = text.encode()
        mode = "100755" if text.startswith("#!") else "100644"
        quoted = "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:03o}" for b in path.encode())
        stream += f'M {mode} inline "{quoted}"\ndata {len(data)}\n'.encode() + data + b"\n"
    git(folder, "fast-import", "--quiet", data=bytes(stream) + b"done\n")
    git(folder, "reset", "-q", "--hard")


def farm(folder, count):
    """Writes `count` repositories and one folder that is none; returns the list."""
    lines = []
    for number in range(count):
        path = os.path.join(folder, f"team-{number % 7}", f"repository-{number:05}")
        if not os.path.isdir(path):
            make(path, number, files_of(number))
        lines.append(path)
    broken = os.path.join(folder, "broken")
    os.makedirs(broken, exist_ok=True)
    with open(os.path.join(broken, "ask.sh"), "w") as file:
        file.write(SAFE)
    lines.append(broken)
    return lines


if __name__ == "__main__":
    print("\n".join(farm(sys.argv[1], int(sys.argv[2]))))
