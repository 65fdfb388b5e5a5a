import Glibc

@testable import RoadmapKit

/// A disk in memory that knows what has been synced, and forgets, tears or zeroes the rest when the power
/// goes.
///
/// Bytes become durable by `syncData` or `sync` on their file, names by `sync` on their folder.
final class MemoryDisk: FileSystemCalls, @unchecked Sendable {
  final class Node {
    let id: UInt64
    let kind: FileKind
    var permissions: UInt32
    var bytes: [UInt8] = []
    var durableBytes: [UInt8] = []
    var entries: [String: Node] = [:]
    var durableEntries: [String: Node] = [:]
    var links = 0
    var lockedBy: Int32?

    init(_ id: UInt64, _ kind: FileKind, _ permissions: UInt32) {
      (self.id, self.kind, self.permissions) = (id, kind, permissions)
    }
  }

  private let root = Node(1, .folder, 0o700)
  private var nodes: UInt64 = 1
  private var open: [Int32: Node] = [:]
  private var lastFile: Int32 = 100

  /// Descriptors not closed.
  var openCount: Int { open.count }

  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: UInt32) throws(ErrorNumber) -> Int32 {
    let (parent, last) = try place(name, folder)
    var node = last.isEmpty ? parent : parent.entries[last]
    if node != nil, flags & O_EXCL != 0 { throw ErrorNumber(EEXIST) }
    if node == nil {
      guard flags & O_CREAT != 0 else { throw ErrorNumber(ENOENT) }
      node = add(.regular, mode, as: last, to: parent)
    }
    guard let node else { throw ErrorNumber(ENOENT) }
    if node.kind == .symbolicLink { throw ErrorNumber(ELOOP) }
    if flags & O_DIRECTORY != 0, node.kind != .folder { throw ErrorNumber(ENOTDIR) }
    lastFile += 1
    open[lastFile] = node
    return lastFile
  }

  func close(_ file: Int32) {
    if open[file]?.lockedBy == file { open[file]?.lockedBy = nil }
    open[file] = nil
  }

  func status(_ file: Int32) throws(ErrorNumber) -> FileStatus { status(of: try node(file)) }

  func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus {
    let (parent, last) = try place(name, folder)
    guard let node = last.isEmpty ? parent : parent.entries[last] else { throw ErrorNumber(ENOENT) }
    return status(of: node)
  }

  func names(in folder: Int32) throws(ErrorNumber) -> [String] { Array(try node(folder).entries.keys) }

  func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int {
    let rest = try node(file).bytes.dropFirst(offset).prefix(buffer.count)
    buffer.copyBytes(from: rest)
    return rest.count
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int {
    try node(file).bytes += bytes
    return bytes.count
  }

  func truncate(_ file: Int32, to length: Int) throws(ErrorNumber) {
    let node = try node(file)
    node.bytes = Array(node.bytes.prefix(length))
  }

  func syncData(_ file: Int32) throws(ErrorNumber) { try sync(file) }

  func sync(_ file: Int32) throws(ErrorNumber) {
    let node = try node(file)
    node.durableBytes = node.bytes
    node.durableEntries = node.entries
  }

  func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber) { try node(file).permissions = mode }

  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    let (parent, last) = try place(name, folder)
    guard parent.entries[last] == nil, !last.isEmpty else { throw ErrorNumber(EEXIST) }
    _ = add(.folder, mode, as: last, to: parent)
  }

  func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    let (from, last) = try place(name, folder)
    let (to, newLast) = try place(new, folder)
    guard let node = from.entries[last] else { throw ErrorNumber(ENOENT) }
    guard to.entries[newLast] == nil else { throw ErrorNumber(EEXIST) }
    to.entries[newLast] = node
    node.links += 1
  }

  func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    let (from, last) = try place(name, folder)
    let (to, newLast) = try place(new, folder)
    guard let node = from.entries.removeValue(forKey: last) else { throw ErrorNumber(ENOENT) }
    to.entries[newLast]?.links -= 1
    to.entries[newLast] = node
  }

  func unlink(_ name: String, in folder: Int32) throws(ErrorNumber) {
    let (parent, last) = try place(name, folder)
    guard let node = parent.entries.removeValue(forKey: last) else { throw ErrorNumber(ENOENT) }
    node.links -= 1
  }

  func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber) {
    let (parent, last) = try place(name, folder)
    guard let node = parent.entries[last] else { throw ErrorNumber(ENOENT) }
    guard node.kind == .folder, node.entries.isEmpty else { throw ErrorNumber(ENOTEMPTY) }
    parent.entries[last] = nil
  }

  func lock(_ file: Int32) throws(ErrorNumber) {
    let node = try node(file)
    guard node.lockedBy == nil || node.lockedBy == file else { throw ErrorNumber(EWOULDBLOCK) }
    node.lockedBy = file
  }

  func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem? { nil }

  private func add(_ kind: FileKind, _ mode: UInt32, as name: String, to parent: Node) -> Node {
    nodes += 1
    let node = Node(nodes, kind, mode)
    node.links = 1
    parent.entries[name] = node
    return node
  }

  private func node(_ file: Int32) throws(ErrorNumber) -> Node {
    guard let node = open[file] else { throw ErrorNumber(EBADF) }
    return node
  }

  private func status(of node: Node) -> FileStatus {
    FileStatus(
      kind: node.kind, size: node.bytes.count, inode: node.id, linkCount: node.links,
      permissions: node.permissions, owner: geteuid())
  }

  /// The folder that a name lies in, and the last part of the name.
  private func place(_ name: String, _ folder: Int32) throws(ErrorNumber) -> (Node, String) {
    var node = name.hasPrefix("/") ? root : try self.node(folder)
    let parts = name.split(separator: "/").map(String.init)
    for part in parts.dropLast() {
      guard let next = node.entries[part] else { throw ErrorNumber(ENOENT) }
      guard next.kind == .folder else { throw ErrorNumber(ENOTDIR) }
      node = next
    }
    return (node, parts.last ?? "")
  }
}

extension MemoryDisk {
  /// What a process that dies leaves: nothing open, nothing locked, all bytes still there.
  func endProcess() {
    for file in open.keys { close(file) }
  }

  /// The power goes: every process ends, and what was not synced is kept, lost or torn by the luck of
  /// `random`.
  func losePower(using random: inout some RandomNumberGenerator) {
    endProcess()
    settle(root, using: &random)
  }

  private func settle(_ node: Node, using random: inout some RandomNumberGenerator) {
    node.bytes = Self.torn(from: node.durableBytes, to: node.bytes, using: &random)
    node.durableBytes = node.bytes
    for name in Set(node.entries.keys).union(node.durableEntries.keys).sorted() {
      let (old, new) = (node.durableEntries[name], node.entries[name])
      node.entries[name] = old === new || Bool.random(using: &random) ? new : old
    }
    node.durableEntries = node.entries
    for child in node.entries.values {
      child.links = 1
      settle(child, using: &random)
    }
  }

  /// Each piece of 512 bytes that differs is the old one, the new one, or zeros.
  private static func torn(
    from old: [UInt8], to new: [UInt8], using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    guard old != new else { return new }
    let shorter = min(old.count, new.count)
    let length = Int.random(in: shorter...max(old.count, new.count), using: &random)
    var bytes: [UInt8] = []
    while bytes.count < length {
      let range = bytes.count..<min(bytes.count / 512 * 512 + 512, length)
      func piece(_ source: [UInt8]) -> [UInt8] {
        range.map { source.indices.contains($0) ? source[$0] : 0 }
      }
      let (before, after) = (piece(old), piece(new))
      if before == after {
        bytes += after
      } else if old.starts(with: new) || new.starts(with: old) {
        // Bytes that both have are on the disk; those that only one has may read as zeros.
        bytes += Bool.random(using: &random) ? after : range.map { $0 < shorter ? old[$0] : 0 }
      } else {
        bytes +=
          [before, after, [UInt8](repeating: 0, count: range.count)].randomElement(using: &random) ?? after
      }
    }
    return bytes
  }
}
