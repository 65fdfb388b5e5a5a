#!/usr/bin/env python3
"""Reads the calendar file with two libraries that are not ours, and holds it against the program's own JSON.

    check-calendar.py PROGRAM

Every event of the JSON is in the file with its day and its name, and no other; a milestone that is moved between
two exports is the same event with a higher sequence, so that a calendar that takes both in holds it once.
"""

import json
import os
import subprocess
import sys
import tempfile
import warnings
from datetime import date, timedelta
from pathlib import Path

import icalendar
import vobject

warnings.simplefilter("error")
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
HOSTILE = "BEGIN:VEVENT\nEND:VCALENDAR \\n;, \\ \u202e\u0007 " + "å€😀" * 60
YEARS = (2026, 2027)
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def run(workspace, *words, now="2026-11-21T09:00:00Z"):
    """The answer of a command, as bytes; a command that fails ends the check."""
    home = str(workspace.parent)
    surroundings = {"HOME": home, "LANG": "C.UTF-8", "FARDPLAN_NOW": now, "PATH": os.environ["PATH"]}
    answer = subprocess.run(
        [PROGRAM, "--workspace", str(workspace), *words], env=surroundings, capture_output=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"{words}: {answer.returncode} {answer.stderr.decode()}")
    return answer.stdout


def occasions(workspace, **options):
    """What the JSON of both years tells, by id."""
    found = {}
    for year in YEARS:
        table = json.loads(run(workspace, "calendar", "--year", str(year), "--format", "json", **options))
        found |= {item["id"]: item for item in table["occasions"]}
    return found, table["plan"]


def check_bytes(name, data):
    """The form that RFC 5545 wants, whatever a library forgives."""
    expect(data.endswith(b"END:VCALENDAR\r\n"), f"{name}: it does not end as it should")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        expect(len(line) <= 75, f"{name}:{number}: {len(line)} bytes")
        expect(b"\n" not in line and b"\r" not in line, f"{name}:{number}: a line end alone")
        try:
            line.decode()
        except UnicodeDecodeError:
            wrong.append(f"{name}:{number}: a character is cut")
    text = data.decode()
    for sign in text.replace("\r\n", ""):
        expect(sign.isprintable(), f"{name}: U+{ord(sign):04X}")


def check_file(name, workspace, **options):
    """Reads one export with both libraries; gives its events by UID."""
    data = run(workspace, "calendar", "--format", "ics", **options)
    check_bytes(name, data)
    told, plan = occasions(workspace, **options)
    calendar = icalendar.Calendar.from_ical(data)
    expect(calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN", f"{name}: the head")
    expect(calendar["X-WR-CALNAME"] == calendar["NAME"] != "", f"{name}: the name")
    expect(not calendar.errors, f"{name}: {calendar.errors}")
    events = {}
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        expect(uid not in events, f"{name}: {uid} twice")
        expect(not event.errors, f"{name}: {uid}: {event.errors}")
        events[uid] = event
    expect(set(events) == {f"{id}@{plan}" for id in told}, f"{name}: other events than the JSON has")
    for id, item in told.items():
        event = events.get(f"{id}@{plan}")
        if event is None:
            continue
        last = date.fromisoformat(item["last"])
        expect(event["DTSTART"].dt == last, f"{name}: {id} begins {event['DTSTART'].dt}")
        expect(event["DTEND"].dt == last + timedelta(days=1), f"{name}: {id} ends {event['DTEND'].dt}")
        # What nobody should meet unseen is shown as one sign; JSON spells it out.
        title = "".join(sign if sign.isprintable() or sign == "\n" else "\ufffd" for sign in item["title"])
        expect(str(event["SUMMARY"]).startswith(title), f"{name}: {id} is called {event['SUMMARY']}")
        is_told = f"klar {item['doneOn']}" in str(event["SUMMARY"])
        expect(is_told == (item["doneOn"] is not None), f"{name}: {id} done or not")
    check_with_vobject(name, data, events)
    return events


def check_with_vobject(name, data, events):
    """The other library sees the same days and names."""
    calendar = vobject.readOne(data.decode())
    expect(calendar.validate(raiseException=False), f"{name}: vobject does not find it valid")
    seen = {event.uid.value: event for event in calendar.vevent_list}
    expect(set(seen) == set(events), f"{name}: vobject sees other events")
    for uid, event in seen.items():
        same = events[uid]
        expect(event.dtstart.value == same["DTSTART"].dt, f"{name}: vobject: {uid} begins {event.dtstart.value}")
        expect(event.summary.value == str(same["SUMMARY"]), f"{name}: vobject: {uid}: {event.summary.value}")
        expect(event.description.value == str(same["DESCRIPTION"]), f"{name}: vobject: {uid}: the description")


def taken_in(held, export):
    """A calendar after one more file: an event with a known UID and a higher sequence takes the old one's place."""
    held = dict(held)
    for uid, event in export.items():
        if uid not in held or event["SEQUENCE"] > held[uid]["SEQUENCE"]:
            held[uid] = event
    return held


def main():
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "ws"
        run(ROOT, "demo", str(workspace))
        run(workspace, "--as", "sundsvall", "local", "fp-612", HOSTILE)
        log = json.loads(run(workspace, "log", "--format", "json"))["events"]
        run(workspace, "--as", "sundsvall", "plan", "fp-612", log[0]["id"], "2026-12-24")
        before = check_file("first.ics", workspace)

        told, plan = occasions(workspace)
        own = [item for item in told.values() if item["kind"] == "milestone" and len(item["by"]) == 1]
        moved = next(item for item in own if item["state"] == "overdue")
        area = ["--area", moved["area"]] if moved["area"] else []
        words = ["plan", moved["activity"], moved["milestone"], "2027-03-15", *area]
        run(workspace, "--as", moved["by"][0], *words, now="2026-11-22T09:00:00Z")
        after = check_file("second.ics", workspace, now="2026-11-22T09:00:01Z")

        expect(set(before) == set(after), "the second export has other events than the first")
        held = taken_in(taken_in({}, before), after)
        expect(len(held) == len(before), "a second file doubles something")
        uid = f"{moved['id']}@{plan}"
        expect(before[uid]["DTSTART"].dt == date.fromisoformat(moved["last"]), f"{uid}: the first day")
        expect(held[uid]["DTSTART"].dt == date(2027, 3, 15), f"{uid}: the day it was moved to")
        expect("Flyttad: " in str(held[uid]["DESCRIPTION"]), f"{uid}: it does not say that it was moved")
        expect(taken_in(held, before) == held, "an older file undoes a newer one")

    for line in wrong[:20]:
        print(line, file=sys.stderr)
    print(f"calendar: {len(before)} events, {len(wrong)} wrong")
    return 1 if wrong or len(before) < 15 else 0


if __name__ == "__main__":
    sys.exit(main())
