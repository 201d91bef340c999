#!/usr/bin/env python3
"""Scores the language core on UD English EWT and GUM dev, writes the table of docs/LANGUAGE.md and checks eval/floors.json.

  language.py [--no-docs]

Gold words: the treebank goes through `hearsay annotate` as CoNLL-U, which keeps its words and reads the rest anew. Raw text: the documents go through it as
JSON lines. Names on gold words are spans of NER= in MISC, scored by score_entities.py. The corpora are third-party text and stay outside: HEARSAY_SHARED says
where (default ../shared). What was written is then in artifacts/eval/language."""
import json
import os
import pathlib
import resource
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CORPORA = pathlib.Path(os.environ.get("HEARSAY_SHARED", ROOT.parent / "shared")) / "data" / "language"
OUT = ROOT / "artifacts" / "eval" / "language"
DOCS = ROOT / "docs" / "LANGUAGE.md"
SPEED = "### Speed"
BEGIN, END = "<!-- written by build.sh eval -->", "<!-- end -->"
sys.path.insert(0, str(HERE))
import score_trees  # noqa: E402

# Published figures on the TEST sets, by the same script's rules (LAS of universal relations); each with where it was read.
PUBLISHED = {
    "EWT": [
        ("UDPipe 2, gold words", "UD 2.17", [100, None, 97.61, 97.13, 98.13, 97.96, 94.09, 92.36]),
        ("UDPipe 2, raw text", "UD 2.17", [99.07, 88.42, 96.75, 96.27, 97.21, 97.13, 91.59, 89.91]),
        ("Stanza 1.5.1, raw text", "UD 2.12", [98.92, 89.16, 96.20, 95.75, 96.39, 96.63, 88.90, 86.77]),
        ("spaCy en_udv25_englishewt_trf", "UD 2.5", [None, 90.62, 96.94, 96.36, 96.91, 97.36, 91.90, 89.42]),
    ],
    "GUM": [
        ("UDPipe 2, gold words", "UD 2.17", [100, None, 98.36, 98.31, 98.28, 99.07, 93.82, 92.14]),
        ("UDPipe 2, raw text", "UD 2.17", [99.74, 95.77, 98.12, 98.06, 98.04, 98.83, 93.20, 91.54]),
        ("Stanza 1.5.1, raw text", "UD 2.12", [99.69, 95.34, 97.59, 97.42, 97.52, 98.22, 90.49, 88.24]),
    ],
}
SETS = {"EWT": ("en_ewt-ud-dev.conllu.gz", "uner_dev"), "GUM": ("gum_dev.conllu.gz", "gum_dev")}
COLUMNS = ("words", "sentences", "UPOS", "XPOS", "FEATS", "lemmas", "UAS", "LAS")


def annotate(source, target, *options, cores=None):
    """Processor seconds that it took: what else the machine does at the time matters little."""
    environment = dict(os.environ) | ({"DOTNET_PROCESSOR_COUNT": str(cores)} if cores else {})
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(target, "w", encoding="utf-8") as output:
        subprocess.run([str(ROOT / "hearsay"), "annotate", str(source), *options], stdout=output, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def score_names(corpus, predicted_path):
    """F1 of PER, ORG and LOC spans; None when the file has no names at all."""
    if "NER=" not in pathlib.Path(predicted_path).read_text(encoding="utf-8"):
        return None
    printed = subprocess.run([sys.executable, str(HERE / "score_entities.py"), corpus, str(predicted_path), "--json"], stdout=subprocess.PIPE, check=True).stdout
    return next(iter(json.loads(printed).values()))["all three"]["f1"]


def speeds(documents):
    """Words a processor second, without the time that the program takes to start."""
    copies = 4
    words = len((OUT / "EWT.raw.conllu").read_text(encoding="utf-8").split("start_char=")) - 1
    many = OUT / "many.jsonl"
    many.write_text(documents.read_text(encoding="utf-8") * copies, encoding="utf-8")
    rates = {}
    for name, options in (
        ("words, tags, trees and names", ["--format", "conllu"]),
        ("the same, entities, times and statements", []),
        ("entities, times and statements by rules alone (`--fast`)", ["--fast"]),
    ):
        once, all_copies = (min(annotate(path, OUT / "timed", *options, cores=1) for _ in range(2)) for path in (documents, many))
        rates[name] = words * (copies - 1) / max(1e-9, all_copies - once)
    return rates


def shown(figure):
    return "–" if figure is None else f"{figure:.1f}"


def table(figures, names, rates):
    lines = []
    for corpus in SETS:
        lines += [f"### {corpus}", "", "| | data | words | sentences | UPOS | XPOS | features | lemmas | UAS | LAS |", "|---|---|---|---|---|---|---|---|---|---|"]
        for way in ("gold words", "raw text"):
            row = figures[corpus, way]
            cells = [None if way == "gold words" and column == "sentences" else row[column] for column in COLUMNS]
            lines.append(f"| **Hearsay, {way}** | dev | " + " | ".join(f"**{shown(cell)}**" for cell in cells) + " |")
        lines += [f"| {name} | test, {data} | " + " | ".join(shown(cell) for cell in cells) + " |" for name, data, cells in PUBLISHED[corpus]]
        lines += ["", f"With subtypes of relations (`nsubj:pass`), LAS on gold words is {shown(figures[corpus, 'gold words']['LAS+'])}.", ""]
    lines += ["### Names", "", "F1 of spans with their type (PER, ORG, LOC). By the network alone on gold words; by the whole engine, rules and network, from raw text.", "",
              "| | UNER on EWT | GUM |", "|---|---|---|",
              f"| **Hearsay, network, gold words** | **{shown(names['EWT'])}** (dev) | **{shown(names['GUM'])}** (dev) |"]
    engine = {name: json.loads(path.read_text(encoding="utf-8")) for name in ("news", "uner_dev", "gum_dev") if (path := OUT.parent / "entities" / f"{name}.json").is_file()}
    rows = {name: next(iter(figures.values())) for name, figures in engine.items()}  # as eval/entities.sh left them
    if len(rows) == 3:
        lines.append(f"| **Hearsay, engine, raw text** | **{shown(rows['uner_dev']['all three']['f1'])}** (dev) | **{shown(rows['gum_dev']['all three']['f1'])}** (dev) |")
    lines += ["| XLM-R large (UNER), gold words | 86.0 (test) | – |", ""]
    if len(rows) == 3:
        kinds = [kind for kind in rows["news"] if kind != "all four"]
        lines += ["In the dev part of 300 news sentences labelled for this purpose (`eval/language/`), by the engine from raw text, groups being nationalities and the like:", "",
                  f"| {' | '.join(kinds)} |", "|" + "---|" * len(kinds), "| " + " | ".join(f"**{shown(rows['news'][kind]['f1'])}**" for kind in kinds) + " |", ""]
    if rates:
        lines += [SPEED, "", "Raw text of EWT in, on the machine that wrote this table, the time to start left out.", "", "| to | words a processor second |", "|---|---|",
                  *(f"| {name} | {round(rate, -3):,.0f} |" for name, rate in rates.items()), ""]
    return "\n".join(lines)


def main():
    if not CORPORA.is_dir():
        print("skipped: no corpus")
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    figures, names = {}, {}
    for corpus, (treebank, entities) in SETS.items():
        gold = CORPORA / treebank
        annotate(gold, OUT / f"{corpus}.conllu")
        documents = OUT / f"{corpus}.jsonl"
        with open(documents, "w", encoding="utf-8") as output:
            subprocess.run([sys.executable, str(HERE / "score_words.py"), "raw", str(gold)], stdout=output, check=True)
        annotate(documents, OUT / f"{corpus}.raw.conllu", "--format", "conllu")
        figures[corpus, "gold words"] = score_trees.score(str(gold), str(OUT / f"{corpus}.conllu"))
        figures[corpus, "raw text"] = score_trees.score(str(gold), str(OUT / f"{corpus}.raw.conllu"))
        names[corpus] = score_names(entities, OUT / f"{corpus}.conllu")
        for way in ("gold words", "raw text"):
            print(f"{corpus:4} {way:11}" + "  ".join(f"{measure} {figure:.2f}" for measure, figure in figures[corpus, way].items()))
        print(f"{corpus:4} names      F1 {shown(names[corpus])}")
    if not figures["EWT", "gold words"]["UPOS"]:
        print("no language model: the tables are not written")
    elif "--no-docs" not in sys.argv:
        idle = os.getloadavg()[0] < os.cpu_count() / 2
        rates = speeds(OUT / "EWT.jsonl") if idle else {}
        if not idle:
            print("the machine is busy with other work: speeds are not measured, those of the last run stay")
        for name, rate in rates.items():
            print(f"{name}: {rate:,.0f} words a processor second")
        before, _, rest = DOCS.read_text(encoding="utf-8").partition(BEGIN)
        last, _, after = rest.partition(END)
        kept = "" if rates or SPEED not in last else "\n" + last[last.index(SPEED):]
        DOCS.write_text(f"{before}{BEGIN}\n{table(figures, names, rates)}{kept}{END}{after}", encoding="utf-8")

    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8")).get("language", {})
    below = []
    for name, rows in floors.items():
        corpus, way = name.split(" ", 1)
        reached = {"names": names[corpus] or 0} if way == "names" else figures[corpus, way]
        below += [f"{name} {row}: {reached[row]:.2f} is below {floor}" for row, floor in rows.items() if reached[row] < floor]
    print("\n".join(below) or "all at or above their floors")
    return int(bool(below))


if __name__ == "__main__":
    sys.exit(main())
