import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Two authorities share a workspace by commands, and what goes wrong is told with its way out.
struct SharingCommandStory {
  private let server: CommandBench
  private let address: String
  private let sundsvall: CommandBench
  private let ange: CommandBench

  init() throws {
    (server, sundsvall, ange) = (try CommandBench(), try CommandBench(), try CommandBench())
    address = "\(server.folder)/server.git"
    let made = try ProgramRunner(
      "/usr/bin/git", environment: ["PATH": "/usr/bin:/bin"], folder: server.folder
    )
    .run(["init", "--quiet", "--bare", "-b", "main", address])
    try #require(made.status == 0)
    for bench in [sundsvall, ange] { bench.environment["PATH"] = "/usr/bin:/bin" }
  }

  private func connect() {
    #expect(sundsvall.run("--as sundsvall share \(address)").status == 0)
  }

  /// A folder of Ånge's that was joined.
  private func join() -> String {
    let folder = "\(ange.folder)/delad"
    let answer = ange.run("init --from \(address) \(folder)")
    #expect(answer.status == 0, "\(answer.messages)")
    ange.environment["FARDPLAN_WORKSPACE"] = folder
    return folder
  }

  @Test func fromConnectingToFetching() throws {
    let connected = sundsvall.run("--as sundsvall share \(address)")
    #expect(connected.status == 0)
    for words in ["ansluten till \(address)", "git 2.", "är tom", "släpps in"] {
      #expect(connected.text.contains(words), "\(words): \(connected.text)")
    }
    // Nothing leaves the house before somebody publishes.
    #expect(connected.messages.contains("läggs upp där första gången någon publicerar"))
    #expect(sundsvall.run("share").text.contains("delas på \(address). Senast hämtat"))
    #expect(sundsvall.run("--as sundsvall tick fp-612 modell-i-drift-alla").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 Två~team").status == 0)
    // Without a terminal nothing leaves unasked, and what would leave is shown.
    let asked = sundsvall.run("--as sundsvall publicera")
    #expect(
      asked.status == 64 && asked.text.contains("2 händelser lämnar huset") && asked.text.contains("Två team")
    )
    #expect(asked.messages.contains("--yes"))
    let sent = sundsvall.run("--as sundsvall publish --yes")
    #expect(sent.status == 0 && sent.text.contains("2 händelser publicerade"), "\(sent.messages)")
    #expect(sent.text.contains("Publicerad plan: roadmap.yaml"))
    #expect(sundsvall.run("--as sundsvall publish --yes").text.contains("inget att publicera"))
    let folder = join()
    #expect(ange.run("log").text.contains("Två team"))
    #expect(ange.run("hämta").text.contains("Inget nytt"))
    #expect(sundsvall.run("--as sundsvall note fp-612 Ett~till").status == 0)
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    #expect(ange.run("fetch").text.contains("1 ny händelse från Sundsvall"))
    #expect(ange.run("status --format json").bytes == sundsvall.run("status --format json").bytes)
    #expect(ange.run("check").status == 0 && NewFolder.exists(folder))
  }

  @Test func aPlanLeavesOnlyWhenItIsAskedFor() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let folder = join()
    let plan = "\(sundsvall.folder)/ws/roadmap.yaml"
    let next = sundsvall.bytes(plan) + Array("# ändrad\n".utf8)
    try AtomicFile.replace(plan, with: next)
    #expect(sundsvall.run("--as lansledning publish --yes").text.contains("inget att publicera"))
    let asked = sundsvall.run("--as lansledning publish --with-plan")
    #expect(asked.status == 64 && asked.text.contains("roadmap.yaml"), "\(asked.text)")
    let sent = sundsvall.run("--as lansledning publish --with-plan --yes")
    #expect(sent.status == 0 && sent.text.contains("Publicerad plan: roadmap.yaml"), "\(sent.messages)")
    #expect(ange.run("fetch").status == 0)
    #expect(ange.bytes("\(folder)/roadmap.yaml") == next)
  }

  @Test func aServerThatLooksForHooksElsewhereIsTold() throws {
    #expect(sundsvall.run("hook install \(address)").status == 0)
    let git = ProgramRunner("/usr/bin/git", environment: ["PATH": "/usr/bin:/bin"], folder: address)
    try #require(try git.run(["config", "core.hooksPath", "/annanstans"]).status == 0)
    let told = sundsvall.run("hook install \(address)")
    #expect(told.status == 1 && told.messages.contains("/annanstans"), "\(told.messages)")
  }

  @Test func aPersonIsAskedAndNoIsTheAnswerThatDoesNothing() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall note fp-612 Två~team").status == 0)
    for (answer, status) in [("\n", 1), ("n\n", 1), ("kanske\n", 1), ("j\n", 0)] as [(String, Int32)] {
      sundsvall.input = CommandBench.input(answer, isTerminal: true)
      #expect(sundsvall.run("--as sundsvall publish").status == status, "\(answer)")
    }
  }

  @Test func whoIsNobodyPublishesNothing() {
    connect()
    #expect(sundsvall.run("publish --yes").status == 77)
    #expect(sundsvall.run("fetch").status == 0)
    #expect(ange.run("fetch").status == 1 && ange.run("fetch").messages.contains("inte ansluten"))
    #expect(ange.run("--as ange publish --yes").status == 1)
  }

  @Test func badAddressesLeaveNothingBehind() {
    for (text, status) in [
      ("-x", 64), ("ext::sh", 64), ("http://server/f", 64), ("https://a:b@server/f", 64), ("/saknas", 64),
    ] as [(String, Int32)] {
      let answer = ange.run("--as ange share -- \(text)")
      #expect(answer.status == status, "\(text): \(answer.messages)")
      let folder = "\(ange.folder)/ny"
      #expect(ange.run("init --from=\(text) \(folder)").status == status, "\(text)")
      #expect(!NewFolder.exists(folder))
    }
    mkdir("\(server.folder)/tom", 0o700)
    let none = ange.run("--as ange share \(server.folder)/tom")
    #expect(none.status == 1 && none.messages.contains("ingen gemensam arbetsyta"), "\(none.messages)")
    // An empty server cannot be joined.
    let empty = ange.run("init --from \(address) \(ange.folder)/ny")
    #expect(empty.status == 1 && empty.messages.contains("är tom") && !NewFolder.exists("\(ange.folder)/ny"))
    // A folder with something in it is not filled.
    connect()
    #expect(ange.run("init --from \(address) \(ange.folder)/ws").status == 64)
    #expect(ange.run("share").status == 1)
  }

  @Test func withoutGitAllElseWorks() {
    sundsvall.environment["PATH"] = "/saknas"
    let answer = sundsvall.run("--as sundsvall share \(address)")
    #expect(answer.status == 74 && answer.messages.contains("apt install git"))
    #expect(sundsvall.run("--as sundsvall tick fp-612 modell-i-drift-alla").status == 0)
    #expect(sundsvall.run("status").status == 0)
  }

  @Test func aChangedJournalOfOnesOwnIsMended() throws {
    connect()
    for text in ["ett", "två", "tre"] {
      #expect(sundsvall.run("--as sundsvall note fp-612 \(text)").status == 0)
    }
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 fyra").status == 0)
    let path = try #require(sundsvall.journals.first)
    let right = text(path)
    try AtomicFile.replace(path, with: Array(right.replacing("två", with: "tvä").utf8))
    let refused = sundsvall.run("--as sundsvall publish --yes")
    #expect(refused.status == 1 && refused.messages.contains("check --mend"), "\(refused.messages)")
    let mended = sundsvall.run("check --mend")
    #expect(mended.messages.contains("1 publicerad rad som saknades kommer tillbaka"), "\(mended.messages)")
    #expect(text(path) == right)
    #expect(sundsvall.run("--as sundsvall publish --yes").text.contains("1 händelse publicerad"))
  }

  private func text(_ path: String) -> String { String(decoding: sundsvall.bytes(path), as: UTF8.self) }

  @Test func anEnvelopeGoesByHand() throws {
    let file = "\(server.folder)/kuvert"
    connect()
    #expect(ange.run("--as ange note fp-612 Från~Ånge").status == 0)
    #expect(ange.run("--as ange kuvert gör \(file)").status == 64)
    let made = ange.run("--as ange kuvert gör --yes \(file)")
    #expect(made.status == 0 && made.text.contains("1 händelse ligger i kuvertet"), "\(made.messages)")
    #expect(ange.run("--as ange envelope create --yes \(ange.folder)/ws/roadmap.yaml").status == 64)
    let opened = sundsvall.run("--as lansledning kuvert öppna \(file)")
    #expect(opened.status == 0 && opened.text.contains("1 ny händelse från Ånge"), "\(opened.messages)")
    #expect(opened.text.contains("Publicera för att förmedla"))
    let carried = sundsvall.run("--as lansledning publish --yes")
    #expect(carried.text.contains("förmedlade"), "\(carried.messages)")
    #expect(sundsvall.run("kuvert öppna \(sundsvall.folder)/ws/roadmap.yaml").status == 1)
    #expect(sundsvall.run("kuvert stäng x").status == 64)
  }

  /// What was invented for practice never reaches the real server.
  @Test func practiceAndTheRealThingAreKeptApart() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let folder = "\(ange.folder)/ova"
    #expect(ange.run("demo \(folder)").status == 0)
    ange.environment["FARDPLAN_WORKSPACE"] = folder
    let answer = ange.run("--as ange share \(address)")
    #expect(answer.status == 1 && answer.messages.contains("att öva i"), "\(answer.messages)")
    #expect(ange.run("share").status == 1)
    #expect(ange.run("--as ange publish --yes").status == 1)
  }
}
