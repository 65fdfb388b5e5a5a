/// Figures that are drawn where a format can draw, and always told as a table too.
public struct Chart: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Each label has a bar made of the series, one after the other; all bars are `total` long.
    case shares(total: Int)
    /// Each series is a line over the labels, which are moments in time order.
    case lines
    /// Each series is a line that keeps its value until the next label.
    case steps
  }

  public struct Series: Sendable, Equatable {
    public var name: String
    /// One a label; nil where the value is missing.
    public var values: [Decimal6?]

    public init(_ name: String, _ values: [Decimal6?]) {
      self.name = name
      self.values = values
    }
  }

  public var kind: Kind
  /// What is shown, in a sentence that stands in for the picture.
  public var description: String
  public var unit: String?
  public var labels: [String]
  public var series: [Series]
  /// The value aimed for.
  public var target: Decimal6?
  /// The same figures; its caption is the chart's title.
  public var table: Paper.Table

  public init(
    _ kind: Kind, description: String, unit: String? = nil, labels: [String], series: [Series],
    target: Decimal6? = nil, table: Paper.Table
  ) {
    self.kind = kind
    self.description = description
    self.unit = unit
    self.labels = labels
    self.series = series
    self.target = target
    self.table = table
  }

  public var title: String { table.caption }
}
