"""What all surface tests share: the program, scratch folders, and a page in a real browser."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TOOL = pathlib.Path(os.environ.get("AIG_MIGRATE", REPOSITORY / ".build" / "debug" / "aig-migrate"))
FIXTURES = REPOSITORY / "Fixtures" / "before"

SAFE = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
"""
REFUSED = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/compat/chat/completions" \\
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
  -d '{"model": "dynamic/support", "messages": []}'
"""
CONSENT = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/openai/chat/completions" \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \\
  -d '{"model": "gpt-4o-mini", "messages": []}'
"""


def run(*command, cwd=None, status=0, **options):
    """Runs a program and checks its status; returns its stdout as text, or both streams with `both=True`."""
    both = options.pop("both", False)
    options.setdefault("timeout", 300)
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, **options)
    if status is not None and done.returncode != status:
        raise AssertionError(f"{command} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return (done.stdout, done.stderr) if both else done.stdout


class SurfaceCase(unittest.TestCase):
    """A test with a folder of its own and a private state folder."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="aig-surface-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.state = tempfile.mkdtemp(prefix="aig-state-")
        self.addCleanup(shutil.rmtree, self.state, ignore_errors=True)
        self.environment = {**os.environ, "XDG_STATE_HOME": self.state, "NO_COLOR": "1"}

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def tool(self, *arguments, **options):
        options.setdefault("cwd", self.folder)
        options.setdefault("env", self.environment)
        return run(TOOL, *arguments, **options)

    def browse(self, page, script):
        """Opens the page, runs a script in it, and gives what the script returns (a value or a promise)."""
        html = pathlib.Path(page).read_text()
        probe = "<script>(async()=>{let r;try{r={value:await (async()=>{%s})()}}catch(e){r={error:String(e)}}" \
            "const p=document.createElement('pre');p.id='probe-result';p.textContent=JSON.stringify(r);" \
            "document.body.append(p)})()</script>" % script
        copy = pathlib.Path(str(page) + ".probe.html")
        copy.write_text(html.replace("</body>", probe + "</body>"))
        dom = chromium("--dump-dom", "--virtual-time-budget=20000", copy.as_uri())
        marker = '<pre id="probe-result">'
        self.assertIn(marker, dom, "the script did not end")
        import html as unescape
        result = json.loads(unescape.unescape(dom.split(marker)[1].split("</pre>")[0]))
        self.assertNotIn("error", result)
        return result["value"]


def chromium(*arguments):
    """Headless, without network: what the page needed from outside would fail."""
    profile = tempfile.mkdtemp(prefix="aig-chromium-")
    try:
        return run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   "--window-size=1400,1000", f"--user-data-dir={profile}", "--host-resolver-rules=MAP * ~NOTFOUND",
                   *arguments, timeout=120)
    finally:
        shutil.rmtree(profile, ignore_errors=True)
