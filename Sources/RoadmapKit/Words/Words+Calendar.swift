/// Words of an event in a reader's own calendar.
extension Words {
  public enum Calendar {
    public static func category(_ kind: Occasion.Kind) -> String {
      let word = Wheel.kind(kind)
      return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// What stands in brackets after the name.
    public static func notes(_ occasion: Occasion) -> [String] {
      var notes: [String] = []
      switch occasion.due {
      case nil: notes.append(Wheel.dayNotStated)
      case .day: break
      case .some(let part): notes.append("senast \(partialDay(part))")
      }
      if occasion.isSuggested { notes.append("föreslagen tid") }
      if occasion.state == .done { notes.append(Wheel.state(occasion, isNext: false)) }
      return notes
    }

    /// What is told of the event below its name.
    public static func lines(_ occasion: Occasion, _ plan: Plan) -> [String] {
      var lines = ["Vem: \(Wheel.who(occasion, plan))", "Tid: \(Wheel.timeInFull(occasion))"]
      if let moved = Wheel.moved(occasion) { lines.append(moved.prefix(1).uppercased() + moved.dropFirst()) }
      if occasion.state == .done || occasion.state == .underway {
        lines.append("Läge: \(Wheel.state(occasion, isNext: false))")
      } else if let share = occasion.share, share.of > 1 {
        lines.append("Läge: \(Words.share(share.done, share.of)) klara")
      }
      switch occasion.subject {
      case .rule(let id, _): lines += basis(plan.followUp(id)?.provenance)
      case .milestone(let activity, .planned(let index), _):
        lines += basis(plan.activities[activity].milestones[index].provenance)
      default: break
      }
      return lines
    }

    private static func basis(_ provenance: Provenance?) -> [String] {
      guard let provenance else { return [] }
      return [
        provenance.source.map { "Källa: \($0)" }, provenance.isSuggested ? "Vårt förslag" : nil,
      ]
      .compactMap { $0 } + [provenance.note].compactMap { $0 }
    }
  }
}
