#!/usr/bin/env python3
"""between_people.py GOLD PREDICTION SCORER FOLDER : where Hearsay stands between people who annotated the same articles.
GOLD: {id, annotator, text, quotes} a line, several people to an id. PREDICTION: what `hearsay annotate` wrote of it.
Each person is the key in turn: Hearsay, and every other person, on the articles that both have. F1 is symmetric in people up to the matching, so a pair is scored
both ways and the mean taken. Prints a line a pair and the means; what was scored lies in FOLDER."""
import itertools, json, re, statistics, subprocess, sys


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write(path, items):
    with open(path, "w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def as_prediction(row):
    """A person's quotes in the shape that the scorer reads predictions in; of a source or cue in several pieces the first."""
    spans = lambda pieces: [{"start": start, "end": end} for start, end in pieces]
    first = lambda pieces: spans(pieces)[0] if pieces else None
    return {"id": row["id"], "statements": [
        {"content": spans(quote["content"]), "cue": first(quote["cue"]), "source": {"span": first(quote["source"])}, "form": quote["type"]}
        for quote in row["quotes"] if quote["content"]]}


def score(scorer, gold, prediction):
    """(Attr F1, Src+ F1) in per cent."""
    told = subprocess.run([sys.executable, scorer, gold, prediction], check=True, capture_output=True, text=True).stdout
    return tuple(float(re.search(rf"^{name} .*F1 +([\d.]+)", told, re.M)[1]) for name in (r"Attr", r"Src\+"))


def main(gold_path, prediction_path, scorer, folder):
    by_person = {}
    for row in rows(gold_path):
        by_person.setdefault(row["annotator"], {})[row["id"]] = row
    hearsay = {row["id"]: row for row in rows(prediction_path)}  # the same text each time it comes, so the last does

    def compare(name, key, other):
        shared = sorted(set(key) & set(other))
        write(f"{folder}/{name}.gold.jsonl", [key[i] for i in shared])
        write(f"{folder}/{name}.said.jsonl", [other[i] for i in shared])
        return score(scorer, f"{folder}/{name}.gold.jsonl", f"{folder}/{name}.said.jsonl") if shared else None

    said = {person: {i: as_prediction(row) for i, row in articles.items()} for person, articles in by_person.items()}
    mean = lambda pairs: tuple(statistics.mean(figures) for figures in zip(*pairs))
    ours, theirs = [], []
    for person in sorted(by_person):
        reached = compare(f"hearsay-{person}", by_person[person], hearsay)
        ours.append(reached)
        print("hearsay against %-8s Attr F1 %5.1f  Src+ F1 %5.1f" % (person, *reached))
    for a, b in itertools.combinations(sorted(by_person), 2):
        both = [compare(f"{a}-{b}", by_person[a], said[b]), compare(f"{b}-{a}", by_person[b], said[a])]
        if None not in both:
            theirs.append(mean(both))
            print("%-7s against %-8s Attr F1 %5.1f  Src+ F1 %5.1f" % (a, b, *theirs[-1]))
    print("people  Attr F1 %5.1f  Src+ F1 %5.1f   (mean of %d pairs, %.1f to %.1f)" % (*mean(theirs), len(theirs), min(f[0] for f in theirs), max(f[0] for f in theirs)))
    print("Hearsay Attr F1 %5.1f  Src+ F1 %5.1f   (mean over %d people)" % (*mean(ours), len(ours)))


main(*sys.argv[1:])
