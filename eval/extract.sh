#!/bin/sh
# Scores the articles that `hearsay extract` reads from pages of four dev sets, then checks eval/floors.json. The shipped block model was learned from the bodies and segments
# of naeb, fundus and trafilatura: on these it is no forecast for other sites (tools/Hearsay.Trainer/README.md has the figures by site); titles, dates and authors are read by rules.
# Usage: eval/extract.sh   What was written and the scorer's full output are then in artifacts/eval/extract.
# Corpora and scorer are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
pages=$shared/data/ingest/article
out=$root/artifacts/eval/extract
{ [ -f "$shared/eval/score_extract.py" ] && [ -d "$pages" ]; } || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
score() {
    "$root/hearsay" extract "$pages/$2.dev.jsonl" > "$out/$1.jsonl" 2> "$out/$1.rejected.txt" || [ -s "$out/$1.jsonl" ] # a rejected page ends with an exit status of its own; it counts as one without a result
    # Pages that Fundus' own benchmark holds too are left out.
    python3 -c 'import json, sys; sys.stdout.writelines(line for line in sys.stdin if not json.loads(line).get("overlapsFundusEval"))' < "$pages/$2.dev.jsonl" > "$out/$1.gold.jsonl"
    python3 "$shared/eval/score_extract.py" "$out/$1.gold.jsonl" "$out/$1.jsonl" > "$out/$1.txt"
    printf '%-11s %s\n' "$1" "$(sed -n -e 's/^\(body\|segments\|authors\) .* F1 \([0-9.]*\).*/\1 \2 /p' -e 's/^\(title\|date\)  *\([0-9.]*\) .*/\1 \2 /p' "$out/$1.txt" | tr -d '\n')"
}
score naeb naeb
score fundus fundus-fixtures
score trafilatura trafilatura
score htmldate htmldate
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1])).get("extract", {}), sys.argv[2]
below = []
for name, rows in floors.items():
    text = open(f"{out}/{name}.txt").read()
    for row, floor in rows.items():
        reached = float(re.search(rf"^{row} .* F1 ([\d.]+)|^{row} +([\d.]+) of", text, re.M).expand(r"\1\2"))
        below += [f"{name} {row}: {reached} is below {floor}"] if reached < floor else []
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
