internal import RoadmapKit

/// Keys while a box is open.
extension App {
  mutating func takeInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .help(var help):
      if help.take(key) { overlay = .help(help) } else { overlay = nil }
      return []
    case .page(var page):
      if page.take(key) { overlay = .page(page) } else { overlay = nil }
      return []
    case .publishing(var publishing):
      switch publishing.take(key) {
      case .publishes: return accept(publishing)
      case .leaves:
        overlay = nil
        world.notice = .said(Words.ShareView.notNow)
      case .reads, .nothing: overlay = .publishing(publishing)
      }
      return []
    case .form(let form): return take(key, form)
    case .palette(let palette): return take(key, palette)
    case .prompt(let prompt): return take(key, prompt)
    case .choice(var choice):
      switch key {
      case .escape, .backspace, .character("q"):
        overlay = nil
        interrupted = nil
        return []
      case .enter: return accept(choice)
      case .character(" ") where choice.marked == nil: return accept(choice)
      default:
        if choice.take(key) { overlay = .choice(choice) }
        return []
      }
    case .question(let question):
      switch key {
      case .enter where question.isYesDefault, .character("j"), .character("y"):
        overlay = nil
        return accept(question)
      case .enter, .escape, .character("n"), .character("q"), .backspace:
        overlay = nil
        if case .record(_, .some) = question.purpose { world.notice = .said(Words.UI.draftKept) }
      default:
        var question = question
        if Scrolling.take(key, &question.first) { overlay = .question(question) }
      }
      return []
    case nil: return []
    }
  }

  private mutating func accept(_ question: Question) -> [Effect] {
    switch question.purpose {
    case .record(let facts, let draft): return write(facts, about: nil, command: nil, draft: draft)
    case .recordMarked(let facts, let said): return writeMarked(facts, said: said)
    case .export(let export): return begin(export)
    case .adopt(let wish):
      begin(.adoption(wish))
      return [.adopt(wish)]
    }
  }

  // MARK: Texts

  private mutating func take(_ key: Key, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      overlay = nil
      if prompt.purpose == .filter { screens.current.inner.filter = "" }
      if let name = prompt.draftName {
        sayWhatBecameOf(name, isRefused: Guard(prompt.field.string).isRefused)
      }
      if case .role(let writer) = prompt.purpose { return choose(writer, role: nil) }
      return []
    case .enter: return accept(prompt)
    case .up where prompt.isLong, .down where prompt.isLong:
      let width = prompt.width(in: Frame(world.size).body.size) - 4
      prompt.field.move(rows: key == .up ? -1 : 1, width: width)
      overlay = .prompt(prompt)
      return []
    default:
      let before = prompt.field.string
      guard prompt.field.take(key) else { return [] }
      prompt.problem = nil
      if prompt.field.string != before { prompt.hasAsked = false }
      overlay = .prompt(prompt)
      if prompt.purpose == .filter { screens.current.inner.filter = prompt.field.string }
      guard let name = prompt.draftName else { return [] }
      // Words that are on record already are no half-written ones.
      if case .words(_, let now) = prompt.purpose, now == prompt.field.string { return keep("", as: name) }
      return keep(prompt.field.string, as: name)
    }
  }

  /// Keeps a half-written text; what may not be put on record is not kept either.
  mutating func keep(_ draft: String, as name: String) -> [Effect] {
    let text = Guard(draft).isRefused ? "" : draft
    guard text != world.drafts[name] ?? "" else { return [] }
    world.drafts[name] = text.isEmpty ? nil : text
    return [text.isEmpty ? .removeDraft(name: name) : .saveDraft(name: name, text: text)]
  }

  /// Says whether a text that was left is still there.
  mutating func sayWhatBecameOf(_ draft: String, isRefused: Bool) {
    if world.drafts[draft] != nil {
      world.notice = .said(Words.UI.draftKept)
    } else if isRefused {
      world.notice = .said(Words.UI.draftRefused)
    }
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    let text = prompt.field.string
    let isBlank = text.allSatisfy(\.isWhitespace)
    if prompt.isRequired, isBlank {
      prompt.problem = Words.UI.textNeeded
      overlay = .prompt(prompt)
      return []
    }
    // The guard has told why, beside the text.
    if prompt.seen?.isRefused == true { return [] }
    if prompt.seen?.asks == true, !prompt.hasAsked {
      prompt.hasAsked = true
      overlay = .prompt(prompt)
      return [.discardInput]
    }
    switch prompt.purpose {
    case .filter:
      overlay = nil
      return []
    case .role(let writer): return choose(writer, role: isBlank ? nil : text)
    case .day: return acceptDay(prompt)
    case .words(let fact, let now): return accept(words: prompt, fact, now: now)
    case .exportName(let export): return accept(name: prompt, export)
    case .note(var fact):
      overlay = nil
      fact.text = text
      let target = screens.current.inner.target(in: world)
      return write([fact], about: target, command: nil, draft: prompt.draftName)
    case .reason(let facts, let said):
      overlay = nil
      let reasoned = facts.map { fact in
        var fact = fact
        fact.text = text
        return fact
      }
      let effects = write(reasoned, about: nil, command: nil, draft: prompt.draftName)
      if let said { for case .record(let recording) in effects { deedOf[recording.number] = said } }
      return effects
    case .sentence(var facts):
      overlay = nil
      if !facts.isEmpty { facts[0].text = text }
      return write(facts, about: nil, command: nil, draft: prompt.draftName)
    }
  }

  private mutating func acceptDay(_ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    let text = prompt.field.string
    guard let day = Day(iso: text) else {
      prompt.problem = Words.UI.notADay(text)
      overlay = .prompt(prompt)
      return []
    }
    guard day <= world.today else {
      prompt.problem = Words.UI.dayAhead
      overlay = .prompt(prompt)
      return []
    }
    overlay = nil
    return compare(with: .day(day))
  }

  // MARK: Choices

  private mutating func accept(_ choice: Choice) -> [Effect] {
    guard choice.options.indices.contains(choice.selected) else { return [] }
    let value = choice.options[choice.selected].value
    overlay = nil
    switch choice.purpose {
    case .writer:
      var field = TextField(world.identity?.writer == value ? world.identity?.role ?? "" : "")
      field.limit = 120
      overlay = .prompt(
        Prompt(
          purpose: .role(writer: value), title: Words.UI.roleTitle, hint: Words.UI.roleHint, field: field,
          isRequired: false))
      return []
    case .compare:
      switch value {
      case "meeting": return compare(with: .meeting)
      case "report": return compare(with: .report)
      default:
        overlay = .prompt(
          Prompt(purpose: .day, title: Words.UI.dayTitle, hint: Words.UI.dayHint, field: TextField()))
      }
      return []
    case .present(let meeting):
      let present = (choice.marked ?? []).sorted().map { choice.options[$0].value }
      return write(
        [Fact(.openMeeting, [.present: .list(present)], meeting: meeting)], about: nil, command: nil)
    case .exportFormat:
      if let format = Export.Format(rawValue: value) { askForName(of: format) }
      return []
    case .extract:
      showExtract(value)
      return []
    case .meetingBody:
      askWhoIsPresent(meetingOf: value)
      return []
    case .milestone(let activity, let organisation, let area):
      var target = Target(activity: activity, organisation: organisation)
      target.milestone = world.cell(activity, organisation)?.standing.milestones.first {
        world.present.id(of: $0.source, in: activity) == value && ($0.area == nil || $0.area == area)
      }
      return say(.toggle, about: target)
    case .status(let activity, let organisation):
      // The status that holds already is left as it is, also where ticks decide it.
      let isSame = world.cell(activity, organisation)?.standing.status.rawValue == value
      askForOutlook(activity, organisation, status: isSame ? nil : Status(rawValue: value))
      return []
    case .outlook(let activity, let organisation, let status):
      let id = Fact.Value.text(world.plan.activities[activity].id.text)
      var facts: [Fact] = []
      if let status { facts.append(Fact(.status, [.activity: id, .status: .text(status.rawValue)])) }
      if !value.isEmpty { facts.append(Fact(.outlook, [.activity: id, .outlook: .text(value)])) }
      guard !facts.isEmpty else { return [] }
      return write(facts, about: Target(activity: activity, organisation: organisation), command: nil)
    }
  }

  private mutating func choose(_ writer: String, role: String?) -> [Effect] {
    overlay = nil
    return [.saveIdentity(Identity(writer: writer, role: role))]
  }

  private mutating func compare(with wish: Reference.Wish) -> [Effect] {
    guard world.compare(with: wish) else {
      world.notice = .said(Words.UI.noReport)
      return []
    }
    world.notice = .said(world.comparison)
    return [.saveReference(wish, world.identity)]
  }
}
