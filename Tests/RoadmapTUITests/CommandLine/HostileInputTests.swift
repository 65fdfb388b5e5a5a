import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Texts that are meant to do harm where they are shown, exported or read back.
@Suite struct HostileInputTests {
  private static let text = "\u{1B}]0;x\u{7}\u{1B}[31m\u{9B}2J \u{202E}ddp\u{200B} =1+1 <b>\r\nny rad"

  private func isHarmless(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
          && scalar != "\u{202E}" && scalar != "\u{200B}"
    }
  }

  @Test func nothingOfItReachesTheTerminal() throws {
    let bench = try CommandBench()
    #expect(bench.run(words: ["note", "fp-612", HostileInputTests.text, "--as", "sundsvall"]).status == 0)
    #expect(
      bench.run(words: [
        "local", "fp-612", HostileInputTests.text, "--as", "sundsvall", "--role", HostileInputTests.text,
      ])
      .status == 0)
    for line in ["log", "status --activity fp-612", "log --format json", "status", "report 2026-H2"] {
      let answer = bench.run(line)
      #expect(answer.status == 0 && isHarmless(answer.bytes), "\(line)")
    }
  }

  @Test func messagesAboutItAreHarmlessToo() throws {
    let bench = try CommandBench()
    for words in [
      [HostileInputTests.text], ["status", "--\(HostileInputTests.text)"],
      ["tick", HostileInputTests.text, HostileInputTests.text, "--as", "sundsvall"],
      ["tick", "fp-612", "modell-i-drift", "--as", HostileInputTests.text],
      ["--workspace", HostileInputTests.text, "status"],
      ["undo", HostileInputTests.text, "--as", "sundsvall"],
    ] {
      let answer = bench.run(words: words)
      #expect(answer.status != 0 && isHarmless(Array(answer.messages.utf8)), "\(answer.messages)")
    }
  }

  @Test func asciiOutputIsAscii() throws {
    let bench = try CommandBench()
    bench.environment["LANG"] = "C"
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    for line in ["status", "log", "help", "check"] {
      #expect(bench.run(line).bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }, "\(line)")
    }
  }

  @Test func tooLongTextIsRefused() throws {
    let bench = try CommandBench()
    let long = String(repeating: "å", count: 4_001)
    #expect(bench.run(words: ["note", "fp-612", long, "--as", "sundsvall"]).status == 64)
    #expect(bench.run(words: ["note", "fp-612", String(long.dropLast()), "--as", "sundsvall"]).status == 0)
  }

  @Test func emptyTextsAreRefused() throws {
    let bench = try CommandBench()
    for words in [["note", "fp-612", ""], ["note", "fp-612", " \u{3000}\n"], ["local", "fp-612", ""]] {
      #expect(bench.run(words: words + ["--as", "sundsvall"]).status == 64)
    }
    #expect(bench.run(words: ["tick", "", "", "--as", "sundsvall"]).status == 1)
    #expect(bench.run(words: [""]).status == 64)
  }

  @Test func damageMakesAnAnswerIncompleteButShowsTheRest() throws {
    let bench = try CommandBench()
    _ = bench.run("tick fp-612 modell-i-drift --as sundsvall")
    _ = bench.run("tick fp-612 lokal-overenskommelse --as sundsvall")
    let path = try #require(bench.journals.first)
    var bytes = bench.bytes(path)
    bytes[60] ^= 1
    try AtomicFile.replace(path, with: bytes)
    let answer = bench.run("status --format json")
    #expect(
      answer.status == 1 && answer.text.contains("\"complete\":false") && answer.text.contains("\"ticked\":1")
    )
    #expect(answer.messages.contains("ofullständigt"))
    let check = bench.run("check")
    #expect(check.status == 1 && check.text.contains(":1:1: fel: raden är skadad"))
    #expect(bench.bytes(path) == bytes)
  }
}
