import Glibc

/// The journal file of this device for one writer, open under the lock.
///
/// Finds the device id, sees whether the file is still the one that this device wrote, and takes a new id
/// when it is not. Nothing is made before `create`.
struct OwnJournal {
  let writer: String
  let workspace: Workspace
  let record: DeviceRecord
  let allowNetwork: Bool
  let calls: any FileSystemCalls
  private(set) var device: String
  private(set) var folder: JournalFolder?
  /// The open file, nil when there is none yet.
  private(set) var file: Int32?
  private(set) var size = 0
  /// Why another device id is taken than the one known, nil when it is not.
  private(set) var replacing: NewDeviceReason?
  /// False until an append has succeeded and was remembered: the folders may not be on the disk yet.
  private(set) var isRemembered = false
  private var isNewDevice = true

  var path: String { workspace.path("journal", writer, device + ".jsonl") }

  init(
    of writer: String, in workspace: Workspace, record: DeviceRecord, exactly device: String? = nil,
    allowNetwork: Bool, calls: any FileSystemCalls
  ) throws(StoreError) {
    self.writer = writer
    self.workspace = workspace
    self.record = record
    self.calls = calls
    self.device = device ?? ""
    self.allowNetwork = allowNetwork
    folder = try JournalFolder(
      of: writer, in: workspace, making: false, allowNetwork: allowNetwork, calls: calls)
    do throws(StoreError) {
      if device == nil { try openKnown() } else { try openFile(O_RDWR | O_APPEND) }
    } catch {
      close()
      throw error
    }
  }

  func close() {
    if let file { calls.close(file) }
    folder?.close()
  }

  /// Opens the file of the known device, if there is one and it is still ours.
  private mutating func openKnown() throws(StoreError) {
    guard let known = try record.device() else {
      device = try freeSharedDevice() ?? PathNames.newDevice()
      return
    }
    device = known
    let last = try record.lastWritten()
    try openFile(O_RDWR | O_APPEND)
    guard let reason = try reasonForNewDevice(last) else {
      isRemembered = last != nil
      isNewDevice = false
      return
    }
    if let file { calls.close(file) }
    (device, file, size, replacing) = (PathNames.newDevice(), nil, 0, reason)
  }

  /// The id of this user's other writers here, when this writer has no file of that name yet.
  private func freeSharedDevice() throws(StoreError) -> String? {
    guard let shared = try record.sharedDevice() else { return nil }
    guard let folder else { return shared }
    do throws(ErrorNumber) {
      _ = try calls.status(shared + ".jsonl", in: folder.writer)
      return nil
    } catch { return error.code == ENOENT ? shared : nil }
  }

  private func reasonForNewDevice(_ last: LastWritten?) throws(StoreError) -> NewDeviceReason? {
    guard let last else { return nil }
    guard let file else { return .fileMissing }
    if size == last.length - 1, try last.lacksOnlyNewline(in: file, path: path, calls: calls) { return nil }
    if size < last.length { return .fileShorter }
    return try last.isStill(in: file, path: path, calls: calls) ? nil : .fileDiffers
  }

  /// Opens the device's file; leaves `file` nil when it is missing.
  private mutating func openFile(_ flags: Int32) throws(StoreError) {
    guard let folder else { return }
    let opened: Int32
    do throws(ErrorNumber) {
      opened = try calls.open(
        device + ".jsonl", in: folder.writer, flags | OpenFlags.quietly, mode: 0o600)
    } catch {
      if error.code == ENOENT { return }
      throw .writing(path, error)
    }
    file = opened
    let status = try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.status(opened) }
    guard status.kind == .regular else { throw .notARegularFile(path: path) }
    guard status.linkCount == 1 else { throw .severalNames(path: path) }
    size = status.size
  }

  /// Makes what is missing: the folders, the device id, the empty file.
  ///
  /// Hands over the open file and its folder, which stay this value's to close.
  mutating func create() throws(StoreError) -> (file: Int32, folder: JournalFolder) {
    if let file, let folder { return (file, folder) }
    if folder == nil {
      folder = try JournalFolder(
        of: writer, in: workspace, making: true, allowNetwork: allowNetwork, calls: calls)
    }
    guard let folder else { throw .missing(path: path) }
    if isNewDevice { try record.setDevice(device) }
    isRemembered = false
    let mode = try folder.modeOfNewFile()
    try openFile(O_RDWR | O_APPEND | O_CREAT | O_EXCL)
    guard let file else { throw .missing(path: path) }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.setMode(file, mode) }
    return (file, folder)
  }
}
