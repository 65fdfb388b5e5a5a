extension ProblemCode {
  /// What can be wrong with a line of a journal.
  public enum Line: String, Sendable, CaseIterable {
    case tooLong = "rad-for-lang"
    case notUTF8 = "rad-fel-teckenkodning"
    case spelling = "rad-fel-skriven"
    case missingKey = "rad-saknad-nyckel"
    case misplacedKey = "rad-nyckel-pa-fel-plats"
    case wrongChecksum = "rad-fel-kontrollsumma"
    case invalidID = "rad-ogiltigt-id"
    case instantDiffers = "rad-fel-tid"
    case foreignWriter = "rad-annan-avsandare"
    case invalidValue = "rad-ogiltigt-varde"
    case dayAfterRecorded = "rad-dag-efterat"
    case textTooLong = "rad-for-lang-text"
  }

  /// What can be wrong with a journal beside its lines.
  public enum Journal: String, Sendable, CaseIterable {
    case torn = "avbruten-rad"
    case disputed = "omstritt-id"
    case newer = "nyare-format"
  }

  /// What the source does not say.
  public enum Gap: String, Sendable, CaseIterable {
    case adoptionDate = "antagandedag-saknas"
    case approvalDate = "godkannandedag-saknas"
    case lead = "ansvarig-saknas"
    case goal = "mal-saknas"
    case due = "tid-saknas"
    case baseline = "utgangslage-saknas"
    case target = "malvarde-saknas"
    case cadence = "hur-ofta-saknas"
    case receiver = "mottagare-saknas"
  }
}

extension LineFault {
  /// The stable name of this sort of fault.
  public var code: ProblemCode.Line {
    switch self {
    case .tooLong: .tooLong
    case .notUTF8: .notUTF8
    case .spelling: .spelling
    case .missingKey: .missingKey
    case .misplacedKey: .misplacedKey
    case .wrongChecksum: .wrongChecksum
    case .invalidID: .invalidID
    case .instantDiffers: .instantDiffers
    case .foreignWriter: .foreignWriter
    case .invalidValue: .invalidValue
    case .dayAfterRecorded: .dayAfterRecorded
    case .textTooLong: .textTooLong
    }
  }
}

extension Gap {
  /// The stable name of this sort of gap.
  public var code: ProblemCode.Gap {
    switch self {
    case .adoptionDate: .adoptionDate
    case .approvalDate: .approvalDate
    case .lead: .lead
    case .goal: .goal
    case .due: .due
    case .baseline: .baseline
    case .target: .target
    case .cadence: .cadence
    case .receiver: .receiver
    }
  }
}
