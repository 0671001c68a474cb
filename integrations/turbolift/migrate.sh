#!/bin/sh
# For `turbolift foreach sh "$PWD/migrate.sh"`, then `turbolift commit --message "…"`.
#
# turbolift starts this in work/ORG/REPO, one after another. Anything but 0 puts the repository on its failed list, which
# `turbolift foreach --failed` runs again. It commits with `git commit --all`, which takes changed files only; the migration
# makes no new ones. Options for the migration: AIG_OPTIONS="--accept billing"; a preview: AIG_PREVIEW=true.
set -eu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export XDG_STATE_HOME="$out"
write=--write
if [ "${AIG_PREVIEW:-}" = true ]; then write=; fi
# shellcheck disable=SC2086  # several options are several words
"${AIG_MIGRATE:-aig-migrate}" $write ${AIG_OPTIONS:-} --output "$out/changes" -- .
