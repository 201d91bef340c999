#!/bin/sh
# The workshop door: build.sh [check|test|eval|bench|pack]
#   check  restore and build everything, warnings as errors
#   test   check, then all tests (the default)
#   eval   score extraction, dossiers, reuse, stories, statements, times, names, tags and trees against eval/floors.json (needs the corpora; skipped without)
#   bench  time the steps on text made up here, one core, two minutes (bench/Hearsay.Benchmarks; options go to BenchmarkDotNet); bench reuse, bench group: all pairs, and stories, over a growing pile
#   pack   the library and the dotnet tool as packages in artifacts/package/release
set -eu
cd "$(dirname -- "$0")"
configuration=Release

check() { dotnet build Hearsay.slnx -c $configuration --nologo -v quiet; }

case "${1:-test}" in
    check) check ;;
    test)
        check
        # The runner's own summary is in several lines; the last line here is the one that machines read.
        log=artifacts/test.log
        status=0
        artifacts/bin/Hearsay.Tests/release/Hearsay.Tests > "$log" 2>&1 || status=$?
        cat "$log"
        count() { sed -n "s/^ *$1: \([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }
        echo "$(count succeeded) passed, $(count failed) failed, $(count skipped) skipped"
        exit $status
        ;;
    eval)
        shift
        check
        status=0
        eval/dossiers.sh "$@" || status=1
        eval/extract.sh || status=1
        eval/reuse.sh || status=1
        eval/groups.sh || status=1
        eval/entities.sh || status=1
        eval/statements.sh || status=1
        eval/annotations.sh || status=1
        eval/dates.sh || status=1
        eval/language.py || status=1
        exit $status
        ;;
    bench)
        shift
        dotnet build bench/Hearsay.Benchmarks -c $configuration --nologo -v quiet
        artifacts/bin/Hearsay.Benchmarks/release/Hearsay.Benchmarks "$@"
        ;;
    pack) dotnet pack Hearsay.slnx -c $configuration --nologo -v quiet && ls artifacts/package/release ;;
    *) sed -n '2,7s/^# //p' "$0" >&2; exit 2 ;;
esac
