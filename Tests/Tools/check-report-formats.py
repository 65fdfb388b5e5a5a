#!/usr/bin/env python3
"""Looks at every format of the report with programs that are not ours: whatever people have written, and where nobody
has written anything.

    check-report-formats.py PROGRAM

Hostile text stands in every place where a report shows free text. The page is read by Python's parser, the Word file by
python-docx, the PDF by poppler and qpdf, the Markdown by pandoc, the table by Python's csv, whose numbers are held
against the value, and the value against its schema.
"""

import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import docx
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
NOW = "2026-11-21T09:00:00Z"
SECTIONS = ["summary", "standing", "matrix", "changes", "spread", "indicators", "obstacles", "decisions",
            "unreported", "next"]
HARMLESS = "ord"
LONG = "å" * 3980
HOSTILE = {
    "html": "</td></tr></table><script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> <!--",
    "markdown": "| a | b |\n|---|\n# Rubrik\n- punkt\n[länk](http://x)\n```\n<b>fet</b> ![bild](x.png)",
    "formula": "=cmd|' /C calc'!A0\t+1+1;\"=2\"\t@SUM(A1)\n=1+1",
    "control": "\x1b[31mröd\x07\x08 \x9b31m \x7f",
    "direction": "\u202eabc\u2066 \u200b\ufeff \u2028 a\u0301\u0302\u0303 \U0001f469\u200d\U0001f469",
    "long": LONG,
}
CONTROLS = {c for c in map(chr, range(0x20)) if c not in "\n\r\t\f"} | {"\x7f", "\x9b", "\u202e", "\u2066"}
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def call(words, **options):
    answer = subprocess.run(words, capture_output=True, check=False, **options)
    if answer.returncode != 0:
        sys.exit(f"{words[:9]}: {answer.returncode} {answer.stderr.decode()[:800]}")
    return answer.stdout


def run(workspace, *words):
    """What a command prints; a workspace that is not written in may be any."""
    surroundings = {"HOME": os.environ["CHECK_HOME"], "LANG": "C.UTF-8", "FARDPLAN_NOW": NOW,
                    "PATH": os.environ["PATH"]}
    return call([PROGRAM, "--workspace", str(workspace), *words], env=surroundings)


def marked(words):
    """With a mark by which it is found again; what is a formula stays one."""
    return f"{words} HÄR" if words.startswith("=") else f"HÄR{words}SLUT"


def written(folder, name, words):
    """A workspace in which every free text of a report is `words`, between marks by which it is found."""
    workspace = folder / name
    run(ROOT, "demo", str(workspace))
    text = marked(words)
    one_line = " ".join(text.split())

    def write(who, *command):
        out = run(workspace, "--as", who, "--role", one_line[:180], *command).decode()
        found = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{26}\b", out)
        return found[-1] if found else None

    for section in SECTIONS:
        write("presidium", "report", "2026-H2", "--text", section, text)
        write("presidium", "report", "2026", "--text", section, text)
    write("timra", "set", "fp-612", "vilande", "--note", text)
    write("timra", "local", "fp-612", one_line[:200])
    signal = write("timra", "signal", "hr", text, "--activity", "fp-612")
    write("kd-rd", "answer", signal, text)
    closed = write("ange", "signal", "ekonomi", text)
    write("kd-rd", "answer", closed, text)
    write("kd-rd", "close-signal", closed, text)
    write("lansledning", "decide", text, "--activity", "fp-612", "--type", one_line[:200], "--condition", text[:1500],
          "--paragraph", one_line[:100], "--dnr", one_line[:100])
    assignment = write("lansledning", "assign", one_line[:200], text, "--due", "2026-11-30")
    write("lansledning", "report-back", assignment, text)
    other = write("lansledning", "assign", "ange", text)
    write("lansledning", "close-assignment", other, text)
    write("lansledning", "stop", "fp-613", text)
    write("timra", "note", "fp-612", text)
    return workspace


class Page(html.parser.HTMLParser):
    """The names of a page's elements and of what stands in them."""

    def __init__(self, data):
        super().__init__()
        self.names, self.marks, self.text = [], set(), []
        self.feed(data.decode())

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.marks |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text.append(data)


def check_refused(workspace):
    """A text that is longer than any report has room for is refused, and nothing is written."""
    before = run(workspace, "log", "--format", "json")
    for words in (["report", "2026-H2", "--text", "summary", "å" * 10_000], ["decide", "å" * 10_000]):
        surroundings = {"HOME": os.environ["CHECK_HOME"], "LANG": "C.UTF-8", "FARDPLAN_NOW": NOW}
        answer = subprocess.run(
            [PROGRAM, "--workspace", str(workspace), "--as", "presidium", *words], env=surroundings,
            capture_output=True, check=False)
        expect(answer.returncode == 64 and b"10" in answer.stderr, f"{words[0]}: {answer.returncode} of 10,000 letters")
    expect(run(workspace, "log", "--format", "json") == before, "what was refused is in the journal")


def formats(workspace, folder, *words):
    """The report in all formats, by their endings."""
    made = {}
    for ending in ("md", "html", "docx", "pdf", "csv", "json"):
        path = folder / f"{workspace.name}-{'-'.join(words).replace('--', '')}.{ending}"
        run(workspace, "report", *words, "--format", ending, "--output", str(path))
        made[ending] = path
    return made


def check_table(name, path, value):
    """The table as Python reads it, held against the value."""
    data = path.read_bytes()
    expect(data.startswith(b"\xef\xbb\xbf"), f"{name}: no mark of UTF-8 for Excel")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    expect(rows and all(None not in row and None not in row.values() for row in rows), f"{name}: cells are off")
    seen = {(row["Aktivitet"], row["Organisation"]): row for row in rows}
    wanted = {}
    for activity in value["activities"]:
        for cell in activity["organisations"]:
            wanted[activity["id"], cell["id"]] = cell
    expect(seen.keys() == wanted.keys() and len(rows) == len(seen), f"{name}: {len(seen)} rows, not {len(wanted)}")
    for key, cell in wanted.items():
        row = seen.get(key)
        if row is None:
            continue
        figures = (row["Status"], int(row["Bockade"]), int(row["Infört"]), int(row["Milstolpar"]),
                   int(row["Försenade"]))
        own = (cell["status"], cell["ticked"], cell["established"], cell["milestones"], cell["overdue"])
        expect(figures == own, f"{name}: {key} {figures}, not {own}")
    for row in rows:
        for head, cell in row.items():
            expect(cell[:1] not in tuple("=+-@\t\r"), f"{name}: {head} begins as a formula: {cell[:20]!r}")
            expect(not CONTROLS & set(cell), f"{name}: {head} holds control characters")


def texts(made):
    """What each format says, as its own reader tells it."""
    return {
        "md": made["md"].read_text(encoding="utf-8"),
        "html": " ".join(Page(made["html"].read_bytes()).text),
        "docx": call(["pandoc", "-f", "docx", "-t", "plain", "--wrap=none", str(made["docx"])]).decode(),
        "pdf": call(["pdftotext", "-layout", str(made["pdf"]), "-"]).decode(),
    }


def headings(made):
    markdown = json.loads(call(["pandoc", "-f", "gfm", "-t", "json", str(made["md"])]))
    document = docx.Document(str(made["docx"]))
    return {
        "md": sum(block["t"] == "Header" for block in markdown["blocks"]),
        "raw": sum(block["t"] == "RawBlock" for block in markdown["blocks"]),
        "docx": sum(p.style.name.startswith("Heading ") for p in document.paragraphs),
        "html": len(re.findall("<h[1-6]", made["html"].read_text(encoding="utf-8"))),
    }


def check_pages(name, path):
    """The PDF is sound, and nothing runs out of a page."""
    sound = subprocess.run(["qpdf", "--check", path], capture_output=True, check=False)
    expect(sound.returncode == 0, f"{name}: qpdf says {sound.stderr.decode()[:200]}")
    boxes = call(["pdftotext", "-bbox", str(path), "-"]).decode()
    for page in boxes.split("<page ")[1:]:
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        right = max((float(x) for x in re.findall(r'xMax="([\d.]+)"', page)), default=0)
        expect(right <= width, f"{name}: a word ends at {right}, the page at {width}")


def check_hostile(name, words, made, plain, validator):
    value = json.loads(made["json"].read_bytes())
    for error in list(validator.iter_errors(value))[:3]:
        expect(False, f"{name}: {error.message[:200]}")
    whole = unicodedata.normalize("NFC", marked(words))
    for section in SECTIONS:
        expect(value["texts"].get(section) == whole, f"{name}: {section} is {value['texts'].get(section)!r:.80}")
    check_table(f"{name}.csv", made["csv"], value)
    page, harmless = Page(made["html"].read_bytes()), Page(plain["html"].read_bytes())
    expect(set(page.names) <= set(harmless.names) | {"br", "p"}, f"{name}: {set(page.names) - set(harmless.names)}")
    expect(page.marks <= harmless.marks, f"{name}: {page.marks - harmless.marks}")
    expect(page.names.count("td") == harmless.names.count("td"), f"{name}: other cells in the page")
    expect(headings(made) == headings(plain), f"{name}: {headings(made)}, not {headings(plain)}")
    inside = call(["qpdf", "--qdf", "--object-streams=disable", str(made["pdf"]), "-"])
    for word in (b"/JavaScript", b"/EmbeddedFile", b"/Launch", b"/URI"):
        expect(word not in inside, f"{name}.pdf: {word.decode()} is in it")
    check_pages(f"{name}.pdf", made["pdf"])
    marks = {}
    for ending, text in texts(made).items():
        expect(not CONTROLS & set(text), f"{name}.{ending}: control characters {CONTROLS & set(text)}")
        marks[ending] = re.sub(r"\s", "", text).count("HÄR")
    # Ten sections, and signals, answers, decisions, assignments beside them.
    expect(min(marks.values()) >= 16, f"{name}: the texts are shown {marks} times")


def check_sayings(name, made, *words, ends=("md", "html", "docx", "pdf")):
    said = texts(made)
    for ending in ends:
        text = re.sub(r"\s+", "", said[ending])
        for word in words:
            expect(re.sub(r"\s+", "", word) in text, f"{name}.{ending}: it does not say {word}")


def check_papers(workspace, folder):
    """Agenda and minutes in all formats say the same."""
    for action in ("agenda", "minutes"):
        made = {}
        for ending in ("md", "html", "docx", "pdf"):
            made[ending] = folder / f"{action}.{ending}"
            run(workspace, "meeting", action, "--format", ending, "--output", str(made[ending]))
        heads = re.findall(r"^#+ (.*)", made["md"].read_text(encoding="utf-8"), re.M)
        expect(len(heads) >= 4, f"{action}: {heads}")
        plain = [re.sub(r"\\(.)", r"\1", head) for head in heads]
        check_sayings(action, made, *plain, ends=("html", "docx", "pdf"))


def main():
    schema = json.loads((ROOT / "schema/report.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    count = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        os.environ["CHECK_HOME"] = place
        plain = formats(written(folder, "harmless", HARMLESS), folder, "2026-H2")
        for name, words in HOSTILE.items():
            check_hostile(name, words, formats(written(folder, name, words), folder, "2026-H2"), plain, validator)
            count += 1
        check_refused(folder / "harmless")
        # Nobody has reported anything: every format says so.
        empty = folder / "empty"
        empty.mkdir()
        (empty / "roadmap.yaml").write_bytes((ROOT / "roadmap.yaml").read_bytes())
        for period in ("2026-H2", "2026"):
            made = formats(empty, folder, period)
            check_sayings(f"empty {period}", made, "Ingen part har rapporterat något", "0 av 102")
            value = json.loads(made["json"].read_bytes())
            validator.validate(value)
            check_table(f"empty {period}.csv", made["csv"], value)
            cells = [cell for item in value["activities"] for cell in item["organisations"]]
            expect({cell["status"] for cell in cells} == {"not-reported"}, f"empty {period}: somebody has reported")
        # A year has its halves beside each other; an extract has one party.
        workspace = folder / "harmless"
        year = formats(workspace, folder, "2026")
        check_sayings("2026", year, "Halvåren bredvid varandra", "Efter första halvåret",
                      "Andra halvåret, läget 2026-11-21")
        halves = json.loads(year["json"].read_bytes())
        validator.validate(halves)
        expect(len(halves["halves"]) == 3, "2026: not two halves beside the year before")
        extract = formats(workspace, folder, "2026-H2", "--organisation", "timra")
        check_sayings("timra", extract, "Utdrag för Timrå")
        value = json.loads(extract["json"].read_bytes())
        validator.validate(value)
        check_table("timra.csv", extract["csv"], value)
        expect({cell["id"] for item in value["activities"] for cell in item["organisations"]} == {"timra"}, "extract")
        check_papers(folder / "html", folder)
    for line in wrong[:20]:
        print(line[:400], file=sys.stderr)
    print(f"report formats: {count} sorts of text in 6 formats, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
