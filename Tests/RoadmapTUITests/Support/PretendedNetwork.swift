import RoadmapKit

/// The real disk, said to be a network file system.
struct PretendedNetwork: FileSystemCalls {
  let kind: NetworkFileSystem
  private let real = LiveFileSystem()

  init(kind: NetworkFileSystem) { self.kind = kind }

  func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem? { kind }

  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: UInt32) throws(ErrorNumber) -> Int32 {
    try real.open(name, in: folder, flags, mode: mode)
  }
  func close(_ file: Int32) { real.close(file) }
  func status(_ file: Int32) throws(ErrorNumber) -> FileStatus { try real.status(file) }
  func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus {
    try real.status(name, in: folder)
  }
  func names(in folder: Int32) throws(ErrorNumber) -> [String] { try real.names(in: folder) }
  func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int {
    try real.read(file, at: offset, into: buffer)
  }
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int {
    try real.write(file, bytes)
  }
  func truncate(_ file: Int32, to length: Int) throws(ErrorNumber) { try real.truncate(file, to: length) }
  func syncData(_ file: Int32) throws(ErrorNumber) { try real.syncData(file) }
  func sync(_ file: Int32) throws(ErrorNumber) { try real.sync(file) }
  func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber) { try real.setMode(file, mode) }
  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    try real.makeFolder(name, in: folder, mode: mode)
  }
  func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try real.link(name, to: new, in: folder)
  }
  func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try real.rename(name, to: new, in: folder)
  }
  func unlink(_ name: String, in folder: Int32) throws(ErrorNumber) { try real.unlink(name, in: folder) }
  func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try real.removeFolder(name, in: folder)
  }
  func lock(_ file: Int32) throws(ErrorNumber) { try real.lock(file) }
}
