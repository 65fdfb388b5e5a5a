import Glibc

/// The system calls themselves.
public struct LiveFileSystem: FileSystemCalls {
  public init() {}

  public func open(
    _ name: String, in folder: Int32, _ flags: Int32, mode: UInt32
  ) throws(ErrorNumber) -> Int32 {
    try checked(Glibc.openat(folder, name, flags, mode))
  }

  public func close(_ file: Int32) { _ = Glibc.close(file) }

  public func status(_ file: Int32) throws(ErrorNumber) -> FileStatus {
    var raw = stat()
    try checked(fstat(file, &raw))
    return FileStatus(raw)
  }

  public func status(_ name: String, in folder: Int32) throws(ErrorNumber) -> FileStatus {
    var raw = stat()
    try checked(fstatat(folder, name, &raw, AT_SYMLINK_NOFOLLOW))
    return FileStatus(raw)
  }

  public func names(in folder: Int32) throws(ErrorNumber) -> [String] {
    let own = try open(".", in: folder, OpenFlags.folder, mode: 0)
    guard let stream = fdopendir(own) else {
      let failure = ErrorNumber.current
      close(own)
      throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw ErrorNumber.current }
    return names
  }

  public func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ErrorNumber) -> Int {
    try checked(pread(file, buffer.baseAddress, buffer.count, offset))
  }

  public func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(ErrorNumber) -> Int {
    try checked(Glibc.write(file, bytes.baseAddress, bytes.count))
  }

  public func truncate(_ file: Int32, to length: Int) throws(ErrorNumber) {
    try checked(ftruncate(file, length))
  }

  public func syncData(_ file: Int32) throws(ErrorNumber) { try checked(fdatasync(file)) }

  public func sync(_ file: Int32) throws(ErrorNumber) { try checked(fsync(file)) }

  public func setMode(_ file: Int32, _ mode: UInt32) throws(ErrorNumber) { try checked(fchmod(file, mode)) }

  public func makeFolder(_ name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    try checked(mkdirat(folder, name, mode))
  }

  public func link(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try checked(linkat(folder, name, folder, new, 0))
  }

  public func rename(_ name: String, to new: String, in folder: Int32) throws(ErrorNumber) {
    try checked(renameat(folder, name, folder, new))
  }

  public func unlink(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try checked(unlinkat(folder, name, 0))
  }

  public func removeFolder(_ name: String, in folder: Int32) throws(ErrorNumber) {
    try checked(unlinkat(folder, name, AT_REMOVEDIR))
  }

  public func lock(_ file: Int32) throws(ErrorNumber) { try checked(flock(file, LOCK_EX | LOCK_NB)) }

  public func networkFileSystem(_ file: Int32) throws(ErrorNumber) -> NetworkFileSystem? {
    guard let fstatfs = Self.fstatfs else { return nil }
    let (result, kind) = withUnsafeTemporaryAllocation(byteCount: 512, alignment: 16) { raw in
      raw.initializeMemory(as: UInt8.self, repeating: 0)
      guard let address = raw.baseAddress else { return (Int32(-1), 0) }
      return (fstatfs(file, address), raw.load(as: Int.self))
    }
    try checked(result)
    let found = NetworkFileSystem(rawValue: kind & 0xFFFF_FFFF)
    return found == .drvfs && !isOfWindows(file) ? nil : found
  }

  /// Whether a file of the first WSL lies in a folder of Windows, and not on WSL's own disk.
  private func isOfWindows(_ file: Int32) -> Bool {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(file)", &path, path.count)
    guard count > 0, let table = try? FileReader.read("/proc/self/mountinfo", limit: 1 << 22, calls: self)
    else {
      return false
    }
    let name = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return MountTable(String(decoding: table, as: UTF8.self)).type(of: name) == "drvfs"
  }

  private typealias StatusOfFileSystem = @convention(c) (Int32, UnsafeMutableRawPointer) -> Int32

  /// `fstatfs`, which the Glibc module does not declare; the kind is the first word of its answer.
  private static let fstatfs: StatusOfFileSystem? = {
    guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "fstatfs") else { return nil }
    return unsafeBitCast(symbol, to: StatusOfFileSystem.self)
  }()

  @discardableResult
  private func checked<Result: BinaryInteger>(_ result: Result) throws(ErrorNumber) -> Result {
    guard result >= 0 else { throw ErrorNumber.current }
    return result
  }
}
