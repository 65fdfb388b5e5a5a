#!/usr/bin/env python3
"""Opens a program in a terminal of its own (tmux), presses keys, and draws its screen as a PNG.

  draw-screen.py [--size 80x24] [--theme dark|light] [--env NAME=VALUE ...] SHOT ... -- COMMAND ...

A SHOT is FILE=KEYS: the keys are pressed, and when the screen has come to rest it is drawn into FILE. Keys are
tmux's names with blanks between (`Down Space C-l`), or text in single quotes. FILE may be - : then the screen's
plain text is printed. The theme says what colours the terminal itself has; the program is told its own.
Needs tmux, Pillow and the font DejaVu Sans Mono.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
import unicodedata

from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono%s.ttf"
FONT_SIZE = 15
ROW = 19
# The terminal's own letters and background.
DEFAULTS = {"dark": ((214, 214, 214), (18, 18, 18)), "light": ((38, 38, 38), (255, 255, 255))}
FIRST_16 = [
    (0, 0, 0), (205, 49, 49), (13, 160, 92), (190, 150, 20), (36, 114, 200), (188, 63, 188), (17, 150, 190),
    (204, 204, 204), (102, 102, 102), (241, 76, 76), (35, 209, 139), (229, 210, 60), (80, 150, 240),
    (214, 112, 214), (41, 184, 219), (255, 255, 255),
]
STEPS = (0, 95, 135, 175, 215, 255)


def colour(number):
    """One of the 256 colours of a terminal."""
    if number < 16:
        return FIRST_16[number]
    if number < 232:
        number -= 16
        return STEPS[number // 36], STEPS[number // 6 % 6], STEPS[number % 6]
    return (8 + (number - 232) * 10,) * 3


class Style:
    """How letters look from here on, as the escape codes say."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.text = self.ground = None
        self.bold = self.italic = self.underlined = self.reversed = False

    def apply(self, codes):
        codes = iter(codes or [0])
        for code in codes:
            if code == 0:
                self.reset()
            elif code in (1, 3, 4, 7):
                setattr(self, {1: "bold", 3: "italic", 4: "underlined", 7: "reversed"}[code], True)
            elif code in (22, 23, 24, 27):
                setattr(self, {22: "bold", 23: "italic", 24: "underlined", 27: "reversed"}[code], False)
            elif code in (38, 48):
                kind = next(codes, 5)
                value = colour(next(codes, 0)) if kind == 5 else tuple(next(codes, 0) for _ in range(3))
                setattr(self, "text" if code == 38 else "ground", value)
            elif code in (39, 49):
                setattr(self, "text" if code == 39 else "ground", None)
            elif 30 <= code < 38 or 90 <= code < 98:
                self.text = colour(code - 30 if code < 38 else code - 82)
            elif 40 <= code < 48 or 100 <= code < 108:
                self.ground = colour(code - 40 if code < 48 else code - 92)

    def colours(self, defaults):
        text, ground = self.text or defaults[0], self.ground or defaults[1]
        return (ground, text) if self.reversed else (text, ground)


def columns(letter):
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def draw(screen, width, height, defaults, path):
    """Draws a screen captured with its escape codes."""
    names = {(False, False): "", (True, False): "-Bold", (False, True): "-Oblique", (True, True): "-BoldOblique"}
    fonts = {key: ImageFont.truetype(FONT % name, FONT_SIZE) for key, name in names.items()}
    cell = round(fonts[False, False].getlength("M"))
    image = Image.new("RGB", (width * cell, height * ROW), defaults[1])
    pen = ImageDraw.Draw(image)
    style = Style()
    for row, line in enumerate(screen.split("\n")[:height]):
        column, top = 0, row * ROW
        for part in re.split(r"(\x1b\[[0-9;:]*m|\x1b\([AB0]|[\x0e\x0f])", line):
            if part.startswith("\x1b["):
                style.apply([int(word or 0) for word in re.split("[;:]", part[2:-1])])
                continue
            if part.startswith("\x1b") or part in ("\x0e", "\x0f"):
                continue
            text, ground = style.colours(defaults)
            for letter in part:
                wide = columns(letter)
                left, right = column * cell, (column + wide) * cell
                if wide:
                    pen.rectangle([left, top, right - 1, top + ROW - 1], fill=ground)
                if letter != " ":
                    pen.text((left if wide else left - cell, top + 1), letter, text, fonts[style.bold, style.italic])
                if style.underlined and wide:
                    pen.line([left, top + ROW - 2, right - 1, top + ROW - 2], fill=text)
                column += wide
    image.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)


class Screen:
    """A program in a tmux server of its own."""

    def __init__(self, command, width, height, variables):
        self.folder = tempfile.TemporaryDirectory(prefix="draw-screen-")
        self.environment = dict(os.environ, LANG="C.UTF-8", TMUX_TMPDIR=self.folder.name)
        self.environment.pop("TMUX", None)
        settings = shlex.join(["env", "TERM=tmux-256color", *variables, *command])
        self.tmux("new-session", "-d", "-x", str(width), "-y", str(height), f"{settings}; sleep 3600", ";",
                  "set", "-g", "status", "off", ";", "set", "-sg", "escape-time", "10")
        self.tmux("resize-window", "-x", str(width), "-y", str(height))

    def tmux(self, *arguments):
        command = ["tmux", "-u", "-L", "draw", "-f", "/dev/null", *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout

    def press(self, keys):
        for word in re.findall(r"'[^']*'|\S+", keys):
            self.tmux("send-keys", *(["-l", "--", word[1:-1]] if word[0] == "'" else [word]))
            time.sleep(0.12)

    def at_rest(self):
        """The screen when it holds something and has not changed for a while."""
        last, since = None, time.monotonic()
        end = since + 10
        while time.monotonic() < end:
            now = self.tmux("capture-pane", "-p", "-e", "-N")
            if now != last:
                last, since = now, time.monotonic()
            elif now.strip() and time.monotonic() - since > 0.4:
                return now
            time.sleep(0.03)
        sys.exit("the screen never came to rest")

    def end(self):
        self.tmux("kill-server")
        self.folder.cleanup()


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    cut = sys.argv.index("--")
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="80x24")
    parser.add_argument("--theme", choices=DEFAULTS, default="dark")
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("shots", nargs="+")
    options = parser.parse_args(sys.argv[1:cut])
    width, height = map(int, options.size.split("x"))
    screen = Screen(sys.argv[cut + 1:], width, height, options.env)
    try:
        screen.at_rest()
        for shot in options.shots:
            path, _, keys = shot.partition("=")
            screen.press(keys)
            captured = screen.at_rest()
            if path == "-":
                print(screen.tmux("capture-pane", "-p"))
            else:
                draw(captured, width, height, DEFAULTS[options.theme], path)
    finally:
        screen.end()


if __name__ == "__main__":
    main()
