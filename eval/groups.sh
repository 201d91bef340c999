#!/bin/sh
# Scores the stories that `hearsay group` makes of articles with gold stories, with one setting for all, then checks eval/floors.json.
# Usage: eval/groups.sh   What was written and the scorer's full output are then in artifacts/eval/groups.
# Corpora and scorer are third-party and stay outside; HEARSAY_SHARED says where (default ../shared).
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
shared=${HEARSAY_SHARED:-$root/../shared}
out=$root/artifacts/eval/groups
[ -f "$shared/eval/score_groups.py" ] && [ -d "$shared/data/clusters" ] || { echo "skipped: no corpus"; exit 0; }
mkdir -p "$out"
for corpus in ecbplus.dev wikinews_galaxy.dev basil.dev allsides.dev neus.dev ecbplus.train neus.train og2021_titles.dev; do
    "$root/hearsay" group "$shared/data/clusters/$corpus.jsonl" > "$out/$corpus.jsonl"
    python3 "$shared/eval/score_groups.py" "$shared/data/clusters/$corpus.jsonl" "$out/$corpus.jsonl" > "$out/$corpus.txt"
    echo "$corpus  $(sed -n 's/^B3 *//p' "$out/$corpus.txt")"
done
python3 - "$root/eval/floors.json" "$out" <<'PYTHON'
import json, re, sys
floors, out = json.load(open(sys.argv[1]))["groups"], sys.argv[2]
below = []
for corpus, floor in floors.items():
    reached = float(re.search(r"^B3 .* F1 ([\d.]+)", open(f"{out}/{corpus}.txt").read(), re.M)[1])
    if reached < floor:
        below.append(f"{corpus}: {reached:.3f} is below {floor}")
print("\n".join(below) or "all at or above their floors")
sys.exit(bool(below))
PYTHON
