import Glibc

/// What this device last wrote to its own journal: enough to see that the file is still the same one.
struct LastWritten: Equatable, Sendable {
  /// Length of the file after the write.
  var length: Int
  /// Where the last line stands; it ends at `length`, its newline included.
  var lineStart: Int
  var line: Checksum64

  /// `1 <length> <start of the line> <checksum of the line> <checksum of the text before>`.
  var text: String {
    let text = "1 \(length) \(lineStart) \(line.text) "
    return text + Checksum64(text.utf8).text + "\n"
  }

  init(length: Int, lineStart: Int, line: Checksum64) {
    self.length = length
    self.lineStart = lineStart
    self.line = line
  }

  /// What a file with these bytes at its end would remember; nil when they hold no whole line.
  init?(ending bytes: some BidirectionalCollection<UInt8>, length: Int) {
    guard bytes.last == 0x0A else { return nil }
    let before = bytes.dropLast()
    let line = before.lastIndex(of: 0x0A).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    self.init(length: length, lineStart: length - line.count, line: Checksum64(line))
  }

  /// Reads `text`; nil for anything but exactly what `text` gives.
  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    guard words.count == 5, let length = Int(words[1]), let start = Int(words[2]) else { return nil }
    guard let value = UInt64(words[3], radix: 16), 0 <= start, start < length else { return nil }
    self.init(length: length, lineStart: start, line: Checksum64(value: value))
    guard Array(text.utf8) == bytes else { return nil }
  }

  /// True when the open file ends with the line, but for its newline.
  func lacksOnlyNewline(
    in file: Int32, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> Bool {
    let bytes = try FileReader.bytes(
      file, at: lineStart, count: length - 1 - lineStart, path: path, calls: calls)
    return Checksum64(bytes + [0x0A]) == line
  }

  /// True when the open file still has the line at its place.
  func isStill(
    in file: Int32, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> Bool {
    let bytes = try FileReader.bytes(
      file, at: lineStart, count: length - lineStart, path: path, calls: calls)
    return Checksum64(bytes) == line
  }
}

/// The two small files that a device keeps about itself, per writer, in the workspace's state folder.
///
/// The id is written once and synced. What was last written is replaced after every append without a sync: an
/// older or a lost one only makes the check weaker, never wrong.
struct DeviceRecord {
  let folder: Int32
  let path: String
  let writer: String
  let calls: any FileSystemCalls

  /// The device id, nil when there is none that can be used.
  func device() throws(StoreError) -> String? { try identifier(in: writer + ".device") }

  private func identifier(in name: String) throws(StoreError) -> String? {
    guard let bytes = try small(name) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasSuffix("\n"), PathNames.isDevice(text.dropLast()) else { return nil }
    return String(text.dropLast())
  }

  /// The id that this user's first writer got in this workspace, for the writers after it.
  func sharedDevice() throws(StoreError) -> String? { try identifier(in: "device") }

  /// Ids that were given up because their file was no longer as it was left.
  func formerDevices() throws(StoreError) -> [String] {
    let text = String(decoding: try small(writer + ".former") ?? [], as: UTF8.self)
    return text.split(separator: "\n").map(String.init).filter { PathNames.isDevice($0) }
  }

  /// Makes a journal this user's own, one that is not written in any more.
  func addFormer(_ device: String) throws(StoreError) {
    guard try !formerDevices().contains(device), try self.device() != device else { return }
    try keepFormer(device)
  }

  private func keepFormer(_ device: String) throws(StoreError) {
    // The newest few are enough; the file must stay small.
    let former = (try formerDevices() + [device]).suffix(200)
    try write(former.map { $0 + "\n" }.joined(), to: writer + ".former", durable: true)
  }

  func setDevice(_ device: String) throws(StoreError) {
    if let old = try self.device(), old != device { try keepFormer(old) }
    try forgetLastWritten()
    try write(device + "\n", to: writer + ".device", durable: true)
    if try sharedDevice() == nil { try write(device + "\n", to: "device", durable: false) }
  }

  func lastWritten() throws(StoreError) -> LastWritten? {
    try small(writer + ".written").flatMap { LastWritten($0) }
  }

  func setLastWritten(_ last: LastWritten) throws(StoreError) {
    try write(last.text, to: writer + ".written", durable: false)
  }

  /// Makes the next append take the file as it is: before the file is rewritten on purpose.
  func forgetLastWritten() throws(StoreError) {
    do throws(ErrorNumber) {
      try calls.unlink(writer + ".written", in: folder)
    } catch {
      if error.code == ENOENT { return }
      throw .writing(path, error)
    }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.sync(folder) }
  }

  private func small(_ name: String) throws(StoreError) -> [UInt8]? {
    try FileReader.find(name, in: folder, path: FilePath.join(path, name), limit: 4096, calls: calls)
  }

  private func write(_ text: String, to name: String, durable: Bool) throws(StoreError) {
    try AtomicFile.write(
      Array(text.utf8), to: name, in: folder, path: FilePath.join(path, name), mode: 0o600,
      durable: durable, calls: calls)
  }
}
