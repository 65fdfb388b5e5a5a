/// Files packed as one ZIP file (APPNOTE.TXT 6.3), the same bytes for the same files.
///
/// The files are stored as they are: a paper is a few hundred kilobytes, and a compressor would be more code than
/// the rest. Each is dated 1980-01-01, the first day that the format knows.
struct ZipArchive: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// What makes sense within this code: no file that we write comes near what needs the 64-bit form.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let name = Array(name.utf8)
    let start = body.count
    var common: [UInt8] = []
    ZipArchive.append([20, ZipArchive.namesAreUTF8, ZipArchive.stored, 0, ZipArchive.firstDay], to: &common)
    ZipArchive.append(long: Checksum.crc32(content), to: &common)
    for size in [content.count, content.count] {
      ZipArchive.append(long: UInt32(truncatingIfNeeded: size), to: &common)
    }
    // The lengths of the name and of the extra field.
    ZipArchive.append([UInt16(truncatingIfNeeded: name.count), 0], to: &common)

    ZipArchive.append(long: 0x0403_4B50, to: &body)
    body += common + name + content

    ZipArchive.append(long: 0x0201_4B50, to: &directory)
    ZipArchive.append([20], to: &directory)
    directory += common
    // No comment, first disk, no attributes.
    ZipArchive.append([0, 0, 0, 0, 0], to: &directory)
    ZipArchive.append(long: UInt32(truncatingIfNeeded: start), to: &directory)
    directory += name
    count += 1
  }

  var bytes: [UInt8] {
    var end: [UInt8] = []
    let entries = UInt16(truncatingIfNeeded: count)
    ZipArchive.append(long: 0x0605_4B50, to: &end)
    ZipArchive.append([0, 0, entries, entries], to: &end)
    ZipArchive.append(long: UInt32(truncatingIfNeeded: directory.count), to: &end)
    ZipArchive.append(long: UInt32(truncatingIfNeeded: body.count), to: &end)
    ZipArchive.append([0], to: &end)
    return body + directory + end
  }

  private static let namesAreUTF8: UInt16 = 1 << 11
  private static let stored: UInt16 = 0
  /// Year since 1980, month, day.
  private static let firstDay: UInt16 = 0 << 9 | 1 << 5 | 1

  private static func append(_ numbers: [UInt16], to bytes: inout [UInt8]) {
    for number in numbers { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }
  }

  private static func append(long number: UInt32, to bytes: inout [UInt8]) {
    append([UInt16(number & 0xFFFF), UInt16(number >> 16)], to: &bytes)
  }
}
