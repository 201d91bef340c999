#!/bin/sh
# Scores dates and times on the cases of Microsoft Recognizers, and datelines on openings of articles, then checks eval/floors.json.
# Usage: eval/dates.sh   What was written and the scorers' output with every miss are then in artifacts/eval/dates.
# Corpora are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval/dates
cases=$shared/data/timex/recognizers-datetime-en.jsonl
lines=$shared/data/ingest/dateline/dateline.dev.jsonl
[ -f "$cases" ] && [ -f "$lines" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
python3 "$root/eval/score_recognizers.py" "$cases" --texts > "$out/cases.jsonl"
"$root/hearsay" annotate --fast "$out/cases.jsonl" > "$out/cases.annotated.jsonl"
python3 "$root/eval/score_recognizers.py" "$cases" "$out/cases.annotated.jsonl" --misses > "$out/recognizers.txt"
python3 "$root/eval/score_datelines.py" "$lines" --texts > "$out/lines.jsonl"
"$root/hearsay" extract "$out/lines.jsonl" > "$out/lines.extracted.jsonl"
"$root/hearsay" annotate "$out/lines.jsonl" > "$out/lines.annotated.jsonl"
python3 "$root/eval/score_datelines.py" "$lines" "$out/lines.extracted.jsonl" "$out/lines.annotated.jsonl" --misses > "$out/datelines.txt"
grep -hE '^((model|supported):|date|datetime|daterange|datetimerange|duration|set|time|timerange|datelines)[: ] *[0-9]' "$out/recognizers.txt" "$out/datelines.txt"
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1])).get("dates", {}), sys.argv[2]
below = []
for name, rows in floors.items():
    text = open(f"{out}/{name}.txt").read()
    for row, floor in rows.items():
        if row == "false":
            reached = -int(re.search(r"false (\d+) of", text)[1])
        elif row == "model":
            reached = int(re.search(r"^model: (\d+) of", text, re.M)[1])
        elif row == "supported right":
            reached = float(re.search(r"^supported: .*\(([\d.]+)\)", text, re.M)[1])
        else:
            reached = float(re.search(rf"^datelines .* {row} ([\d.]+)", text, re.M)[1])
        below += [f"{name} {row}: {reached} is below {floor}"] if reached < floor else []
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
