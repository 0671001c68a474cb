#!/usr/bin/env bash
# Runs the surface tests in a Python environment of their own: reports, page, terminal, integrations, packaging.
# With arguments, only these modules: Tests/Surfaces/run.sh test_page
set -euo pipefail
cd "$(dirname "$0")/../.."
environment=.build-surfaces/venv
if ! cmp -s Tests/Surfaces/requirements.txt "$environment/requirements.txt"; then
  python3 -m venv --clear "$environment"
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check -r Tests/Surfaces/requirements.txt
  cp Tests/Surfaces/requirements.txt "$environment/"
fi
if [ "${1:-}" = --environment-only ]; then exit 0; fi
PATH="$PWD/$environment/bin:$PATH"
cd Tests/Surfaces
if [ $# -eq 0 ]; then set -- discover; fi
exec python -B -m unittest "$@"
