"""Journals of many events, as the program itself would have written them."""

import json
import random
import time
import zlib
from pathlib import Path

WRITERS = ["harnosand", "kramfors", "solleftea", "sundsvall", "timra", "ange", "ornskoldsvik", "rvn"]
# Milestones that concern all eight.
MILESTONES = [
    ("fp-611", "lokal-handlingsplan-antagen"), ("fp-611", "malgruppskartlaggning-klar"),
    ("fp-611", "sip-vid-samsjuklighet"), ("fp-612", "lokal-overenskommelse"), ("fp-612", "modell-i-drift"),
    ("fp-612", "modell-i-drift-alla"), ("fp-633", "egenvardsrutin"), ("fp-633", "personal-utbildad"),
    ("fp-633", "egenvard-i-sip"), ("fp-633", "stodmaterial"),
]
STATUSES = ["planned", "in-progress", "pilot", "evaluating", "introducing"]
BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid(milliseconds, chance):
    value = milliseconds << 80 | chance
    return "".join(BASE32[value >> shift & 31] for shift in range(125, -1, -5))


def instant(milliseconds):
    seconds, part = divmod(milliseconds, 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{part:03d}Z"


def line(event):
    """The canonical line of an event: its keys in order, then the checksum."""
    text = json.dumps(event, ensure_ascii=False, separators=(",", ":"))[:-1]
    return f'{text},"c":"{zlib.crc32(text.encode()):08x}"}}\n'


def event(chance, number, milliseconds, writer):
    activity, milestone = chance.choice(MILESTONES)
    common = {"v": 1, "id": ulid(milliseconds, chance.getrandbits(80)), "at": instant(milliseconds), "by": writer}
    kind = number % 10
    if kind < 4:
        return common | {"do": "tick", "activity": activity, "milestone": milestone}
    if kind < 6:
        return common | {"do": "untick", "activity": activity, "milestone": milestone}
    if kind < 7:
        return common | {"do": "status", "activity": activity, "status": chance.choice(STATUSES)}
    if kind < 8:
        return common | {"do": "confirm", "activity": activity}
    if kind < 9:
        return common | {"do": "outlook", "activity": activity, "outlook": chance.choice(["on-track", "at-risk"])}
    text = f"Möte nummer {number} hölls; nästa steg är bestämt och ansvaret fördelat."
    return common | {"do": "note", "activity": activity, "text": text}


def write(workspace, count, seed=1):
    """Writes `count` events, an equal share for each of the eight writers, over the last year."""
    chance = random.Random(seed)
    end = int(time.time() * 1000) - 3_600_000
    step = 365 * 86_400_000 // count
    lines = {writer: [] for writer in WRITERS}
    for number in range(count):
        writer = WRITERS[number // 10 % len(WRITERS)]
        lines[writer].append(line(event(chance, number, end - step * (count - number), writer)))
    for index, writer in enumerate(WRITERS):
        folder = Path(workspace) / "journal" / writer
        folder.mkdir(parents=True)
        (folder / f"bench{'abcdefgh'[index]}22.jsonl").write_text("".join(lines[writer]), encoding="utf-8")
