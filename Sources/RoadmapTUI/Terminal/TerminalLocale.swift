import Glibc

/// Makes the C library count characters as ncurses needs it.
enum TerminalLocale {
  /// Adopts the user's character set, or UTF-8 where that is missing; numbers and dates stay as they are.
  static func adopt() {
    if setlocale(LC_CTYPE, "") != nil, codeset == "UTF-8" { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// The character set in force.
  private static var codeset: String { String(cString: nl_langinfo(Int32(CODESET))) }
}
