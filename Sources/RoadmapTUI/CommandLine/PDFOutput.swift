import RoadmapKit

/// A paper as PDF, from the same page that the user gets as HTML.
enum PDFOutput {
  static func bytes(_ paper: Paper, _ context: CommandContext) throws(CommandFailure) -> [UInt8] {
    try bytes(html: PaperHTML.bytes(paper, CommandOutput.file), context)
  }

  static func bytes(html: [UInt8], _ context: CommandContext) throws(CommandFailure) -> [UInt8] {
    do throws(PDFTrouble) {
      return try PDFMaker.bytes(html: html, environment: context.environment)
    } catch {
      throw CommandFailure(error.exitStatus, error.problem)
    }
  }
}
