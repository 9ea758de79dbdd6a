#!/usr/bin/env bash
# Installs what the lock file names, once: a second call returns at once unless the lock file changed.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v npm >/dev/null || {
  echo "npm is missing: install Node.js 20.19 or newer with npm (Debian: apt-get install -y nodejs npm)" >&2
  exit 1
}

stamp=node_modules/.khabar-installed
[ -e "$stamp" ] && [ ! package-lock.json -nt "$stamp" ] && [ ! package.json -nt "$stamp" ] && exit 0

exec 9>.bootstrap.lock
flock 9
[ -e "$stamp" ] && [ ! package-lock.json -nt "$stamp" ] && [ ! package.json -nt "$stamp" ] && exit 0
npm ci --no-audit --no-fund --loglevel=error
touch "$stamp"
