#!/usr/bin/env bash
# Builds GovGrid (dashboard included) and starts one process: silo, web edge and simulated people. Settings: README.md.
# Ready when GET /health/ready answers 200; ctrl-C stops it cleanly.
set -euo pipefail
cd "$(dirname "$0")"
for program in dotnet node npm; do
    command -v "$program" >/dev/null || { echo "$program is missing: GovGrid needs the .NET 10 SDK and Node 20." >&2; exit 2; }
done
dotnet build src/LiveHub -c Release --nologo -v quiet
exec dotnet src/LiveHub/bin/Release/net10.0/GovGrid.LiveHub.dll "$@"
