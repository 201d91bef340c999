#!/usr/bin/env python3
"""Words and sentences of raw text against a CoNLL-U treebank, as the CoNLL 2018 shared task counts them.

  score_words.py raw GOLD > documents.jsonl     the raw text of each document: {"id", "text"}; a blank line between paragraphs
  score_words.py score GOLD PREDICTED           PREDICTED is JSON lines {"id", "sentences": [[start, end], ...], "words": [[start, end], ...]}, offsets in
                                                UTF-16 units of the raw text, or CoNLL-U (*.conllu) of all documents in order; --misses N prints some

A span counts by its first and last character that is no white space; a sentence or word is right when both are. GOLD and PREDICTED may be gzipped.
"Words" are syntactic words (do|n't), "tokens" orthographic ones (don't). Words of a token whose forms are not a cut of it count as that token.
"""
import collections, gzip, json, sys


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def read_conllu(path):
    """Documents as (id, [(begins a paragraph, [(token, [words], space after)])])."""
    documents, sentence, paragraph, skip = [], [], True, 0
    for line in open_text(path):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            documents.append((line.split("=", 1)[-1].strip(), []))
            paragraph = True
        elif line.startswith("# newpar") and "block" not in line:
            paragraph = True
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            if "." in fields[0]:
                continue
            space = "SpaceAfter=No" not in fields[9].split("|")
            if "-" in fields[0]:
                first, last = map(int, fields[0].split("-"))
                sentence.append((fields[1], [], space))
                skip = last - first + 1
            elif skip:
                sentence[-1][1].append(fields[1])
                skip -= 1
            else:
                sentence.append((fields[1], [fields[1]], space))
        elif not line and sentence:
            if not documents:
                documents.append(("document", []))
            documents[-1][1].append((paragraph, sentence))
            sentence, paragraph = [], False
    return documents


def raw(document):
    text, space = "", False
    for paragraph, sentence in document:
        if text:
            text += "\n\n" if paragraph else " " if space else ""
        for token, _, space in sentence:
            text += token + (" " if space else "")
        text = text.rstrip(" ")
    return text


def gold_spans(documents):
    """Spans of sentences, words and tokens over the characters of all documents without white space, and those characters."""
    characters, sentences, words, tokens = [], set(), set(), set()
    for _, document in documents:
        for _, sentence in document:
            start = len(characters)
            for token, parts, _ in sentence:
                first = len(characters)
                plain = "".join(token.split())
                characters.extend(plain)
                tokens.add((first, len(characters)))
                parts = ["".join(part.split()) for part in parts]
                for part in parts if "".join(parts) == plain else [plain]:
                    words.add((first, first + len(part)))
                    first += len(part)
            sentences.add((start, len(characters)))
    return "".join(characters), sentences, words, tokens


def offset_spans(documents, path):
    by_id = {record["id"]: record for record in map(json.loads, open_text(path))}
    base, sentences, words = 0, set(), set()
    for name, document in documents:
        text = raw(document)
        units = []  # for each UTF-16 unit the count of visible characters before it
        seen = 0
        for c in text:
            units.extend([seen] * (2 if ord(c) > 0xFFFF else 1))
            seen += not c.isspace()
        units.append(seen)
        for found, key in ((sentences, "sentences"), (words, "words")):
            found.update((base + units[start], base + units[end]) for start, end in by_id[name][key])
        base += seen
    return sentences, words


def f1(gold, found):
    right = len(gold & found)
    return 100 * right / max(1, len(found)), 100 * right / max(1, len(gold)), 200 * right / max(1, len(found) + len(gold))


def main(arguments):
    if arguments[0] == "raw":
        for name, document in read_conllu(arguments[1]):
            print(json.dumps({"id": name, "title": "", "text": raw(document)}, ensure_ascii=False))
        return
    documents = read_conllu(arguments[1])
    text, sentences, words, tokens = gold_spans(documents)
    if arguments[2].removesuffix(".gz").endswith(".conllu"):
        other, found_sentences, found_words, found_tokens = gold_spans(read_conllu(arguments[2]))
        if other != text:
            sys.exit("the texts differ: " + str(next(i for i, (a, b) in enumerate(zip(text + "\0", other + "\1")) if a != b)))
    else:
        found_sentences, found_words = offset_spans(documents, arguments[2])
        found_tokens = None
    for name, gold, found in (("words", words, found_words), ("tokens", tokens, found_tokens), ("sentences", sentences, found_sentences)):
        if found is not None:
            print("%-10s P %.2f R %.2f F1 %.2f" % (name, *f1(gold, found)))
    if "--misses" in arguments:
        limit = int(arguments[arguments.index("--misses") + 1])
        misses(text, words, found_words, limit)
        boundaries(text, sentences, found_sentences, limit)


def misses(text, gold, found, limit):
    cuts = lambda spans: {edge for span in spans for edge in span}
    counts = collections.Counter()
    wrong_gold, wrong_found = cuts(gold), cuts(found)
    for position in sorted(wrong_gold ^ wrong_found):
        around = [max([c for c in range(max(0, position - 12), position) if c in wrong_gold] or [max(0, position - 12)]),
                  min([c for c in range(position + 1, position + 13) if c in wrong_gold] or [position + 12])]
        counts["%s  %s|%s" % ("cut missing" if position in wrong_gold else "cut too much", text[around[0]:position], text[position:around[1]])] += 1
    for miss, count in counts.most_common(limit):
        print("%4d %s" % (count, miss))


def boundaries(text, gold, found, limit):
    gold, found = {end for _, end in gold}, {end for _, end in found}
    wrong = sorted(gold ^ found)
    print("sentence ends missed %d, too many %d" % (len(gold - found), len(found - gold)))
    for position in wrong[:: max(1, len(wrong) // limit)]:
        print("  %s  %s || %s" % ("missed  " if position in gold else "too many", text[max(0, position - 40):position], text[position:position + 30]))


if __name__ == "__main__":
    main(sys.argv[1:])
