#!/bin/sh
# For `multi-gitter run "sh $PWD/migrate.sh" -O ORG -B aig-migrate -m "Move AI gateway calls to the REST API"`.
#
# multi-gitter starts this at the top of a fresh clone and commits whatever stands in it with `git add .`, so report and
# journal go elsewhere. 0 with a changed tree is committed, 0 without is skipped, anything else drops the repository; its
# own exit is 0 all the same, so read its list. Options for the migration: AIG_OPTIONS="--accept billing".
set -eu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export XDG_STATE_HOME="$out"
write=--write
if [ "${DRY_RUN:-}" = true ]; then write=; fi
# Both streams go to multi-gitter's log, where people want the summary and not the patch.
# shellcheck disable=SC2086  # several options are several words
"${AIG_MIGRATE:-aig-migrate}" $write ${AIG_OPTIONS:-} --output "$out/changes" -- .
