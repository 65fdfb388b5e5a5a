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
    #expect(sundsvall.run("share").text.contains("2 utkast har inte lämnat huset."))
    #expect(sundsvall.run("log").text.ranges(of: "(UTKAST, har inte lämnat huset)").count == 2)
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
    #expect(sundsvall.run("share").text.contains("Allt som är skrivet här är publicerat."))
    #expect(!sundsvall.run("log").text.contains("UTKAST"))
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
    let left = sundsvall.run("--as lansledning publish --yes")
    #expect(left.status == 0 && left.text.contains("Den följer med först med --with-plan"), "\(left.text)")
    #expect(sundsvall.run("--as sundsvall publish --yes --with-plan").status == 77)
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
    #expect(
      empty.status == 1 && empty.messages.contains("ervern är tom") && !NewFolder.exists("\(ange.folder)/ny"))
    // A folder with something in it is not filled.
    connect()
    #expect(ange.run("init --from \(address) \(ange.folder)/ws").status == 64)
    #expect(ange.run("share").status == 1)
  }

  @Test func whoJoinsIsToldWhatHeCanDo() throws {
    // There is no workspace to go on with.
    let gone = ange.run("init --from git@nohost.invalid:f.git \(ange.folder)/ny")
    #expect(gone.status == 75 || gone.status == 74, "\(gone.messages)")
    #expect(!gone.messages.contains("Arbeta vidare"), "\(gone.messages)")
    let empty = ange.run("init --from \(address) \(ange.folder)/ny")
    #expect(empty.messages.contains("Länsledningen eller presidiet börjar"), "\(empty.messages)")
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let folder = join()
    // The plan's first line names it, and editors read it.
    #expect(NewFolder.exists("\(folder)/schema/roadmap.schema.json"))
  }

  @Test func aStepIsToldOnce() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    ange.input = CommandBench.input("", isTerminal: true)
    let joined = ange.run("init --from \(address) \(ange.folder)/ny")
    #expect(joined.status == 0 && joined.messages.components("hämtar …") == 1, "\(joined.messages)")
  }

  @Test func aPlanThatCannotBeUsedHereIsFetchedAnew() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let folder = join()
    let plan = "\(folder)/roadmap.yaml"
    let right = sundsvall.bytes("\(sundsvall.folder)/ws/roadmap.yaml")
    try AtomicFile.replace(plan, with: Array("roadmap: 1\nid: [\n".utf8))
    let broken = ange.run("fetch")
    #expect(broken.status == 1 && broken.text.hasPrefix("Hämtat kl. "), "\(broken.messages)")
    #expect(broken.messages.contains("ändrad bara här"), "\(broken.messages)")
    let next = right + Array("# ny\n".utf8)
    try AtomicFile.replace("\(sundsvall.folder)/ws/roadmap.yaml", with: next)
    #expect(sundsvall.run("--as lansledning publish --yes --with-plan").status == 0)
    let fetched = ange.run("fetch")
    #expect(fetched.status == 0 && fetched.text.contains("Ny plan: roadmap.yaml"), "\(fetched.messages)")
    #expect(ange.bytes(plan) == next)
  }

  @Test func aTextThatWasRemovedIsSaidToBe() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall note fp-612 hemligt").status == 0)
    let path = try #require(sundsvall.journals.first)
    let purged = try #require(Purge.purged(Array(sundsvall.bytes(path).dropLast()))) + [0x0A]
    try AtomicFile.replace(path, with: purged)
    let log = sundsvall.run("log")
    #expect(log.text.contains("(texten är borttagen)"), "\(log.text)")
  }

  @Test func theServersReasonsAreToldOnceEach() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 Två~team").status == 0)
    try sundsvall.refuse(
      address,
      """
        echo 'journal/ange/aaaaaaaa.jsonl:1:1: fel: journalen hör till ”ange”' >&2
        echo 'Orsak: Var och en skriver i sin egen journal. Länsledningen och' >&2
        echo '  presidiet kan förmedla andras.' >&2
        echo 'Gör så här: Publicera med den egna nyckeln.' >&2
        echo 'Servern tog inte emot något av det som skickades, och inget är ändrat där.' >&2
        exit 1
      """)
    let answer = sundsvall.run("--as sundsvall publish --yes")
    #expect(answer.status == 77)
    for part in ["Orsak: ", "Gör så här: ", "hör till ”ange”", "Inget är förlorat"] {
      #expect(answer.messages.components(part) == 1, "\(part): \(answer.messages)")
    }
    #expect(!answer.messages.contains("Servern tog inte emot något"), "\(answer.messages)")
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
    #expect(carried.text.contains("1 händelse från Ånge ur kuvert är förmedlad"), "\(carried.messages)")
    #expect(sundsvall.run("kuvert öppna \(sundsvall.folder)/ws/roadmap.yaml").status == 1)
    #expect(sundsvall.run("kuvert stäng x").status == 64)
  }

  @Test func anEnvelopeShowsExactlyWhatGoesInIt() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let file = "\(server.folder)/k"
    // With nothing to put in it nobody is warned or asked.
    let none = sundsvall.run("--as sundsvall kuvert gör \(file)1")
    #expect(none.status == 1 && none.text.isEmpty && none.messages.contains("inget att lägga i"))
    #expect(sundsvall.run("--as sundsvall note fp-612 Ett").status == 0)
    #expect(sundsvall.run("--as sundsvall kuvert gör --yes \(file)1").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 Två").status == 0)
    let made = sundsvall.run("--as sundsvall kuvert gör --yes \(file)2")
    #expect(made.text.contains("2 händelser läggs i kuvertet:") && made.text.contains("Två"))
    #expect(made.text.contains("2 händelser ligger i kuvertet") && made.text.contains("länsledningen"))
    // One that is there may be the only one.
    let again = sundsvall.run("--as sundsvall kuvert gör --yes \(file)2")
    #expect(again.status == 64 && again.messages.contains("finns redan"), "\(again.messages)")
    // Those who lead carry on what others wrote, and hand it to nobody above them.
    #expect(ange.run("--as ange note fp-612 Från~Ånge").status == 0)
    #expect(ange.run("--as ange kuvert gör --yes \(file)3").status == 0)
    #expect(sundsvall.run("--as lansledning kuvert öppna \(file)3").status == 0)
    let led = sundsvall.run("--as lansledning kuvert gör --yes \(file)4")
    #expect(led.text.contains("1 händelse ur kuvert som du har öppnat följer med"), "\(led.text)")
    #expect(!led.text.contains("länsledningen eller presidiet"))
    let all = sundsvall.run("--as sundsvall kuvert gör --all --yes \(file)5")
    #expect(all.text.contains("Kuvertet har allt som finns här: 3 händelser av 2 avsändare"), "\(all.text)")
    #expect(all.text.contains("3 händelser ligger i kuvertet"))
  }

  @Test func aFolderBeginsWithAnEnvelope() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall note fp-612 Två~team").status == 0)
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    let file = "\(server.folder)/allt"
    #expect(sundsvall.run("--as sundsvall kuvert gör --all --yes \(file)").status == 0)
    let folder = "\(ange.folder)/delad"
    let answer = ange.run("init --from \(file) \(folder)")
    #expect(answer.status == 0 && answer.text.contains("hämtad ur kuvertet"), "\(answer.messages)")
    ange.environment["FARDPLAN_WORKSPACE"] = folder
    #expect(ange.run("log").text.contains("Två team") && ange.run("check").status == 0)
    #expect(ange.run("share").status == 1)
    #expect(ange.run("--as ange share \(address)").status == 0)
    #expect(ange.run("--as ange note fp-612 Svar").status == 0)
    #expect(ange.run("--as ange publish --yes").text.contains("1 händelse publicerad"))
    // Less than all, and what is none, leave nothing behind.
    #expect(ange.run("--as ange note fp-612 Mer").status == 0)
    #expect(ange.run("--as ange kuvert gör --yes \(file)2").status == 0)
    for (name, words) in [
      ("\(file)2", "inget fullständigt kuvert"), ("\(folder)/roadmap.yaml", "inget kuvert"),
    ] {
      let refused = ange.run("init --from \(name) \(ange.folder)/ny")
      #expect(refused.status == 1 && refused.messages.contains(words), "\(refused.messages)")
      #expect(!NewFolder.exists("\(ange.folder)/ny"))
    }
  }

  /// A machine that forgot whose a journal is, and the command that it is told to use.
  @Test func aForgottenJournalIsTakenBack() throws {
    connect()
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 Ett").status == 0)
    #expect(sundsvall.run("--as sundsvall publish --yes").status == 0)
    #expect(sundsvall.run("--as sundsvall note fp-612 Två").status == 0)
    try #require(rename("\(sundsvall.folder)/.local", "\(sundsvall.folder)/glömt") == 0)
    let shared = sundsvall.run("--as sundsvall share \(address)")
    #expect(shared.messages.contains("fardplan check --mend"), "\(shared.messages)")
    #expect(sundsvall.run("log").text.contains("Två"))
    let mended = sundsvall.run("--as sundsvall check --mend")
    #expect(mended.messages.contains("görs till din"), "\(mended.messages)")
    #expect(sundsvall.run("--as sundsvall publish --yes").text.contains("1 händelse publicerad"))
    #expect(sundsvall.run("--as sundsvall check --mend").messages.contains("görs till din") == false)
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

extension String {
  /// How often `part` stands in it.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
