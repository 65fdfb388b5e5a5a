import Glibc
import RoadmapKit
import Synchronization

/// The real disk, until a call on which the process dies: neither it nor any after it does anything.
final class DyingDisk: FileSystemCalls {
  private let real = LiveFileSystem()
  private let last: Int
  private let made = Mutex(0)

  /// Dies on call number `last`, from 1.
  init(at last: Int) { self.last = last }

  /// Whether it came to the call.
  var isDead: Bool { made.withLock { $0 >= last } }

  private func alive() throws(ErrorNumber) -> LiveFileSystem {
    let count = made.withLock { made in
      made += 1
      return made
    }
    if count >= last { throw ErrorNumber(EIO) }
    return real
  }

  func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem? {
    try alive().networkFileSystem(file)
  }
  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: UInt32) throws(ErrorNumber) -> Int32 {
    try alive().open(name, in: folder, flags, mode: mode)
  }
  func close(_ file: Int32) { real.close(file) }
  func status(_ file: Int32) throws(ErrorNumber) -> FileStatus { try alive().status(file) }
  func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus {
    try alive().status(name, in: folder)
  }
  func names(in folder: Int32) throws(ErrorNumber) -> [String] { try alive().names(in: folder) }
  func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int {
    try alive().read(file, at: offset, into: buffer)
  }
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int {
    try alive().write(file, bytes)
  }
  func truncate(_ file: Int32, to length: Int) throws(ErrorNumber) { try alive().truncate(file, to: length) }
  func syncData(_ file: Int32) throws(ErrorNumber) { try alive().syncData(file) }
  func sync(_ file: Int32) throws(ErrorNumber) { try alive().sync(file) }
  func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber) { try alive().setMode(file, mode) }
  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    try alive().makeFolder(name, in: folder, mode: mode)
  }
  func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try alive().link(name, to: new, in: folder)
  }
  func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try alive().rename(name, to: new, in: folder)
  }
  func unlink(_ name: String, in folder: Int32) throws(ErrorNumber) { try alive().unlink(name, in: folder) }
  func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try alive().removeFolder(name, in: folder)
  }
  func lock(_ file: Int32) throws(ErrorNumber) { try alive().lock(file) }
}
