/// What leaves the house besides the drafts.
public struct Outgoing: Equatable, Sendable {
  /// Folders of adopted reports.
  public var reports: [String] = []
  public var plans: [String] = []
  /// Events of others, from envelopes, that are carried on.
  public var carried = 0

  public init() {}
  public var isEmpty: Bool { reports.isEmpty && plans.isEmpty && carried == 0 }
}

extension Sharer {
  /// What would leave the house besides the drafts, by what was last fetched; nothing is sent.
  public func outgoing(as writer: String, withPlans: Bool = false) throws(ShareTrouble) -> Outgoing {
    let record = try record()
    // Whoever does not lead sends nothing besides.
    if record.seen != nil, !withPlans, !Permission.leads(writer) { return Outgoing() }
    let repository = try repository(nil) { false }
    var shared = Shared(tip: record.seen)
    if let seen = record.seen {
      shared.tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
    }
    let parcel = try Parcel(
      self, shared, writer: writer, withPlans: withPlans || shared.tip == nil, repository)
    var outgoing = Outgoing()
    (outgoing.reports, outgoing.plans, outgoing.carried) = (parcel.reports, parcel.plans, parcel.carried)
    return outgoing
  }
}

extension Sharer {
  /// The text of a journal that others have, as it was last fetched or put in an envelope; nil when they have none.
  public func published(_ path: String) throws(ShareTrouble) -> [UInt8]? {
    let record = try record()
    guard let seen = record.seen else { return nil }
    let repository = try repository(nil) { false }
    return try talking { () throws(GitTrouble) -> [UInt8]? in
      guard let file = try repository.tree(of: seen).files[path], file.isPlain else { return nil }
      return try repository.contents(of: [file.object])[file.object]
    }
  }
}
