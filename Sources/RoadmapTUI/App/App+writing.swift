internal import RoadmapKit

/// What is put on record, and what is asked first.
extension App {
  /// Ticks, unticks, says that something is established or unchanged: what the cursor is on.
  mutating func say(_ command: Command) -> [Effect] {
    say(command, about: screens.current.inner.target(in: world))
  }

  mutating func say(_ command: Command, about target: Target) -> [Effect] {
    guard let activity = target.activity else {
      world.notice = .said(Words.UI.chooseActivity)
      return []
    }
    let id = world.plan.activities[activity].id.text
    guard command != .confirmRow else {
      return write([Fact(.confirm, [.activity: .text(id)])], about: target, command: command)
    }
    guard let state = target.milestone else {
      if command == .toggle {
        open(.organisation(target.organisation, activity: activity))
      } else {
        world.notice = .said(Words.UI.chooseMilestone)
      }
      return []
    }
    let verb: Verb = command == .establish ? .establish : state.isTicked ? .untick : .tick
    guard canWrite(about: target, command: command), let identity = world.identity else { return [] }
    let facts = place([Fact(verb, place(of: target))], target.organisation, identity)
    guard let question = question(before: facts, state, activity) else {
      return examine(facts, identity, draft: nil)
    }
    overlay = .question(question)
    return question.isYesDefault ? [] : [.discardInput]
  }

  /// The keys of a fact about what the cursor is on: activity, milestone, area.
  func place(of target: Target) -> [EntryKey: Fact.Value] {
    guard let activity = target.activity else { return [:] }
    var values: [EntryKey: Fact.Value] = [.activity: .text(world.plan.activities[activity].id.text)]
    guard let state = target.milestone else { return values }
    values[.milestone] = .text(world.present.id(of: state.source, in: activity))
    if let area = state.area { values[.area] = .text(world.plan.areas[area].id.text) }
    return values
  }

  /// Says why something is not written.
  mutating func refuse(_ refusal: Refusal) {
    let problem = refusal.problem(in: world.plan)
    world.notice = .refused(problem.fact + ".", problem.remedy)
  }

  /// What is asked before a milestone is changed: nothing, unless something older goes or two things are said.
  private func question(before facts: [Fact], _ state: MilestoneState, _ activity: Int) -> Question? {
    let title = world.present.title(of: state.source, in: activity, world.journals)
    let purpose = Question.Purpose.record(facts, draft: nil)
    switch facts.first?.verb {
    case .untick:
      if let day = state.establishedOn {
        return Question(
          purpose: purpose, title: Words.UI.untickTitle, text: [Words.UI.unestablishQuestion(title, day)],
          isYesDefault: false)
      }
      guard let day = state.tickedOn, day < world.today else { return nil }
      return Question(
        purpose: purpose, title: Words.UI.untickTitle, text: [Words.UI.untickQuestion(title, day)],
        isYesDefault: false)
    case .establish where !state.isTicked && !state.isLocked:
      return Question(
        purpose: purpose, title: Words.UI.establishTitle, text: [Words.UI.establishQuestion(title)])
    default: return nil
    }
  }

  /// Whether the user may write here and now; says or asks what stands in the way.
  mutating func canWrite(about target: Target?, command: Command?) -> Bool {
    guard world.asOf == nil else {
      world.notice = .refused(Words.UI.pastCannotBeWritten, Words.UI.pastRemedy)
      return false
    }
    guard world.identity != nil else {
      askForWriter(then: command)
      return false
    }
    guard let own = world.ownOrganisation, let organisation = target?.organisation, organisation != own else {
      return true
    }
    world.notice = .refused(
      Words.UI.notOwn(world.organisationName(organisation), world.organisationName(own)),
      Words.UI.notOwnRemedy)
    return false
  }

  /// Puts facts about `target` on record, in the user's name.
  ///
  /// Asks who writes, or for a sentence, where that is needed first; `command` is done again then.
  mutating func write(_ facts: [Fact], about target: Target?, command: Command?, draft: String? = nil)
    -> [Effect]
  {
    guard canWrite(about: target, command: command), let identity = world.identity else { return [] }
    return examine(place(facts, target?.organisation, identity), identity, draft: draft)
  }

  /// The facts for the organisation that the cursor is on: with `for` when a body writes for it.
  func place(_ facts: [Fact], _ organisation: Int?, _ identity: Identity) -> [Fact] {
    guard let id = organisation.map({ world.plan.organisations[$0].id.text }), id != identity.writer,
      Permission.Writer(identity.writer, in: world.plan).mayWriteForOthers
    else { return facts }
    return facts.map { fact in
      var fact = fact
      fact.subject = id
      return fact
    }
  }

  private mutating func examine(_ facts: [Fact], _ identity: Identity, draft: String?) -> [Effect] {
    let writing = world.writing(as: identity)
    var ready: [Fact] = []
    var needless: Needless?
    var warnings: [PersonalData.Finding] = []
    for fact in facts {
      var fact = fact
      if fact.meeting == nil, fact.verb != .retract { fact.meeting = joinedMeeting }
      if isUnderWay(fact, identity) {
        world.notice = .said(Words.UI.pendingAlready)
        return []
      }
      switch writing.examine(fact) {
      case .write(let fact, let found):
        ready.append(fact)
        warnings += found
      case .needless(let reason): needless = reason
      case .refused(.sentenceMissing(let from, let to)):
        askForSentence(facts, from, to)
        return []
      case .refused(.reasonMissing):
        askForReason(facts)
        return []
      case .refused(let refusal):
        refuse(refusal)
        return []
      }
    }
    guard !ready.isEmpty else {
      if let needless { world.notice = .said(needless.sentence) }
      return []
    }
    return record(ready, identity, draft: draft, warnings: warnings)
  }

  private func isUnderWay(_ fact: Fact, _ identity: Identity) -> Bool {
    world.pending.contains { recording in
      recording.facts.contains { other in
        other.verb == .retract || fact.verb == .retract
          || (other[.activity] == fact[.activity] && other[.milestone] == fact[.milestone]
            && other[.area] == fact[.area] && other.subject == fact.subject && fact.verb.changesACell)
      }
    }
  }

  private mutating func record(
    _ facts: [Fact], _ identity: Identity, draft: String?, warnings: [PersonalData.Finding]
  ) -> [Effect] {
    let recording = Recording(
      number: nextNumber(), facts: facts, identity: identity, newestSeen: world.newestSeen,
      seesWrongClock: world.journals.newest != world.newestSeen)
    world.pending.append(recording)
    if let draft { draftOf[recording.number] = draft }
    let writing = world.writing(as: identity)
    var words = facts.flatMap { writing.cautions($0) }.map { $0.sentence(in: world.plan) }
    if let warning = Words.UI.contactWarning(Guard.distinct(warnings)) { words.append(warning) }
    if !words.isEmpty { sayingOf[recording.number] = words.joined(separator: " ") }
    return [.record(recording)]
  }
}

extension Verb {
  /// Whether it changes one place in the matrix, so that two of them on the same place are one too many.
  fileprivate var changesACell: Bool {
    switch self {
    case .tick, .untick, .establish, .plan, .local, .status, .outlook, .confirm: true
    default: false
    }
  }
}
