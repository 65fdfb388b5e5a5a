#!/usr/bin/env python3
"""Reads agenda and minutes as Word files with three programs that are not ours, and holds them against the Markdown.

    check-docx.py PROGRAM

python-docx sees the headings, points and tables that the Markdown has, with what a screen reader needs; LibreOffice
makes pages of them and pandoc text, with every heading in its place. Hostile text stands there and does nothing.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
from docx.oxml.ns import qn

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
MARKUP = "</w:t></w:r></w:p> <w:instrText>DDEAUTO cmd</w:instrText> &amp; ]]> =1+1"
HOSTILE = MARKUP + " \u202e\u0007\ufffe\u200b " + "å€😀" * 300
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def call(words, **options):
    """What a program answers, as bytes; one that fails ends the check."""
    answer = subprocess.run(words, capture_output=True, check=False, **options)
    if answer.returncode != 0:
        sys.exit(f"{words}: {answer.returncode} {answer.stderr.decode()}")
    return answer.stdout


def run(workspace, *words, now="2026-11-21T09:00:00Z"):
    home = str(workspace.parent)
    surroundings = {"HOME": home, "LANG": "C.UTF-8", "FARDPLAN_NOW": now, "PATH": os.environ["PATH"]}
    return call([PROGRAM, "--workspace", str(workspace), *words], env=surroundings)


def tight(text):
    """A text without blanks and line ends, which each program sets as it likes."""
    return re.sub(r"\s+", "", text)


def bare(text):
    """A piece of Markdown as it is read."""
    return re.sub(r"\\(.)", r"\1", text.strip().strip("*"))


def markdown_parts(text):
    """The headings with their levels, the points and the cells of tables."""
    headings, points, cells = [], [], []
    for line in text.splitlines():
        if match := re.match(r"(#+) (.*)", line):
            headings.append((len(match[1]), bare(match[2])))
        elif match := re.match(r" *- (?!\*\*)(.*)", line):
            points.append(bare(match[1]))
        elif line.startswith("| ") and not line.startswith("| ---"):
            cells.append([bare(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return headings, points, cells


def check_structure(name, path, markdown):
    """What python-docx sees; gives the texts of the headings."""
    document = docx.Document(str(path))
    headings, points, cells = markdown_parts(markdown)
    seen = [(int(p.style.name[-1]), p.text) for p in document.paragraphs if p.style.name.startswith("Heading ")]
    expect(seen == headings, f"{name}: the headings are {seen}")
    expect([level for level, _ in seen].count(1) == 1 and seen[0][0] == 1, f"{name}: one heading of level 1, first")
    levels = [level for level, _ in seen]
    expect(all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{name}: a level is left out")
    listed = [p.text for p in document.paragraphs if p.style.name.startswith("List Bullet")]
    expect(listed == points, f"{name}: the points are {listed}")
    for paragraph in document.paragraphs:
        expect(paragraph.text.strip() != "", f"{name}: an empty paragraph of {paragraph.style.name}")
    expect([[c.text for c in row.cells] for t in document.tables for row in t.rows] == cells, f"{name}: the cells")
    for number, table in enumerate(document.tables, 1):
        check_table(f"{name}: table {number}", table)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    languages = [element.get(qn("w:val")) for element in defaults.iter(qn("w:lang"))]
    expect(languages == ["sv-SE"], f"{name}: the languages {languages}")
    properties = document.core_properties
    expect(properties.title == seen[0][1] and properties.language == "sv-SE", f"{name}: title and language")
    expect(properties.author == "" and properties.created is None, f"{name}: it tells who or when")
    section = document.sections[0]
    expect(section.header.paragraphs[0].text == properties.title, f"{name}: the header")
    expect("Sida" in section.footer.paragraphs[0].text, f"{name}: the footer")
    expect(round(section.page_width.mm) == 210, f"{name}: {section.page_width.mm} mm")
    for element in document.element.body.iter(qn("w:t")):
        expect(all(sign.isprintable() for sign in element.text or ""), f"{name}: {element.text!r}")
    expect(not list(document.element.body.iter(qn("w:instrText"))), f"{name}: a field in the text")
    return [text for _, text in seen]


def check_table(name, table):
    rows = table.rows
    heads = [row._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in rows]
    expect(heads == [True] + [False] * (len(rows) - 1), f"{name}: the header row")
    expect(all(row._tr.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in rows), f"{name}: rows break")
    properties = table._tbl.tblPr
    for tag in ("w:tblCaption", "w:tblDescription"):
        element = properties.find(qn(tag))
        expect(element is not None and element.get(qn("w:val")), f"{name}: {tag}")
    look = properties.find(qn("w:tblLook"))
    expect(look.get(qn("w:firstRow")) == look.get(qn("w:firstColumn")) == "1", f"{name}: its look")
    before = table._tbl.getprevious()
    expect(before.find(qn("w:pPr")).find(qn("w:pStyle")).get(qn("w:val")) == "Caption", f"{name}: no caption before")


def check_readers(folder, papers):
    """LibreOffice makes pages, pandoc text; both hold every heading in its place, and the hostile text."""
    files = [str(path) for path, _ in papers.values()]
    call(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), *files], env={**os.environ, "HOME": str(folder)}, timeout=120)
    pages = {}
    for name, (path, headings) in papers.items():
        pdf = path.with_suffix(".pdf")
        facts = call(["pdfinfo", str(pdf)]).decode()
        pages[name] = int(re.search(r"Pages: +(\d+)", facts)[1])
        expect(pages[name] >= 1, f"{name}: no page")
        printed = call(["pdftotext", "-layout", str(pdf), "-"]).decode()
        plain = call(["pandoc", "-f", "docx", "-t", "plain", "--wrap=none", str(path)]).decode()
        expect(f"Sida {pages[name]} av {pages[name]}" in printed, f"{name}: the pages are not counted")
        for reader, text in (("LibreOffice", tight(printed)), ("pandoc", tight(plain))):
            place = 0
            for heading in headings:
                place = text.find(tight(heading), place)
                expect(place >= 0, f"{name}: {reader} does not show {heading} in its place")
                place = max(place, 0)
            for words in ("Region Västernorrland", MARKUP, "å€😀" * 20):
                expect(tight(words) in text, f"{name}: {reader} does not show {words}")
    return pages


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder).resolve()
        workspace = folder / "ws"
        run(ROOT, "demo", str(workspace))
        lead = ("--as", "lansledning")
        run(workspace, *lead, "meeting", "open", "--present", "timra,ange,rvn")
        run(workspace, *lead, "decide", "Hela texten: " + HOSTILE, "--activity", "fp-612")
        run(workspace, *lead, "signal", "juridik", HOSTILE)
        run(workspace, *lead, "meeting", "close", "--next", "2027-01-22", now="2026-11-21T10:00:00Z")
        later = "2026-11-21T11:00:00Z"
        # The same words in another place give the same bytes.
        elsewhere = folder / "annanstans" / "kopia"
        shutil.copytree(workspace, elsewhere)
        papers = {}
        for action in ("agenda", "minutes"):
            path = folder / f"{action}.docx"
            run(workspace, "meeting", action, "--format", "docx", "--output", str(path), now=later)
            data = path.read_bytes()
            expect(data == run(elsewhere, "meeting", action, "--format", "docx", now=later), f"{action}: other bytes")
            expect(str(folder).encode() not in data, f"{action}: it tells where it was made")
            markdown = run(workspace, "meeting", action, now=later).decode()
            headings = check_structure(action, path, markdown)
            expect(len(headings) >= 5, f"{action}: {len(headings)} headings")
            papers[action] = (path, headings)
        pages = check_readers(folder, papers)
    for line in wrong[:20]:
        print(line[:400], file=sys.stderr)
    print(f"docx: {pages['agenda']} and {pages['minutes']} pages, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
