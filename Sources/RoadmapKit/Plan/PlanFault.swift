/// What can be wrong with a plan file; the sentences stand in Words.
public enum PlanFault: Hashable, Sendable {
  // The file's form.
  case tooLarge(bytes: Int)
  case empty
  case notUTF8
  case byteOrderMark
  case controlCharacter(UInt32)
  case syntax(String)
  case tooDeep
  case tooManyNodes
  case anchor
  case alias
  case tag
  case directive
  case mergeKey
  case complexKey
  case secondDocument
  case duplicateKey(String)

  // The vocabulary.
  case notAMapping(String)
  case unknownKey(String, in: String, suggestion: String?)
  case missingKey(String, in: String)
  case expectedText(key: String)
  case expectedList(key: String)
  case expectedMapping(key: String)
  case emptyValue(key: String)
  case textTooLong(key: String, limit: Int)
  case invalidID(String)
  case notAWord(String, key: String, choices: [String], suggestion: String?)
  case notAnInteger(String, key: String, range: ClosedRange<Int>)
  case notADecimal(String, key: String)
  case notAFlag(String, key: String)
  case notADay(String, key: String)
  case notAPartialDay(String, key: String)

  // What it says.
  case duplicateID(String, firstLine: Int)
  case unknownReference(String, key: String, suggestion: String?)
  case unknownPlan(String)
  case unknownInPlan(String, plan: String, suggestion: String?)
  case noOrganisations
  case umbrellaWithMilestones(String)
  case perAreaWithoutAreas(String)
  case concernsNobody(String)
  case periodReversed
  case proposalShownAsAdopted
  case lookalikeTitles(String, String)
  case samePlanID(String, otherFile: String)

  /// Whether the plan can still be used, or is only doubtful.
  public var severity: Problem.Severity {
    switch self {
    case .unknownPlan, .unknownInPlan, .proposalShownAsAdopted, .lookalikeTitles: .warning
    default: .problem
    }
  }
}

/// A fault with its place in a file.
public struct PlacedFault: Hashable, Sendable {
  public let fault: PlanFault
  public let line: Int
  public let column: Int

  public init(_ fault: PlanFault, line: Int, column: Int) {
    self.fault = fault
    self.line = line
    self.column = column
  }

  init(_ fault: PlanFault, _ place: Node.Place) {
    self.init(fault, line: Int(place.line), column: Int(place.column))
  }
}
