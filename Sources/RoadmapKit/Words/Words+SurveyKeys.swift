/// What can be answered, in words.
extension Words.SurveyText {
  /// The line of choices under a question: `Enter oförändrat · 1 bocka milstolpe · s sluta`.
  static func keys(_ survey: Survey) -> String {
    // A numbered list tells its own digits.
    let isList = isList(survey.question)
    var words = survey.keys.filter { key in
      if case .number(let number) = key, isList { number == 0 } else { true }
    }.map { word($0, survey) }
    if case .resting = survey.question { words.insert("en siffra för att svara om just den", at: 1) }
    // No choice is broken between two lines.
    return words.map { $0.split(separator: " ").joined(separator: "\u{A0}") }.joined(separator: "\u{A0}· ")
  }

  private static func isList(_ question: Survey.Question) -> Bool {
    switch question {
    case .resting, .area, .milestones, .status, .outlook, .matter: true
    default: false
    }
  }

  private static func word(_ key: Survey.Key, _ survey: Survey) -> String {
    switch key {
    case .enter: "Enter \(enter(survey))"
    case .number(let number): digit(number, survey)
    case .leaveOut: "h hoppa över utan att bekräfta"
    case .back: "t tillbaka"
    case .stop: survey.question == .summary ? "s spara inte, behåll svaren till nästa gång" : "s sluta"
    }
  }

  private static func enter(_ survey: Survey) -> String {
    switch survey.question {
    case .resume: "fortsätter där"
    case .activity(let activity):
      switch survey.closing(byEnter: activity) {
      case .changed: "klar, nästa"
      case .unchanged: survey.answers[activity]?.deeds.isEmpty ?? true ? "oförändrat" : "i övrigt oförändrat"
      case .leftOut: survey.isReported(activity) ? "hoppa över" : "hoppa över, inget rapporterat ännu"
      }
    case .resting(let activities): survey.isLeftOut(activities) ? "hoppa över" : "oförändrat"
    case .rewrite: "behåller texten som den är"
    case .summary: "spara"
    default: "ändrar inget"
    }
  }

  private static func digit(_ number: Int, _ survey: Survey) -> String {
    switch survey.question {
    case .resume: return "0 börja om"
    default: break
    }
    switch Survey.Choice(rawValue: number) {
    case .strike: return "0 stryk svaren här"
    case .tick: return "1 bocka milstolpe"
    case .status: return "2 status"
    case .outlook: return "3 utsikt"
    case .note: return "4 anteckning"
    case .signal: return "5 signal till KD/RD"
    case .establish: return "6 infört"
    case nil: return String(number)
    }
  }

  /// The keys as in a sentence, numbers in runs: `Enter, 1–5, t eller s`.
  static func list(_ keys: [Survey.Key]) -> String {
    var words: [String] = []
    var run: ClosedRange<Int>?
    func told(_ run: ClosedRange<Int>) -> String {
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    for key in keys {
      if case .number(let number) = key {
        if let known = run, known.upperBound + 1 == number {
          run = known.lowerBound...number
          continue
        }
        if let run { words.append(told(run)) }
        run = number...number
        continue
      }
      if let known = run { words.append(told(known)) }
      run = nil
      switch key {
      case .enter: words.append("Enter")
      case .leaveOut: words.append("h")
      case .back: words.append("t")
      case .stop: words.append("s")
      case .number: break
      }
    }
    if let run { words.append(told(run)) }
    return Words.choice(words)
  }
}
