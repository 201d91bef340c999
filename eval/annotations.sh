#!/bin/sh
# Scores the time expressions that `hearsay annotate` finds on TimeBank and AQUAINT dev, then checks eval/floors.json.
# Usage: eval/annotations.sh   What was written and the scorers' full output are then in artifacts/eval/annotations.
# Corpora and scorers are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval/annotations
[ -f "$shared/eval/score_timex.py" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
annotate() { "$root/hearsay" annotate "$shared/data/$1.jsonl" > "$out/$2.jsonl"; }
annotate timex/timebank.dev timebank
annotate timex/aquaint.dev aquaint
score() { python3 "$shared/eval/$1" "$shared/data/$2.jsonl" "$out/$3.jsonl"; }
score score_timex.py timex/timebank.dev timebank > "$out/timebank.txt"
score score_timex.py timex/aquaint.dev aquaint > "$out/aquaint.txt"
for set in timebank aquaint; do
    printf '%-9s %s\n' "$set" "$(sed -n 's/^\([A-Za-z+]*\) .* F1 *\([0-9.]*\).*/\1 \2 /p' "$out/$set.txt" | tr -d '\n')"
done
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1])).get("annotations", {}), sys.argv[2]
below = []
for name, rows in floors.items():
    text = open(f"{out}/{name}.txt").read()
    for row, floor in rows.items():
        reached = float(re.search(rf"^{re.escape(row)} .* F1 +([\d.]+)", text, re.M)[1])
        below += [f"{name} {row}: F1 {reached} is below {floor}"] if reached < floor else []
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
