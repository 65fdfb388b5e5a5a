extension PlanFault {
  /// The faults without those that only follow from another one and would lead the reader astray.
  static func withoutConsequences(_ faults: [PlacedFault]) -> [PlacedFault] {
    if let whole = faults.first(where: { if case .notAMapping = $0.fault { true } else { false } }) {
      return [whole]
    }
    var broken: Set<[Int]> = []
    var keys: Set<String> = []
    for placed in faults {
      if placed.fault.formWording != nil { broken.insert([placed.line, placed.column]) }
      if let key = placed.fault.key { keys.insert(key) }
    }
    return faults.filter { placed in
      switch placed.fault {
      case .concernsNobody: !keys.contains("concerns")
      case .noOrganisations: !keys.contains("organisations") && !keys.contains("kind")
      default: placed.fault.formWording != nil || !broken.contains([placed.line, placed.column])
      }
    }
  }

  /// The key whose value is at fault, also the one that was meant.
  private var key: String? {
    switch self {
    case .unknownKey(_, _, let suggestion): suggestion
    case .missingKey(let key, _), .expectedText(let key), .expectedList(let key), .expectedMapping(let key),
      .emptyValue(let key), .notAWord(_, let key, _, _), .unknownReference(_, let key, _):
      key
    default: nil
    }
  }
}
