#!/bin/sh
# Scores the statements that `hearsay annotate` finds on PolNeAR dev, all of them and those of speech, and shows where Hearsay stands between
# the people who annotated the same articles; then checks eval/floors.json.
# Usage: eval/statements.sh   What was written and the full tables are then in artifacts/eval/statements.
# Corpora and scorers are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval/statements
gold=$shared/data/quotes/polnear
[ -f "$shared/eval/score_statements.py" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
"$root/hearsay" annotate "$gold/dev.jsonl" > "$out/dev.jsonl"
python3 "$shared/eval/score_statements.py" "$gold/dev.jsonl" "$out/dev.jsonl" | tee "$out/all.txt"
echo "those of speech alone:"
python3 "$shared/eval/score_statements.py" "$gold/dev.jsonl" "$out/dev.jsonl" --speech | tee "$out/speech.txt"
"$root/hearsay" annotate "$gold/dev.multi-annotator.jsonl" > "$out/people.jsonl"
python3 "$root/eval/between_people.py" "$gold/dev.multi-annotator.jsonl" "$out/people.jsonl" "$shared/eval/score_statements.py" "$out" | tee "$out/people.txt"
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1])).get("statements", {}), sys.argv[2]
below = []
for table, rows in floors.items():
    text = open(f"{out}/{table}.txt").read()
    for row, figures in rows.items():
        line = re.search(rf"^ *{re.escape(row)}[ :].*", text, re.M)[0]
        for figure, floor in figures.items():
            reached = float(re.search(rf"{re.escape(figure)} +([\d.]+)", line)[1])
            below += [f"{table} {row}: {figure} {reached} is below {floor}"] if reached < floor else []
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
