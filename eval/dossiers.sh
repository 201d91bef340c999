#!/bin/sh
# Scores `hearsay report` on the annotated stories: a line per story and layer. Usage: eval/dossiers.sh [STORY...]
# The stories and their scorer are third-party text and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval
[ -f "$shared/eval/score_dossier.py" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
dotnet build "$root/src/Hearsay.Cli/Hearsay.Cli.csproj" -c Release --nologo -v quiet >&2
for story in ${*:-jordan whale helsinki toll}; do
    dotnet "$root/artifacts/bin/Hearsay.Cli/release/Hearsay.Cli.dll" report "$shared/gold/$story" --one-story --json "$out/$story.json" 2> /dev/null
    python3 "$shared/eval/score_dossier.py" "$out/$story.json" "$shared/gold/$story/gold.json" --misses > "$out/$story.txt"
    printf '%-9s %s\n' "$story" "$(grep -E '^(layer scores|contract|overall|must) ' "$out/$story.txt" | tr -s ' \n' ' ')"
done
