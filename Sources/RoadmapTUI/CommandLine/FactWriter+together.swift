import RoadmapKit

extension FactWriter {
  /// Writes facts of which the way back is one at a time.
  ///
  /// Cautions are left to the caller where they are told with their place.
  func writeTogether(_ facts: [Fact], tellsCautions: Bool = true) throws(CommandFailure) {
    _ = try write(facts, back: facts.count == 1 ? .undo : nil, tellsCautions: tellsCautions)
    guard facts.count > 1 else { return }
    // Whatever cannot be said now does not change that it is saved.
    try? output.print(Words.CommandText.undoStepwise(WayBack.undo.command(open.context.options)))
  }
}
