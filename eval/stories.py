#!/usr/bin/env python3
"""Nineteen more stories of Wikinews, BASIL and ECB+ (dev), labelled by one reader each, one pass; a guide, with no floors.

  stories.py [NAME ...]

stories/labels.jsonl holds claims and discrepancies of sixteen, stories/statements.jsonl quotations, statements, chains, dates, entities and novelty of eight,
and neither any text: articles by corpus file and id, spans by offsets (code points). The texts come from the corpora, which stay outside: HEARSAY_SHARED says
where (default ../shared). Texts, dossiers and tables with every miss are then in artifacts/eval/stories."""
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SHARED = pathlib.Path(os.environ.get("HEARSAY_SHARED", ROOT.parent / "shared"))
OUT = ROOT / "artifacts" / "eval" / "stories"
LAYERS = {"3": "quotations", "4": "utterances", "5": "indirect", "6": "chains", "10": "dates", "11": "entities", "12": "novelty"}
ROWS = {"positions": r"positions \(holder", "joined": r"positions joined", "key": r"key claim found", "status": r"confirmed/denied", "origins": r"independent origins", "differences": r"^ 9 discrepancies"}


def articles(names):
    found = {}
    for name in names:
        for line in open(SHARED / "data" / "clusters" / f"{name}.jsonl"):
            article = json.loads(line)
            found[name, article["id"]] = article
    return found


def worded(o, texts, doc=None):
    """The same with the words of every span: what has a start and an end lies in the document that it, or what it stands in, names."""
    if isinstance(o, list):
        return [worded(x, texts, doc) for x in o]
    if not isinstance(o, dict):
        return o
    doc = o.get("doc", doc)
    words = {"text": texts[doc][o["start"]:o["end"]]} if {"start", "end"} <= o.keys() and doc in texts else {}
    return {**{k: worded(v, texts, k if k in texts else doc) for k, v in o.items()}, **words}


def filled(story, texts):
    """The labels in the form that score_dossier.py reads, with the words of their spans."""
    def item(o, doc=None):
        o = dict(o)
        if isinstance(o.get("span"), list):
            start, end = o["span"]
            o["span"] = {"start": start, "end": end, "text": texts[o.get("doc", doc)][start:end]}
        return o

    def rows(kind, key):
        return [{**row, key: [item(o) for o in row[key]]} for row in story[kind]]
    return {
        "documents": [{"id": doc, "file": f"{doc}.txt"} for doc, *_ in story["documents"]],
        "entities": [{**e, "mentions": [{"doc": d, "start": a, "end": b, "text": texts[d][a:b], "kind": kind, "optional": True} for d, a, b, kind in e["mentions"]]} for e in story["entities"]],
        "collective_sources": story["collective_sources"], "claims": rows("claims", "positions"), "discrepancies": rows("discrepancies", "items"),
        "agreements": rows("agreements", "items"), "traps": rows("traps", "items"),
    }


def main():
    if not (SHARED / "data" / "clusters").is_dir():
        print("skipped: no corpus")
        return
    claims, statements = ({story["name"]: story for story in map(json.loads, open(HERE / "stories" / f"{name}.jsonl"))} for name in ("labels", "statements"))
    stories = [(claims.get(name), statements.get(name)) for name in {**claims, **statements} if not sys.argv[1:] or name in sys.argv[1:]]
    layers = []
    found = articles(sorted({name for pair in stories for _, name, _ in (pair[0] or pair[1])["documents"]}))
    print(f"{'':10} " + " ".join(f"{row:>12}" for row in ROWS) + "   recall; differences: precision of high and medium/recall")
    for claimed, stated in stories:
        story = claimed or stated
        folder = OUT / story["name"]
        folder.mkdir(parents=True, exist_ok=True)
        texts = {}
        for doc, name, id in story["documents"]:
            texts[doc] = found[name, id]["text"]
            (folder / f"{doc}.txt").write_text(texts[doc], newline="")
        gold = OUT / f"{story['name']}.gold.json"
        labels = filled(claimed, texts) if claimed else {"documents": [{"id": doc, "file": f"{doc}.txt"} for doc, *_ in story["documents"]]}
        labels |= {k: worded(v, texts) for k, v in (stated or {}).items() if k not in ("name", "documents")}
        gold.write_text(json.dumps(labels))
        dossier = OUT / f"{story['name']}.json"
        subprocess.run([ROOT / "hearsay", "report", folder, "--one-story", "--json", dossier], check=True, capture_output=True)
        table = subprocess.run([sys.executable, SHARED / "eval" / "score_dossier.py", dossier, gold, "--texts", folder, "--misses"], check=True, capture_output=True, text=True).stdout
        (OUT / f"{story['name']}.txt").write_text(table)
        scores = dict(re.findall(r"(\d+):([\d.]+)", next((line for line in table.splitlines() if line.startswith("layer scores")), "")))
        if stated:
            layers.append(f"{story['name']:10} " + " ".join(f"{scores.get(layer, '-'):>12}" for layer in LAYERS))
        if not claimed:
            continue
        cells = []
        for row, pattern in ROWS.items():
            line = next((line for line in table.splitlines() if re.search(pattern, line)), "")
            counts = re.findall(r"(\d+/\d+)", line)
            figures = re.findall(r"[01]\.\d+", line)
            cells.append(f"{figures[0]}/{figures[1]}" if row == "differences" and len(figures) > 1 else counts[-1] if row in ("key", "status", "origins") and counts else figures[1] if len(figures) > 1 else "-")
        print(f"{story['name']:10} " + " ".join(f"{cell:>12}" for cell in cells))
    if layers:
        print("\n".join(["", f"{'':10} " + " ".join(f"{name:>12}" for name in LAYERS.values()) + "   scores of layers", *layers]))


main()
