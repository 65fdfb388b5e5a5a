/// The exit statuses of the format's table.
enum ExitStatus {
  static let done: Int32 = 0
  /// Problems were found, the answer is incomplete, or an id is unknown.
  static let problems: Int32 = 1
  /// Wrong use, a demanded sentence missing, refused text.
  static let usage: Int32 = 64
  static let disk: Int32 = 74
  static let busy: Int32 = 75
  /// No identity, or not one's own.
  static let notAllowed: Int32 = 77
}
