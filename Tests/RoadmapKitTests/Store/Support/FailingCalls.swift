import Glibc

@testable import RoadmapKit

/// Passes calls on, notes them, and lets one (or all from one on) fail with a chosen error.
final class FailingCalls: FileSystemCalls, @unchecked Sendable {
  enum Manner {
    /// Call `at` fails, those after it do not.
    case once
    /// Call `at` and all after it fail: a broken disk, or a process that is gone.
    case fromThenOn
    /// Call `at`, and only if it is a write, does half of its work.
    case half
  }

  let inner: any FileSystemCalls
  let at: Int
  let error: ErrorNumber
  let manner: Manner
  let only: String?
  private(set) var count = 0
  /// The names of the calls made, with the file they were for.
  private(set) var log: [String] = []
  /// How many bytes were read.
  private(set) var bytesRead = 0
  /// What every file is said to lie on.
  var network: NetworkFileSystem?

  /// Fails call number `at` (from 1), counting only calls named `only` when that is given.
  init(
    _ inner: any FileSystemCalls, at: Int, error: Int32 = EIO, manner: Manner = .once, only: String? = nil
  ) {
    (self.inner, self.at, self.error) = (inner, at, ErrorNumber(error))
    (self.manner, self.only) = (manner, only)
  }

  /// True when the call to fail has been reached.
  var hasFailed: Bool { count >= at }

  private func step(_ name: String, _ file: Int32 = 0) throws(ErrorNumber) {
    log.append("\(name) \(file)")
    if let only, only != name { return }
    count += 1
    switch manner {
    case .once: if count == at { throw error }
    case .fromThenOn: if count >= at { throw error }
    case .half: break
    }
  }

  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: UInt32) throws(ErrorNumber) -> Int32 {
    try step("open")
    return try inner.open(name, in: folder, flags, mode: mode)
  }

  func close(_ file: Int32) { inner.close(file) }

  func status(_ file: Int32) throws(ErrorNumber) -> FileStatus {
    try step("status", file)
    return try inner.status(file)
  }

  func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus {
    try step("status")
    return try inner.status(name, in: folder)
  }

  func names(in folder: Int32) throws(ErrorNumber) -> [String] {
    try step("names")
    return try inner.names(in: folder)
  }

  func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int {
    try step("read", file)
    let read = try inner.read(file, at: offset, into: buffer)
    bytesRead += read
    return read
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int {
    try step("write", file)
    guard case .half = manner, count == at else { return try inner.write(file, bytes) }
    return try inner.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
  }

  func truncate(_ file: Int32, to length: Int) throws(ErrorNumber) {
    try step("truncate", file)
    try inner.truncate(file, to: length)
  }

  func syncData(_ file: Int32) throws(ErrorNumber) {
    try step("syncData", file)
    try inner.syncData(file)
  }

  func sync(_ file: Int32) throws(ErrorNumber) {
    try step("sync", file)
    try inner.sync(file)
  }

  func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber) {
    try step("setMode", file)
    try inner.setMode(file, mode)
  }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    try step("makeFolder")
    try inner.makeFolder(name, in: folder, mode: mode)
  }

  func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try step("link")
    try inner.link(name, to: new, in: folder)
  }

  func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try step("rename")
    try inner.rename(name, to: new, in: folder)
  }

  func unlink(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try step("unlink")
    try inner.unlink(name, in: folder)
  }

  func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try step("removeFolder")
    try inner.removeFolder(name, in: folder)
  }

  func lock(_ file: Int32) throws(ErrorNumber) {
    try step("lock", file)
    try inner.lock(file)
  }

  func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem? {
    try step("networkFileSystem", file)
    if let network { return network }
    return try inner.networkFileSystem(file)
  }
}
