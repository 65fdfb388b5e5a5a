/// Words of fetching and publishing, the same on the command line and in the interface.
extension Words {
  public enum Sharing {
    /// What is being done; for a line that goes on until it is over.
    public static func step(_ step: ShareStep) -> String {
      switch step {
      case .fetching: "hämtar …"
      case .checking: "kontrollerar det som kom …"
      case .joining: "lägger in det som är nytt …"
      case .sending: "publicerar …"
      case .waiting(let round): "någon annan publicerade just nu, försöker igen (\(round)) …"
      }
    }

    /// `kl. 14.05`, or the day where that is another.
    public static func moment(_ instant: Instant, today: Day) -> String {
      instant.swedishDay == today ? "kl. \(instant.swedishTime)" : instant.swedishDay.description
    }

    // What came of it.
    /// The sentences after a fetch, the most important first.
    public static func fetched(_ report: ShareReport, at instant: Instant, in plan: Plan, today: Day)
      -> [String]
    {
      let arrived = came(report, in: plan)
      let said = arrived.isEmpty ? ["Inget nytt."] : arrived
      return ["\(fetched(at: instant, today: today)) \(said[0])"] + said.dropFirst()
        + carried(report, in: plan)
    }

    /// The same where no plan can be read that says who the others are.
    public static func fetched(at instant: Instant, today: Day) -> String {
      "Hämtat \(moment(instant, today: today))."
    }

    /// The sentences after a publication, the most important first.
    public static func published(_ report: ShareReport, at instant: Instant, in plan: Plan, today: Day)
      -> [String]
    {
      let count = report.published
      var sentences: [String] = []
      if count > 0 {
        let what = Words.count(count, "händelse publicerad", "händelser publicerade")
        sentences.append("\(what) \(moment(instant, today: today)).")
      } else if report.hasPlanOnBothSides {
        sentences.append(
          "Din plan är inte publicerad. För in dina ändringar i den gemensamma, och publicera igen.")
      } else if !isAnythingPublished(report) {
        sentences.append("Inget att publicera: andra kan redan läsa allt som du har skrivit.")
      }
      sentences += went(report)
      if report.dropped > 0 { sentences.append(droppedNow(report.dropped)) }
      if sentences.isEmpty, report.notices.contains(.restored) {
        sentences.append("Servern har allt som är publicerat.")
      }
      return sentences + came(report, in: plan) + carried(report, in: plan)
    }

    private static func isAnythingPublished(_ report: ShareReport) -> Bool {
      report.dropped > 0 || report.carried > 0 || !report.reportsPublished.isEmpty
        || !report.plansPublished.isEmpty || report.notices.contains(.restored)
    }

    private static func droppedNow(_ count: Int) -> String {
      "\(Words.count(count, "utkast", "utkast")) som du hade ångrat är borta."
    }

    /// What is new here.
    public static func came(_ report: ShareReport, in plan: Plan) -> [String] {
      var sentences: [String] = []
      if report.fetched > 0 {
        let from = report.writers.isEmpty ? "" : " från \(writers(report.writers, in: plan))"
        sentences.append("\(Words.count(report.fetched, "ny händelse", "nya händelser"))\(from).")
      }
      sentences += files(report.reportsFetched, "Ny fastställd rapport", "Nya fastställda rapporter")
      sentences += files(report.plansFetched, "Ny plan", "Nya planer")
      return sentences
    }

    /// What others can read now besides the events.
    private static func went(_ report: ShareReport) -> [String] {
      files(report.reportsPublished, "Publicerad rapport", "Publicerade rapporter")
        + files(report.plansPublished, "Publicerad plan", "Publicerade planer")
    }

    private static func carried(_ report: ShareReport, in plan: Plan) -> [String] {
      guard report.carried > 0 else { return [] }
      let whose = report.carriedWriters.isEmpty ? "" : " från \(writers(report.carriedWriters, in: plan))"
      let one = "händelse\(whose) ur kuvert är förmedlad."
      return [Words.count(report.carried, one, "händelser\(whose) ur kuvert är förmedlade.")]
    }

    private static func files(_ names: [String], _ one: String, _ many: String) -> [String] {
      names.isEmpty ? [] : ["\(names.count == 1 ? one : many): \(Words.list(names))."]
    }

    /// Who wrote what came; of many only the first are named.
    private static func writers(_ ids: [String], in plan: Plan) -> String {
      let names = ids.map { plan.name(of: $0) }
      return names.count <= 4 ? Words.list(names) : Words.list(names.prefix(3) + ["\(names.count - 3) till"])
    }

    // Before something leaves the house.
    public static func leaves(_ count: Int) -> String {
      "\(Words.count(count, "händelse", "händelser")) lämnar huset:"
    }
    /// What leaves besides `events` drafts, a sentence each.
    public static func besides(_ outgoing: Outgoing, events: Int) -> [String] {
      let goes = events == 0 ? "lämnar huset" : "följer med"
      var sentences: [String] = []
      if !outgoing.reports.isEmpty {
        sentences.append(
          outgoing.reports.count == 1
            ? "Den fastställda rapporten \(outgoing.reports[0]) \(goes)."
            : "De fastställda rapporterna \(Words.list(outgoing.reports)) \(goes).")
      }
      if !outgoing.plans.isEmpty {
        sentences.append(
          outgoing.plans.count == 1
            ? "Planen \(outgoing.plans[0]) \(goes)." : "Planerna \(Words.list(outgoing.plans)) \(goes).")
      }
      if outgoing.carried > 0 {
        let what = Words.count(outgoing.carried, "händelse ur kuvert", "händelser ur kuvert")
        sentences.append("\(what) förmedlas till servern.")
      }
      if outgoing.enveloped > 0 {
        let what = Words.count(outgoing.enveloped, "händelse", "händelser")
        sentences.append("\(what) som redan har lämnats i kuvert når också servern.")
      }
      if outgoing.restores { sentences.append("Det som servern har tappat läggs tillbaka där.") }
      return sentences
    }
    /// So many of the drafts were sent before without an answer.
    public static func uncertain(_ count: Int, of all: Int) -> String {
      let what =
        count == all
        ? all == 1 ? "Den" : "De" : Words.count(count, "av händelserna", "av händelserna")
      return "\(what) skickades förut utan att servern svarade, och kan redan ha kommit fram."
    }
    public static let unanswered =
      "Inget är förlorat. Servern hann inte svara: nästa publicering reder ut vad som kom fram."
    /// What is dropped, the retractions not counted.
    public static func dropped(_ count: Int) -> String {
      "\(Words.count(count, "utkast", "utkast")) som du har ångrat försvinner utan spår."
    }
    /// What publishing means.
    public static let official =
      "De andra myndigheterna kan sedan läsa det. Det kan vara allmän handling, och går inte att ta tillbaka "
      + "utan spår: en rättelse syns, med sitt skäl."
    public static let question = "Publicera?"
    /// On the command line; Enter alone is no.
    public static let ask = "\(question) j/N "
    public static let notPublished = "Inget är publicerat."
    public static let nothing = "Det finns inget att publicera: andra kan redan läsa allt som du har skrivit."
    /// All drafts here are written as another party than the chosen one.
    public static func onlyOthers(_ count: Int) -> String {
      "Du har inget att publicera. \(Words.count(count, "utkast här är skrivet", "utkast här är skrivna")) "
        + "som en annan part."
    }
  }
}
