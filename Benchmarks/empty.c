/* What a terminal program costs at the least: ncurses, a full screen of text, a row in reverse video that
   Up and Down move. empty FILE draws the lines of FILE and a last row that ends in "hjälp". */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

static char lines[200][1024];
static int count;

static void draw(int row, int selected) {
  if (selected) attron(A_REVERSE);
  mvaddnstr(row, 0, row < count ? lines[row] : "", -1);
  clrtoeol();
  if (selected) attroff(A_REVERSE);
}

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
  if (!file) return 64;
  while (count < 200 && fgets(lines[count], sizeof lines[count], file)) {
    lines[count][strcspn(lines[count], "\n")] = 0;
    count++;
  }
  setlocale(LC_CTYPE, "");
  if (!newterm(NULL, stdout, stdin)) return 74;
  raw(); noecho(); nonl(); curs_set(0); keypad(stdscr, TRUE); typeahead(-1);
  start_color(); use_default_colors();
  int cursor = 2, key;
  for (int row = 0; row < LINES - 1; row++) draw(row, row == cursor);
  mvaddstr(LINES - 1, 0, " Enter öppna  / filter  q avsluta  ? hjälp");
  refresh();
  while ((key = getch()) != 'q' && key != ERR) {
    int next = cursor + (key == KEY_DOWN) - (key == KEY_UP);
    if (next < 0 || next >= LINES - 1) continue;
    draw(cursor, 0);
    draw(cursor = next, 1);
    refresh();
  }
  endwin();
  return 0;
}
