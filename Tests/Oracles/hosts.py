"""Real parsers over both sides of every fixture pair whose file is a host of other code.

A host is read by a parser that is not ours (PyYAML, nbformat, html5lib, docutils, dockerfile-parse, make, …), before and
after. The code that this parser finds is given to `bash -n` or `ast.parse`, and the two sides must hold the same code but
for the lines that name the gateway, so that an edit which damages its host, or text beside it, cannot pass.

Usage: python hosts.py [--list]
"""
import ast
import configparser
import difflib
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib
import warnings
import xml.etree.ElementTree

import docutils.core
import docutils.nodes
import graphql
import hcl2
import html5lib
import json5
import nbformat
import yaml
from dockerfile_parse import DockerfileParser

ROOT = pathlib.Path(__file__).resolve().parents[2] / "Fixtures"
HOSTS = ["yaml", "notebook", "json", "html", "vue", "svelte", "astro", "rst", "asciidoc", "org", "quarto",
         "dockerfile", "makefile", "justfile", "http", "data"]


def strings(value):
    """All texts of a parsed document, in order."""
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def read_yaml(path, text):
    """PyYAML; texts of several words are code."""
    documents = list(yaml.safe_load_all(text))
    return [t for t in strings(documents) if "\n" in t or t.startswith("curl ")]


def read_notebook(path, text):
    """nbformat's own schema; cells for a shell."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    cells = ["".join(c["source"]) if isinstance(c["source"], list) else c["source"] for c in notebook.cells]
    shells = [c.split("\n", 1)[1] for c in cells if c.startswith("%%bash\n")]
    shells += [line[1:] for c in cells for line in c.splitlines() if line.startswith("!")]
    python = "\n".join(line for c, cell in zip(cells, notebook.cells) if cell.cell_type == "code"
                       and not c.startswith("%%") for line in c.splitlines() if line[:1] not in "!%")
    ast.parse(python)
    return shells


def read_json(path, text):
    return [t for t in strings(json.loads(text)) if t.startswith("curl ")]


def read_html(path, text):
    """html5lib: what a browser shows in a listing."""
    tree = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)
    scripts = ["".join(s.itertext()) for s in tree.iter("script")]
    for script in scripts:
        check_node(script)
    return ["".join(code.itertext()) for code in tree.iter("code")]


def read_component(path, text):
    """The scripts of a component as html5lib finds them."""
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    html5lib.parseFragment(body, treebuilder="etree", namespaceHTMLElements=False)
    return []


def read_rst(path, text):
    settings = {"report_level": 2, "halt_level": 2, "syntax_highlight": "none"}
    tree = docutils.core.publish_doctree(text, settings_overrides=settings)
    return [block.astext() for block in tree.findall(docutils.nodes.literal_block)
            if "bash" in block["classes"]]


def read_blocks(path, text):
    """Listings between marks, found by the marks alone."""
    pattern = r"(?:\[source,(?:bash|shell)\]\n----\n(.*?)\n----|#\+begin_src \w+.*?\n(.*?)#\+end_src|```\{bash\}\n(.*?)```)"
    return ["".join(part or "" for part in found) for found in re.findall(pattern, text, flags=re.S)]


def read_dockerfile(path, text):
    parser = DockerfileParser(fileobj=io.BytesIO(text.encode()))
    assert parser.baseimage, "no base image"
    commands = [part["value"] for part in parser.structure if part["instruction"] == "RUN"]
    return [re.sub(r"^(--\S+\s+)+", "", command) for command in commands if "#" not in command]


def read_makefile(path, text):
    """make prints the commands it would run."""
    with tempfile.NamedTemporaryFile("w", suffix=".mk") as file:
        file.write(text)
        file.flush()
        targets = re.findall(r"(?m)^(\w+):(?!=)", text)
        run = subprocess.run(["make", "-n", "-f", file.name, *targets], capture_output=True, text=True, check=True)
    return [run.stdout]


def read_just(path, text):
    """No parser at hand: recipes are told by their indentation."""
    return [re.sub(r"(?m)^ +@?", "", block) for block in re.findall(r"(?m)(?:^ +.*\n)+", text)]


def read_http(path, text):
    """The standard library's reader of headers on each request."""
    import email
    for request in re.split(r"(?m)^###.*\n", text)[1:]:
        lines = [line for line in request.split("\n") if not line.startswith("#")]
        message = email.message_from_string("\n".join(lines[1:]))
        assert not message.defects, message.defects
        body = message.get_payload().strip()
        if not body.startswith("<") and body:
            json.loads(body)
    return []


def read_data(path, text):
    name = path.name
    if name.endswith((".yaml", ".yml")):
        list(yaml.safe_load_all(text))
    elif name.endswith(".json5"):
        json5.loads(text)
    elif name.endswith(".json"):
        json.loads(text)
    elif name.endswith(".toml"):
        tomllib.loads(text)
    elif name.endswith(".xml"):
        xml.etree.ElementTree.fromstring(text)
    elif name.endswith((".ini", ".service")):
        configparser.ConfigParser(interpolation=None, strict=False).read_string(text)
    elif name.endswith(".tf"):
        hcl2.loads(text)
    elif name.endswith(".graphql"):
        graphql.parse(text)
    else:
        return None
    return []


READERS = {
    "yaml": read_yaml, "notebook": read_notebook, "json": read_json, "html": read_html, "vue": read_component,
    "svelte": read_component, "astro": read_component, "rst": read_rst, "asciidoc": read_blocks, "org": read_blocks,
    "quarto": read_blocks, "dockerfile": read_dockerfile, "makefile": read_makefile, "justfile": read_just,
    "http": read_http, "data": read_data,
}


def check_node(script):
    with tempfile.NamedTemporaryFile("w", suffix=".mjs") as file:
        file.write(script)
        file.flush()
        subprocess.run(["node", "--check", file.name], check=True, capture_output=True)


def check_bash(script):
    script = re.sub(r"\$\{\{.*?\}\}|\{\{.*?\}\}", "X", script)
    run = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True)
    assert run.returncode == 0 and not run.stderr, f"bash -n: {run.stderr}\n{script}"


def check_difference(before, after):
    about = re.compile("gateway|authorization|api.cloudflare|cf-aig", re.I)
    for line in difflib.ndiff(before.splitlines(), after.splitlines()):
        if line[:2] in ("- ", "+ ") and line[2:].strip() and not about.search(line):
            raise AssertionError(f"a line that is none of the call's changed: {line}")


def main():
    failures = checked = unread = 0
    for host in HOSTS:
        for before in sorted((ROOT / "before" / host).rglob("*")):
            if not before.is_file():
                continue
            after = ROOT / "after" / before.relative_to(ROOT / "before")
            texts = [before.read_text(), after.read_text()]
            try:
                codes = [READERS[host](before, text) for text in texts]
                if codes[0] is None:
                    unread += 1
                    continue
                assert len(codes[0]) == len(codes[1]), "a text was lost or made"
                for code in codes[0] + codes[1]:
                    if "refused" not in before.parts:
                        check_bash(code)
                check_difference(*texts)
                checked += 1
                if "--list" in sys.argv:
                    print(f"{before.relative_to(ROOT / 'before')}: {READERS[host].__name__}, {len(codes[1])} shell texts")
            except Exception as error:  # noqa: BLE001 – every parser has errors of its own
                failures += 1
                print(f"{before.relative_to(ROOT / 'before')}: {type(error).__name__}: {error}", file=sys.stderr)
    print(f"{checked} pairs accepted by other parsers before and after, {unread} without a parser, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
