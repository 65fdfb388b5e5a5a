import Foundation

/// A push that breaks one rule: by whom, what is done in the clone, and the word by which the refusal is known.
struct WrongPush: Sendable {
  let name: String
  var writer: String? = "sundsvall"
  let reason: String
  /// What is pushed when it is not main.
  var refspec: [String] = ["main"]
  let make: @Sendable (GuardBench) throws -> Void

  /// Adds text to one's own journal and commits.
  private static func line(
    _ name: String, _ reason: String, _ text: @escaping @Sendable (GuardBench) -> String
  ) -> WrongPush {
    WrongPush(name: name, reason: reason) { bench in
      try bench.append(text(bench), to: GuardBench.own)
      try bench.commit()
    }
  }

  /// Puts a file and commits.
  private static func file(
    _ name: String, _ path: String, by writer: String = "sundsvall", _ reason: String, text: String = "x\n"
  ) -> WrongPush {
    WrongPush(name: name, writer: writer, reason: reason) { bench in
      try bench.write(text, to: path)
      try bench.commit()
    }
  }

  /// Puts an entry of any mode into the index and commits.
  private static func entry(_ name: String, _ mode: String, _ path: String, _ reason: String) -> WrongPush {
    WrongPush(name: name, reason: reason) { bench in
      let object = mode == "160000" ? bench.base : "HEAD:\(GuardBench.own)"
      let id = try bench.git("rev-parse", object).output.trimmingCharacters(in: .newlines)
      try bench.git("update-index", "--add", "--cacheinfo", "\(mode),\(id),\(path)")
      try bench.git("commit", "--quiet", "-m", "x")
    }
  }

  /// The plan changed by the leaders.
  private static func plan(_ name: String, _ reason: String, _ change: @escaping @Sendable (String) -> String)
    -> WrongPush
  {
    WrongPush(name: name, writer: "lansledning", reason: reason) { bench in
      try bench.write(change(bench.text("roadmap.yaml")), to: "roadmap.yaml")
      try bench.commit()
    }
  }

  static let all = references + histories + files + plans + lines

  private static let references = [
    WrongPush(name: "en annan gren", reason: "en enda gren", refspec: ["main:annan"]) { _ in },
    WrongPush(name: "en tagg", reason: "en enda gren", refspec: ["main:refs/tags/v1"]) { _ in },
    WrongPush(
      name: "ersatta objekt", reason: "en enda gren",
      refspec: ["main:refs/replace/\(String(repeating: "1", count: 40))"]
    ) { _ in },
    WrongPush(name: "rätt gren och en till", reason: "en enda gren", refspec: ["main", "main:annan"]) {
      bench in
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
    },
    WrongPush(name: "main tas bort", writer: "lansledning", reason: "kan inte tas bort", refspec: [":main"]) {
      _ in
    },
    WrongPush(name: "ingen nyckel", writer: nil, reason: "vet inte vem nyckeln hör till") { bench in
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
    },
    WrongPush(name: "en främlings nyckel", writer: "gavle", reason: "som inte finns i planen") { bench in
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
    },
  ]

  private static let histories = [
    WrongPush(name: "äldre historik", reason: "bygger inte på", refspec: ["--force", "main~1:main"]) { _ in },
    WrongPush(name: "omskriven historik", reason: "bygger inte på", refspec: ["--force", "main"]) { bench in
      try bench.git("commit", "--quiet", "--amend", "-m", "annat")
    },
    WrongPush(name: "ny rot", reason: "bygger inte på", refspec: ["--force", "rot:main"]) { bench in
      try bench.git("checkout", "--quiet", "--orphan", "rot")
      try bench.commit()
    },
    WrongPush(name: "sammanslagning", reason: "sammanslagna") { bench in
      try bench.git("checkout", "--quiet", "-B", "sida")
      try bench.append(LineMaker.tick(by: "sundsvall"), to: "journal/sundsvall/cccccccc.jsonl")
      try bench.commit()
      try bench.git("checkout", "--quiet", "main")
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      try bench.git("merge", "--quiet", "--no-ff", "-m", "x", "sida")
    },
    WrongPush(name: "en persons adress", reason: "avsändare som programmet inte skriver") { bench in
      try bench.git(
        "-c", "user.name=x", "commit", "--quiet", "--allow-empty", "-m", "x", "--author", "Anna A <anna@a.se>"
      )
    },
    WrongPush(name: "styrtecken i meddelandet", reason: "meddelande är för långt") { bench in
      try bench.git("commit", "--quiet", "--allow-empty", "-m", "\u{1B}[31mx")
    },
    WrongPush(name: "för långt meddelande", reason: "meddelande är för långt") { bench in
      try bench.git("commit", "--quiet", "--allow-empty", "-m", String(repeating: "x ", count: 8_000))
    },
    WrongPush(name: "egen teckenkodning", reason: "bär på mer än programmet skriver") { bench in
      try bench.git(
        "-c", "i18n.commitEncoding=latin1", "commit", "--quiet", "--allow-empty", "-m", "x")
    },
    WrongPush(name: "för många ändringar", reason: "fler än 100 ändringar") { bench in
      for _ in 0...100 { try bench.git("commit", "--quiet", "--allow-empty", "-m", "x") }
    },
    WrongPush(name: "ett fel som tas tillbaka", reason: "Journalen hör till ”timra”".lowercasedFirst) {
      bench in
      try bench.append(LineMaker.tick(by: "timra"), to: GuardBench.theirs)
      try bench.commit()
      try bench.git("revert", "--no-edit", "HEAD")
    },
    WrongPush(name: "ett fel före det rätta", reason: "hör inte till en arbetsyta") { bench in
      try bench.write("x", to: "README.md")
      try bench.commit()
      try FileManager.default.removeItem(atPath: bench.path("README.md"))
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
    },
  ]

  private static let files = [
    WrongPush(name: "flyttad journal", reason: "hör till ”timra”") { bench in
      try bench.git("mv", GuardBench.theirs, "journal/sundsvall/bbbbbbbb.jsonl")
      try bench.commit()
    },
    WrongPush(name: "borttagen journal", reason: "journalen är borttagen") { bench in
      try FileManager.default.removeItem(atPath: bench.path(GuardBench.own))
      try bench.commit()
    },
    WrongPush(name: "symbolisk länk", reason: "ingen vanlig fil (120000)") { bench in
      try FileManager.default.createSymbolicLink(
        atPath: bench.path("journal/sundsvall/cccccccc.jsonl"), withDestinationPath: "/etc/passwd")
      try bench.commit()
    },
    entry("körbar journal", "100755", GuardBench.own, "ingen vanlig fil (100755)"),
    entry("inbäddat förråd", "160000", "journal/sundsvall/cccccccc.jsonl", "ingen vanlig fil (160000)"),
    WrongPush(name: "mapp som inte hör hit", reason: "mappen hör inte till en arbetsyta") { bench in
      try bench.write("x\n", to: "anteckningar/djupt/nere/a")
      try bench.commit()
    },
    file("radbrytning i namnet", "a\nfel: b", "a?fel: b:1:1: fel: filen hör inte till en arbetsyta"),
    WrongPush(name: "en grupps fil", reason: "ingen vanlig fil (100664)") { bench in
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      try bench.sandbox.tool(
        "sh", "-c",
        """
        cd \(bench.clone)
        put() { git ls-tree $1 | sed "s/[0-9a-f]\\{40\\}\t$2$/$3\t$2/" | git mktree; }
        own=$(git ls-tree HEAD:journal/sundsvall | sed 's/^100644 /100664 /' | git mktree)
        root=$(put HEAD journal $(put HEAD:journal sundsvall $own))
        git reset --quiet --soft $(git commit-tree -p HEAD~1 -m x $root)
        """)
    },
    WrongPush(name: "för många nya journaler", reason: "9 nya journaler på en gång") { bench in
      for letter in "bcdefghij" {
        try bench.append(LineMaker.tick(by: "sundsvall"), to: "journal/sundsvall/zzzzzzz\(letter).jsonl")
      }
      try bench.commit()
    },
    file("främmande fil", "README.md", "hör inte till en arbetsyta"),
    file("attribut", ".gitattributes", "hör inte till en arbetsyta", text: "* merge=union\n"),
    file("attribut i mappen", "journal/sundsvall/.gitattributes", "namn som programmet inte skriver"),
    file("fel enhetsnamn", "journal/sundsvall/dator1.jsonl", "namn som programmet inte skriver"),
    file("listan över borttagna", "journal/purged.jsonl", by: "lansledning", "listan över borttagna"),
    file("ändrad rapport", GuardBench.report, by: "presidium", "fastställd rapport är ändrad"),
    file("tillagd i en rapport", "reports/2026-H1/mer.md", by: "presidium", "tillagd i den fastställda"),
    file("rapport av en kommun", "reports/2026-H2/report.md", "fastställs av presidiet"),
    WrongPush(name: "borttagen rapport", writer: "presidium", reason: "fastställd rapport är ändrad") {
      bench in
      try FileManager.default.removeItem(atPath: bench.path(GuardBench.report))
      try bench.commit()
    },
  ]

  private static let plans = [
    file("plan av en kommun", "roadmap.yaml", "ändras av länsledningen"),
    file("granne av en kommun", "plans/min.yaml", "ändras av länsledningen"),
    plan("trasig plan", "utan fel") { $0 + "okänd: 1\n" },
    plan("för stor plan", "för stor") { $0 + String(repeating: "# fyllning\n", count: 500_000) },
    plan("annat id", "id är ändrat") { $0.replacing("\nid: fardplan-nara-vard", with: "\nid: annan-plan") },
    WrongPush(name: "borttagen plan", writer: "lansledning", reason: "roadmap.yaml är borttagen") { bench in
      try FileManager.default.removeItem(atPath: bench.path("roadmap.yaml"))
      try bench.commit()
    },
  ]

  private static let lines = [
    line("rad med CRLF", "inte skriven av programmet") { _ in
      LineMaker.tick(by: "sundsvall").replacing("\n", with: "\r\n")
    },
    line("tom rad", "inte skriven av programmet") { _ in "\n" + LineMaker.tick(by: "sundsvall") },
    line("mellanslag efter kolon", "inte skriven av programmet") { _ in
      let body = LineMaker.head(LineMaker.newID(1_790_000_000_000), by: "sundsvall")
      return LineMaker.sealed(body.replacing(":", with: ": ") + ",\"do\":\"note\"")
    },
    line("fel kontrollsumma", "kontrollsumman stämmer inte") { _ in
      let line = LineMaker.tick(by: "sundsvall")
      return line.dropLast(5) + (line.hasSuffix("00\"}\n") ? "11\"}\n" : "00\"}\n")
    },
    line("samma nyckel två gånger", "står på fel plats") { _ in
      LineMaker.line(
        by: "sundsvall", ",\"do\":\"tick\",\"activity\":\"fp-612\",\"milestone\":\"a\",\"milestone\":\"b\"")
    },
    line("annans namn på raden", "skriven av ”timra”") { _ in LineMaker.tick(by: "timra") },
    line("annans id", "id används redan") { bench in
      LineMaker.line(
        by: "sundsvall", ",\"do\":\"note\",\"text\":\"x\"", id: LineMaker.id(bench.text(GuardBench.theirs)))
    },
    line("samma rad igen", "id används redan") { bench in
      bench.text(GuardBench.own).split(separator: "\n").first.map { $0 + "\n" } ?? ""
    },
    line("tid framåt", "tiden ligger framåt") { _ in
      LineMaker.line(by: "sundsvall", ",\"do\":\"note\",\"text\":\"x\"", ahead: 600)
    },
    line("för lång rad", "för lång") { _ in
      LineMaker.line(
        by: "sundsvall", ",\"do\":\"nytt\",\"fyllning\":\"\(String(repeating: "a", count: 17_000))\"")
    },
    line("avhuggen rad", "inte färdigskriven") { _ in String(LineMaker.tick(by: "sundsvall").dropLast(20)) },
    line("rad utan radslut", "inte färdigskriven") { _ in String(LineMaker.tick(by: "sundsvall").dropLast())
    },
    line("annans uppgift", "kan inte öppna grinden".replacing("kan inte", with: "inte kan")) { _ in
      LineMaker.line(by: "sundsvall", ",\"do\":\"pass-gate\",\"activity\":\"fp-612\",\"text\":\"x\"")
    },
    line("för en annan", "bocka milstolpar där") { _ in
      LineMaker.line(
        by: "sundsvall",
        ",\"do\":\"tick\",\"for\":\"timra\",\"activity\":\"fp-612\",\"milestone\":\"modell-vald\"")
    },
    line("möte som inte är ett id", "uppgiften ”meeting” är fel skriven") { _ in
      LineMaker.line(by: "sundsvall", ",\"do\":\"note\",\"meeting\":\"a b/../c\",\"text\":\"x\"")
    },
    line("tar tillbaka annans", "ta tillbaka det som andra") { bench in
      LineMaker.line(
        by: "sundsvall",
        ",\"do\":\"retract\",\"event\":\"\(LineMaker.id(bench.text(GuardBench.theirs)))\",\"text\":\"x\"")
    },
    line("styrtecken", "inte skriven av programmet") { _ in
      LineMaker.line(by: "sundsvall", ",\"do\":\"note\",\"text\":\"\u{1B}]0;x\u{7}\"")
    },
    WrongPush(name: "ändrad rad", reason: "ändrad eller borttagen") { bench in
      try bench.write(
        bench.text(GuardBench.own).replacing("modell-vald", with: "modell-valt"), to: GuardBench.own)
      try bench.commit()
    },
    WrongPush(name: "borttagen rad", reason: "ändrad eller borttagen") { bench in
      let lines = bench.text(GuardBench.own).split(separator: "\n")
      try bench.write(lines.dropLast().joined(separator: "\n") + "\n", to: GuardBench.own)
      try bench.commit()
    },
    WrongPush(name: "i annans journal", reason: "hör till ”timra”") { bench in
      try bench.append(LineMaker.tick(by: "timra"), to: GuardBench.theirs)
      try bench.commit()
    },
    WrongPush(name: "förmedlad rad med fel avsändare", writer: "presidium", reason: "skriven av ”presidium”")
    { bench in
      try bench.append(LineMaker.decide(by: "presidium"), to: GuardBench.theirs)
      try bench.commit()
    },
    WrongPush(name: "en främlings journal", writer: "presidium", reason: "som inte finns i planen") { bench in
      try bench.append(LineMaker.tick(by: "gavle"), to: "journal/gavle/aaaaaaaa.jsonl")
      try bench.commit()
    },
  ]
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
