import RoadmapKit
import Testing

@testable import RoadmapTUI

@Suite struct InvocationTests {
  @Test(arguments: [
    ("läge", "status"), ("lage", "status"), ("la\u{308}ge", "status"), ("LÄGE", "status"), ("bocka", "tick"),
    ("infört", "establish"), ("infort", "establish"), ("info\u{308}rt", "establish"), ("sätt", "set"),
    ("satt", "set"), ("oförändrat", "confirm"), ("oforandrat", "confirm"),
    ("ofo\u{308}ra\u{308}ndrat", "confirm"),
    ("mät", "measure"), ("mat", "measure"), ("ångra", "undo"), ("angra", "undo"), ("a\u{30A}ngra", "undo"),
    ("historik", "log"), ("rapport", "report"), ("kontrollera", "check"), ("vem", "identify"),
  ])
  func aliasesMeanTheCommand(_ word: String, _ command: String) {
    #expect(Words.command(word)?.name == command)
  }

  @Test func noTwoCommandsShareAWord() {
    let words = Words.commands.flatMap { [$0.name] + $0.aliases }.map(Words.foldedKey)
    #expect(Set(words).count == words.count)
  }

  @Test func globalOptionsGoBeforeAndAfter() throws {
    for words in [
      ["--as", "timra", "--ascii", "status"], ["status", "--as", "timra", "--ascii"],
      ["--ascii", "status", "--as=timra"],
    ] {
      let invocation = try Invocation(words)
      #expect(invocation.options.writer == "timra" && invocation.options.ascii)
      #expect(invocation.guide?.name == "status" && invocation.arguments == ["--"])
    }
  }

  @Test func wordsOfOneTextAreJoinedAndNumbersMayBeNegative() throws {
    #expect(try Invocation(["note", "fp-612", "flera", "ord"]).arguments == ["--", "fp-612", "flera ord"])
    #expect(try Invocation(["measure", "a", "2026", "-3,5"]).arguments == ["--", "a", "2026", "-3,5"])
    #expect(try Invocation(["note", "fp-612", "--", "--as"]).arguments == ["--", "fp-612", "--as"])
    #expect(try Invocation(["tick", "a", "b", "--note", "-1"]).arguments == ["--note=-1", "--", "a", "b"])
  }

  /// The parser behind the table knows the same commands, arguments and options.
  @Test(arguments: Words.commands.map(\.name).filter { $0 != "help" })
  func parserAgreesWithTheTable(_ name: String) throws {
    let guide = try #require(Words.command(name))
    let options = guide.options.map { $0.value == nil ? $0.names[0] : "\($0.names[0])=x" }
    #expect(try Fardplan.subcommand([name] + options + ["--"] + guide.arguments.map { _ in "x" }) != nil)
    let few = guide.arguments.filter(\.isRequired).map { _ in "x" }
    #expect(try Fardplan.subcommand([name, "--"] + few) != nil)
  }

  @Test func whatIsNotUTF8IsRefused() throws {
    let answer = try CommandBench().run(bytes: [Array("note".utf8), Array("fp-612".utf8), [0xFF, 0xFE]])
    #expect(answer.status == 64 && answer.messages.contains("UTF-8"))
  }

  @Test func suggestionsAreMade() throws {
    let bench = try CommandBench()
    #expect(bench.run("bokca").messages.contains("Menade du fardplan bocka?"))
    #expect(bench.run("status --organisaton timra").messages.contains("Menade du --organisation?"))
    #expect(bench.run("status --format jsn").messages.contains("Menade du json?"))
    #expect(bench.run("vem sundsval").messages.contains("Menade du sundsvall?"))
  }

  /// Nothing of the parser's own English reaches a user.
  @Test func helpIsSwedish() throws {
    let bench = try CommandBench()
    var texts = [bench.run("help").text, bench.run("--help").text, bench.run("-h").text]
    for guide in Words.commands {
      let answer = bench.run("help \(guide.name)")
      #expect(answer.status == 0 && answer.text.contains("fardplan \(guide.name)"))
      #expect(bench.run("\(guide.name) --help").text == answer.text)
      texts.append(answer.text)
    }
    for text in texts {
      for word in ["USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Error", "Usage"] {
        #expect(!text.contains(word))
      }
      #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    }
  }
}
