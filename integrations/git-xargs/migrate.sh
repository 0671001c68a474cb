#!/bin/sh
# For `git-xargs --repos repos.txt --branch-name aig-migrate --commit-message "…" "$PWD/migrate.sh"` (the path must be
# absolute, the file executable).
#
# git-xargs starts this in a clone, without a shell, and stages every new and modified file, so report and journal go
# elsewhere. Anything but 0 makes the repository an error in its table. It prefixes commits with [skip ci] unless
# --no-skip-ci is given. Options for the migration: AIG_OPTIONS="--accept billing".
set -eu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export XDG_STATE_HOME="$out"
write=--write
if [ "${XARGS_DRY_RUN:-}" = true ]; then write=; fi
# shellcheck disable=SC2086  # several options are several words
"${AIG_MIGRATE:-aig-migrate}" $write ${AIG_OPTIONS:-} --output "$out/changes" -- .
