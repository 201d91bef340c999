#!/usr/bin/env python3
"""Scores pronouns and role nouns that the engine gives to a named entity against GUM's coreference.
Usage: score_coref.py TREEBANK.conllu.gz ANNOTATIONS.jsonl [GENRE...] [--misses]
ANNOTATIONS: {"id", "entities": [...], "mentions": [[start, end, coreStart, coreEnd, "name|nominal|pronoun", entity]]} a line.
Precision: of those given to a named entity, how many have GUM's entity of the closest name. Recall: of those for whom GUM has a name earlier in the text."""
import json, sys
from collections import defaultdict
import conllu_texts

PRONOUNS = {word: kind for kind, words in {
    "he": "he him his himself", "she": "she her hers herself", "they": "they them their theirs themselves", "it": "it its itself", "who": "who whom whose"}.items() for word in words.split()}


def score(document, annotation, tally, misses):
    words, gold = document["words"], conllu_texts.mentions(document)
    by_head = {}
    for mention in gold:
        by_head.setdefault(mention["head"], mention)  # the widest mention of a head
    named_from = {}
    for mention in gold:
        if words[mention["head"]]["upos"] == "PROPN":
            named_from[mention["entity"]] = min(named_from.get(mention["entity"], 1 << 30), words[mention["head"]]["start"])
    heads = [(words[head]["start"], words[head]["end"], mention) for head, mention in sorted(by_head.items())]

    def gold_of(start, end):
        """The mention whose head lies in a span; of several the last that is no part of another's."""
        inside = [mention for s, e, mention in heads if start <= s < end]
        return next((m for m in inside if not any(o is not m and o["first"] <= m["first"] and m["end"] <= o["end"] for o in inside)), None)

    names = defaultdict(list)
    for start, end, core_start, core_end, kind, entity in annotation["mentions"]:
        if kind == "name" and (mention := gold_of(core_start, core_end)):
            names[entity].append((core_start, mention["entity"]))
    answers = {}
    for start, end, core_start, core_end, kind, entity in annotation["mentions"]:
        if kind != "name" and names[entity] and (kind == "pronoun" or document["text"][core_start:core_end]):
            closest = min(names[entity], key=lambda name: (name[0] > start, abs(name[0] - start)))
            answers[core_start if kind == "pronoun" else core_end] = (closest[1], entity)
    for i, word in enumerate(words):
        kind = PRONOUNS.get(word["form"].lower()) if word["upos"] in ("PRON", "DET") else "noun" if word["upos"] == "NOUN" and i in by_head and by_head[i]["type"] in ("person", "organization", "place") else None
        if kind is None:
            continue
        mention = by_head.get(i)
        if kind == "who" and mention is None:  # GUM leaves relative pronouns out: the noun they depend on
            continue
        has_name = mention is not None and named_from.get(mention["entity"], 1 << 30) < word["start"]
        answer, entity = answers.get(word["start"] if kind != "noun" else word["end"], (None, None))
        right = mention is not None and answer == mention["entity"]
        count = tally[kind]
        count[0] += answer is not None
        count[1] += has_name
        count[2] += right
        if misses and answer is not None and not right or misses and has_name and answer is None and kind != "noun":
            context = document["text"][max(0, word["start"] - 70):word["end"] + 30].replace("\n", " / ")
            given = annotation["entities"][entity]["name"] if entity is not None else "-"
            wanted = next((" ".join(words[k]["form"] for k in range(m["first"], min(m["end"], m["first"] + 6))) for m in gold if mention and m["entity"] == mention["entity"]), None)
            print(f"{'wrong' if answer else 'none '} {document['id'][4:]:20} {word['form']:8} gave {given!r} gold {wanted!r}: ...{context}")


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    annotations = {record["id"]: record for record in map(json.loads, open(arguments[1], encoding="utf-8"))}
    tallies = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for document in conllu_texts.documents(arguments[0]):
        if document["id"] in annotations and (len(arguments) < 3 or document["genre"] in arguments[2:]):
            score(document, annotations[document["id"]], tallies[document["genre"]], "--misses" in sys.argv)
    total = defaultdict(lambda: [0, 0, 0])
    for genre in tallies.values():
        for kind, counts in genre.items():
            total[kind] = [a + b for a, b in zip(total[kind], counts)]
    for genre, tally in [*sorted(tallies.items()), ("ALL", total)]:
        pronouns = [sum(tally[kind][k] for kind in ("he", "she", "they", "it")) for k in range(3)]
        cells = [f"{kind} P {ratio(c[2], c[0])} R {ratio(c[2], c[1])}" for kind, c in [("pronouns", pronouns), *((k, tally[k]) for k in ("he", "she", "they", "it", "noun"))]]
        print(f"{genre:12} " + "  ".join(cells))


def ratio(part, whole):
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "-    "


main()
