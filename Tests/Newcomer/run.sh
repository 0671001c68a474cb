#!/usr/bin/env bash
# The way of a newcomer with the real package on a clean Debian without Swift, compiler or git. Needs root (chroot).
#   Tests/Newcomer/run.sh [PACKAGE]
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/install debootstrap:debootstrap chromium:chromium
package=${1:-$(packaging/build-deb)}
base=.build-newcomer/base
if [ ! -f "$base/etc/debian_version" ]; then
  rm -rf "$base"
  mkdir -p "$base"
  debootstrap --variant=minbase bookworm "$base" >.build-newcomer/debootstrap.log
fi
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
cp -a "$base/." "$root/"
# A system without /proc is none: the Swift runtime looks itself up there.
mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/aig-migrate.deb"
Tests/Surfaces/run.sh --environment-only
AIG_ROOT="$root" .build-surfaces/venv/bin/python -B Tests/Newcomer/newcomer.py
