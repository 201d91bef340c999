#!/usr/bin/env python3
"""Tags and trees against a CoNLL-U treebank, as the CoNLL 2018 shared task counts them, punctuation included.

  score_trees.py GOLD PREDICTED [--json]     two CoNLL-U files of the same text, gzipped or not

Words are aligned by their characters (white space aside), so PREDICTED may come from raw text: F1 of words that are right, and of tags, features,
lemmas, UAS and LAS over them. With gold words all of these are accuracies. "LAS" compares universal relations, as the shared task does; "LAS+" compares subtypes too
(nsubj:pass)."""
import gzip
import json
import sys

MEASURES = ("words", "sentences", "UPOS", "XPOS", "FEATS", "lemmas", "UAS", "LAS", "LAS+")


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def read(path):
    """Words as (start, end, form, upos, xpos, head's index or -1, relation, feats, lemma) and sentences as (start, end), in characters that are no white space."""
    words, sentences, position = [], [], 0
    sentence, surface, skip = [], [], 0  # rows; (form, rows that it holds)

    def close():
        nonlocal position, sentence, surface
        if not sentence:
            return
        first, spans, start = len(words), [], position
        for form, count in surface:
            form = "".join(form.split())
            rows = sentence[len(spans):len(spans) + count]
            pieces = ["".join(row[1].split()) for row in rows]
            if "".join(pieces) == form:
                for piece in pieces:
                    spans.append((position, position + len(piece)))
                    position += len(piece)
            else:  # forms that are no cut of the token count as the whole of it
                spans += [(position, position + len(form))] * count
                position += len(form)
        for row, span in zip(sentence, spans):
            head = int(row[6]) if row[6].isdigit() else -2
            words.append((*span, row[1], row[3], row[4], first + head - 1 if head > 0 else head - 1 if head == 0 else -2, row[7], row[5], row[2]))
        sentences.append((start, position))
        sentence, surface = [], []

    for line in open_text(path):
        line = line.rstrip("\n")
        if not line:
            close()
        elif not line.startswith("#"):
            row = line.split("\t")
            if "." in row[0]:
                continue
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                surface.append((row[1], last - first + 1))
                skip = last - first + 1
                continue
            sentence.append(row)
            if skip:
                skip -= 1
            else:
                surface.append((row[1], 1))
    close()
    return words, sentences


def score(gold_path, predicted_path):
    (gold, gold_sentences), (said, said_sentences) = read(gold_path), read(predicted_path)
    if gold and said and gold[-1][1] != said[-1][1]:
        sys.exit(f"{predicted_path} is not the text of {gold_path}: {said[-1][1]} characters for {gold[-1][1]}")
    # Words of the same characters are aligned, in order: "gonna" read as one token of two words may give the same span twice.
    pairs, partner, i, j = [], {}, 0, 0
    while i < len(gold) and j < len(said):
        a, b = gold[i][:2], said[j][:2]
        if a == b:
            pairs.append((i, j))
            partner[j] = i
            i, j = i + 1, j + 1
        elif (a[1], a[0]) <= (b[1], b[0]):
            i += 1
        else:
            j += 1
    universal = lambda relation: relation.split(":")[0]
    head = lambda j: partner.get(said[j][5], -3) if said[j][5] >= 0 else said[j][5]
    right = dict.fromkeys(MEASURES, 0)
    right["words"] = len(pairs)
    for i, j in pairs:
        right["UPOS"] += gold[i][3] == said[j][3]
        right["XPOS"] += gold[i][4] == said[j][4]
        right["FEATS"] += gold[i][7] == said[j][7]
        right["lemmas"] += gold[i][8] == said[j][8]
        if gold[i][5] == head(j):
            right["UAS"] += 1
            right["LAS"] += universal(gold[i][6]) == universal(said[j][6])
            right["LAS+"] += gold[i][6] == said[j][6]
    right["sentences"] = len(set(gold_sentences) & set(said_sentences))
    total = {measure: len(gold) + len(said) for measure in MEASURES} | {"sentences": len(gold_sentences) + len(said_sentences)}
    return {measure: 200 * right[measure] / max(1, total[measure]) for measure in MEASURES}


if __name__ == "__main__":
    paths = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(paths) != 2:
        sys.exit(__doc__)
    figures = score(*paths)
    print(json.dumps(figures) if "--json" in sys.argv else "  ".join(f"{measure} {figure:.2f}" for measure, figure in figures.items()))
