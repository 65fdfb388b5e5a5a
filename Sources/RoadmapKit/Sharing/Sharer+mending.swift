/// A damaged own repository is thrown away and filled again: what it held lies on the server, and beside it.
extension Sharer {
  /// Runs `body`; where the own repository has been damaged it is thrown away and filled again, once.
  func mending<Value>(_ talk: Talk, _ body: () throws(ShareTrouble) -> Value) throws(ShareTrouble) -> Value {
    do throws(ShareTrouble) { return try body() } catch {
      guard try isDamage(error, talk.repository) else { throw error }
    }
    try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
    return try body()
  }

  /// The same where no server is spoken to: what was fetched from one must be fetched again first.
  func mendingAlone<Value>(
    _ record: ShareRecord, _ repository: ShareRepository, _ name: String,
    _ body: () throws(ShareTrouble) -> Value
  ) throws(ShareTrouble) -> Value {
    if let seen = record.seen {
      guard try talking({ () throws(GitTrouble) in try repository.holds(seen) }) else {
        throw .envelope(.fetchedIsDamaged, name)
      }
    }
    do throws(ShareTrouble) { return try body() } catch {
      guard try isDamage(error, repository) else { throw error }
      guard record.seen == nil else { throw .envelope(.fetchedIsDamaged, name) }
    }
    try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
    return try body()
  }

  /// Reads what was fetched last; a damaged repository is filled from the server first.
  func reading<Value>(
    _ record: ShareRecord, _ repository: ShareRepository,
    _ body: (ShareRepository) throws(ShareTrouble) -> Value
  ) throws(ShareTrouble) -> Value {
    do throws(ShareTrouble) { return try body(repository) } catch {
      guard let seen = record.seen, record.address != nil, case .git(.failed) = error else { throw error }
      let isThere = try talking { () throws(GitTrouble) in try repository.holds(seen) }
      let isDamaged = try isDamage(error, repository)
      guard !isThere || isDamaged else { throw error }
    }
    return try whileLocked { () throws(ShareTrouble) in
      let talk = try talk(with: try address(record), { _ in }, { false })
      try sharing { () throws(StoreError) in try ShareRepository.remake(in: state) }
      _ = try reaching(talk)
      if let seen = record.seen, try talking({ () throws(GitTrouble) in try talk.repository.holds(seen) }) {
        try talking { () throws(GitTrouble) in try talk.repository.setReference("seen", to: seen) }
      }
      return try body(talk.repository)
    }
  }

  /// Whether git failed because the own repository is not whole.
  private func isDamage(_ trouble: ShareTrouble, _ repository: ShareRepository) throws(ShareTrouble) -> Bool {
    switch trouble {
    // An envelope that cannot be unpacked may be a good one in a bad place.
    case .git(.failed), .envelope(.notOne, _): break
    default: return false
    }
    return try !talking { () throws(GitTrouble) in try repository.isWhole() }
  }

  /// Fetches; what git says when it cannot becomes what the user can do about it.
  ///
  /// A damaged own repository is no silence of the server.
  func reaching(
    _ talk: Talk, _ record: ShareRecord = ShareRecord()
  ) throws(ShareTrouble) -> ShareRepository.Fetched {
    do throws(GitTrouble) { return try talk.repository.fetch(talk.address) } catch {
      let trouble = ShareTrouble.git(error)
      if try isDamage(trouble, talk.repository) { throw trouble }
      let told = Sharer.trouble(error, talk.address)
      // What was sent there a moment ago waits for its answer.
      if case .noRepository(let place) = told, record.left.values.contains(where: { $0.tried > 0 }) {
        throw .offline(place, .gone)
      }
      throw told
    }
  }
}
