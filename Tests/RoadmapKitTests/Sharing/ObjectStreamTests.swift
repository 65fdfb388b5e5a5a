import Testing

@testable import RoadmapKit

/// What git prints of many objects is taken apart however it is cut.
@Suite struct ObjectStreamTests {
  private static let output = Array("aa blob 3\nx\ny\nbb missing\ncc tree 0\n\ndd blob 4\n\n\n\n\n\n".utf8)

  @Test func anObjectIsWholeHoweverItComes() {
    for size in 1...Self.output.count {
      var reader = ObjectStream()
      var seen: [String] = []
      for start in stride(from: 0, to: Self.output.count, by: size) {
        reader.hear(Array(Self.output[start...].prefix(size))) { object, bytes in
          seen.append("\(object):\(String(decoding: bytes, as: UTF8.self))")
        }
      }
      #expect(seen == ["aa:x\ny", "cc:", "dd:\n\n\n\n"], "\(size)")
      #expect(reader.count == 3)
    }
  }

  @Test func whatIsCutOffIsNotCounted() {
    var reader = ObjectStream()
    reader.hear(Array("aa blob 3\nx\ny".utf8)) { _, _ in Issue.record("half an object") }
    #expect(reader.count == 0)
  }
}
