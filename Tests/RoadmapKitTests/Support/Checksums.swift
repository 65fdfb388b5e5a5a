import Foundation

/// Checksums by the system's own program, so that ours are held to another's.
enum Checksums {
  /// SHA-256 of a text, base64.
  static func sha256(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let digits = Array(String(decoding: answer.prefix(64), as: UTF8.self))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { start in
      UInt8(String(digits[start..<min(start + 2, digits.count)]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}

/// Contrast as WCAG 2 computes it.
enum Contrast {
  /// The luminance of a colour, `1a1a1a`.
  static func luminance(_ colour: String) -> Double {
    let value = Int(colour, radix: 16) ?? 0
    let parts = [value >> 16, value >> 8, value].map { part -> Double in
      let share = Double(part & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func ratio(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
