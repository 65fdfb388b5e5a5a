/// What this user's machine remembers of sharing a workspace; a small file in its state folder, always on the disk.
struct ShareRecord: Equatable, Sendable {
  /// Where the workspace is shared, as git is told it.
  var address: String?
  /// The newest commit that was fetched and accepted.
  var seen: String?
  var fetched: Instant?
  /// The older commit that the server was found to have gone back to, or `-` where it has nothing any more; told once,
  /// and then to be put right by whoever publishes.
  var behind: String?
  /// How many bytes of each of one's own journals others have, or may have, by path in the workspace.
  var left: [String: Left] = [:]

  struct Left: Equatable, Sendable {
    /// What the server was seen to hold, or an envelope.
    var known = 0
    /// What was sent without an answer.
    var tried = 0
  }

  static let name = "share"

  /// Lines of a word and its values; the last holds a checksum of those before.
  var text: String {
    var lines = ["1"]
    if let address { lines.append("address \(address)") }
    if let seen { lines.append("seen \(seen)") }
    if let behind { lines.append("behind \(behind)") }
    if let fetched { lines.append("fetched \(fetched.milliseconds)") }
    for (path, left) in left.sorted(by: { $0.key < $1.key }) {
      lines.append("left \(left.known) \(left.tried) \(path)")
    }
    let text = lines.map { $0 + "\n" }.joined()
    return text + Checksum64(text.utf8).text + "\n"
  }

  init() {}

  /// Reads `text`; nil for anything but exactly what `text` gives.
  init?(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().dropLast() {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { return nil }
      switch words[0] {
      case "address": address = words[1]
      case "seen": seen = words[1]
      case "behind": behind = words[1]
      case "fetched":
        guard let milliseconds = Int64(words[1]) else { return nil }
        fetched = Instant(milliseconds: milliseconds)
      case "left":
        let parts = words[1].split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let known = Int(parts[0]), let tried = Int(parts[1]) else { return nil }
        left[String(parts[2])] = Left(known: known, tried: tried)
      default: return nil
      }
    }
    guard Array(text.utf8) == bytes else { return nil }
  }
}

extension StateFolder {
  /// The file of what is remembered, which need not exist yet.
  public var shareRecordPath: String { FilePath.join(path, ShareRecord.name) }

  /// What is remembered; empty where nothing is.
  ///
  /// A file that cannot be understood is told, not passed over.
  func shareRecord() throws(StoreError) -> ShareRecord {
    let path = shareRecordPath
    guard let bytes = try FileReader.find(path, limit: 1 << 20, calls: calls) else { return ShareRecord() }
    guard let record = ShareRecord(bytes) else { throw .changedMeanwhile(path: path) }
    return record
  }

  func save(_ record: ShareRecord) throws(StoreError) {
    let folder = try opened()
    defer { calls.close(folder) }
    try AtomicFile.write(
      Array(record.text.utf8), to: ShareRecord.name, in: folder, path: shareRecordPath, mode: 0o600,
      calls: calls)
  }

  /// The journals that this user writes in the workspace, by path, with what this device's ids are or were.
  func ownJournals() throws(StoreError) -> Set<String> {
    let writers = Set(
      try names().compactMap { name in
        [".device", ".former"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
      })
    guard !writers.isEmpty else { return [] }
    let folder = try PrivateFolder.openExisting(path, calls: calls)
    defer { calls.close(folder) }
    var own: Set<String> = []
    for writer in writers where PathNames.isWriter(writer) {
      let record = DeviceRecord(folder: folder, path: path, writer: writer, calls: calls)
      for device in try [record.device()].compactMap({ $0 }) + record.formerDevices() {
        own.insert("journal/\(writer)/\(device).jsonl")
      }
    }
    return own
  }
}
