import Glibc

/// The only door to the disk: one method per system call, each of which a test can let fail.
///
/// Names are relative to an open folder, or absolute with `OpenFlags.anywhere`. Files are descriptors.
/// Nothing here retries, follows a policy or makes a sentence.
public protocol FileSystemCalls: Sendable {
  /// Opens `name`; the caller gives all flags, `O_CLOEXEC` too.
  func open(_ name: String, in folder: Int32, _ flags: Int32, mode: UInt32) throws(ErrorNumber) -> Int32
  func close(_ file: Int32)
  func status(_ file: Int32) throws(ErrorNumber) -> FileStatus
  /// The status of a name, of a symbolic link itself and not of what it points at.
  func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus
  /// The names in an open folder, without `.` and `..`, in no order.
  func names(in folder: Int32) throws(ErrorNumber) -> [String]
  /// Reads at `offset` and leaves the file's own position alone; 0 means the end.
  func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int
  /// Writes once; the answer may be less than was given.
  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int
  func truncate(_ file: Int32, to length: Int) throws(ErrorNumber)
  /// Brings content and length to the disk (`fdatasync`).
  func syncData(_ file: Int32) throws(ErrorNumber)
  /// Brings a file or a folder to the disk (`fsync`).
  func sync(_ file: Int32) throws(ErrorNumber)
  func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber)
  func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber)
  /// Gives a file a second name; fails with `EEXIST` when the name is taken.
  func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber)
  func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber)
  func unlink(_ name: String, in folder: Int32) throws(ErrorNumber)
  /// Removes an empty folder.
  func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber)
  /// Takes the exclusive lock of an open file without waiting; `EWOULDBLOCK` when another holds it.
  func lock(_ file: Int32) throws(ErrorNumber)
  /// The kind of network file system that an open file lies on, nil when it is none of those known.
  func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem?
}

extension FileSystemCalls {
  /// Writes `bytes` with one call.
  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(ErrorNumber) -> Int {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(ErrorNumber) in try write(file, raw) }
    }
    return try result.get()
  }
}

/// Flags that every opening shares.
enum OpenFlags {
  /// The "folder" of an absolute path.
  static let anywhere = AT_FDCWD
  static let quietly = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
  static let folder = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
}
