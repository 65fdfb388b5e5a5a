/// A word in single quotes, which means nothing to a shell but itself.
enum ShellWord {
  static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
