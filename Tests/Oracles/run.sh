#!/usr/bin/env bash
# Gives every fixture, before and after, to parsers that others wrote, in a Python environment of their own.
# --check compares docs/oracles.md with the table, --page writes it.
set -euo pipefail
cd "$(dirname "$0")/../.."
environment=.build-oracles/venv
if ! cmp -s Tests/Oracles/requirements.txt "$environment/requirements.txt"; then
  python3 -m venv --clear "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check -r Tests/Oracles/requirements.txt
  cp Tests/Oracles/requirements.txt "$environment/"
fi
exec "$environment/bin/python" -B Tests/Oracles/oracles.py "$@"
