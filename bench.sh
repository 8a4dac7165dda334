#!/usr/bin/env bash
# Benchmarks: ./bench.sh [NAME [CASE…]], such as ./bench.sh live start. A table on screen and bench/results/NAME.json.
set -euo pipefail
cd "$(dirname "$0")"
dotnet build bench/Bench -c Release --nologo -v quiet
exec dotnet bench/Bench/bin/Release/net10.0/GovGrid.Bench.dll "$@"
