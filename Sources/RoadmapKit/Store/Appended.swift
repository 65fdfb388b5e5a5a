/// Where an append went, and what the user should be told besides.
public struct Appended: Equatable, Sendable {
  /// The id of this device, and so the name of its file.
  public var device: String
  public var path: String
  /// Length of the file before our lines; from here on stands what was written.
  public var before: Int
  /// Length of the file after our lines; equal to `before` when there was nothing to write.
  public var after: Int
  public var notices: [JournalNotice]
}

/// Something that was found and put right in one's own journal: told once.
public enum JournalNotice: Equatable, Sendable {
  /// A line that was never finished was moved to the file `copy`.
  case torn(copy: String)
  /// Zero bytes after the last line were cut off.
  case cutZeros(count: Int)
  /// The last line was whole and lacked only its newline, which it got.
  case completedLine
  /// The journal is not the one that this device wrote, so a new one was begun.
  case newDevice(NewDeviceReason)
}

/// How it was seen that the workspace was copied or restored.
public enum NewDeviceReason: Equatable, Sendable {
  case fileMissing, fileShorter, fileDiffers
}
