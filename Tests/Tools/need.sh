#!/usr/bin/env bash
# Sees to it that what is named is there: need.sh swift ncurses tmux git python venv compiler fonts browser pdf libreoffice
#
# What is missing is installed with one line that says so. Where that is not possible one sentence says what is
# missing and how to get it. Says nothing when all is there, and never asks.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "make: $*" >&2
  exit 1
}

# Installs Debian packages; the first argument says what for.
install() {
  local what=$1
  shift
  command -v apt-get > /dev/null ||
    fail "$what is missing. This is no Debian or Ubuntu: install what corresponds to the package $1 and run again."
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo > /dev/null && as_root=(sudo)
    [ ${#as_root[@]} -gt 0 ] || fail "$what is missing, and only root may install it: apt-get install $*"
    # Without a terminal nobody can give sudo a password.
    [ -t 0 ] || as_root=(sudo -n)
  fi
  echo "Installing $what ($*) ..."
  local log
  log=$(mktemp)
  apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" >> "$log" 2>&1; }
  if ! apt install -y --no-install-recommends "$@" && ! { apt update && apt install -y --no-install-recommends "$@"; }; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    fail "$what could not be installed. Try it by hand: apt-get install $*"
  fi
  rm -f "$log"
}

need_swift() {
  command -v swift > /dev/null ||
    fail "Swift is missing. Install version 6.1 or later from https://www.swift.org/install/linux/ and run again."
  local version
  version=$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  local major=${version% *} minor=${version#* }
  [ -n "$version" ] || fail "\`swift --version\` does not answer. Reinstall Swift from https://www.swift.org/install/linux/."
  if [ "$major" -lt 6 ] || { [ "$major" = 6 ] && [ "$minor" -lt 1 ]; }; then
    fail "Swift is $major.$minor; 6.1 or later is needed: https://www.swift.org/install/linux/"
  fi
}

need_ncurses() {
  local header library
  for header in /usr/include/curses.h /usr/include/*/curses.h; do [ -e "$header" ] && break; done
  for library in /usr/lib/libncursesw.so /usr/lib64/libncursesw.so /usr/lib/*/libncursesw.so; do
    [ -e "$library" ] && break
  done
  if [ -e "$header" ] && [ -e "$library" ]; then return; fi
  # The same package; newer systems have only the second name.
  local package=libncursesw5-dev
  apt-cache show $package > /dev/null 2>&1 || package=libncurses-dev
  install "the headers of ncurses" $package
}

need_tmux() { command -v tmux > /dev/null || install "tmux, for the tests in a terminal" tmux; }
need_git() { command -v git > /dev/null || install "git, for what is shared" git; }
need_python() { command -v python3 > /dev/null || install "Python, for the test tools" python3; }

# cc or the clang that comes with Swift.
need_compiler() {
  command -v cc > /dev/null || command -v clang > /dev/null || install "a C compiler, to compare with" gcc libc6-dev
}

need_fonts() {
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf ] || install "a font, for the pictures" fonts-dejavu-core
}

# Those that read the Word files: LibreOffice, pandoc, and what reads LibreOffice's pages.
need_libreoffice() {
  if command -v soffice > /dev/null && command -v pandoc > /dev/null && command -v pdftotext > /dev/null; then
    return
  fi
  install "programs that read Word files" libreoffice-writer-nogui pandoc poppler-utils
}

# A browser that shows pages without a screen, and a font for what it draws.
need_browser() {
  command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null ||
    install "a browser, to look at pages" chromium fonts-dejavu-core
}

need_pdf() {
  command -v weasyprint > /dev/null || install "WeasyPrint, to make PDF" weasyprint
  command -v qpdf > /dev/null || install "qpdf, to look into PDF" qpdf
}

# A Python of our own with the packages that the tools need.
need_venv() {
  need_python
  local python=.build/venv/bin/python wanted="jsonschema pyyaml pillow icalendar vobject python-docx"
  if [ -x $python ] && $python -c "import jsonschema, yaml, PIL, icalendar, vobject, docx
from importlib.util import find_spec
assert find_spec('axe_playwright_python')" 2> /dev/null; then return; fi
  if ! python3 -c 'import venv, ensurepip' 2> /dev/null; then install "Python's venv" python3-venv; fi
  echo "Installing Python packages in .build/venv ($wanted) ..."
  mkdir -p .build
  rm -rf .build/venv
  python3 -m venv .build/venv || fail "Python's venv could not be made. Try: apt-get install python3-venv"
  # shellcheck disable=SC2086
  $python -m pip install --quiet --disable-pip-version-check $wanted ||
    fail "the Python packages ($wanted) could not be fetched. Is there a network?"
  # Only for the accessibility engine that lies in it, not for the browsers it would want.
  $python -m pip install --quiet --disable-pip-version-check --no-deps axe-playwright-python ||
    fail "the Python package axe-playwright-python could not be fetched. Is there a network?"
}

for thing in "$@"; do
  "need_$thing"
done
