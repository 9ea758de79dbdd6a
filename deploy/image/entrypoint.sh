#!/bin/sh
# Starts what the first argument names. `exec` keeps Node.js the first process, so that it gets SIGTERM itself.
set -eu
cd "$(dirname "$0")/../.."

case "${1:-}" in
  fetcher | parser | indexer | api)
    service=$1
    shift
    export OTEL_SERVICE_NAME="${OTEL_SERVICE_NAME:-khabar-$service}"
    exec node --import @khabar/telemetry/register "apps/$service/dist/main.js" "$@"
    ;;
  khabar)
    shift
    exec node apps/cli/bin/khabar.js "$@"
    ;;
  *)
    echo "unknown service \"${1:-}\": expected fetcher, parser, indexer, api, or khabar with a command" >&2
    exit 64
    ;;
esac
