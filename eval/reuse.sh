#!/bin/sh
# Scores the pairs and passages that `hearsay reuse` finds on articles made by known edits (synthetic) and on real ones (helsinki), then checks eval/floors.json.
# Usage: eval/reuse.sh   What was written and the scorer's full output are then in artifacts/eval/reuse.
# Corpora and scorer are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval/reuse
[ -f "$shared/eval/score_reuse.py" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
score() {
    "$root/hearsay" reuse "$shared/data/reuse/$1/$2" > "$out/$1.jsonl"
    python3 "$shared/eval/score_reuse.py" "$shared/data/reuse/$1/pairs.dev.jsonl" "$out/$1.jsonl" > "$out/$1.txt"
    sed "s/^/$1  /" "$out/$1.txt"
}
score synthetic docs.dev.jsonl
score helsinki docs.jsonl
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1]))["reuse"], sys.argv[2]
below = []
for name, rows in floors.items():
    text = open(f"{out}/{name}.txt").read()
    reached = {"pairs": float(re.search(r"derived pairs .* F1 ([\d.]+)", text)[1])}
    if (chars := re.search(r"passage chars .* F1 ([\d.]+)  granularity ([\d.]+)  plagdet ([\d.]+)", text)):
        reached |= {"characters": float(chars[1]), "granularity": -float(chars[2]), "plagdet": float(chars[3])}
        right, answered, unknown, asked = map(int, re.search(r"right (\d+)/(\d+) .* (\d+) of (\d+) left", text).groups())
        reached |= {"direction right": right / answered, "direction answered": 1 - unknown / asked}
    below += [f"{name} {row}: {reached[row]:.3f} is below {floor}" for row, floor in rows.items() if reached[row] < floor]
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
