extension ProblemCode {
  /// Why a server does not take a push.
  public enum Push: String, Sendable, CaseIterable {
    case unknownPusher = "okand-avsandare"
    case beginsWithLeaders = "borjar-med-lansledningen"
    case noPlanYet = "plan-saknas-pa-servern"
    case otherReference = "annan-gren"
    case deletion = "borttagen-gren"
    case rewound = "aldre-historik"
    case mergeCommit = "sammanslagen-historik"
    case tooManyCommits = "for-manga-andringar"
    case tooManyChanges = "for-manga-filer"
    case tooMuchText = "for-mycket-text"
    case tooManyFiles = "for-manga-filer-att-lasa"
    case commitSender = "okand-avsandare-av-andring"
    case commitMessage = "fel-meddelande"
    case commitExtra = "mer-an-andringen"
    case foreignFile = "frammande-fil"
    case foreignFolder = "frammande-mapp"
    case misnamedDevice = "fel-journalnamn"
    case misnamedPlan = "fel-plannamn"
    case misnamedReport = "fel-rapportnamn"
    case purgedList = "borttagningslistan"
    case notAPlainFile = "ingen-vanlig-fil"
    case removed = "borttagen-journal"
    case tooLarge = "for-stor-fil"
    case othersJournal = "annans-journal"
    case strangersJournal = "okand-journal"
    case changedLine = "andrad-rad"
    case nothingAdded = "inget-tillagt"
    case writersShare = "for-stora-journaler"
    case tooManyDevices = "for-manga-journaler"
    case tooManyNewDevices = "for-manga-nya-journaler"
    case unfinishedLine = "inte-fardig-rad"
    case line = "skadad-rad"
    case sameID = "anvant-id"
    case timeAhead = "tid-framat"
    case notAllowed = "inte-ens-eget"
    case planByOthers = "plan-av-annan"
    case planRemoved = "borttagen-plan"
    case planFaults = "fel-i-planen"
    case otherPlanID = "annat-plan-id"
    case reportByOthers = "rapport-av-annan"
    case reportChanged = "andrad-rapport"
    case addedToOlderReport = "tillagd-i-rapport"
  }
}

extension PushRefusal.Reason {
  /// The stable name of this sort of refusal.
  public var code: ProblemCode.Push {
    switch self {
    case .unknownPusher: .unknownPusher
    case .beginsWithLeaders: .beginsWithLeaders
    case .noPlanYet: .noPlanYet
    case .otherReference: .otherReference
    case .deletion: .deletion
    case .rewound: .rewound
    case .mergeCommit: .mergeCommit
    case .tooManyCommits: .tooManyCommits
    case .tooManyChanges: .tooManyChanges
    case .tooMuchText: .tooMuchText
    case .tooManyFiles: .tooManyFiles
    case .commitSender: .commitSender
    case .commitMessage: .commitMessage
    case .commitExtra: .commitExtra
    case .foreignFile: .foreignFile
    case .foreignFolder: .foreignFolder
    case .misnamedDevice: .misnamedDevice
    case .misnamedPlan: .misnamedPlan
    case .misnamedReport: .misnamedReport
    case .purgedList: .purgedList
    case .notAPlainFile: .notAPlainFile
    case .removed: .removed
    case .tooLarge: .tooLarge
    case .othersJournal: .othersJournal
    case .strangersJournal: .strangersJournal
    case .changedLine: .changedLine
    case .nothingAdded: .nothingAdded
    case .writersShare: .writersShare
    case .tooManyDevices: .tooManyDevices
    case .tooManyNewDevices: .tooManyNewDevices
    case .unfinishedLine: .unfinishedLine
    case .line: .line
    case .sameID: .sameID
    case .timeAhead: .timeAhead
    case .notAllowed: .notAllowed
    case .planByOthers: .planByOthers
    case .planRemoved: .planRemoved
    case .planFaults: .planFaults
    case .otherPlanID: .otherPlanID
    case .reportByOthers: .reportByOthers
    case .reportChanged: .reportChanged
    case .addedToOlderReport: .addedToOlderReport
    }
  }
}
