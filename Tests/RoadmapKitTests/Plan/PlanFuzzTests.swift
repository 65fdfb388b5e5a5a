import Testing

@testable import RoadmapKit

/// Whatever stands in a plan file, reading it ends with faults or with a plan.
@Suite struct PlanFuzzTests {
  private static let seed = Array(
    """
    roadmap: 1
    id: a
    title: Å plan
    kind: project
    standing: proposal
    period: {from: 2025, to: 2027}
    organisations: [{id: t, name: T, kind: municipality}]
    areas: [{id: b, name: B}]
    activities:
      - id: x
        title: X
        heading: 2025
        concerns: [t]
        per-area: true
        milestones: [{id: m, title: M, due: 2027-W35}]
        gate: {needs: m, locks: [m]}
        links: [{to: p#q, kind: support}]
    """.utf8)

  private static let pieces = [
    "&a ", "*a", "!!int ", "<<: ", "---\n", "...\n", "? ", "- ", ": ", "\n  ", "{", "}", "[", "]", "\"", "'",
    "|\n", ">-\n", "#",
    "%TAG", "\u{FEFF}", "\u{2028}", "\t", "\0", "~", "2027-W99", "999999999999", "id: x\n", "parts:\n", "å",
  ].map { Array($0.utf8) }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func fiveThousandMutationsEnd(seed: UInt64) {
    var lot = Lot(seed)
    var usable = 0
    for _ in 0..<5_000 {
      var bytes = Self.seed
      for _ in 0...lot.below(3) { Self.mutate(&bytes, &lot) }
      let reading = PlanReader.read(bytes)
      usable += reading.plan == nil ? 0 : 1
      let hasProblem = reading.faults.contains { $0.fault.severity == .problem }
      let isInside = reading.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 }
      guard (reading.plan == nil) == hasProblem, isInside else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)) \(reading.faults)")
        return
      }
      if let plan = reading.plan {
        let progress = Progress.fold(Journals(), onto: plan, today: "2026-11-21")
        for activity in plan.activities.indices { _ = progress.standing(activity, 0) }
      }
    }
    #expect(usable > 20 && usable < 4_000)
  }

  private static func mutate(_ bytes: inout [UInt8], _ lot: inout Lot) {
    let place = lot.below(bytes.count)
    switch lot.below(6) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: lot.next())
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + lot.below(12)))
    case 2: bytes.insert(contentsOf: lot.pick(pieces), at: place)
    case 3:
      bytes.insert(
        contentsOf: bytes[place..<min(bytes.count, place + lot.below(60))], at: lot.below(bytes.count))
    case 4: bytes.swapAt(place, lot.below(bytes.count))
    default: bytes = Array(bytes[..<max(1, place)])
    }
    if bytes.isEmpty { bytes = [0x0A] }
  }
}
