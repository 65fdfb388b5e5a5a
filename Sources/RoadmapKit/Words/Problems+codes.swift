/// Stable names of the sorts of problems, for answers to machines and for the gallery of problems.
///
/// A new fault needs a code: the switches know every case.
public enum ProblemCode {
  /// What can be wrong with a plan file.
  public enum Plan: String, Sendable, CaseIterable {
    // The file's form.
    case tooLarge = "fil-for-stor"
    case empty = "tom-fil"
    case notUTF8 = "fel-teckenkodning"
    case byteOrderMark = "dolt-tecken-forst"
    case controlCharacter = "otillatet-tecken"
    case syntax = "fel-skriven"
    case tooDeep = "for-manga-nivaer"
    case tooManyNodes = "for-manga-uppgifter"
    case anchor = "ankare"
    case alias
    case tag = "typmarke"
    case directive = "direktiv"
    case mergeKey = "sammanslagning"
    case complexKey = "sammansatt-nyckel"
    case secondDocument = "andra-dokument"
    case duplicateKey = "dubbel-nyckel"

    // The vocabulary.
    case notAMapping = "ingen-plan"
    case unknownKey = "okand-nyckel"
    case missingKey = "saknad-nyckel"
    case expectedText = "inte-text"
    case expectedList = "inte-lista"
    case expectedMapping = "inte-nycklar"
    case emptyValue = "tomt-varde"
    case textTooLong = "for-lang-text"
    case invalidID = "ogiltigt-id"
    case notAWord = "okant-ord"
    case notAnInteger = "ogiltigt-heltal"
    case notADecimal = "ogiltigt-tal"
    case notAFlag = "inte-true-eller-false"
    case notADay = "ogiltig-dag"
    case notAPartialDay = "ogiltig-tid"

    // What it says.
    case duplicateID = "dubbelt-id"
    case unknownReference = "okant-id"
    case unknownPlan = "okand-plan"
    case unknownInPlan = "okant-id-i-plan"
    case noOrganisations = "inga-parter"
    case umbrellaWithMilestones = "paraply-med-milstolpar"
    case perAreaWithoutAreas = "livsomraden-saknas"
    case concernsNobody = "galler-ingen"
    case periodReversed = "omvand-period"
    case proposalShownAsAdopted = "forslag-som-antaget"
    case lookalikeTitles = "lika-titlar"
    case samePlanID = "samma-plan-id"
  }
}

extension PlanFault {
  /// The stable name of this sort of fault.
  public var code: ProblemCode.Plan {
    switch self {
    case .tooLarge: .tooLarge
    case .empty: .empty
    case .notUTF8: .notUTF8
    case .byteOrderMark: .byteOrderMark
    case .controlCharacter: .controlCharacter
    case .syntax: .syntax
    case .tooDeep: .tooDeep
    case .tooManyNodes: .tooManyNodes
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .directive: .directive
    case .mergeKey: .mergeKey
    case .complexKey: .complexKey
    case .secondDocument: .secondDocument
    case .duplicateKey: .duplicateKey
    case .notAMapping: .notAMapping
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .expectedText: .expectedText
    case .expectedList: .expectedList
    case .expectedMapping: .expectedMapping
    case .emptyValue: .emptyValue
    case .textTooLong: .textTooLong
    case .invalidID: .invalidID
    case .notAWord: .notAWord
    case .notAnInteger: .notAnInteger
    case .notADecimal: .notADecimal
    case .notAFlag: .notAFlag
    case .notADay: .notADay
    case .notAPartialDay: .notAPartialDay
    case .duplicateID: .duplicateID
    case .unknownReference: .unknownReference
    case .unknownPlan: .unknownPlan
    case .unknownInPlan: .unknownInPlan
    case .noOrganisations: .noOrganisations
    case .umbrellaWithMilestones: .umbrellaWithMilestones
    case .perAreaWithoutAreas: .perAreaWithoutAreas
    case .concernsNobody: .concernsNobody
    case .periodReversed: .periodReversed
    case .proposalShownAsAdopted: .proposalShownAsAdopted
    case .lookalikeTitles: .lookalikeTitles
    case .samePlanID: .samePlanID
    }
  }
}
