#!/usr/bin/env python3
"""score_recognizers.py CASES.jsonl --texts > TEXTS.jsonl ; score_recognizers.py CASES.jsonl PRED.jsonl [--misses]

The date and time cases of Microsoft Recognizers (MIT): a sentence, a reference time, the expressions in it with their values.
The main row, "model", is the cases of DateTimeModel that their JavaScript engine is said to support: 427, of which its own run passes 420.
The row "supported" is every case of the files whose questions can be asked of a reader of texts: files that switch an assistant's modes
(calendars, tasks, experiments), time zones alone and expressions without a value are not.

A case is right when every expression in it is found with its value and nothing else is; "recently", which TIMEX3 marks as PAST_REF and
they do not, is no find here. Where a case allows a past and a future reading, or the morning and the evening, either is right. Where it has one
value, that one alone is, also where an assistant looks ahead and news would look back.
An expression is found when one of ours overlaps it: TIMEX3 leaves out "on", "from", "before", which their texts hold.

Their values are compared as follows. What is equal says the same:
- The value of TIMEX3 and their "timex" are both without the part meant by "early", "end of", "before", "since" (TIMEX3 has attributes and signals for it),
  so "end of this month" is the month, "before 2010" is 2010. Of a stretch with one bound, ours is the stretch named at that bound.
- Ours is resolved, theirs mostly stands beside its timex: the resolved values are compared, an end of theirs being the day after the last or the last.
- A stretch is one interval of ours, or two expressions of ours that are its ends: TIMEX3 marks "from 9 a.m. until noon" as two. Each must have day and clock of its end.
- An interval of ours ends with the last stretch named, one of the cases where that stretch begins ("2014-2018").
- "two months ago" is a month in TIMEX3, which counts in the unit said, and a day of it in the cases.
- "the next three weeks" is a duration in TIMEX3, P3W; accepted where a word such as "next" makes the stretch, never for two dates.
- "a few hours" is PTXH in TIMEX3, PT3H in the cases. A duration may be written in other units (PT90M, PT1.5H).
- The end of a day is 24:00 in ISO 8601, 23:59:59 in the cases; midnight of no day is 24:00 as well as 00:00. "Now" as an end of a stretch is the day of reference.
- A set with a clock ("3 p.m. each day") may be two expressions, the set and the clock. A set has no day: T15 is XXXX-XX-XXT15:00."""
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


def length(value):
    """Months and seconds of a duration, since a month has no one length."""
    m = re.fullmatch(r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?", value or "")
    if not m or not any(m.groups()):
        return None
    years, months, *rest = (float(n or 0) for n in m.groups())
    return 12 * years + months, sum(n * size for n, size in zip(rest, (604800, 86400, 3600, 60, 1)))


PARTS = {"TMO": ("08", "12"), "TAF": ("12", "16"), "TEV": ("16", "20"), "TNI": ("20", "23"), "TDT": ("08", "18")}


def clock(text):
    m = re.search(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?", text) or re.search(r"\b(\d\d):(\d\d):(\d\d)", text)
    at = tuple(int(g or 0) for g in m.groups()) if m else None
    return (24, 0, 0) if at == (23, 59, 59) else at


def bounds(want):
    """Beginning and end of a stretch, as the cases write them."""
    return [next((want[k] for k in (key, key + "Date", key + "Time", key + "DateTime") if want.get(k)), "") for key in ("start", "end")]


def on_day(value, stated):
    return value[:10] == stated[:10]


def together(kind, want, ours):
    """TIMEX3 marks two expressions where the cases have one: the ends of a stretch, a clock and how often."""
    if kind == "set" and "T" in (want.get("timex") or ""):
        day, _, _ = want["timex"].partition("T")
        return any(clock(v) is not None and clock(v) == clock(want["timex"]) for v in ours) and any(v == day if day else v == "P1D" or v.startswith("XXXX-XX-XXT") for v in ours)
    first, after = bounds(want)
    if not kind.endswith("range") or not first or not after:
        return False
    pairs = [(a, b) for n, a in enumerate(ours) for b in ours[n + 1:]]
    if kind == "daterange":
        stretches = [(span_of_day(a), span_of_day(b)) for a, b in pairs]
        return any(a and b and str(a[0]) == first and after in (str(b[1]), str(b[1] and b[1] - datetime.timedelta(1)), str(b[0])) for a, b in stretches)
    return any(clock(a) is not None and clock(a) == clock(first) and clock(b) is not None and clock(b) == clock(after)
               and (kind == "timerange" or on_day(a, first) and on_day(b, after)) for a, b in pairs)


FEW = re.compile(r"\b(?:few|some|several)\b", re.I)
COUNTED = re.compile(r"\b(?:weeks?|months?|years?) (?:ago|later|from now|earlier)\b", re.I)
ROW = re.compile(r"\b(?:last|past|previous|next|coming|following|upcoming)\b", re.I)  # words that make a stretch of an amount


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
        return length(ours) is not None and length(ours) in (length(timex), (0, float(want.get("value") or want.get("duration") or -1)))
    if kind == "set":
        day, _, hour = ours.removeprefix("XXXX-XX-XX").partition("T")
        return ours.removeprefix("XXXX-XX-XX") == timex or length(ours) == length(timex) is not None or day == timex.partition("T")[0] and hour != "" and clock(ours) is not None and clock(ours) == clock(timex)
    if kind == "date" and COUNTED.search(text) and re.fullmatch(r"\d{4}(?:-\d\d|-W\d\d)?", ours):
        stretch, stated = span_of_day(ours), want.get("date") or want.get("value") or ""
        return stretch is not None and str(stretch[0]) <= stated < str(stretch[1])
    if kind == "date":
        return ours[:10] == (want.get("date") or want.get("value") or "?")[:10]
    if kind.endswith("range") and ROW.search(text) and (m := re.search(r",(P[^)]+)\)", timex)) and ours.startswith("P") and length(ours) == length(m[1]):
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
        same_day = kind == "time" or on_day(ours, said)
        ours_at, said_at = clock(ours), clock(said if ":" in said else timex)
        return same_day and ours_at is not None and (ours_at == said_at or kind == "time" and (ours_at, said_at) == ((24, 0, 0), (0, 0, 0)))
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


def finds(result, kind, accepted, ours, reference):
    """What of ours overlaps an expression of the case, and whether it has the value."""
    start = len(LEAD) + result["Start"]
    end = start + len(result["Text"])
    over = [t for t in ours if t["span"]["start"] < end and t["span"]["end"] > start]
    values = [t["value"] for t in over]
    ends = [reference[:10] if value == "PRESENT_REF" else value for value in values]
    return over, any(equal(kind, want, value, result["Text"]) for want in accepted for value in values) or any(together(kind, want, ends) for want in accepted)


REFERENCE = "2016-11-07T00:00:00"  # of a case that has none: its value does not hang on it
LEAD = "A note in the office reads: "  # the case is no article: alone, "Feb 29" would be read as the date of one

cases = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
if sys.argv[2] == "--texts":
    for n, case in enumerate(cases):
        print(json.dumps({"id": str(n), "text": LEAD + case["input"], "date": (case["reference"] or REFERENCE)[:19] + "Z", "language": "en"}))
    sys.exit()
said = {row["id"]: row.get("times", []) for row in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
kinds, rows, misses = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), []
for n, case in enumerate(cases):
    results = [wanted(r) for r in case["results"]]
    is_model = case["file"] == "DateTimeModel" and "javascript" not in case["notSupported"]
    if not is_model and (case["file"] not in SUPPORTED or None in results):
        continue
    ours, good, matched = said.get(str(n), []), None not in results, []
    for result, (kind, accepted) in zip(case["results"], results):
        over, hit = finds(result, kind, accepted, ours, case["reference"] or REFERENCE)
        matched += over
        kinds[kind].update(all=1, found=bool(over), right=hit)
        good &= hit
        if not hit:
            misses.append((is_model, kind, result["Text"], accepted[0].get("timex"), [t["value"] for t in over], case["input"]))
    if extra := [t for t in ours if t not in matched and not t["value"].endswith("_REF")]:
        good = False
        misses.append((is_model, "none", [t["span"]["text"] for t in extra], None, [t["value"] for t in extra], case["input"]))
    for row in ("model", "supported")[not is_model:1 + (case["file"] in SUPPORTED and None not in results)]:
        rows[row].update(all=1, right=good)
for row, c in rows.items():
    print(f"{row}: {c['right']} of {c['all']} ({100 * c['right'] / c['all']:.1f})")
for kind, c in sorted(kinds.items()):
    print(f"{kind:14} {c['all']:5}  found {100 * c['found'] / c['all']:.1f}  right {100 * c['right'] / c['all']:.1f}")
if "--misses" in sys.argv:
    for is_model, *miss in misses:
        print("model" if is_model else "", *miss, sep=" | ")
