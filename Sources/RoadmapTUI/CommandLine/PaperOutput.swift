import RoadmapKit

/// Delivers a paper in the format that the user asks for.
enum PaperOutput {
  static let formats = ["md", "html", "docx", "pdf"]

  /// The format asked for, else the one that the output's name ends in, else Markdown.
  static func format(_ asked: String?, output: String?, among formats: [String] = formats)
    throws(CommandFailure) -> String
  {
    let ending = output?.split(separator: ".").last.map { String($0).lowercased() }
    return try choice(
      asked, "--format", formats, or: ending.flatMap { formats.contains($0) ? $0 : nil } ?? "md")
  }

  static func deliver(_ paper: Paper, as asked: String?, to output: String?, _ open: OpenWorkspace)
    throws(CommandFailure)
  {
    switch try format(asked, output: output) {
    case "docx":
      try OutputPlace.deliver(document: PaperDOCX.bytes(paper, CommandOutput.file), to: output, open)
    case "pdf": try OutputPlace.deliver(document: try PDFOutput.bytes(paper, open.context), to: output, open)
    case "html": try OutputPlace.deliver(PaperHTML.bytes(paper, CommandOutput.file), to: output, open)
    default:
      try OutputPlace.deliver(Array(PaperMarkdown.text(paper, CommandOutput.file).utf8), to: output, open)
    }
  }
}
