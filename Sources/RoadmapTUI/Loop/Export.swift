internal import RoadmapKit

/// A report that is to be written to a file beside the loop.
struct Export: Hashable, Sendable {
  /// By the endings of their files.
  enum Format: String, CaseIterable, Sendable { case docx, pdf, html, md, csv, json }

  var number: Int
  var period: Period
  /// The organisation's id, for an extract.
  var organisation: String?
  var format: Format
  /// Absolute.
  var path: String
  /// Whether a file of that name may be written over.
  var mayReplace = false

  /// The file's own name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What became of an export.
enum ExportOutcome: Sendable {
  case written(isComplete: Bool)
  /// There is a file of that name; nothing was written.
  case exists
  case failed(Problem)
  case cancelled
}
