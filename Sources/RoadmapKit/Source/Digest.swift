internal import Crypto

/// The SHA-256 checksum of bytes, as stamps and adoptions name it.
public enum Digest {
  /// 64 lower-case hex digits.
  public static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    let whole = Array(bytes)
    whole.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
