import Foundation
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Every action has a name in Swedish and in English, and is found by both.
@Suite struct PaletteTests {
  /// What the commands are called in the source, so that none is forgotten here.
  private static let declared: Set<String> = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/RoadmapTUI/Loop/Command.swift")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let commands = text.prefix(upTo: text.range(of: "\n}\n")?.lowerBound ?? text.endIndex)
    return Set(
      commands.split(separator: "\n").filter { $0.hasPrefix("  case ") }
        .flatMap { $0.dropFirst(7).split(separator: ",") }
        .map { $0.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces) })
  }()

  private static let moves: [Command] = [
    .up, .down, .pageUp, .pageDown, .top, .bottom, .left, .right, .nextPane, .previousPane,
  ]
  private static let actions: [Command] =
    View.allCases.map { .view($0) } + [
      .open, .back, .previous, .next, .toggle, .establish, .assess, .confirmRow, .confirmAll, .note, .ownDay,
      .ownMilestone, .measure, .goal, .mark, .markSince, .undo, .redo, .signal, .answer, .close, .decide,
      .assign, .followUp, .passGate, .stop, .publish, .fetch, .convene, .minutes, .reminder, .clock, .words,
      .export, .adopt,
      .verify,
      .span, .extract, .filter, .compare, .earlier, .later,
      .today, .identify, .help, .mouse, .theme, .redraw, .suspend, .quit,
    ]

  @Test func everyCommandIsAMoveOrAnActionWithAName() {
    let all = Self.moves + Self.actions + [.palette]
    let names = Set(all.map { "\($0)".prefix { $0 != "(" }.description })
    #expect(names == Self.declared)
    for command in Self.moves { #expect(command.action == nil) }
    for command in Self.actions {
      #expect(command.action?.name.isEmpty == false, "\(command)")
      #expect(command.action?.english.isEmpty == false, "\(command)")
    }
    #expect(Set(Self.actions.compactMap(\.action?.name)).count == Self.actions.count)
    #expect(Set(Self.actions.compactMap(\.action?.english)).count == Self.actions.count)
  }

  @Test(arguments: View.allCases) func everyActionIsInThePaletteOfEveryView(_ view: View) {
    let shown = Set(Palette.bindings(on: .blank(view)).map(\.command))
    #expect(shown == Set(Self.actions))
  }

  @Test(arguments: View.allCases) func everyActionIsFoundFirstInSwedishAndInEnglish(_ view: View) {
    let screen = Screen.blank(view)
    let world = Session().app.world
    for row in Palette.bindings(on: screen) {
      guard let action = row.command.action else { continue }
      for text in [action.name, action.english, Palette.name(of: row)] {
        // Without å, ä and ö, as from a foreign keyboard.
        for text in [text, Words.foldedKey(text)] {
          var palette = Palette()
          palette.field = TextField(text)
          #expect(palette.items(in: world, on: screen).first?.command == row.command, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("ångra", Command.undo), ("angra", .undo), ("undo", .undo), ("bocka", .toggle), ("tick", .toggle),
    ("årshjul", .view(.calendar)), ("calendar", .view(.calendar)), ("signaler", .view(.signals)),
    ("mörkt", .theme), ("dark", .theme), ("avsluta", .quit), ("oförändrat", .confirmRow),
    ("logg", .view(.history)),
    ("byt vem", .identify), ("xyzzy", nil), ("sök", .filter), ("tidsmaskin", .earlier),
  ]) func whatPeopleSayIsUnderstood(_ text: String, _ command: Command?) {
    var palette = Palette()
    palette.field = TextField(text)
    #expect(
      palette.items(in: Session().app.world, on: .blank(.organisation)).first?.command == command, "\(text)")
  }

  /// On a Swedish keyboard some signs need AltGr, and some wait for a second key.
  @Test func everyKeyIsTypedAtOnceOnASwedishKeyboard() {
    let awkward = Set("[]{}@\\|~^`´¨$€£")
    for view in View.allCases {
      for row in Binding.own(view) + Binding.everywhere {
        for key in row.keys {
          guard case .character(let sign) = key else { continue }
          #expect(!awkward.contains(sign), "\(row.command) \(sign)")
        }
      }
    }
  }

  @Test func noKeyMeansTwoThingsInOneView() {
    for view in View.allCases {
      for rows in [Binding.own(view), Binding.everywhere] {
        let keys = rows.flatMap(\.keys)
        #expect(Set(keys).count == keys.count, "\(view)")
      }
    }
  }
}
