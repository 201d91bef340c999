#!/bin/sh
# Scores the names that `hearsay annotate` finds: news labelled by hand, UNER dev and GUM dev, then a check against eval/floors.json.
# Usage: eval/entities.sh [--part held]   The misses are then in artifacts/eval/entities/SET.txt (never those of the held part).
# The corpora are third-party text and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
export HEARSAY_SHARED="$shared"
out=$root/artifacts/eval/entities
[ -d "$shared/data/language" ] || { echo "skipped: no corpus"; exit 0; }
score() { python3 "$root/eval/score_entities.py" "$@"; }
score --make-input "$out"
for set in news uner_dev gum_dev; do
    "$root/hearsay" annotate "$out/$set.jsonl" > "$out/$set.annotated.jsonl"
    score $set "$out/$set.annotated.jsonl" --misses > "$out/$set.txt"
    score $set "$out/$set.annotated.jsonl" "$@"
    score $set "$out/$set.annotated.jsonl" --json > "$out/$set.json"
done
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, sys
floors, out = json.load(open(sys.argv[1])).get("entities", {}), sys.argv[2]
below = []
for name, rows in floors.items():
    figures = json.load(open(f"{out}/{name}.json"))
    figures = next(iter(figures.values()))
    below += [f"{name} {row}: F1 {figures[row]['f1']} is below {floor}" for row, floor in rows.items() if figures[row]["f1"] < floor]
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
