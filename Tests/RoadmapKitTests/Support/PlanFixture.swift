import Glibc

@testable import RoadmapKit

/// Plans for tests: the small one of `Fixtures`, and the real one at the root of the package.
enum PlanFixture {
  struct Unusable: Error {
    let faults: [PlacedFault]
  }

  static let smallBytes = bytes(of: folder + "/Fixtures/small-plan.yaml")
  static let realBytes = bytes(of: folder + "/../roadmap.yaml")
  static let smallText = String(decoding: smallBytes, as: UTF8.self)

  /// The small plan.
  static func small() throws -> Plan { try plan(smallBytes) }

  /// The small plan with some of its text exchanged.
  static func small(_ changes: [(String, String)]) throws -> Plan { try plan(Array(smallText(changes).utf8)) }

  /// The text of the small plan with some of it exchanged; what is not found leaves a mark that breaks it.
  static func smallText(_ changes: [(String, String)]) -> String {
    changes.reduce(smallText) { text, change in
      guard let range = text.firstRange(of: change.0) else { return "\u{FEFF}not found: \(change.0)" }
      return text.replacingCharacters(in: range, with: change.1)
    }
  }

  static func plan(_ bytes: [UInt8]) throws -> Plan {
    let reading = PlanReader.read(bytes)
    guard let plan = reading.plan else { throw Unusable(faults: reading.faults) }
    return plan
  }

  /// The folder `Tests`, told from where this file lies.
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  private static func bytes(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &piece, piece.count)
      guard count > 0 else { return all }
      all += piece[..<count]
    }
  }
}

extension String {
  /// The text with the characters of `range` exchanged for others.
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension Plan {
  /// The place of an activity, or -1.
  func place(_ activity: String) -> Int { activityIndex(ID(activity)) ?? -1 }

  /// The place of an organisation, or -1.
  func seat(_ organisation: String) -> Int { organisationIndex(ID(organisation)) ?? -1 }
}

extension PlanReader.Reading {
  /// What is wrong, without places.
  var sorts: [PlanFault] { faults.map(\.fault) }
}
