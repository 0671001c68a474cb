#!/usr/bin/env bash
set -euo pipefail

usage() {
  echo "usage: $0 --base-url URL" >&2
  echo "  URL  for example https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/compat" >&2
  exit 64
}

[ "${1:-}" = --base-url ] && [ -n "${2:-}" ] || usage
exec ./chat-server --upstream "$2"
