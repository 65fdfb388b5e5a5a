import Glibc

/// Keeps other people's messages off the screen: while it is drawn on, standard error is a file.
struct StandardError: ~Copyable {
  private let saved: Int32
  /// The file that stands in, or -1 when there is none and messages go straight out.
  let file: Int32

  /// Prepares the file; nothing is redirected before `hold`.
  init() {
    let stream = tmpfile()
    let descriptor = stream.map { fcntl(fileno($0), F_DUPFD_CLOEXEC, 3) } ?? -1
    if let stream { fclose(stream) }
    file = descriptor
    saved = descriptor < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
  }

  deinit {
    release()
    if saved >= 0 { close(saved) }
    if file >= 0 { close(file) }
  }

  /// Sends messages to the file from now on.
  func hold() {
    guard saved >= 0 else { return }
    fflush(nil)
    dup2(file, STDERR_FILENO)
  }

  /// Sends messages out again, first those that were held, made harmless.
  func release() {
    guard saved >= 0 else { return }
    fflush(nil)
    dup2(saved, STDERR_FILENO)
    let text = held()
    guard !text.isEmpty else { return }
    var harmless = SafeText.printable(text, charset: .unicode)
    harmless.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    ftruncate(file, 0)
    lseek(file, 0, SEEK_SET)
  }

  private func held() -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    lseek(file, 0, SEEK_SET)
    while case let count = read(file, &block, block.count), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
