#!/usr/bin/env python3
"""Man pages from the program's own description of itself, so that they cannot say anything else than --help:
manual.py PROGRAM FOLDER writes aig-migrate.1 and one page for each command."""

import json
import os
import pathlib
import re
import subprocess
import sys
import time

STATUS = [("0", "The run did what was asked."), ("1", "Under --check only: something would change or needs a person."),
          ("2", "Wrong usage."), ("3", "Finished, but some files failed."),
          ("4", "Refused for safety: uncommitted changes, changed since read."), ("75", "Try again: no space, or another run.")]
FILES = [("$XDG_STATE_HOME/aig-migrate", "Journals for undo and answers of interactive reviews; default ~/.local/state.")]
ENVIRONMENT = [("NO_COLOR", "Switches colour off."), ("VISUAL, EDITOR", "The editor of --interactive.")]


def quoted(text):
    """Text as roff: nothing in it is a request or an escape."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def option(argument):
    value = argument.get("valueName", "value")
    names = [("--" if n["kind"] == "long" else "-") + n["name"] for n in argument.get("names", [])]
    if not names:
        return f"\\fI{quoted(value)}\\fR"
    text = ", ".join(f"\\fB{quoted(name)}\\fR" for name in names)
    return text if argument["kind"] == "flag" else f"{text} \\fI{quoted(value)}\\fR"


def described(argument):
    text = argument.get("abstract", "")
    if argument.get("discussion"):
        text += "\n" + argument["discussion"]
    if argument.get("defaultValue"):
        text += f" (default: {argument['defaultValue']})"
    values = argument.get("allValueStrings") or argument.get("allValues")
    return text + (f" One of: {', '.join(values)}." if values else "")


def page(command, parents, version, date):
    name = "-".join(parents + [command["commandName"]])
    lines = [f'.TH "{quoted(name.upper())}" 1 "{date}" "aig-migrate {version}" "User Commands"', ".SH NAME",
             f"{quoted(name)} \\- {quoted(command.get('abstract', '').rstrip('.'))}", ".SH SYNOPSIS"]
    call = " ".join(parents + [command["commandName"]])
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    places = " ".join(f"[\\fI{quoted(a.get('valueName', ''))}\\fR]" for a in arguments if a["kind"] == "positional")
    lines.append(f"\\fB{quoted(call)}\\fR [\\fIoptions\\fR] {places}")
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", ".nf", quoted(command["discussion"]), ".fi"]
    section = None
    for argument in sorted(arguments, key=lambda a: a.get("sectionTitle") or ""):
        title = argument.get("sectionTitle") or "Options"
        if title != section:
            lines.append(f'.SH "{quoted(title.upper())}"')
            section = title
        lines += [".TP", option(argument), quoted(described(argument))]
    children = [c for c in command.get("subcommands", []) if c.get("shouldDisplay", True)]
    if children:
        lines.append(".SH COMMANDS")
    for child in children:
        lines += [".TP", f"\\fB{quoted(child['commandName'])}\\fR", quoted(child.get("abstract", ""))]
    if not parents:
        for title, rows in (("EXIT STATUS", STATUS), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
            lines.append(f".SH {title}")
            for term, text in rows:
                lines += [".TP", f"\\fB{quoted(term)}\\fR", quoted(text)]
    others = ["-".join(parents + [command["commandName"], c["commandName"]]) for c in children if c["commandName"] != "help"]
    related = others or ["-".join(parents)]
    lines += [".SH SEE ALSO", ", ".join(f"\\fB{quoted(o)}\\fR(1)" for o in related)]
    yield name, "\n".join(lines) + "\n"
    for child in children:
        if child["commandName"] != "help":
            yield from page(child, parents + [command["commandName"]], version, date)


def main(program, folder):
    tool = json.loads(subprocess.check_output([program, "--experimental-dump-help"]))
    version = subprocess.check_output([program, "--version"], text=True).split()[1]
    date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", "0"))))
    for name, text in page(tool["command"], [], version, date):
        pathlib.Path(folder, f"{name}.1").write_text(re.sub(r"\n{3,}", "\n\n", text))


if __name__ == "__main__":
    main(*sys.argv[1:])
