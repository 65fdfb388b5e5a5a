#!/usr/bin/env bash
# install.sh PROGRAM FOLDER: copies the program there, as root where that is needed, and says where it lies.
set -euo pipefail
program=$1 folder=$2
as_root=()
parent=$folder
while [ ! -e "$parent" ]; do parent=$(dirname "$parent"); done
if [ ! -w "$parent" ]; then
  if ! command -v sudo > /dev/null; then
    echo "make: $parent may not be written. Choose another place: make install PREFIX=\$HOME/.local" >&2
    exit 1
  fi
  as_root=(sudo)
  [ -t 0 ] || as_root=(sudo -n)
fi
"${as_root[@]}" install -d "$folder"
# Beside its place and then renamed, so that a running program is not disturbed.
"${as_root[@]}" install -m 755 "$program" "$folder/.fardplan.new"
if command -v strip > /dev/null; then "${as_root[@]}" strip "$folder/.fardplan.new"; fi
"${as_root[@]}" mv -f "$folder/.fardplan.new" "$folder/fardplan"
# The plan that `fardplan demo` begins with where there is no workspace.
share=$(dirname "$folder")/share/fardplan
"${as_root[@]}" install -D -m 644 roadmap.yaml "$share/roadmap.yaml"
echo "Installed: $folder/fardplan"
case ":$PATH:" in
  *":$folder:"*) ;;
  *) echo "Your PATH does not name $folder yet." ;;
esac
