/// Reads a plan file: bytes in, a plan and everything that is wrong with the file out.
public enum PlanReader {
  public struct Reading: Sendable {
    /// Nil when the file cannot be used.
    public let plan: Plan?
    /// In the order of the file.
    public let faults: [PlacedFault]
    /// Identifiers that other plans may link to.
    public let identifiers: Set<String>
    /// Links to other plans.
    public let outwardLinks: [OutwardLink]
  }

  public struct OutwardLink: Sendable {
    public let plan: String
    public let id: String
    public let line: Int
    public let column: Int
  }

  /// Reads the bytes of a plan file.
  ///
  /// Never fails: what is wrong stands in the reading's faults.
  public static func read(_ bytes: [UInt8]) -> Reading {
    let (root, formFaults) = YAMLNodes.read(bytes)
    guard let root, !formFaults.contains(where: \.fault.isFatal) else {
      return Reading(plan: nil, faults: formFaults, identifiers: [], outwardLinks: [])
    }
    var checker = ShapeChecker()
    checker.check(root)
    var faults = formFaults + checker.faults
    let decoder = PlanDecoder(Fields(node: root))
    faults += decoder.faults
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    faults.removeLast(max(0, faults.count - 2 * ShapeChecker.mostFaults))
    let usable = !faults.contains { $0.fault.severity == .problem }
    return Reading(
      plan: usable ? decoder.plan : nil, faults: faults, identifiers: checker.identifiers,
      outwardLinks: checker.outwardLinks.map {
        OutwardLink(plan: $0.plan, id: $0.id, line: Int($0.place.line), column: Int($0.place.column))
      })
  }

  /// The reading of a file that is too large to be looked at.
  static let tooLarge = Reading(
    plan: nil, faults: [PlacedFault(.tooLarge(bytes: YAMLNodes.largestFile + 1), line: 1, column: 1)],
    identifiers: [], outwardLinks: [])

  /// What is wrong between plans: links that lead nowhere, and ids given twice.
  ///
  /// - Returns: faults by the number of the reading they belong to.
  public static func crossFaults(_ readings: [(file: String, reading: Reading)]) -> [(Int, PlacedFault)] {
    var found: [(Int, PlacedFault)] = []
    var planIDs: [String: Int] = [:]
    for (index, item) in readings.enumerated() {
      guard let id = item.reading.plan?.id.text else { continue }
      if let first = planIDs[id] {
        found.append(
          (index, PlacedFault(.samePlanID(id, otherFile: readings[first].file), line: 1, column: 1)))
      } else {
        planIDs[id] = index
      }
    }
    for (index, item) in readings.enumerated() {
      // A neighbour that is not here is told once, however many links lead to it.
      var missing: Set<String> = []
      for link in item.reading.outwardLinks {
        guard let other = planIDs[link.plan] else {
          guard missing.insert(link.plan).inserted else { continue }
          found.append((index, PlacedFault(.unknownPlan(link.plan), line: link.line, column: link.column)))
          continue
        }
        let identifiers = readings[other].reading.identifiers
        guard !identifiers.contains(link.id) else { continue }
        let suggestion = Spelling.nearest(to: link.id, among: identifiers.sorted())
        let fault = PlanFault.unknownInPlan(link.id, plan: link.plan, suggestion: suggestion)
        found.append((index, PlacedFault(fault, line: link.line, column: link.column)))
      }
    }
    return found
  }
}

extension PlanFault {
  /// Whether nothing sensible can be said of the rest of the file.
  var isFatal: Bool {
    switch self {
    case .tooLarge, .empty, .notUTF8, .byteOrderMark, .controlCharacter, .syntax, .tooDeep, .tooManyNodes,
      .secondDocument:
      true
    default: false
    }
  }
}
