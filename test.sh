#!/usr/bin/env bash
# Runs every test there is. Needs the .NET 10 SDK and Node 20; installs the rest from Debian when run as root.
# Ends with 'N passed, N failed'; exits 1 when anything failed.
#   ./test.sh              everything
#   ./test.sh Towns Silo   only the test projects named (and no dashboard)
set -euo pipefail
cd "$(dirname "$0")"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0

need() { # need PROGRAM PACKAGE...: installs the packages where the program is missing
    command -v "$1" >/dev/null 2>&1 || [ -x "$1" ] && return
    [ "$(id -u)" = 0 ] || { echo "$1 is missing: install $(printf '%s ' "${@:2}")and try again." >&2; exit 2; }
    [ -n "${updated:-}" ] || { apt-get update -qq; updated=1; }
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:2}" >/dev/null
}

count() { # count NAME PASSED FAILED
    passed=$((passed + $2)) failed=$((failed + $3))
    printf '%-28s %5d passed %5d failed\n' "$1" "$2" "$3"
}

check() { # check NAME COMMAND...: a check that passes or fails as a whole
    if "${@:2}" >"$results/check.log" 2>&1; then count "$1" 1 0; else tail -n 60 "$results/check.log"; count "$1" 0 1; fi
}

dotnet_tests() { # dotnet_tests PROJECT
    local name trx bad ended=0
    name=$(basename "$1" .csproj)
    dotnet test "$1" --no-build -c Release --nologo -v quiet --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --results-directory "$results" || ended=$?
    trx="$results/$name.trx"
    if [ ! -s "$trx" ]; then echo "$name ended without a result."; count "$name" 0 1; return; fi
    bad=$(($(grep -oP '<Counters .*?failed="\K\d+' "$trx") + $(grep -oP '<Counters .*?error="\K\d+' "$trx")))
    if [ "$ended" -ne 0 ] && [ "$bad" -eq 0 ]; then echo "$name broke off with code $ended."; bad=1; fi
    count "$name" "$(grep -oP '<Counters .*?passed="\K\d+' "$trx")" "$bad"
}

dashboard_tests() {
    local report="$results/vitest.json"
    npx vitest run --reporter=json --outputFile="$report" >"$results/vitest.log" 2>&1 || true
    if [ ! -s "$report" ]; then tail -n 40 "$results/vitest.log"; count "dashboard" 0 1; return; fi
    node -e 'const r = require(process.argv[1]); for (const f of r.testResults) for (const t of f.assertionResults) if (t.status === "failed") console.log(`${t.fullName}\n${t.failureMessages.join("\n")}`)' "$report"
    count "dashboard" "$(node -p "require('$report').numPassedTests")" "$(node -p "require('$report').numFailedTests")"
}

need dotnet dotnet-sdk-10.0
need node nodejs npm
need /usr/lib/postgresql/15/bin/postgres postgresql-15
need chromium chromium fonts-noto-cjk
need fc-list fontconfig
need strace strace
fc-list :lang=zh | grep -q . || need missing-chinese-font fonts-noto-cjk

dotnet build GovGrid.sln -c Release --nologo -v quiet

# What tests and the SDK leave behind, also where they are ended, goes with the results; a database server runs as another user and comes through.
chmod 711 "$results"
mkdir -m 1777 "$results/tmp"
export TMPDIR="$results/tmp" MSBUILDDISABLENODEREUSE=1
if [ $# -eq 0 ]; then
    pushd src/LiveHub/Dashboard >/dev/null
    check "dashboard: types" npx vue-tsc --build
    check "dashboard: eslint" npx eslint .
    check "dashboard: prettier" npx prettier --check .
    dashboard_tests
    popd >/dev/null
    check "format" dotnet format whitespace GovGrid.sln --verify-no-changes --no-restore
fi
for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .Tests.csproj)
    if [ $# -eq 0 ] || [[ " $* " == *" $name "* ]]; then dotnet_tests "$project"; fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
