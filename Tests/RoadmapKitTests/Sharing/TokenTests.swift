import Glibc
import Testing

@testable import RoadmapKit

struct TokenTests {
  private static let text = """
    https://server.se sundsvall hemligt med blank
    https://annan.se:8443 ange nyckel

    skräp
    """

  @Test(
    arguments: [
      ("Username for 'https://server.se': ", "sundsvall"),
      ("Password for 'https://sundsvall@server.se': ", "hemligt med blank"),
      ("Password for 'https://server.se/mapp.git': ", "hemligt med blank"),
      ("Username for 'https://annan.se:8443': ", "ange"),
      ("Password for 'https://annan@server.se': ", nil), ("Username for 'https://annan.se': ", nil),
      ("Username for 'https://server.se.elak.se': ", nil), ("Username for 'http://server.se': ", nil),
      ("Enter passphrase for key '/home/x':", nil), ("", nil), ("Something for 'https://server.se': ", nil),
    ] as [(String, String?)])
  func onlyAKnownServerIsAnswered(question: String, answer: String?) {
    #expect(Token.answer(to: question, from: Self.text) == answer)
  }

  @Test func theFileIsForTheUserOnly() throws {
    let folder = try TemporaryFolder()
    let surroundings = Surroundings(home: folder.path)
    let question = "Username for 'https://server.se': "
    #expect(Token.answer(to: question, surroundings) == nil)
    let path = try folder.write(Self.text, to: ".config/fardplan/token")
    chmod(path, 0o640)
    #expect(Token.answer(to: question, surroundings) == nil)
    chmod(path, 0o600)
    #expect(Token.answer(to: question, surroundings) == "sundsvall")
    rename(path, path + "x")
    symlink(path + "x", path)
    #expect(Token.answer(to: question, surroundings) == nil)
  }
}
