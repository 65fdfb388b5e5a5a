import RoadmapKit

extension FactWriter {
  /// Writes facts of which the way back is one at a time.
  func writeTogether(_ facts: [Fact]) throws(CommandFailure) {
    _ = try write(facts, back: facts.count == 1 ? .undo : nil)
    guard facts.count > 1 else { return }
    // Whatever cannot be said now does not change that it is saved.
    try? output.print(Words.CommandText.undoStepwise(WayBack.undo.command(open.context.options)))
  }
}
