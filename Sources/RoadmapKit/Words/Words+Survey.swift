/// Words of the two-minute report, question by question.
///
/// Every line is one paragraph; who shows it breaks it at its width.
extension Words {
  public enum SurveyText {
    /// What is said before the first question.
    public static func opening(_ survey: Survey) -> [String] {
      let name = survey.plan.organisations[survey.organisation].spokenName
      var lines = ["Lägesrapport för \(name), \(dayAndWeek(survey.progress.today))."]
      if let marking = survey.plan.marking { lines.insert(marking, at: 0) }
      guard !survey.items.isEmpty else { return lines + ["Ingen aktivitet i planen gäller er."] }
      let count = Words.count(survey.items.count, "fråga", "frågor")
      lines.append(
        "\(count). Svara med en siffra, eller bara Enter. Inget sparas förrän du har sett allt på slutet.")
      return lines + outdated(survey)
    }

    /// Which kept answers are asked for again, and why.
    public static func outdated(_ survey: Survey) -> [String] {
      guard !survey.outdated.isEmpty else { return [] }
      let names = Words.list(survey.outdated.map { survey.plan.activities[$0].short })
      return ["Något har rapporterats sedan du svarade, så det frågas igen: \(names)."]
    }

    /// The present question, and on its last line what can be answered.
    public static func question(_ survey: Survey) -> [String] {
      let lines: [String]
      switch survey.question {
      case .resume(let day): lines = [resume(survey, day)]
      case .activity(let activity): lines = self.activity(activity, survey)
      case .resting(let activities): lines = resting(activities, survey)
      case .area(let activity, _): lines = areas(activity, survey)
      case .milestones(let activity, let verb, let area): lines = milestones(activity, verb, area, survey)
      case .status(let activity):
        let now = survey.standing(activity).map { $0.isReported ? Words.status($0.status) : notReported }
        lines =
          ["Status nu: \(now ?? notReported). Välj den som stämmer:"] + numbered(survey.statuses.map(status))
      case .outlook(let activity):
        let now = Words.outlook(survey.standing(activity)?.outlook ?? Outlook.none)
        lines = ["Utsikt nu: \(now). Välj den som stämmer:"] + numbered(Outlook.allCases.map(outlook))
      case .matter: lines = ["Vad gäller signalen till KD/RD?"] + numbered(Matter.allCases.map(matter))
      case .sentence(let activity, let next):
        let now = survey.standing(activity)?.status ?? .notReported
        lines = ["Varför \(Words.status(now)) → \(Words.status(next))? Skriv en mening. \(seen)"]
      case .note: lines = ["Skriv anteckningen på en rad. \(seen)"]
      case .signal(_, let matter):
        lines = ["Skriv signalen om \(Words.matter(matter)) på en rad. \(seen)"]
      case .rewrite(_, _, let findings):
        lines = [warning(findings)] + ["Skriv om texten på en rad, hellre med en funktion än en person."]
      case .summary: lines = summary(survey)
      case .ended: return []
      }
      return lines + [keys(survey)]
    }

    /// What is said about an answer.
    public static func remark(_ remark: Survey.Remark, _ survey: Survey) -> String {
      switch remark {
      case .notUTF8: "Raden är inte skriven i UTF-8 och gick inte att läsa. Skriv den igen."
      case .tooLong: "Raden är för lång. Skriv en kortare."
      case .notAChoice(let line, let keys): "\(shown(line)) går inte att välja här. Svara med \(list(keys))."
      case .refused(let refusal): ProblemText.paragraph(refusal.problem(in: survey.plan))
      case .needless(let needless): needless.fact
      case .noted(let deeds, let activity):
        "Noterat: " + deeds.map { deed($0, activity, survey) }.joined(separator: "; ") + "."
      case .struck: "Svaren för aktiviteten är strukna."
      case .atTheFirst: "Det här är den första frågan."
      }
    }

    /// How it ended, where nothing was saved.
    public static func ending(_ ending: Survey.Ending, hasDraft: Bool) -> String {
      switch ending {
      case .agreed: ""
      case .nothingToSave: "Det finns inget att spara."
      case .stopped where hasDraft: "Inget är sparat. \(kept)"
      case .stopped: "Inget är sparat."
      case .outOfInput where hasDraft: "Svaren tog slut före frågan om att spara, så inget är sparat. \(kept)"
      case .outOfInput: "Svaren tog slut före frågan om att spara, så inget är sparat."
      }
    }

    public static let kept = "Dina svar finns kvar till nästa gång du skriver fardplan lägesrapport."
    private static let notReported = "inget rapporterat ännu"
    private static let seen = "Den syns för alla parter. Skriv inte namn på personer."

    private static func resume(_ survey: Survey, _ day: Day) -> String {
      let begun = survey.begunQuestions.map {
        "\($0.answers) svar på fråga \($0.place + 1)"
      }
      let unsaved = "Inget av det är sparat ännu."
      if survey.answered == 0, !begun.isEmpty {
        return "\(Words.list(begun)) finns kvar sedan sist, från \(day). \(unsaved)"
      }
      let whole =
        "Du har svarat på \(share(survey.answered, survey.items.count)) frågor sedan sist, från \(day)"
      return whole + (begun.isEmpty ? ". " : ", och \(Words.list(begun)) finns kvar. ") + unsaved
    }

    private static func warning(_ findings: [PersonalData.Finding]) -> String {
      UI.contactWarning(findings) ?? UI.personalNumber
    }

    private static func shown(_ line: String) -> String {
      line.unicodeScalars.count <= 20 ? "”\(line)”" : "”\(line.prefix(20))…”"
    }
  }
}
