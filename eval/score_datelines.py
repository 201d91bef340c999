#!/usr/bin/env python3
"""score_datelines.py GOLD.jsonl --texts > TEXTS.jsonl ; score_datelines.py GOLD.jsonl EXTRACTED.jsonl ANNOTATED.jsonl [--misses]

Openings of articles, one in eight with a dateline. span: the dateline as extract marks it, its dash apart; agency: as extract names it;
places: every place of the dateline, its region too, is a place in the names that annotate finds there; date: annotate finds a time there where
there is one, and none where there is none. right: all four. false: openings without a dateline in which one was marked."""
import collections, json, sys

gold = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
if sys.argv[2] == "--texts":
    for n, row in enumerate(gold):
        # The corpus gives a dateline alone; one needs a text to open.
        text = row["text"] + (" The boats went back to the port of the island, officials said." if row["raw"] and len(row["text"]) < len(row["raw"]) + 5 else "")
        print(json.dumps({"id": str(n), "text": text, "date": row["pub"][:10]}, ensure_ascii=False))
    sys.exit()
extracted, annotated = ({row["id"]: row for row in map(json.loads, open(path, encoding="utf-8"))} for path in sys.argv[2:4])
bare = lambda s: s.strip(" -–—―_?:").casefold()
marks, lines, false = collections.Counter(), 0, 0
for n, row in enumerate(gold):
    found = extracted.get(str(n), {"noise": [], "text": "", "agency": None})
    span = next((x["span"] for x in found["noise"] if x["kind"] == "dateline"), None)
    if not row["raw"]:
        false += span is not None
        if span and "--misses" in sys.argv:
            print("FALSE", found["text"][span["start"]:span["end"]])
        continue
    lines += 1
    end = span["end"] if span else 0
    inside = lambda m: span and span["start"] <= m["start"] < end
    other = annotated.get(str(n), {"entities": [], "times": []})
    names = " | ".join(m["text"].casefold() for e in other["entities"] if e["type"] == "place" for m in e["mentions"] if inside(m))
    got = {
        "span": span is not None and bare(found["text"][span["start"]:end]) == bare(row["raw"]),
        "agency": (found["agency"] or "").casefold() == (row["agency"] or "").casefold() and span is not None,
        "places": span is not None and all(part.casefold().rstrip(".") in names for p in row["places"] for part in (p["name"], p["region"]) if part),
        "date": span is not None and bool(row["date"]) == any(inside(t["span"]) for t in other["times"]),
    }
    marks.update(got)
    marks["right"] += all(got.values())
    if not all(got.values()) and "--misses" in sys.argv:
        print("MISS", [k for k, v in got.items() if not v], row["raw"], "|", found["agency"], "|", names)
print(f"datelines {lines}  " + "  ".join(f"{k} {100 * marks[k] / lines:.1f}" for k in ("span", "agency", "places", "date", "right")) + f"  false {false} of {len(gold) - lines}")
