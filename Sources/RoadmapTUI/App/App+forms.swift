internal import RoadmapKit

/// Forms: asked for, filled in, put on record.
extension App {
  /// Shows a form, with what was begun earlier; asks first who writes where nobody is chosen.
  mutating func ask(_ form: Form, command: Command) {
    guard canWrite(about: nil, command: command) else { return }
    var form = form
    form.proposed = form.answers
    if world.agenda != nil, screens.current.view == .meeting, form.fact.verb != .closeMeeting {
      // It belongs to the meeting in which it was begun, also when another closes that in the meantime.
      form.fact.meeting = form.fact.meeting ?? joinedMeeting
      if form.fact.meeting == nil { form.hint = "\(Words.Meeting.outsideMeeting) \(form.hint)" }
    }
    if let draft = world.drafts[form.draftName] {
      form.restore(draft)
      form.hint = "\(Words.UI.draftFound) \(form.hint)"
    }
    overlay = .form(form)
  }

  mutating func take(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      overlay = nil
      sayWhatBecameOf(form.draftName, isRefused: form.seen?.text.isRefused ?? false)
      return []
    case .enter: return accept(form)
    default:
      let before = form.answers
      guard form.take(key) else { return [] }
      form.problem = nil
      if form.answers != before { form.hasAsked = false }
      overlay = .form(form)
      return keep(form.draft, as: form.draftName)
    }
  }

  private mutating func accept(_ form: Form) -> [Effect] {
    var form = form
    if let missing = form.missing {
      form.focus = missing
      form.problem = Words.UI.fieldNeeded(form.fields[missing].label)
      overlay = .form(form)
      return []
    }
    // No answer, and none demanded: nothing is meant.
    if form.isBlank, !form.saysSomethingBlank {
      overlay = nil
      return []
    }
    // The guard has told why, below the fields.
    if form.seen?.text.isRefused == true { return [] }
    guard let identity = world.identity else { return [] }
    let writing = world.writing(as: identity)
    let obstacle: String? =
      switch writing.examine(form.completed) {
      case .write: nil
      case .needless(let needless): needless.sentence
      case .refused(let refusal):
        "\(refusal.problem(in: world.plan).fact). \(refusal.problem(in: world.plan).remedy)"
      }
    if let obstacle {
      form.problem = obstacle
      overlay = .form(form)
      return []
    }
    if form.seen?.text.asks == true, !form.hasAsked {
      form.hasAsked = true
      overlay = .form(form)
      return [.discardInput]
    }
    if let question = form.question {
      overlay = .question(
        Question(
          purpose: .record([form.completed], draft: form.draftName), title: form.title, text: question,
          isYesDefault: false))
      return [.discardInput]
    }
    overlay = nil
    return write([form.completed], about: nil, command: nil, draft: form.draftName)
  }
}
