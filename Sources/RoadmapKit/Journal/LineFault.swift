/// Why a journal line is damaged; the sentences stand in Words.
public enum LineFault: Error, Hashable, Sendable {
  case tooLong(bytes: Int)
  case notUTF8
  /// The spelling is not canonical at this byte of the line (from 1).
  case spelling(column: Int)
  /// A key that the verb demands is missing, or a key stands in the wrong place.
  case missingKey(String)
  case misplacedKey(String)
  case wrongChecksum
  case invalidID
  /// `at` is not the instant of the id.
  case instantDiffers
  /// `by` is not the folder's writer.
  case foreignWriter(String)
  case invalidValue(key: String)
  case dayAfterRecorded
  case textTooLong
}
