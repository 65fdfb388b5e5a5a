internal import Glibc
import Synchronization

/// Carries messages from background work to the event loop, and wakes it.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let wake: Int32

  /// `wake` is the pipe's writing end; one byte is written for each message.
  init(wake: Int32) { self.wake = wake }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    var byte: UInt8 = 0
    _ = write(wake, &byte, 1)
  }

  func take() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
