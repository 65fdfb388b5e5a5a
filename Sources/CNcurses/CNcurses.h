#ifndef CNCURSES_H
#define CNCURSES_H

// Swift cannot see macros with casts, global variables or variadic functions: what the terminal needs of
// them stands here as inline functions and enums. SwiftPM drops pkg-config's -D flags, hence the define.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
#include <stdio.h>

extern int wcwidth(wchar_t);  // not visible through Swift's Glibc module
extern char *tigetstr(const char *);  // <term.h> has macros called lines, columns and the like

static inline SCREEN *cn_open(const char *term) { return newterm(term, stdout, stdin); }
static inline WINDOW *cn_screen(void) { return stdscr; }
static inline int cn_colors(void) { return COLORS; }

enum cn_attribute : unsigned {
  CN_BOLD = A_BOLD,
  CN_ITALIC = A_ITALIC,
  CN_REVERSE = A_REVERSE,
  CN_UNDERLINE = A_UNDERLINE
};

enum cn_mouse : unsigned {  // no "released": two clicks in one read would lose the press
  CN_PRESSED = BUTTON1_PRESSED,
  CN_WHEEL_UP = BUTTON4_PRESSED,
  CN_WHEEL_DOWN = BUTTON5_PRESSED
};

#endif
