/// Measured values in a table that people have filled in: one row a value, under headings in any order.
public struct MeasureSheet: Sendable {
  public struct Item: Sendable {
    public let line: Int
    public let fact: Fact
  }

  /// What can be put on record, in the order of the rows.
  public private(set) var items: [Item] = []
  /// What cannot be read, by line.
  public private(set) var problems: [Problem] = []
  /// Number of rows in which the value is left empty.
  public private(set) var empty = 0
  /// Number of rows that say the same as one before.
  public private(set) var repeated = 0
  /// Headings that say nothing to the program.
  public private(set) var unread: [String] = []
  public let isWindows1252: Bool

  /// `file` as the user knows it; `subject` is the organisation where a row names none, and without it the writer's.
  public init(
    _ bytes: [UInt8], file: String, plan: Plan, writer: String? = nil, subject: String? = nil,
    note: String? = nil
  ) {
    guard let table = CSVReader(bytes) else {
      isWindows1252 = false
      problems = [Words.Sheet.utf16(SourcePlace(file: file, line: 1))]
      return
    }
    isWindows1252 = table.isWindows1252
    let faults = table.faults.map { fault in
      switch fault {
      case .unclosedQuote(let line): Words.Sheet.unclosedQuote(SourcePlace(file: file, line: line))
      case .strayQuote(let line): Words.Sheet.strayQuote(SourcePlace(file: file, line: line))
      }
    }
    var found: [Problem] = []
    if let head = table.rows.first {
      let reader = Reader(head, file: file, plan: plan, subject: subject, note: note)
      found = reader.problems
      unread = reader.unread
      if found.isEmpty {
        for row in table.rows.dropFirst() {
          switch reader.item(row) {
          case .success(let item): items.append(item)
          case .failure(let problem): found.append(problem)
          case nil: empty += 1
          }
        }
        found += takeOutConflicts(file, writer)
      }
    } else if faults.isEmpty {
      found = [Words.Sheet.missing(Words.Sheet.required, SourcePlace(file: file, line: 1))]
    }
    problems = (faults + found).sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
  }

  /// Rows that give one thing two values: which is right nobody can know, so none of them counts.
  private mutating func takeOutConflicts(_ file: String, _ writer: String?) -> [Problem] {
    // The same days are one period, however they are spelt.
    func key(_ item: Item) -> [String?] {
      let period = item.fact[.period].flatMap { Period($0) }.map { "\($0.first)..\($0.last)" }
      return [item.fact[.indicator], item.fact.subject ?? writer, period ?? item.fact[.period]]
    }
    // What is no number is told by itself.
    let rows = Dictionary(grouping: items.filter { Decimal6($0.fact[.value] ?? "") != nil }, by: key)
    let conflicts = rows.filter { Set($0.value.map { $0.fact[.value] }).count > 1 }
    let agreed = items.filter { item in
      !(conflicts[key(item)] ?? []).contains { $0.line == item.line }
    }
    var seen: Set<[String?]> = []
    items = agreed.filter { seen.insert(key($0) + [$0.fact[.value]]).inserted }
    repeated = agreed.count - items.count
    return conflicts.values.flatMap { rows in
      let lines = rows.map(\.line)
      return rows.map { Words.Sheet.conflict(lines, SourcePlace(file: file, line: $0.line)) }
    }
  }
}

extension MeasureSheet {
  /// Which column holds what.
  private struct Reader {
    let file: String
    let plan: Plan
    let subject: String?
    let note: String?
    var columns: [Words.Sheet.Column: Int] = [:]
    var count = 0
    var unread: [String] = []
    var problems: [Problem] = []

    init(_ head: CSVReader.Row, file: String, plan: Plan, subject: String?, note: String?) {
      (self.file, self.plan, self.subject, self.note) = (file, plan, subject, note)
      let place = SourcePlace(file: file, line: head.line)
      count = head.fields.count
      for (index, name) in head.fields.enumerated() where !name.isEmpty {
        guard let column = Words.Sheet.column(named: name) else {
          unread.append(name)
          continue
        }
        if columns[column] != nil { problems.append(Words.Sheet.twice(column, place)) }
        columns[column] = index
      }
      let missing = Words.Sheet.required.filter { columns[$0] == nil }
      guard !missing.isEmpty else { return }
      let isOneColumn = count == 1 && head.fields[0].contains { $0 == "," || $0 == "\t" }
      problems.append(
        isOneColumn ? Words.Sheet.otherSeparator(place) : Words.Sheet.missing(missing, place))
    }

    /// Nil where no value is filled in.
    func item(_ row: CSVReader.Row) -> Result<Item, Problem>? {
      func field(_ column: Words.Sheet.Column) -> String {
        columns[column].flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil } ?? ""
      }
      let place = SourcePlace(file: file, line: row.line)
      if row.fields.dropFirst(count).contains(where: { !$0.isEmpty }) {
        return .failure(Words.Sheet.tooMany(place))
      }
      if field(.value).isEmpty { return nil }
      for column in [Words.Sheet.Column.indicator, .period] where field(column).isEmpty {
        return .failure(Words.Sheet.emptyField(column, place))
      }
      if Reader.mayBeThousands(field(.value)) {
        return .failure(Words.Sheet.thousands(field(.value), place))
      }
      let value = Decimal6.spelling(ofSwedish: field(.value))
      let period = field(.period)
      return .success(
        Item(
          line: row.line,
          fact: Fact(
            .measure,
            [
              .indicator: .text(indicator(field(.indicator))),
              .period: .text(Period.spelling(of: period)),
              // What is no number is told as it was written.
              .value: .text(Decimal6(value)?.description ?? field(.value)),
            ], subject: field(.organisation).isEmpty ? subject : organisation(field(.organisation)),
            text: field(.note).isEmpty ? note : field(.note))))
    }

    /// `1.234`: a point before three digits, as other languages group thousands.
    private static func mayBeThousands(_ value: String) -> Bool {
      let parts = value.utf8.drop { $0 == 0x2D }.split(separator: 0x2E, omittingEmptySubsequences: false)
      let isDigits = parts.allSatisfy { part in part.allSatisfy { (0x30...0x39).contains($0) } }
      guard parts.count > 1, isDigits, let first = parts.first else { return false }
      return (1...3).contains(first.count) && parts.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// The id of an indicator that is named by its id or its title.
    private func indicator(_ word: String) -> String {
      let key = Words.foldedKey(word)
      return plan.indicators.first { $0.id.text == key || Words.foldedKey($0.title) == key }?.id.text ?? word
    }

    /// The id of an organisation that is named by its id or any of its names.
    private func organisation(_ word: String) -> String {
      let key = Words.foldedKey(word)
      let found = plan.reporters.map { plan.organisations[$0] }.first { item in
        [item.id.text, item.name, item.spokenName, item.short].contains { Words.foldedKey($0) == key }
      }
      return found?.id.text ?? word
    }
  }
}
