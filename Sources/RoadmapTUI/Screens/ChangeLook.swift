internal import RoadmapKit

/// What a cell was at the reference, where it is another now.
enum ChangeLook {
  /// The cell in words; where they are too long, what it was stands whole at the end of the row.
  static func sentence(_ cell: ComparedStanding, world: World) -> Line {
    let text = SafeText(Words.cell(cell, world.situation))
    let isDraft = world.unpublished.holds(cell.standing.activity, cell.standing.organisation)
    let mark = isDraft ? "  " + DraftLook.words(world) : SafeText()
    guard text.columns + mark.columns > world.size.width - 2 else {
      return isDraft ? Line(text).adding(mark, DraftLook.role) : Line(text)
    }
    guard let was = cell.was else {
      return isDraft ? Line(text).ending(DraftLook.words(world), DraftLook.role) : Line(text)
    }
    return Line(SafeText(Words.cell(cell, world.situation, showsWas: false)))
      .ending(SafeText(Words.UI.wasNow(was, cell.standing.status)) + mark, .changed)
  }

  /// The old status and the new one, or the old one alone where both are too long; nil where it is the same.
  static func words(_ cell: ComparedStanding, width: Int) -> SafeText? {
    guard let was = cell.was else { return nil }
    let both = SafeText(Words.UI.wasNow(was, cell.standing.status))
    return both.columns <= width ? both : SafeText(Words.UI.was(was))
  }

  /// What else has changed since the reference, for the pane.
  static func lines(_ cell: ComparedStanding, width: Int, world: World) -> [Line] {
    let reference = world.situation.reference
    let words = [
      cell.was.map { Words.UI.was($0, reference) }, cell.wasTicked.map { Words.UI.wasTicked($0, reference) },
      cell.wasOutlook.map { Words.UI.wasOutlook($0, reference) },
    ]
    return words.compactMap { $0 }.flatMap { DetailPane.wrapped($0, width, .changed) }
  }
}
