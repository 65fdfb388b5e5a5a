/// What sharing does at this moment.
public enum ShareStep: Hashable, Sendable {
  case fetching, checking, joining, sending
  /// Somebody else was first: waits a moment, then tries for the `round`th time.
  case waiting(round: Int)
}

/// What came of a fetch, a publication or an envelope.
public struct ShareReport: Equatable, Sendable {
  /// Events of others that are new here, and by whom.
  public var fetched = 0
  public var writers: [String] = []
  /// Own events that others can read now.
  public var published = 0
  /// Drafts that were taken back, and went without trace.
  public var dropped = 0
  /// Events of others, from envelopes, that were carried on, and whose.
  public var carried = 0
  public var carriedWriters: [String] = []
  /// All events in an envelope that was made.
  public var enclosed = 0
  /// Folders of adopted reports that came, and that went.
  public var reportsFetched: [String] = []
  public var reportsPublished: [String] = []
  /// Plans that came, and that went.
  public var plansFetched: [String] = []
  public var plansPublished: [String] = []
  public var notices: [ShareNotice] = []

  public init() {}

  /// Whether one's own plan was put aside for the one that the others have.
  public var hasPlanOnBothSides: Bool {
    notices.contains { if case .planOnBothSides = $0 { true } else { false } }
  }
}

/// Something that the user should know, though all went well.
public enum ShareNotice: Hashable, Sendable {
  /// A plan was changed here and there: the shared one is kept, one's own is in `copy`; they differ at `lines` of it.
  case planOnBothSides(file: String, copy: String, lines: [ClosedRange<Int>])
  /// A plan is changed here alone; it does not leave the house by itself.
  case planChangedHere(file: String)
  /// The shared plan cannot be used, and was not taken.
  case planRefused(file: String)
  /// Another's journal was not as it was left; its text is kept in `copy`.
  case journalDiffered(file: String, copy: String)
  /// What an envelope had brought of a journal contradicts the server, whose text holds; the envelope's is kept in `copy`.
  case envelopeContradicted(file: String, copy: String)
  /// A journal that nobody writes in this workspace holds so many events that nobody else has; it was left as it is.
  case unpublishedHere(file: String, count: Int)
  /// One's own journal is not the one that was published: nothing of it is sent until it is mended.
  case ownDiffers(file: String, line: Int)
  /// One's own journal was behind what one had published, and was completed.
  case ownCompleted(file: String)
  /// So many lines have come in one's own journal that this machine never sent.
  case ownGrown(file: String, lines: Int)
  /// A journal here belongs to another user of this machine, and was left to him.
  case journalOfAnother(file: String)
  /// A report's folder is here with other content than the shared one, and was left as it is.
  case reportDiffers(folder: String)
  /// Texts were removed for good on the server, and so here.
  case purged(count: Int)
  /// What the server had lost is there again.
  case restored
  /// Files on the server that do not belong to a workspace, and were passed over.
  case foreign(count: Int)
}
