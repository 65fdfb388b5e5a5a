extension Words.CommandText {
  /// How several things that were saved together are taken back.
  public static func undoStepwise(_ command: String) -> String {
    "Ångra en sak i taget, den sista först, med: \(command)"
  }
}
