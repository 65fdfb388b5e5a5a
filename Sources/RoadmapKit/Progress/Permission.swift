/// Who may write what (the format's "Who may write what"); the same where one writes, in the guard and here.
public enum Permission {
  /// The writer's part in the plan.
  public enum Writer: Hashable, Sendable {
    /// A reporting organisation, by its place in the plan.
    case organisation(Int)
    case lansledning, presidium, kdRd
    case otherBody
    /// Not in the plan.
    case stranger

    public init(_ id: String, in plan: Plan) {
      if let index = plan.organisationIndex(ID(id)), plan.reporters.contains(index) {
        self = .organisation(index)
      } else {
        switch id {
        case "lansledning": self = .lansledning
        case "presidium": self = .presidium
        case "kd-rd": self = .kdRd
        default: self = plan.body(id) == nil ? .stranger : .otherBody
        }
      }
    }

    var leads: Bool { self == .lansledning || self == .presidium }
    /// Whether it may write with `for`.
    public var mayWriteForOthers: Bool { leads }
  }

  /// Whether `writer` may write `verb`, for the organisation `subject` or, when nil, without `for`.
  ///
  /// `retract` and `redact` also need to know whose event it is: see ``mayRetract(_:of:)``.
  public static func allows(_ writer: Writer, _ verb: Verb, subject: Int?) -> Bool {
    if writer == .stranger { return false }
    switch verb {
    case .tick, .untick, .establish, .plan, .local, .outlook, .confirm:
      return isOwn(writer, subject) || writer.leads && subject != nil
    case .status, .measure, .goal: return isOwn(writer, subject) || writer.leads
    case .note, .signal, .reportBack: return subject == nil || isOwn(writer, subject) || writer.leads
    case .retract, .redact: return true
    case .answer, .closeSignal: return writer.leads || writer == .kdRd
    case .openMeeting, .closeMeeting, .followUp, .decide, .assign, .closeAssignment: return writer.leads
    case .fulfil:
      if case .organisation = writer { return true }
      return writer.leads
    case .passGate, .stop: return writer == .lansledning
    case .reportText, .adoptReport: return writer == .presidium
    }
  }

  private static func isOwn(_ writer: Writer, _ subject: Int?) -> Bool {
    guard case .organisation(let own) = writer else { return false }
    return subject == nil || subject == own
  }

  /// Only the event's own writer takes it back, on any device.
  public static func mayRetract(_ writer: String, of author: String) -> Bool { writer == author }

  /// The event's own writer, länsledningen or the presidium hides a text.
  public static func mayRedact(_ writer: String, of author: String) -> Bool {
    writer == author || leads(writer)
  }

  /// Whether the writer is länsledningen or the presidium, whatever the plan.
  public static func leads(_ writer: String) -> Bool { writer == "lansledning" || writer == "presidium" }

  /// Whether an organisation fulfils only its own rules.
  public static func mayFulfil(_ writer: Writer, rule: FollowUp, in plan: Plan) -> Bool {
    guard case .organisation(let index) = writer else { return writer.leads }
    let id = plan.organisations[index].id.text
    return rule.by.contains { actor in
      actor == id || plan.groups.first { $0.id.text == actor }?.members.contains { $0.text == id } ?? false
    }
  }
}
