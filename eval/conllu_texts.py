"""Reads treebank files (CoNLL-U) back into running text: documents of words with exact offsets, entities and coreference of GUM."""
import gzip, json, re, sys


def documents(path):
    """Yields {id, genre, text, words: [{start, end, form, upos, xpos, head, deprel, misc, sentence}]}; heads are indices of words, -1 a root."""
    document = None
    sentence, first_of_paragraph = [], True
    with (gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")) as file:
        for line in [*file, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                if document:
                    yield finished(document)
                document = {"id": line.split("= ")[1], "genre": "", "parts": [], "length": 0, "words": [], "sentences": 0}
                first_of_paragraph = True
            elif line.startswith("# meta::genre"):
                document["genre"] = line.split("= ")[1]
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                first_of_paragraph = True
            elif line.startswith("#"):
                continue
            elif line:
                sentence.append(line.split("\t"))
            elif sentence:
                add_sentence(document, sentence, first_of_paragraph)
                sentence, first_of_paragraph = [], False
    if document:
        yield finished(document)


def add_sentence(document, rows, first_of_paragraph):
    if first_of_paragraph and document["length"]:
        write(document, "\n\n")
    base = len(document["words"])
    index = {}  # a word's number in its sentence -> its place in the document
    multi = None  # (last word, start, form, characters used)
    for row in rows:
        number, form, misc = row[0], row[1], row[9]
        space = "" if "SpaceAfter=No" in misc else " "
        if "." in number:
            continue
        if "-" in number:
            start = document["length"]
            write(document, form + space)
            multi = [int(number.split("-")[1]), start, form, 0]
            continue
        if multi:
            left = multi[2][multi[3]:]
            used = len(form) if left.startswith(form) else 0
            start = multi[1] + (multi[3] if used else 0)
            end = start + used if used else multi[1] + len(multi[2])
            multi[3] += used
            if int(number) == multi[0]:
                multi = None
        else:
            start = document["length"]
            end = start + len(form)
            write(document, form + space)
        index[int(number)] = len(document["words"])
        document["words"].append({"start": start, "end": end, "form": form, "upos": row[3], "xpos": row[4], "head": int(row[6]), "deprel": row[7], "misc": misc, "sentence": document["sentences"]})
    for word in document["words"][base:]:
        word["head"] = index.get(word["head"], -1)
    document["sentences"] += 1


def write(document, text):
    document["parts"].append(text)
    document["length"] += len(text)


def finished(document):
    document["text"] = "".join(document.pop("parts")).rstrip()
    return document


def mentions(document):
    """GUM's entity mentions: {first, end, head, entity, type, status}, words half-open; head is the word of the mention whose own head lies outside."""
    found, open_ = [], {}
    for i, word in enumerate(document["words"]):
        entry = next((part[7:] for part in word["misc"].split("|") if part.startswith("Entity=")), "")
        for opening, single, closing in re.findall(r"\(([^()]+)(\))?|([^()]+)\)", entry):
            if opening:
                fields = opening.split("-")
                mention = {"first": i, "entity": fields[0], "type": fields[1], "status": fields[2]}
                if single:
                    found.append({**mention, "end": i + 1})
                else:
                    open_.setdefault(fields[0], []).append(mention)
            elif open_.get(closing):
                found.append({**open_[closing].pop(), "end": i + 1})
    for mention in found:
        inside = range(mention["first"], mention["end"])
        mention["head"] = next((i for i in inside if document["words"][i]["head"] not in inside), mention["first"])
    found.sort(key=lambda mention: (mention["first"], -mention["end"]))
    return found


if __name__ == "__main__":  # conllu_texts.py FILE [GENRE...]: articles as JSON lines
    for document in documents(sys.argv[1]):
        if len(sys.argv) < 3 or document["genre"] in sys.argv[2:]:
            print(json.dumps({"id": document["id"], "text": document["text"]}))
