import Glibc
import RoadmapKit

/// What the commands of sharing have in common: the door, the steps that are told, and the words of trouble.
extension CommandContext {
  func sharer(_ workspace: Workspace) throws(CommandFailure) -> Sharer {
    let options = sharingOptions
    return try storing { () throws(StoreError) in try Sharer(workspace, options: options, calls: calls) }
  }

  var sharingOptions: Sharer.Options {
    var options = Sharer.Options(surroundings: surroundings)
    options.environment = environment
    options.allowNetworkFileSystems = self.options.allowNetworkFileSystems
    options.isRestricted = self.options.restricted
    options.now = clock
    options.program = CommandContext.ownPath
    return options
  }

  /// The path of this program.
  static var ownPath: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Tells each step to a person who waits, once where it comes again at once.
  var tellStep: (ShareStep) -> Void {
    guard input.isTerminal else { return { _ in } }
    var last: ShareStep?
    return { step in
      if step != last { output.tell(Words.Sharing.step(step)) }
      last = step
    }
  }

  /// Runs `body`; a trouble of sharing becomes a failure of the command.
  func shared<Value>(
    isJoining: Bool = false, _ body: () throws(ShareTrouble) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ShareTrouble) { return try body() } catch {
      throw CommandFailure(error.exitStatus, error.problems(isJoining: isJoining))
    }
  }

  /// The same where something is sent: that nobody knows what arrived is told with it.
  func shared<Value>(
    by sharer: Sharer, _ body: () throws(ShareTrouble) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ShareTrouble) { return try body() } catch {
      var problem = error.problem
      if (try? sharer.standing())?.isUncertain == true { problem.remedy = Words.Sharing.unanswered }
      throw CommandFailure(error.exitStatus, problem)
    }
  }

  /// Asks on a terminal; anything but yes is no.
  func isYes(_ question: String) -> Bool {
    output.tell(question)
    guard case .line(let answer) = input.answer() else { return false }
    return ["j", "ja"].contains(Words.foldedKey(answer.filter { $0 != " " }))
  }

  /// Connects by `body`; a server that is met for the first time is shown to the user once.
  func meeting<Value>(
    _ address: String, trusting fingerprint: String?, isJoining: Bool = false,
    _ body: () throws(ShareTrouble) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ShareTrouble) { return try body() } catch {
      guard case .unknownHost = error, let remote = try? RemoteAddress(address, from: currentFolder),
        let keys = HostKeys(of: remote, environment: environment)
      else { throw CommandFailure(error.exitStatus, error.problems(isJoining: isJoining)) }
      let wanted = keys.keys.filter { $0.fingerprint == fingerprint }
      if fingerprint != nil {
        guard !wanted.isEmpty else {
          throw CommandFailure(
            ExitStatus.notAllowed, Words.Usage.otherFingerprint(keys.host, keys.keys.map(\.fingerprint)))
        }
      } else {
        guard input.isTerminal else { throw CommandFailure(error.exitStatus, error.problem) }
        output.tell(Words.SharingCommands.newHost(keys.host, keys.keys.map(\.fingerprint)))
        guard isYes(Words.SharingCommands.trustQuestion) else {
          throw CommandFailure(error.exitStatus, error.problem)
        }
      }
      let believed = wanted.isEmpty ? keys.keys : wanted
      let surroundings = surroundings
      try storing { () throws(StoreError) in try Sharer.believe(believed, surroundings) }
      return try shared(isJoining: isJoining, body)
    }
  }

  func tell(_ notices: [ShareNotice]) { for notice in notices { output.tell(notice.sentence) } }
}
