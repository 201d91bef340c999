#!/bin/sh
# Scores `hearsay report` on annotated stories: a line per story with its layers, then a check against eval/floors.json.
# Usage: eval/dossiers.sh [STORY...]   The misses of each layer are then in artifacts/eval/STORY.txt.
# Stories and scorer are third-party text and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval
[ -f "$shared/eval/score_dossier.py" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
stories=${*:-jordan whale helsinki toll}
for story in $stories; do
    "$root/hearsay" report "$shared/gold/$story" --one-story --json "$out/$story.json" > /dev/null
    python3 "$shared/eval/score_dossier.py" "$out/$story.json" "$shared/gold/$story/gold.json" --misses > "$out/$story.txt"
    printf '%-9s %s\n' "$story" "$(grep -E '^(layer scores|contract|overall|must) ' "$out/$story.txt" | tr -s ' \n' ' ')"
done
python3 - "$root/eval/floors.json" "$out" $stories <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1]))["dossiers"], sys.argv[2]
below = []
for story in sys.argv[3:]:
    text = open(f"{out}/{story}.txt").read()
    scores = {name: float(re.search(rf"^{name} +([\d.]+)", text, re.M)[1]) for name in ("overall", "must")}
    scores["broken rules"] = -int(re.search(r"(\d+) broken rules", text)[1])
    below += [f"{story} {name}: {scores[name]} is below {floor}" for name, floor in floors[story].items() if scores[name] < floor]
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
