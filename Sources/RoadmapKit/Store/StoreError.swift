import Glibc

/// What went wrong with a file, with the data that a sentence needs and no sentence.
public enum StoreError: Error, Equatable, Sendable {
  /// A write or a sync failed. What the file holds now must be read again from disk.
  case notSaved(path: String, ErrorNumber)
  /// The disk, or the user's share of it, is full; nothing was saved.
  case diskFull(path: String, ErrorNumber)
  /// The place may be read but not written; nothing was saved.
  case readOnly(path: String, ErrorNumber)
  /// Another process holds the lock, and held it for the whole wait.
  case locked(path: String, LockHolder?)
  case cannotRead(path: String, ErrorNumber)
  case missing(path: String)
  case alreadyExists(path: String)
  /// A folder that was to be replaced holds a file that the program has not made.
  case ownFiles(path: String, name: String)
  /// A symbolic link, a folder, a pipe or a device where a plain file belongs.
  case notARegularFile(path: String)
  /// A symbolic link or a file where a folder belongs.
  case notAFolder(path: String)
  /// The file has a second name (a hard link), so writing it would change something elsewhere.
  case severalNames(path: String)
  /// A private folder belongs to another user.
  case notOwned(path: String)
  case networkFileSystem(NetworkFileSystem, path: String)
  /// The file is longer than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// The file is no longer what the caller had read; nothing was changed.
  case changedMeanwhile(path: String)
  /// The name cannot be a writer, a draft or a value of this file.
  case invalidName(String)
  /// The bytes are no whole lines, so they were not written.
  case notWholeLines
  /// Neither home folder nor a state or configuration folder is known.
  case noHome
  /// No `roadmap.yaml` here or in any folder above `path`.
  case noWorkspace(path: String)
  /// Changes in the folder cannot be followed.
  case cannotWatch(path: String, ErrorNumber)
}

extension StoreError {
  /// The error of a call that was to change the disk.
  static func writing(_ path: String, _ number: ErrorNumber) -> StoreError {
    switch number.code {
    case ENOSPC, EDQUOT: .diskFull(path: path, number)
    case EACCES, EPERM, EROFS: .readOnly(path: path, number)
    case ELOOP, EISDIR, ENXIO: .notARegularFile(path: path)
    case ENOTDIR: .notAFolder(path: path)
    case EEXIST: .alreadyExists(path: path)
    default: .notSaved(path: path, number)
    }
  }

  /// The error of a call that was to read.
  static func reading(_ path: String, _ number: ErrorNumber) -> StoreError {
    switch number.code {
    case ENOENT: .missing(path: path)
    case ELOOP, EISDIR, ENXIO: .notARegularFile(path: path)
    case ENOTDIR: .notAFolder(path: path)
    default: .cannotRead(path: path, number)
    }
  }

  /// Runs `body` and names the file in its error.
  static func whenWriting<Value>(
    _ path: String, _ body: () throws(ErrorNumber) -> Value
  ) throws(StoreError) -> Value {
    do { return try body() } catch { throw .writing(path, error) }
  }

  /// Runs `body` and names the file in its error.
  static func whenReading<Value>(
    _ path: String, _ body: () throws(ErrorNumber) -> Value
  ) throws(StoreError) -> Value {
    do { return try body() } catch { throw .reading(path, error) }
  }
}

/// Who holds a lock, as far as the lock file tells.
public struct LockHolder: Equatable, Sendable {
  public var process: Int32
  /// When the lock was taken: UTC, as in `2026-11-21T09:14:03Z`.
  public var since: String

  public init(process: Int32, since: String) {
    self.process = process
    self.since = since
  }
}
