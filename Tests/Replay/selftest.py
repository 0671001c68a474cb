"""Shows that the comparer can tell right from wrong.

handmade/<program>/ok holds a migration made by hand that must be accepted. Every other folder there holds a bad one and
is named after the kind of difference that must be found in it (mapping.Difference).
"""

import pathlib
import shutil

import program as programs

HANDMADE = pathlib.Path(__file__).resolve().parent / "handmade"
ACCEPTED = "ok"


def failures(sandbox, workspace, executor):
    """One line for each handmade migration that is not judged as its folder says."""
    folders = sorted(path for path in HANDMADE.iterdir() if path.is_dir())
    return [line for lines in executor.map(lambda folder: _judged(folder, sandbox, workspace), folders)
            for line in lines]


def _judged(folder, sandbox, workspace):
    program = programs.load([folder.name])[0]
    before = sandbox.run(program.copy_to(workspace / f"{folder.name}.before"), program.command, program.environment)
    found = [f"{program.name}: {line}" for line in programs.complaints_about(program, before)]
    for variant in sorted(folder.iterdir()):
        found += _failure(program, before, variant, sandbox, workspace)
    return found


def _failure(program, before, variant, sandbox, workspace):
    copy = program.copy_to(workspace / f"{program.name}.{variant.name}")
    shutil.copytree(variant, copy, dirs_exist_ok=True)
    differences = programs.compare(program, before, sandbox.run(copy, program.command, program.environment))
    kinds = {difference.kind for difference in differences}
    if variant.name == ACCEPTED and differences:
        return [f"{program.name}: a right migration was refused: {'; '.join(map(str, differences))}"]
    if variant.name != ACCEPTED and variant.name not in kinds:
        return [f"{program.name}: no {variant.name} found in a wrong migration, only {sorted(kinds)}"]
    return []
