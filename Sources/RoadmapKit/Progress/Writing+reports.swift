/// What is examined of a report to KD/RD: the presidium's words for it, and its adoption.
extension Writing {
  func report(_ fact: Fact) throws(Stop) {
    try period(fact)
    guard let period = Period(fact[.period] ?? "") else { return }
    if fact.verb == .reportText { try section(fact) }
    if let adoption = adoption(of: period) {
      throw .refused(.reportIsAdopted(period: adoption.period, adoption.event))
    }
    guard fact.verb == .adoptReport else { return }
    if period.first > today { throw .refused(.periodAhead(period.text, first: period.first)) }
    let drafts = standing.drafts(in: journals).count
    if drafts > 0 { throw .refused(.draftsBeforeAdoption(drafts)) }
  }

  private func section(_ fact: Fact) throws(Stop) {
    let word = fact[.section] ?? ""
    guard let section = ReportSection(rawValue: word) else {
      let known = ReportSection.allCases.filter(\.takesWords).map(\.rawValue)
      throw .refused(.unknownSection(word, suggestion: Spelling.nearest(to: word, among: known)))
    }
    guard section.takesWords else { throw .refused(.computedSection(section)) }
  }

  /// The adoption of a report of the same days that stands.
  private func adoption(of period: Period) -> Adoption? {
    progress.adoptions.last { Period($0.period)?.isSame(as: period) ?? false }
  }

  /// An adoption is taken back with a reason; the words of an adopted report stay.
  func retractionOfReport(_ event: EventID, _ fact: Fact) throws(Stop) {
    if progress.adoptions.contains(where: { $0.event == event }), fact.text == nil {
      throw .refused(.reasonMissing(.adoptReport))
    }
    guard let mark = progress.reportTexts.first(where: { $0.event == event }),
      let adoption = Period(mark.period).flatMap(adoption)
    else { return }
    throw .refused(.reportIsAdopted(period: adoption.period, adoption.event))
  }
}
