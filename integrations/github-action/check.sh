#!/usr/bin/env bash
# The step of the action. Inputs arrive as variables, never as text of the script, so that no input can become a command.
set -euo pipefail
out="${RUNNER_TEMP:-/tmp}/aig-migrate"
mkdir -p "$out"
rm -f "$out"/report.*

options=(--check --format github --sarif-output "$out/report.sarif" --markdown-output "$out/report.md")
if [ -n "${AIG_BASELINE:-}" ]; then options+=(--baseline "$AIG_BASELINE"); fi
if [ -n "${AIG_ACCEPT:-}" ]; then options+=(--accept "$AIG_ACCEPT"); fi
if [ -n "${AIG_FAIL_ON:-}" ]; then options+=(--fail-on "$AIG_FAIL_ON"); fi
read -r -a paths <<<"${AIG_PATHS:-.}"

status=0
"${AIG_PROGRAM:-aig-migrate}" "${options[@]}" -- "${paths[@]}" || status=$?
{
  echo "sarif=$out/report.sarif"
  echo "markdown=$out/report.md"
} >>"${GITHUB_OUTPUT:-/dev/null}"
if [ -f "$out/report.md" ]; then cat "$out/report.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"; fi
exit "$status"
