import Glibc

/// Connecting a workspace to a place that it shares with others, and joining one.
extension Sharer {
  /// What was found when the workspace was connected.
  public struct Connection: Equatable, Sendable {
    public var address: RemoteAddress
    /// The version of git here.
    public var git = ""
    /// Nothing was there before.
    public var isEmpty = false
    /// Whether the server would take something from this user, as far as can be seen without sending.
    public var mayWrite = false
    public var report = ShareReport()
  }

  /// Connects the workspace to the place that the user wrote, and fetches what is there.
  ///
  /// The place must hold the same plan, or nothing; it is remembered only when all this was found good.
  public func connect(
    to text: String, from folder: String, tell: @escaping (ShareStep) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(ShareTrouble) -> Connection {
    let address: RemoteAddress
    do throws(RemoteAddress.Fault) { address = try RemoteAddress(text, from: folder) } catch {
      throw .address(error, text)
    }
    return try whileLocked { () throws(ShareTrouble) in
      var record = try record()
      let talk = try talk(with: address, tell, isCancelled)
      var connection = Connection(address: address)
      connection.git = try talking { () throws(GitTrouble) in try talk.repository.git.version() }
      // Another server that holds less gets the rest from whoever publishes first.
      let isAnother = record.address != address.text
      record.address = address.text
      let shared = try mending(talk) { () throws(ShareTrouble) in
        try take(&record, talk, restoring: isAnother ? .always : .never)
      }
      connection.isEmpty = shared.tip == nil || shared.restores
      connection.report = shared.report
      try save(record)
      connection.mayWrite = try mayWrite(talk, shared)
      return connection
    }
  }

  /// The text of the plan there; nil while nothing is there.
  private func sharedPlan(_ talk: Talk) throws(ShareTrouble) -> [UInt8]? {
    talk.tell(.fetching)
    switch try reaching(talk) {
    case .without(let branches):
      guard branches.isEmpty else { throw .otherBranch(talk.address.text, branches) }
      return nil
    case .commit(let commit):
      let repository = talk.repository
      return try talking { () throws(GitTrouble) -> [UInt8]? in
        guard let file = try repository.tree(of: commit).files[Workspace.planName], file.isPlain else {
          return []
        }
        return try repository.contents(of: [file.object])[file.object]
      }
    }
  }

  /// Whether the server lets this user in to write; what it takes is its own affair.
  private func mayWrite(_ talk: Talk, _ shared: Shared) throws(ShareTrouble) -> Bool {
    try talking { () throws(GitTrouble) in
      try talk.repository.mayPush(shared.restores ? nil : shared.tip, to: talk.address)
    }
  }

  /// Fills this workspace, a new and empty folder, with what is shared at `address`.
  public func join(
    _ address: RemoteAddress, tell: @escaping (ShareStep) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(ShareTrouble) -> Connection {
    try whileLocked { () throws(ShareTrouble) in
      var record = ShareRecord()
      let talk = try talk(with: address, tell, isCancelled)
      var connection = Connection(address: address)
      connection.git = try talking { () throws(GitTrouble) in try talk.repository.git.version() }
      guard let plan = try sharedPlan(talk) else { throw .empty(address.text) }
      guard PlanReader.read(plan).plan != nil else { throw .brokenPlan(address.text) }
      record.address = address.text
      let shared = try take(&record, talk)
      connection.report = shared.report
      connection.mayWrite = try mayWrite(talk, shared)
      return connection
    }
  }
}

extension ShareRepository {
  /// Asks the server whether it would let this user push, without sending anything.
  func mayPush(_ commit: String?, to address: RemoteAddress) throws(GitTrouble) -> Bool {
    // Without a commit of one's own there is nothing to pretend to send; a deletion of what is not there asks the same.
    let wish = commit.map { "\($0):refs/heads/main" } ?? ":refs/heads/fardplan-prov"
    let answer = try git.attempt(
      ["push", "--dry-run", "--porcelain", "--quiet", "--no-verify"] + address.serving("receive-pack")
        + ["--end-of-options", address.text, wish], seconds: 60, isCancelled: isCancelled)
    let words = String(decoding: answer.errors, as: UTF8.self)
    return answer.status == 0 || commit == nil && words.contains("remote ref does not exist")
  }
}
