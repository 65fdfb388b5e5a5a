#!/usr/bin/env python3
"""Opens the pages that the program writes in a real browser and has an accessibility engine look at them.

    check-html.py PROGRAM [PAGE ...]

No page breaks a rule of WCAG 2.1 AA that axe-core knows, light or dark, wide or at 320 px; none makes the browser
complain, needs sideways scrolling, or asks for anything outside it. Pages are files besides those made here.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from browser import Browser

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(sys.argv[1]).resolve())
# Only the script in it is used, so what it would need to drive a browser of its own is not there.
AXE = Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
HOSTILE = "<script>document.title='x'</script><img src=x onerror=y> \u202e \" ' & " + "ord" * 900
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)


def make(folder):
    """The pages of a workspace to try things in, by name."""
    workspace = folder / "ws"

    def run(*words, where=workspace):
        surroundings = {"HOME": str(folder), "LANG": "C.UTF-8", "FARDPLAN_NOW": "2026-11-21T09:00:00Z",
                        "PATH": os.environ["PATH"]}
        answer = subprocess.run(
            [PROGRAM, "--workspace", str(where), *words], env=surroundings, capture_output=True, check=False)
        if answer.returncode != 0:
            sys.exit(f"{words[:3]}: {answer.returncode} {answer.stderr.decode()}")
        return answer.stdout

    run("demo", str(workspace), where=ROOT)
    pages = {"status": run("status", "--format", "html")}
    run("--as", "lansledning", "meeting", "open")
    run("--as", "lansledning", "decide", HOSTILE)
    pages["minutes"] = run("meeting", "minutes", "--format", "html")
    pages["agenda"] = run("meeting", "agenda", "--format", "html")
    files = []
    for name, data in pages.items():
        files.append(folder / f"{name}.html")
        files[-1].write_bytes(data)
    return files


def check(browser, page):
    """One page in every way that it is read."""
    engine = AXE.read_text()
    for width, scheme in ((1280, "light"), (1280, "dark"), (320, "light")):
        name = f"{page.name}, {width} px, {scheme}"
        browser.open(page, width, scheme)
        expect(browser.complaints == [], f"{name}: the browser says {browser.complaints[:3]}")
        wide = browser.evaluate("document.documentElement.scrollWidth")
        expect(wide <= width, f"{name}: {wide} px wide")
        small = browser.evaluate(
            "Math.min(99, ...[...document.querySelectorAll('svg text')].map(e => 13 * e.getScreenCTM().a))")
        expect(small >= 11, f"{name}: a chart's text is {small} px")
        asked = browser.requests[1:]
        expect(asked == [], f"{name}: it asks outside it for {asked[:3]}")
        browser.evaluate(engine + ";0")
        found = browser.evaluate(
            f"axe.run(document, {{runOnly: {json.dumps(RULES)}}})"
            ".then(r => ({done: r.passes.length, broken: r.violations.map("
            "v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 120)).join(' | '))}))")
        expect(found["done"] >= 10, f"{name}: only {found['done']} rules were tried")
        for rule in found["broken"]:
            wrong.append(f"{name}: {rule}")


def check_that_the_check_can_fail(browser, folder):
    """A bad page is found to be bad."""
    page = folder / "bad.html"
    page.write_text("<!DOCTYPE html><html><title>x</title><p style='color:#bbb'>text<img src='x'>"
                    "<div style='width:900px'>bred</div>")
    before = len(wrong)
    check(browser, page)
    found = " ".join(wrong[before:])
    del wrong[before:]
    for sign in ("html-has-lang", "image-alt", "color-contrast", "px wide", "the browser says", "outside"):
        expect(sign in found, f"a bad page passes: {sign}")


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        pages = make(folder) + [Path(name) for name in sys.argv[2:]]
        with Browser() as browser:
            check_that_the_check_can_fail(browser, folder)
            for page in pages:
                check(browser, page)
    for line in wrong[:20]:
        print(line, file=sys.stderr)
    print(f"html: {len(pages)} pages, {len(wrong)} wrong")
    return 1 if wrong or len(pages) < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
