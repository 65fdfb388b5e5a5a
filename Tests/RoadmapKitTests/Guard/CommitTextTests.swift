import Testing

@testable import RoadmapKit

/// What a commit may say of itself.
@Suite struct CommitTextTests {
  private static let tree = String(repeating: "a", count: 40)
  private static let timra = "Timrå kommun <timra@fardplan.invalid> 1795252443 +0000"

  private static func text(
    author: String = timra, committer: String = timra, extra: String = "", message: String = "timra: 1\n"
  ) -> CommitText {
    let parents = "parent \(PushScene.tip)\n"
    return CommitText(
      Array(
        "tree \(tree)\n\(parents)author \(author)\ncommitter \(committer)\n\(extra)\n\(message)".utf8))
  }

  @Test func whatTheProgramWritesIsTaken() {
    let text = Self.text()
    #expect(text.fault == nil)
    #expect(text.tree == Self.tree)
    #expect(text.parents == [PushScene.tip])
    #expect(Self.text(message: "").fault == nil)
    #expect(Self.text(message: String(repeating: "a\n", count: 2_048)).fault == nil)
    #expect(Self.text(author: "<fardplan@fardplan.invalid> 1 -0130").fault == nil)
  }

  @Test(arguments: [
    "Anna Andersson <anna@timra.se> 1 +0000", "Timrå <Anna Andersson@fardplan.invalid> 1 +0000",
    "Timrå <timra@fardplan.invalid.se> 1 +0000", "Timrå <timra@b@fardplan.invalid> 1 +0000",
    "Timrå <@fardplan.invalid> 1 +0000", "Timrå <timra@fardplan.invalid> Anna 1 +0000", "Timrå",
    "Tim\u{1B}[31mrå <timra@fardplan.invalid> 1 +0000", "Tim\u{202E}rå <timra@fardplan.invalid> 1 +0000",
    String(repeating: "a", count: 513) + "<timra@fardplan.invalid> 1 +0000",
  ])
  func theSenderIsABody(_ person: String) {
    #expect(Self.text(author: person).fault == .commitSender)
    #expect(Self.text(committer: person).fault == .commitSender)
  }

  @Test(arguments: ["\u{1B}[31m", "\t", "a\u{0}b", "\u{7F}", "\u{9B}", String(repeating: "a", count: 4_097)])
  func theMessageIsPlainAndShort(_ message: String) {
    #expect(Self.text(message: message).fault == .commitMessage)
  }

  @Test(arguments: [
    "encoding utf-16\n", "gpgsig -----BEGIN\n x\n", "mergetag object x\n", "author a <a> 1 +0000\n",
  ])
  func nothingElseStandsThere(_ extra: String) {
    #expect(Self.text(extra: extra).fault == .commitExtra)
  }

  @Test func whatIsNotUTF8IsNotTaken() {
    let bytes = Array("tree a\nauthor \(Self.timra)\ncommitter \(Self.timra)\n\n".utf8) + [0xFF]
    #expect(CommitText(bytes).fault == .commitMessage)
    #expect(CommitText([]).fault == .commitExtra)
  }
}
