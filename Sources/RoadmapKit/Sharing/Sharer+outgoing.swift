extension Sharer {
  /// What would leave the house besides the drafts, by what was last fetched; nothing is sent.
  ///
  /// What has gone by an envelope is counted where there are no `drafts`, which it would go along with.
  public func outgoing(
    as writer: String, withPlans: Bool = false, drafts: Int = 0
  ) throws(ShareTrouble) -> Outgoing {
    let record = try record()
    let leads = Permission.leads(writer)
    if record.seen != nil, withPlans, !leads { throw .planNotYours }
    // Whoever does not lead sends nothing besides.
    if record.seen != nil, record.behind == nil, drafts > 0, !leads { return Outgoing() }
    return try reading(record, try repository(nil) { false }) {
      (repository) throws(ShareTrouble) -> Outgoing in
      var shared = Shared(tip: record.seen)
      if let seen = record.seen {
        shared.tree = try talking { () throws(GitTrouble) in try repository.tree(of: seen) }
      }
      let parcel = try Parcel(
        self, shared, writer: writer, withPlans: leads || shared.tip == nil, repository)
      var outgoing = Outgoing()
      (outgoing.reports, outgoing.carried) = (parcel.reports, parcel.carried)
      if withPlans || shared.tip == nil {
        outgoing.plans = parcel.plans
      } else {
        outgoing.changedPlans = parcel.plans
      }
      outgoing.restores = record.behind != nil
      if drafts == 0 { outgoing.enveloped = parcel.events }
      return outgoing
    }
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
