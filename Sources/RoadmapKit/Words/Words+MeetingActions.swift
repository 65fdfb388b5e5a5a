extension Words {
  /// What `möte` does, as it is written after it.
  public enum MeetingAction {
    public static let agenda = "dagordning"
    public static let open = "öppna"
    public static let close = "avsluta"
    public static let minutes = "anteckningar"
  }
}
