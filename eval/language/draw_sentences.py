#!/usr/bin/env python3
"""Draws the news sentences of news-entities.jsonl: prints one JSON line a sentence, without labels. See README.md.
Usage: draw_sentences.py SHARED_DATA [--text]"""
import hashlib
import json
import random
import re
import sys

SEED = "hearsay news entities 1"
SENTENCES_PER_DOCUMENT = 5
# Corpus folder, file, field of the text, documents to draw (60 in all).
QUOTAS = [
    ("quotes/polnear", "train.jsonl", "text", 10),
    ("quotes/polnear", "dev.jsonl", "text", 4),
    ("clusters", "wikinews_galaxy.dev.jsonl", "text", 8),
    ("clusters", "basil.dev.jsonl", "text", 4),
    ("clusters", "neus.dev.jsonl", "text", 4),
    ("clusters", "allsides.dev.jsonl", "text", 8),
    ("reuse/helsinki", "docs.jsonl", "text", 6),
    ("ingest/article", "naeb.dev.jsonl", "body", 6),
    ("ingest/article", "fundus-fixtures.dev.jsonl", "body", 6),
    ("timex", "timebank.dev.jsonl", "text", 2),
    ("timex", "aquaint.dev.jsonl", "text", 2),
]
ENGLISH_COUNTRIES = {"us", "uk", "za", "ca", "au", "ind", "my", "na", "tz", "ls"}
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Sen|Rep|Reps|Sens|Gov|Rev|Prof|St|Jr|Sr|vs|v|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|"
    r"Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mass|Calif|Conn|Fla|Ill|Pa|Tenn|Va|Wash|Wis|Ariz|Ala|Ga|Mich|Minn|La|Md|Del|Colo|Ore|Okla|Tex|Vt|Ky|Ind|"
    r"Kan|Mo|Neb|Nev|Ark|Miss|Attn|Supt|Cpl|Pvt|Hon|Messrs|Mt|Ft)|\b[A-Z]|\b[A-Z]\.[A-Z](?:\.[A-Z])*)\.$")
STOP = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")


def sentences(text):
    """Lines, cut after a stop that is no abbreviation's. Good enough to draw windows: a label needs its sentence only as a place."""
    for line in re.finditer(r"[^\n]+", text):
        start, end = line.span()
        for stop in STOP.finditer(text, start, end):
            rest = text[stop.end():end].lstrip()
            if rest and (rest[0].isupper() or rest[0] in "\"'“‘([0123456789") and not ABBREVIATION.search(text[start:stop.end()]):
                yield trimmed(text, start, stop.end())
                start = stop.end()
        yield trimmed(text, start, end)


def trimmed(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def is_usable(record, text):
    """English, offsets the same in UTF-16, of some length."""
    words = re.findall(r"[a-z]+", text.lower())
    return (record.get("country", "us") in ENGLISH_COUNTRIES and len(text) > 300 and max(map(ord, text)) < 0x10000
            and sum(word in ("the", "of", "and", "to", "in") for word in words) > len(words) / 12)


def is_worth_reading(text, window):
    """Four of the five sentences have a capital after their first word."""
    return sum(bool(re.search(r"\s[\"'“‘(]*[A-Z]", text[start:end])) for start, end in window) >= 4


def draw(data):
    part = 0
    for folder, file, field, quota in QUOTAS:
        random_ = random.Random(f"{SEED} {folder}/{file}")
        with open(f"{data}/{folder}/{file}", encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        random_.shuffle(records)
        seen, taken = set(), 0
        for record in records:
            text = record.get(field) or ""
            group = record.get("cluster") or record.get("site") or record["id"]
            if group in seen or taken == quota or not text or not is_usable(record, text):
                continue
            usable = [span for span in sentences(text) if 12 <= span[1] - span[0] <= 600]
            if len(usable) < SENTENCES_PER_DOCUMENT:
                continue
            # Half of the documents from their top, where headlines, bylines and captions are.
            places = range(len(usable) - SENTENCES_PER_DOCUMENT + 1)
            first = 0 if taken % 4 < 2 else random_.choice(places)
            windows = (usable[place:place + SENTENCES_PER_DOCUMENT] for place in [*places[first:], *places[:first]])
            window = next((window for window in windows if is_worth_reading(text, window)), None)
            if window is None:
                continue
            seen.add(group)
            for start, end in window:
                yield {"corpus": folder, "file": file, "id": record["id"], "start": start, "end": end,
                       "part": ("dev", "held")[part % 2], "hash": hashlib.sha256(text[start:end].encode()).hexdigest()[:8]}, text[start:end]
            taken += 1
            part += 1


if __name__ == "__main__":
    for sentence, text in draw(sys.argv[1]):
        print(json.dumps(sentence, ensure_ascii=False) + ("\t" + text if "--text" in sys.argv else ""))
