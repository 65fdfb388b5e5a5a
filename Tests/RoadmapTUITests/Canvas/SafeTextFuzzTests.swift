import Testing

@testable import RoadmapTUI

/// A hundred thousand random strings: nothing but harmless scalars comes out, and the width is right.
@Suite struct SafeTextFuzzTests {
  @Test func nothingHarmfulComesThrough() {
    var random = SplitMix(state: 20_261_121)
    var worst: [String] = []
    for _ in 0..<100_000 {
      let raw = random.text()
      let mode: SafeText.Mode = random.next() % 2 == 0 ? .line : .detail
      let text = SafeText(raw, mode: mode)
      if !isHarmless(text) {
        worst.append(raw.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " "))
      }
    }
    #expect(worst.isEmpty, "\(worst.prefix(3))")
  }

  @Test func asciiOutputIsAscii() {
    var random = SplitMix(state: 7)
    for _ in 0..<5_000 {
      let raw = random.text()
      let bytes =
        Array(SafeText.printable(raw, charset: .ascii).utf8) + Array(SafeText(raw, charset: .ascii).text.utf8)
      #expect(
        bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }, "\(raw.unicodeScalars.map(\.value))")
    }
  }

  @Test func aSurfaceHoldsExactlyWhatWasPut() {
    var random = SplitMix(state: 99)
    for _ in 0..<5_000 {
      let text = SafeText(random.text())
      var surface = Surface(Size(width: text.columns, height: 1))
      surface.put(text, at: Point(row: 0, column: 0))
      let cells = surface.cells(ofRow: 0)
      #expect(cells.map(\.text).joined().unicodeScalars.elementsEqual(text.text.unicodeScalars))
      #expect(cells.reduce(0) { $0 + Int($1.width) } == text.columns)
    }
  }

  /// The allow-list, written a second time and only from the Unicode properties.
  private func isHarmless(_ text: SafeText) -> Bool {
    var marks = 4
    var columns = 0
    for scalar in text.text.unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
      case .format where scalar != "\u{200c}": return false
      case .spaceSeparator where scalar != " ": return false
      default: break
      }
      if properties.isDefaultIgnorableCodePoint, scalar != "\u{200c}" { return false }
      if (0x1F3FB...0x1F3FF).contains(scalar.value) { return false }
      let width = CellWidth.of(scalar)
      marks = width == 0 ? marks + 1 : 0
      if marks > 3 { return false }
      columns += width
    }
    return columns == text.columns
  }
}

/// A small random generator with a seed, so that every run is the same.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let nasty: [ClosedRange<UInt32>] = [
    0...0x1F, 0x7F...0xAD, 0x20...0x7E, 0xC0...0x24F, 0x300...0x36F, 0x600...0x620, 0x900...0x94F,
    0x1100...0x11FF, 0x180B...0x180F, 0x2000...0x206F, 0x20D0...0x20F0, 0x2600...0x27BF, 0x2800...0x2801,
    0x3000...0x3010, 0x3164...0x3164, 0xAC00...0xAC20, 0xE000...0xE010, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F4FF, 0x1FAE0...0x1FAFF, 0xE0000...0xE01EF, 0...0x10FFFF,
  ]

  /// Up to twelve scalars, most of them from the ranges that do harm.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<next() % 13 {
      let range = Self.nasty[Int(next() % UInt64(Self.nasty.count))]
      let value = range.lowerBound + UInt32(next() % UInt64(range.count))
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
