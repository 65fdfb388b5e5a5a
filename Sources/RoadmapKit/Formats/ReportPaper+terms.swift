/// The words that a reader may not know, told once.
extension ReportPaper {
  func terms() -> [Paper.Block] {
    let terms = abbreviations().map { Paper.Fact($0.term, $0.text) }
    return terms.isEmpty ? [] : [.heading(3, Words.Report.terms), .facts(terms)]
  }

  /// Those of the plan's own words that are abbreviations and stand in the names that a report holds.
  func abbreviations() -> [Term] {
    let activities = plan.activities.flatMap { [$0.title, $0.short] + $0.milestones.map(\.title) }
    let indicators = plan.indicators.flatMap { [$0.title, $0.unit ?? ""] }
    let names = activities + indicators + plan.bodies.map(\.name) + plan.followUps.map(\.title)
    var words: Set<Substring> = []
    for name in names + [Words.section(.obstacles)] {
      words.formUnion(name.split { !$0.isLetter })
    }
    return plan.glossary.filter { term in
      term.term.count(where: \.isUppercase) > 1 && words.contains(Substring(term.term))
    }
  }
}
