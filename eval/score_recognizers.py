#!/usr/bin/env python3
"""score_recognizers.py CASES.jsonl --texts > TEXTS.jsonl ; score_recognizers.py CASES.jsonl PRED.jsonl

The date and time cases of Microsoft Recognizers (MIT): a sentence, a reference time, the expressions in it with their values.
Their types are ranges, dates, times, durations and sets of an assistant; ours are TIMEX3 of news. A case is supported when what it asks
can be said in TIMEX3 by a reader of texts: files that switch an assistant's modes (calendars, tasks, experiments), time zones alone and
expressions without a value are not. Where a case allows a past and a future reading, either is right.
Differences of notation alone are no error: TIMEX3 marks "every day" and "at 4 p.m." apart and has no number for "a few" (PXD); an interval of ours ends
with the last stretch named, one of the cases where that stretch begins ("2014-2018").
found: an expression of ours overlaps; right: it also has the value. A case is right when all of its expressions are, and nothing else was found
in a sentence that has none."""
import collections, datetime, json, re, sys

SUPPORTED = {"DateParser", "DatePeriodParser", "DateTimeParser", "DateTimePeriodParser", "TimePeriodParser", "DurationParser", "SetParser",
             "HolidayParser", "MergedParser", "DateTimeModel", "TimeParser"}
TYPES = {"date", "daterange", "datetime", "datetimerange", "time", "timerange", "duration", "set"}


def wanted(result):
    """Type and list of accepted values of one expression; None when it has none."""
    kind = (result.get("TypeName") or result.get("Type") or "").split(".")[-1]
    value = result.get("Value") or result.get("Resolution") or {}
    values = value.get("values") if isinstance(value, dict) else None
    if values:
        accepted = [{"timex": v.get("timex"), **v} for v in values]
    elif isinstance(value, dict) and value.get("Timex"):
        accepted = [{"timex": value["Timex"], **(value.get(side) or {})} for side in ("PastResolution", "FutureResolution")]
    else:
        return None
    return (kind, accepted) if kind in TYPES else None


def span_of_day(value):
    """First day and day after the last of a TIMEX3 date or an interval; None for what is no stretch of days."""
    if "/" in value:
        a, b = value.split("/", 1)
        first, last = span_of_day(a), span_of_day(b)
        return (first[0] if first else None, last[1] if last else None) if first or last else None
    day = datetime.date
    try:
        if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(T.*)?", value):
            d = day(*map(int, m.groups()[:3]))
            return d, d + datetime.timedelta(1)
        if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
            y, n = int(m[1]), int(m[2])
            return day(y, n, 1), day(y + n // 12, n % 12 + 1, 1)
        if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            d = day.fromisocalendar(int(m[1]), int(m[2]), 6 if m[3] else 1)
            return d, d + datetime.timedelta(2 if m[3] else 7)
        if m := re.fullmatch(r"(\d{4})-[QH](\d)", value):
            size = 3 if "Q" in value else 6
            a = (int(m[2]) - 1) * size
            return day(int(m[1]), a + 1, 1), day(int(m[1]) + (a + size) // 12, (a + size) % 12 + 1, 1)
        if re.fullmatch(r"\d{4}", value):
            return day(int(value), 1, 1), day(int(value) + 1, 1, 1)
        if re.fullmatch(r"\d{3}X?", value):
            return day(int(value[:3]) * 10, 1, 1), day(int(value[:3]) * 10 + 10, 1, 1)
        if re.fullmatch(r"\d{2}", value):
            return day(int(value) * 100, 1, 1), day(int(value) * 100 + 100, 1, 1)
    except ValueError:
        pass
    return None


def seconds(value):
    m = re.fullmatch(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?", value or "")
    sizes = (31536000, 2592000, 604800, 86400, 3600, 60, 1)
    return sum(float(n) * s for n, s in zip(m.groups(), sizes) if n) if m and any(m.groups()) else None


PARTS = {"TMO": ("08", "12"), "TAF": ("12", "16"), "TEV": ("16", "20"), "TNI": ("20", "23"), "TDT": ("08", "18")}


def clock(text):
    m = re.search(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?", text) or re.search(r"\b(\d\d):(\d\d):(\d\d)", text)
    return tuple(int(g or 0) for g in m.groups()) if m else None


def bounds(want):
    """Beginning and end of a stretch, as the cases write them."""
    return [next((want[k] for k in (key, key + "Date", key + "Time", key + "DateTime") if want.get(k)), "") for key in ("start", "end")]


def together(kind, want, ours):
    """TIMEX3 marks two expressions where the cases have one: the day and the hour, the ends of a stretch."""
    if kind == "datetime":
        said = want.get("dateTime") or want.get("value") or ""
        return any(v[:10] == said[:10] for v in ours) and any(clock(v) is not None and clock(v) == clock(said) for v in ours)
    if kind == "set" and "T" in (want.get("timex") or ""):
        timex = want["timex"]
        day = timex.partition("T")[0]
        return any(clock(v) is not None and clock(v) == clock(timex) for v in ours) and any(v == day if day else v == "P1D" or v.startswith("XXXX-XX-XXT") for v in ours)
    if kind.endswith("range") and len(ours) > 1:
        first, after = bounds(want)
        if kind == "daterange":
            stretches = [x for x in map(span_of_day, ours) if x]
            return any(str(x[0]) == first for x in stretches) and any(after in (str(x[1]), str(x[1] and x[1] - datetime.timedelta(1)), str(x[0])) for x in stretches)
        return all(any(clock(v) is not None and clock(v) == clock(end) for v in ours) for end in (first, after)) and (kind == "timerange" or any(v[:10] == first[:10] for v in ours))
    return False


FEW = re.compile(r"\b(?:few|some|several)\b", re.I)


def last_begins(value):
    """First day of the last stretch that an interval names."""
    last = span_of_day(value.split("/", 1)[1]) if "/" in value else None
    return last and last[0]


def equal(kind, want, ours, text):
    """Ours says what a candidate says."""
    timex = want.get("timex") or ""
    if ours == timex:
        return True
    if kind == "duration":
        if vague := re.fullmatch(r"PT?X([YMWDHS])", ours):
            return FEW.search(text) is not None and timex.endswith(vague[1])
        return seconds(ours) is not None and seconds(ours) in (seconds(timex), float(want.get("value") or want.get("duration") or -1))
    if kind == "set":
        return ours.removeprefix("XXXX-XX-XX") == timex or seconds(ours) == seconds(timex) is not None
    if kind == "date":
        return ours[:10] == (want.get("date") or want.get("value") or "?")[:10]
    if kind.endswith("range") and (m := re.search(r",(P[^)]+)\)", timex)) and ours.startswith("P") and seconds(ours) == seconds(m[1]):
        return True  # "the past three weeks" is a duration in TIMEX3
    if kind == "daterange":
        # The cases end "19 to 20 November" on the 20th and "November" on 1 December; ours is inclusive. A first or a last day alone is a bound.
        first, after = bounds(want)
        stretch = span_of_day(ours)
        if stretch is None:
            return False
        begins, ends = stretch
        if not after:
            return str(begins) == first or str(ends) == first  # "after 2012"
        if not first:
            return str(begins) == after or str(ends) == after
        return str(begins) == first and after in (str(ends), str(ends and ends - datetime.timedelta(1)), str(last_begins(ours)))
    part = next((p for p in PARTS if p in ours), None)
    if kind in ("time", "datetime"):
        said = want.get("time") or want.get("dateTime") or want.get("value") or ""
        same_day = kind == "time" or ours[:10] == said[:10]
        return same_day and clock(ours) is not None and clock(ours) == clock(said if ":" in said else timex)
    if kind in ("timerange", "datetimerange"):
        if want.get("Mod") and clock(ours) is not None:  # "before 8 p.m."
            return clock(ours) in [clock(x) for x in bounds(want)] and (kind == "timerange" or ours[:10] in [x[:10] for x in bounds(want)])
        if part:
            return timex == part or timex.endswith(part) and (kind == "timerange" or ours[:10] == (want.get("start") or want.get("startDateTime") or "")[:10])
        if "/" in ours:
            a, b = ours.split("/", 1)
            first, after = bounds(want)
            return clock(a) == clock(first) and clock(b) == clock(after) and clock(a) is not None and (kind == "timerange" or a[:10] == first[:10])
    return False


cases = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
if sys.argv[2] == "--texts":
    for n, case in enumerate(cases):
        print(json.dumps({"id": str(n), "text": case["input"], "date": (case["reference"] or "2016-11-07")[:10], "language": "en"}))
    sys.exit()
said = {row["id"]: row.get("times", []) for row in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
kinds, total, supported, right, misses = collections.defaultdict(collections.Counter), len(cases), 0, 0, []
for n, case in enumerate(cases):
    results = [wanted(r) for r in case["results"]]
    if case["file"] not in SUPPORTED or None in results:
        continue
    supported += 1
    ours, good = said.get(str(n), []), True
    for result, (kind, accepted) in zip(case["results"], results):
        start, end = result["Start"], result["Start"] + len(result["Text"])
        over = [t for t in ours if t["span"]["start"] < end and t["span"]["end"] > start]
        hit = any(equal(kind, want, t["value"], result["Text"]) for want in accepted for t in over) or any(together(kind, want, [t["value"] for t in over]) for want in accepted)
        kinds[kind].update(all=1, found=bool(over), right=hit)
        good &= hit
        if not hit:
            misses.append((kind, result["Text"], accepted[0].get("timex"), [t["value"] for t in over], case["input"]))
    right += good and (bool(results) or not ours)
    if not results and ours:
        misses.append(("none", [t["span"]["text"] if "text" in t["span"] else "" for t in ours], None, [t["value"] for t in ours], case["input"]))
print(f"cases {total}  supported {supported} ({100 * supported / total:.1f})  right {right} ({100 * right / supported:.1f})")
for kind, c in sorted(kinds.items()):
    print(f"{kind:14} {c['all']:5}  found {100 * c['found'] / c['all']:.1f}  right {100 * c['right'] / c['all']:.1f}")
if "--misses" in sys.argv:
    for miss in misses:
        print(*miss, sep=" | ")
