import Foundation
import Testing

/// Reads the sources and holds the rooms to ARCHITECTURE.md: who may know whom.
@Suite struct ArchitectureTests {
  /// The rooms that a room may use besides itself.
  private static let arrows: [String: Set<String>] = {
    var arrows: [String: Set<String>] = [
      "Calendar": [], "Source": ["Calendar"],
      "Plan": ["Source", "Calendar"],
      "Journal": ["Source", "Calendar", "Plan"],
      "Progress": ["Source", "Calendar", "Plan", "Journal"],
      "Reports": ["Source", "Calendar", "Plan", "Journal", "Progress"],
      "Store": ["Source", "Calendar", "Plan", "Journal"],
    ]
    arrows["Guard"] = arrows["Progress"]?.union(["Progress"])
    arrows["Words"] = ["Source", "Calendar", "Plan", "Journal", "Progress", "Guard", "Reports"]
    arrows["Formats"] = arrows["Words"]?.union(["Words"])
    arrows["Sharing"] = arrows["Store"]?.union(["Store", "Progress", "Guard"])
    let pure = arrows["Formats"]?.union(["Formats"]) ?? []
    arrows["Canvas"] = []
    arrows["Input"] = ["Canvas"]
    arrows["Components"] = ["Canvas", "Input"]
    arrows["Loop"] = pure.union(["Canvas", "Input"])
    arrows["Screens"] = pure.union(["Canvas", "Input", "Loop", "Components"])
    arrows["App"] = pure.union(["Canvas", "Input", "Loop", "Components", "Screens"])
    arrows["Terminal"] = ["Canvas", "Input"]
    arrows["Runtime"] = pure.union([
      "Store", "Sharing", "Canvas", "Input", "Loop", "Components", "Screens", "App", "Terminal",
    ])
    return arrows
  }()

  private struct File {
    let room: String
    let name: String
    let text: String
    let code: String
  }

  private static let files: [File] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    var files: [File] = []
    for target in ["RoadmapKit", "RoadmapTUI"] {
      let folder = root.appendingPathComponent(target)
      for room in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
        let path = folder.appendingPathComponent(room)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
        where name.hasSuffix(".swift") {
          let text = (try? String(contentsOf: path.appendingPathComponent(name), encoding: .utf8)) ?? ""
          files.append(File(room: room, name: "\(room)/\(name)", text: text, code: code(text)))
        }
      }
    }
    return files
  }()

  /// The text without comments and without what stands in quotation marks.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      if let comment = line.range(of: "//") { line = String(line[..<comment.lowerBound]) }
      return line.replacing(#/"(?:[^"\\]|\\.)*"/#, with: "\"\"")
    }.joined(separator: "\n")
  }

  /// Types declared at the left edge, by name, with the rooms that declare them.
  private static let declared: [String: Set<String>] = {
    var declared: [String: Set<String>] = [:]
    for (name, room, isNested) in declarations where !isNested { declared[name, default: []].insert(room) }
    return declared
  }()

  /// The same for types inside others: a room's own `Kind` is not another room's.
  private static let nested: [String: Set<String>] = {
    var nested: [String: Set<String>] = [:]
    for (name, room, _) in declarations { nested[name, default: []].insert(room) }
    return nested
  }()

  private static let declarations: [(name: String, room: String, isNested: Bool)] = {
    let pattern =
      #/^( *)(?:public |private |fileprivate |final |indirect )*(?:struct|enum|class|protocol|actor|case) (\w+)/#
    return files.flatMap { file in
      file.code.split(separator: "\n").compactMap { line in
        guard let match = line.firstMatch(of: pattern) else { return nil }
        let isHidden = line.contains("private ")
        return (String(match.2), file.room, !match.1.isEmpty || isHidden)
      }
    }
  }()

  @Test func everyRoomIsInTheTable() {
    #expect(Self.files.count > 150)
    let rooms = Set(Self.files.map(\.room)).subtracting(["CommandLine"])
    #expect(rooms == Set(Self.arrows.keys))
  }

  @Test func noRoomUsesARoomThatItMayNotKnow() {
    var wrong: [String] = []
    for file in Self.files {
      guard let allowed = Self.arrows[file.room] else { continue }
      let words = Set(file.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
      for word in words {
        guard let homes = Self.declared[word], homes.isDisjoint(with: allowed.union([file.room])),
          Self.nested[word, default: []].isDisjoint(with: allowed.union([file.room]))
        else { continue }
        wrong.append("\(file.name) uses \(word) of \(homes.sorted().joined(separator: ", "))")
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test func pureRoomsTouchNothingOutsideThem() {
    let effectful: Set<String> = ["Store", "Sharing", "Terminal", "Runtime", "CommandLine"]
    let allowedImports: [String: Set<String>] = [
      "YAMLNodes.swift": ["CYaml"], "JournalReader.swift": ["Glibc"], "Normal.swift": ["Swift"],
      "Digest.swift": ["Crypto"],
    ]
    for file in Self.files where !effectful.contains(file.room) {
      let imports = file.code.split(separator: "\n").filter { $0.contains("import ") }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
      let name = String(file.name.split(separator: "/")[1])
      let extra = Set(imports).subtracting(["RoadmapKit"]).subtracting(allowedImports[name] ?? [])
      #expect(extra == [], "\(file.name) imports \(extra)")
      if ["Canvas", "Input", "Components"].contains(file.room) {
        #expect(!imports.contains("RoadmapKit"), "\(file.name)")
      }
    }
  }

  @Test func onlyTheTerminalRoomImportsCurses() {
    for file in Self.files where file.code.contains("import CNcurses") {
      #expect(file.room == "Terminal", "\(file.name)")
    }
  }

  @Test func nothingIsForcedOnAPathThatInputCanReach() {
    for file in Self.files {
      for word in ["try!", "as!", "fatalError("] {
        #expect(!file.code.contains(word), "\(file.name): \(word)")
      }
    }
  }

  @Test func noFileIsTooLongToRead() {
    for file in Self.files {
      let count = file.code.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(count <= 320, "\(file.name) has \(count) lines")
    }
  }

  /// What people read stands in Words (and with the errors of the store, and in the demo's invented notes).
  @Test func wordsForPeopleStandInWords() throws {
    let homes: Set<String> = ["Words", "Store", "Sharing", "Formats"]
    var found: [String] = []
    for file in Self.files
    where !homes.contains(file.room) && !file.name.contains("/Demo")
      && !file.name.hasPrefix("Plan/PlanShape")
    {
      for line in file.text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        for match in line.matches(of: #/"((?:[^"\\]|\\.)*)"/#) {
          let words = match.1.split(separator: " ").filter { $0.count > 1 && $0.allSatisfy(\.isLetter) }
          if words.count >= 2, match.1.contains(#/[åäöÅÄÖ]/#) { found.append("\(file.name): \(match.1)") }
        }
      }
    }
    #expect(found == [])
  }
}
