#!/usr/bin/env python3
"""Scores entity recognition, from the standard library alone. Spans are exact; corpora are read from $HEARSAY_SHARED/data (default ../shared).
  score_entities.py --make-input DIR               news.jsonl, uner_dev.jsonl and gum_dev.jsonl in DIR, for `hearsay annotate`
  score_entities.py news PRED.jsonl [--part P]     annotate's output for news.jsonl against language/news-entities.jsonl; P: dev (default), held or all
  score_entities.py uner_dev|gum_dev PRED          PER, ORG and LOC; PRED: annotate's .jsonl, .conllu (NER=B-PER in MISC), or a .tsv of word and tag
  --misses lists what is wrong (not for the held part), --json prints the figures as one JSON object.
News: `other` has no score of its own, it counts as a span only. "span only" asks for every labelled span, whatever its type."""
import argparse
import collections
import gzip
import hashlib
import json
import os
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = pathlib.Path(os.environ.get("HEARSAY_SHARED", HERE.parent.parent / "shared")) / "data"
LABELS = HERE / "language" / "news-entities.jsonl"
TREEBANKS = {"uner_dev": ("ner_uner_dev.tsv", "en_ewt-ud-dev.conllu.gz"), "gum_dev": ("ner_gum_dev.tsv", "gum_dev.conllu.gz")}
NEWS_TYPES = {"person": "person", "organization": "organization+outlet", "outlet": "organization+outlet", "place": "place", "group": "group"}
BIO_TYPES = {"person": "PER", "organization": "ORG", "outlet": "ORG", "place": "LOC"}
# What may cling to a name in one guideline and not in another.
LEADING = re.compile(r"(?:[\s\"“‘]|(?:the|a|an)\s)+", re.IGNORECASE)
TRAILING = re.compile(r"(?:['’]s|[\s'’\"”,;:])+$")


def json_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def predictions_of(path):
    return {record["id"]: record for record in json_lines(path)}


def trimmed(text, start, end):
    """The name itself: no article, no possessive, no quotation mark at its edges."""
    if lead := LEADING.match(text, start, end):
        start = lead.end() if lead.end() < end else start
    if trail := TRAILING.search(text[start:end]):
        end = start + trail.start() if trail.start() > 0 else end
    return start, end


def named(record, text):
    """(start, end, type) of the name mentions of one annotated document."""
    for entity in record.get("entities", []):
        for mention in entity.get("mentions", []):
            if mention.get("kind", "name") != "name":
                continue
            core = mention.get("core") or mention
            start, end = trimmed(text, core["start"], core["end"])
            # "officials" is a group in the dossier and no proper name.
            if entity["type"] != "group" or any(map(str.isupper, text[start:end])):
                yield start, end, entity["type"]


class Tally:
    """True positives, predicted and labelled per row."""

    def __init__(self):
        self.counts = collections.defaultdict(lambda: [0, 0, 0])

    def add(self, row, labelled, predicted):
        counts = self.counts[row]
        counts[0] += len(labelled & predicted)
        counts[1] += len(predicted)
        counts[2] += len(labelled)

    def figures(self):
        def percent(part, whole):
            return round(100 * part / whole, 1) if whole else 0.0

        return {row: {"labelled": gold, "predicted": found, "precision": percent(right, found), "recall": percent(right, gold),
                      "f1": percent(2 * right, found + gold)} for row, (right, found, gold) in self.counts.items()}


def news_documents():
    """{key: (record, text)} of the documents that hold labelled sentences, with their labels; stops when a corpus is not the one that was labelled."""
    labels = json_lines(LABELS)
    wanted = collections.defaultdict(list)
    for label in labels:
        wanted[label["corpus"], label["file"], label["id"]].append(label)
    documents, drifted = {}, []
    for corpus, file in sorted({(label["corpus"], label["file"]) for label in labels}):
        for record in json_lines(DATA / corpus / file):
            if sentences := wanted.pop((corpus, file, record["id"]), None):
                text = record["body"] if "body" in record else record["text"]
                drifted += [s["id"] for s in sentences if hashlib.sha256(text[s["start"]:s["end"]].encode()).hexdigest()[:8] != s["hash"]]
                documents[f"{corpus}/{file}#{record['id']}"] = (record, text, sentences)
    if wanted or drifted:
        sys.exit(f"the corpora are not those that were labelled: missing {[key[2] for key in wanted]}, changed {sorted(set(drifted))}")
    return documents


def score_news(path, part, misses):
    predictions, tally, wrong = predictions_of(path), Tally(), []
    documents = news_documents()
    if absent := [key for key in documents if key not in predictions]:
        print(f"{len(absent)} of {len(documents)} documents have no prediction: counted as empty", file=sys.stderr)
    for key, (_, text, sentences) in documents.items():
        found = set(named(predictions.get(key, {}), text))
        for sentence in sentences:
            if part not in ("all", sentence["part"]):
                continue
            labelled = {(label["start"], label["end"], label["type"]) for label in sentence["entities"]}
            inside = {span for span in found if span[0] < sentence["end"] and span[1] > sentence["start"]}
            score_sentence(tally, labelled, inside)
            wrong += [(key, kind, span, text) for kind, spans in differences(labelled, inside).items() for span in sorted(spans)]
    if misses:
        for key, kind, (start, end, type_), text in wrong:
            print(f"{kind:8} {type_:12} [{text[start:end]}]  … {' '.join(text[max(0, start - 50):end + 40].split())} …  {key}")
    return tally.figures()


def score_sentence(tally, labelled, found):
    def of(spans, group):
        return {(start, end) for start, end, type_ in spans if NEWS_TYPES.get(type_) == group}

    groups = dict.fromkeys(NEWS_TYPES.values())
    for group in groups:
        tally.add(group, of(labelled, group), of(found, group))
    tally.add("all four", *({(span, group) for group in groups for span in of(spans, group)} for spans in (labelled, found)))
    tally.add("span only", {span[:2] for span in labelled}, {span[:2] for span in found})


def differences(labelled, found):
    merged = [{(start, end, NEWS_TYPES.get(type_)) for start, end, type_ in spans} for spans in (labelled, found)]
    return {"missed": {s for s in labelled if (s[0], s[1], NEWS_TYPES.get(s[2])) not in merged[1] and s[2] in NEWS_TYPES},
            "spurious": {s for s in found if (s[0], s[1], NEWS_TYPES.get(s[2])) not in merged[0] and s[2] in NEWS_TYPES}}


def solid(text):
    return "".join(text.split())


def treebank_documents(name):
    """(id, text) per document, as it was before it was cut into words: sentences joined by a space, paragraphs by an empty line."""
    with gzip.open(DATA / "language" / TREEBANKS[name][1], "rt", encoding="utf-8") as lines:
        id_, text, gap = None, "", ""
        for line in lines:
            if line.startswith("# newdoc"):
                if text:
                    yield id_, text
                id_, text, gap = line.split("=", 1)[1].strip(), "", ""
            elif line.startswith("# newpar"):
                gap = "\n\n" if text else ""
            elif line.startswith("# text ="):
                text += gap + line.split("=", 1)[1].strip()
                gap = " "
        yield id_, text


def tagged_sentences(path):
    """[(word, tag), ...] per sentence of a word-and-tag file or of CoNLL-U."""
    sentence = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line.strip():
                if sentence:
                    yield sentence
                sentence = []
            elif "\t" in line and not line.startswith("# "):
                fields = line.split("\t")
                if len(fields) < 10:
                    sentence.append((fields[0], fields[-1]))
                elif fields[0].isdigit():
                    tag = re.search(r"(?:^|\|)NER=([^|]+)", fields[9])
                    sentence.append((fields[1], tag[1] if tag else "O"))
    if sentence:
        yield sentence


def tagged_spans(sentence):
    """((start, end, type) in characters without white space, their number)."""
    spans, place, open_ = set(), 0, None
    for word, tag in sentence:
        kind = tag[2:].split("-")[0]
        if open_ and (not tag.startswith("I-") or kind != open_[1]):
            spans.add((open_[0], place, open_[1]))
            open_ = None
        if tag != "O" and not open_:
            open_ = (place, kind)
        place += len(solid(word))
    if open_:
        spans.add((open_[0], place, open_[1]))
    return spans, place


def laid_end_to_end(sentences):
    """(all characters without white space, all spans in them)."""
    text, spans = [], set()
    place = 0
    for sentence in sentences:
        inside, length = tagged_spans(sentence)
        spans |= {(place + start, place + end, kind) for start, end, kind in inside}
        text.append("".join(solid(word) for word, _ in sentence))
        place += length
    return "".join(text), spans


def in_treebank_order(name):
    """The labelled sentences in the order of the treebank's documents (UNER has them in another)."""
    by_text = collections.defaultdict(list)
    for sentence in tagged_sentences(DATA / "language" / TREEBANKS[name][0]):
        by_text["".join(solid(word) for word, _ in sentence)].append(sentence)
    with gzip.open(DATA / "language" / TREEBANKS[name][1], "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text ="):
                yield by_text[solid(line.split("=", 1)[1])].pop(0)


def score_treebank(name, path, misses):
    text, labelled = laid_end_to_end(in_treebank_order(name))
    if path.endswith(".jsonl"):
        predictions, found, place = predictions_of(path), set(), 0
        for id_, document in treebank_documents(name):
            before = [0]
            for character in document:
                before.append(before[-1] + (not character.isspace()))
            found |= {(place + before[start], place + before[end], BIO_TYPES[type_])
                      for start, end, type_ in named(as_utf16(predictions.get(id_, {}), document), document) if type_ in BIO_TYPES}
            place += before[-1]
    else:
        said, found = laid_end_to_end(tagged_sentences(path))
        if said != text:
            text, labelled = laid_end_to_end(tagged_sentences(DATA / "language" / TREEBANKS[name][0]))
        if said != text:
            sys.exit(f"{path} does not hold the words of {name}")
    if misses:
        for kind, spans in (("missed", labelled - found), ("spurious", found - labelled)):
            for start, end, type_ in sorted(spans):
                print(f"{kind:8} {type_} [{text[start:end]}]  … {text[max(0, start - 40):end + 30]} …")
    tally = Tally()
    for kind in ("PER", "ORG", "LOC"):
        tally.add(kind, {s for s in labelled if s[2] == kind}, {s for s in found if s[2] == kind})
    tally.add("all three", labelled, found)
    tally.add("span only", {s[:2] for s in labelled}, {s[:2] for s in found})
    return tally.figures()


def as_utf16(record, text):
    """Offsets in characters for a text that holds such as are two UTF-16 units; the news documents were drawn without them."""
    if max(map(ord, text), default=0) < 0x10000:
        return record
    places = [index for index, character in enumerate(text) for _ in range(1 + (ord(character) > 0xffff))] + [len(text)]
    record = json.loads(json.dumps(record))
    for entity in record.get("entities", []):
        for span in [s for mention in entity["mentions"] for s in (mention, mention.get("core")) if s]:
            span["start"], span["end"] = places[span["start"]], places[span["end"]]
    return record


def make_input(folder):
    folder.mkdir(parents=True, exist_ok=True)
    rows = {"news": [{"id": key, "title": record.get("title"), "text": text, "date": record.get("date") or record.get("dct")}
                     for key, (record, text, _) in news_documents().items()]}
    for name in TREEBANKS:
        rows[name] = [{"id": id_, "title": None, "text": text, "date": None} for id_, text in treebank_documents(name)]
    for name, records in rows.items():
        with open(folder / f"{name}.jsonl", "w", encoding="utf-8") as out:
            out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", nargs="?", choices=["news", *TREEBANKS])
    parser.add_argument("predictions", nargs="?")
    parser.add_argument("--make-input", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--part", choices=["dev", "held", "all"], default="dev")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not DATA.is_dir():
        print("skipped: no corpus")
        return
    if options.make_input:
        make_input(options.make_input)
        return
    if not options.predictions:
        parser.error("name a set and its predictions, or --make-input")
    if options.misses and options.set == "news" and options.part != "dev":
        parser.error("the misses of the held part stay unread: nothing may be tuned on it")
    if options.set == "news":
        figures = score_news(options.predictions, options.part, options.misses)
    else:
        figures = score_treebank(options.set, options.predictions, options.misses)
    title = f"{options.set} {options.part}" if options.set == "news" else options.set
    if options.json:
        print(json.dumps({title: figures}))
        return
    print(f"{title:21}labelled  found      P      R     F1")
    for row, f in figures.items():
        print(f"{row:21}{f['labelled']:8}{f['predicted']:7}{f['precision']:7}{f['recall']:7}{f['f1']:7}")


if __name__ == "__main__":
    main()
