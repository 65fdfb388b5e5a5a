extension ProblemCode {
  /// Why something is not written.
  public enum Refusal: String, Sendable, CaseIterable {
    case unknownWriter = "okand-avsandare"
    case notAllowed = "inte-tillatet"
    case unknownActivity = "okand-aktivitet"
    case unknownMilestone = "okand-milstolpe"
    case unknownOrganisation = "okand-organisation"
    case unknownArea = "okant-livsomrade"
    case unknownIndicator = "okand-indikator"
    case unknownEvent = "okand-handelse"
    case unknownAssignment = "okant-uppdrag"
    case unknownDecision = "okant-beslut"
    case otherSort = "annan-sort"
    case takenBack = "tillbakatagen"
    case unknownMatter = "okant-sakomrade"
    case unknownRule = "okand-regel"
    case unknownOccurrence = "okant-tillfalle"
    case umbrella = "paraply"
    case notConcerned = "galler-inte-organisationen"
    case milestoneNotConcerned = "milstolpe-galler-inte"
    case areaMissing = "livsomrade-ej-angivet"
    case areaNotUsed = "livsomrade-anvands-inte"
    case locked = "last"
    case noGate = "ingen-grind"
    case sentenceMissing = "mening-saknas"
    case textMissing = "text-saknas"
    case personalNumber = "personnummer"
    case textTooLong = "text-for-lang"
    case lineTooLong = "uppgift-for-lang"
    case invalidStatus = "okand-status"
    case invalidOutlook = "okand-utsikt"
    case invalidCadence = "okand-takt"
    case receiverMissing = "mottagare-saknas"
    case invalidDay = "fel-dag"
    case invalidPeriod = "fel-period"
    case invalidNumber = "fel-tal"
    case invalidYear = "fel-ar"
    case dayAhead = "dag-framat"
    case computedIndicator = "raknas-ut"
    case nothingToConfirm = "inget-att-bekrafta"
    case alreadyTakenBack = "redan-tillbakatagen"
    case unknownMeeting = "okant-mote"
    case invalidMeeting = "fel-mote"
    case invalidNextMeeting = "fel-nasta-mote"
    case unknownSection = "okant-avsnitt"
    case computedSection = "avsnitt-raknas-ut"
    case reportIsAdopted = "rapport-faststalld"
    case periodAhead = "period-framat"
    case draftsBeforeAdoption = "ej-publicerat"
    case reasonMissing = "skal-saknas"
    case pastCannotBeWritten = "datid"
  }
}

extension Refusal {
  /// The stable name of this sort of refusal.
  public var code: ProblemCode.Refusal {
    switch self {
    case .unknownWriter: .unknownWriter
    case .notAllowed: .notAllowed
    case .unknownActivity: .unknownActivity
    case .unknownMilestone: .unknownMilestone
    case .unknownOrganisation: .unknownOrganisation
    case .unknownArea: .unknownArea
    case .unknownIndicator: .unknownIndicator
    case .unknownEvent: .unknownEvent
    case .unknownAssignment: .unknownAssignment
    case .unknownDecision: .unknownDecision
    case .otherSort: .otherSort
    case .takenBack: .takenBack
    case .unknownMatter: .unknownMatter
    case .unknownRule: .unknownRule
    case .unknownOccurrence: .unknownOccurrence
    case .umbrella: .umbrella
    case .notConcerned: .notConcerned
    case .milestoneNotConcerned: .milestoneNotConcerned
    case .areaMissing: .areaMissing
    case .areaNotUsed: .areaNotUsed
    case .locked: .locked
    case .noGate: .noGate
    case .sentenceMissing: .sentenceMissing
    case .textMissing: .textMissing
    case .personalNumber: .personalNumber
    case .textTooLong: .textTooLong
    case .lineTooLong: .lineTooLong
    case .invalidStatus: .invalidStatus
    case .invalidOutlook: .invalidOutlook
    case .invalidCadence: .invalidCadence
    case .receiverMissing: .receiverMissing
    case .invalidDay: .invalidDay
    case .invalidPeriod: .invalidPeriod
    case .invalidNumber: .invalidNumber
    case .invalidYear: .invalidYear
    case .dayAhead: .dayAhead
    case .computedIndicator: .computedIndicator
    case .nothingToConfirm: .nothingToConfirm
    case .alreadyTakenBack: .alreadyTakenBack
    case .unknownMeeting: .unknownMeeting
    case .invalidMeeting: .invalidMeeting
    case .invalidNextMeeting: .invalidNextMeeting
    case .unknownSection: .unknownSection
    case .computedSection: .computedSection
    case .reportIsAdopted: .reportIsAdopted
    case .periodAhead: .periodAhead
    case .draftsBeforeAdoption: .draftsBeforeAdoption
    case .reasonMissing: .reasonMissing
    case .pastCannotBeWritten: .pastCannotBeWritten
    }
  }
}
