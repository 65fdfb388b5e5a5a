/// A document as plain values, before it becomes Markdown, HTML or lines on a screen.
///
/// Its texts are as people wrote them; each format makes them harmless in its own way.
public struct Paper: Sendable, Equatable {
  public enum Block: Sendable, Equatable {
    /// Level 2 or 3; the title is level 1.
    case heading(Int, String)
    case paragraph(String)
    case list([Item])
    /// Names with their values.
    case facts([Fact])
    case table(Table)
    case chart(Chart)
  }

  /// A point of a list, with what belongs under it.
  public struct Item: Sendable, Equatable {
    public var text: String
    public var details: [String]

    public init(_ text: String, _ details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  public struct Fact: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The first column names the rows.
  public struct Table: Sendable, Equatable {
    /// Rows under a title of their own; nil where the table has but one kind.
    public struct Group: Sendable, Equatable {
      public var title: String?
      public var rows: [[String]]

      public init(_ title: String? = nil, _ rows: [[String]]) {
        self.title = title
        self.rows = rows
      }
    }

    public var caption: String
    public var heads: [String]
    public var groups: [Group]
    /// Columns that hold numbers.
    public var numbers: Set<Int>
    /// Whether it takes a page that lies down.
    public var isWide: Bool

    public init(
      caption: String, heads: [String], groups: [Group], numbers: Set<Int> = [], isWide: Bool = false
    ) {
      self.caption = caption
      self.heads = heads
      self.groups = groups
      self.numbers = numbers
      self.isWide = isWide
    }

    public init(caption: String, heads: [String], rows: [[String]], numbers: Set<Int> = []) {
      self.init(caption: caption, heads: heads, groups: [Group(nil, rows)], numbers: numbers)
    }

    public var rows: [[String]] { groups.flatMap(\.rows) }

    /// Without a column in which nothing stands.
    func dropping(empty column: Int) -> Table {
      guard heads.indices.contains(column), rows.allSatisfy({ $0[column].isEmpty }) else { return self }
      var table = self
      table.heads.remove(at: column)
      for group in groups.indices {
        for row in groups[group].rows.indices { table.groups[group].rows[row].remove(at: column) }
      }
      table.numbers = Set(numbers.filter { $0 != column }.map { $0 > column ? $0 - 1 : $0 })
      return table
    }
  }

  public var title: String
  /// What nobody may miss: a marking, a proposal, an incomplete answer.
  public var warnings: [String]
  public var blocks: [Block]

  public init(title: String, warnings: [String] = [], blocks: [Block] = []) {
    self.title = title
    self.warnings = warnings
    self.blocks = blocks
  }

  /// The warnings that every paper of a plan carries.
  static func warnings(_ plan: Plan, isComplete: Bool) -> [String] {
    var warnings: [String] = []
    if let marking = plan.marking { warnings.append(marking) }
    if plan.standing != .adopted { warnings.append(Words.planIs(plan.standing)) }
    if !isComplete { warnings.append(Words.incomplete) }
    return warnings
  }

  /// A section: its heading, and its points, or the sentence that says that there are none.
  static func section(_ title: String, _ items: [Item], none: String, level: Int = 2) -> [Block] {
    [.heading(level, title), items.isEmpty ? .paragraph(none) : .list(items)]
  }
}
