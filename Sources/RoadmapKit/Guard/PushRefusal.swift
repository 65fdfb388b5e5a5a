/// One thing for which a push is refused as a whole; the sentences stand in Words.
public struct PushRefusal: Hashable, Sendable {
  /// The commit it is about, where it is about one.
  public let commit: String?
  public let file: String?
  public let line: Int?
  public let reason: Reason

  public init(_ reason: Reason, commit: String? = nil, file: String? = nil, line: Int? = nil) {
    self.reason = reason
    self.commit = commit
    self.file = file
    self.line = line
  }

  public enum Reason: Hashable, Sendable {
    // Who pushes, and where.
    case unknownPusher(String)
    /// The server has no plan that can be read, and only leaders begin.
    case beginsWithLeaders(String)
    case noPlanYet
    case otherReference(String)
    case deletion
    case rewound
    case mergeCommit
    case tooManyCommits
    case tooManyChanges
    case tooMuchText
    /// The lists of files, in the push or on the server, are longer than anyone reads.
    case tooManyFiles
    // What a commit says of itself.
    case commitSender, commitMessage, commitExtra
    // A file.
    case foreignFile, foreignFolder
    case misnamedDevice, misnamedPlan, misnamedReport
    case purgedList
    case notAPlainFile(mode: String)
    case removed
    case tooLarge(bytes: Int, limit: Int)
    // A journal.
    case othersJournal(writer: String, pusher: String)
    /// The folder's writer is not in the plan.
    case strangersJournal(writer: String)
    case changedLine
    case nothingAdded
    case writersShare(writer: String, bytes: Int)
    case tooManyDevices(writer: String)
    case tooManyNewDevices(Int)
    case unfinishedLine
    case line(LineFault)
    case sameID(EventID)
    case timeAhead(Instant)
    case notAllowed(Verb, writer: String)
    case planByOthers
    case planRemoved
    case planFaults(PlanFault, count: Int)
    case otherPlanID(old: String, new: String)
    case reportByOthers
    case reportChanged
    case addedToOlderReport(folder: String)
  }
}
