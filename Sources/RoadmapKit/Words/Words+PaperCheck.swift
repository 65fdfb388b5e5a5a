/// What keeps somebody from reading a paper, in words.
extension Words {
  enum PaperFault {
    private static func fault(_ code: String, _ fact: String, _ reason: String, _ remedy: String) -> Problem {
      Wording(fact, reason, remedy).problem(code: "papper-\(code)")
    }
    private static let ours = "Det är ett fel i programmet. Rapportera det."
    private static let listener = "Den som får sidan uppläst vet annars inte vad det gäller."

    static let notReadable = fault(
      "olaslig", "sidan går inte att läsa", "Ett element saknar början eller slut.", ours)
    static let noLanguage = fault(
      "sprak", "sidan säger inte vilket språk den är på", "Då läses den upp med fel uttal.", ours)
    static let noTitle = fault("titel", "sidan har ingen titel", listener, "Ge den en titel.")
    static func mainHeadings(_ count: Int) -> Problem {
      fault(
        "huvudrubrik", "sidan har \(Words.count(count, "huvudrubrik", "huvudrubriker")) i stället för en",
        "Huvudrubriken säger vad hela sidan är.", ours)
    }
    static func levelSkipped(_ heading: String) -> Problem {
      fault(
        "rubrikniva", "rubriken \(quoted(heading)) hoppar över en nivå",
        "Den som går mellan rubriker tror att en saknas.", ours)
    }
    static func empty(_ name: String) -> Problem {
      fault(
        "tom", "\(kind(name)) är tom\(isNeuter(name) ? "t" : "")", listener,
        "Skriv något där, eller ta bort den.")
    }
    static let tableWithoutCaption = fault(
      "tabellrubrik", "en tabell saknar rubrik", listener, "Ge tabellen en rubrik.")
    static func tableWithoutHeads(_ table: String) -> Problem {
      fault(
        "kolumnrubrik", "tabellen \(quoted(table)) saknar kolumnrubriker",
        "En cell läses upp med sin kolumns rubrik.", ours)
    }
    static func rowWithoutHead(_ table: String, _ row: Int) -> Problem {
      fault(
        "radrubrik", "rad \(row) i tabellen \(quoted(table)) saknar radrubrik",
        "En cell läses upp med sin rads rubrik.", ours)
    }
    static func rowOfOtherWidth(_ table: String, _ row: Int, _ width: Int, _ wanted: Int) -> Problem {
      fault(
        "celler",
        "rad \(row) i tabellen \(quoted(table)) har \(Words.count(width, "cell", "celler")) i stället för \(wanted)",
        "Cellerna hamnar då under fel rubrik.", ours)
    }
    static func signWithoutWord(_ sign: String) -> Problem {
      fault(
        "tecken", "tecknet \(quoted(sign)) står utan ord i en cell", "Ett tecken utan ord hörs inte.",
        "Skriv ordet bredvid tecknet.")
    }
    static func chartWithoutTable(_ name: String) -> Problem {
      fault(
        "diagramtabell", "diagrammet \(quoted(name)) saknar tabell",
        "Den som inte ser bilden behöver siffrorna.",
        ours)
    }
    static let chartWithoutWords = fault(
      "diagramtext", "ett diagram saknar titel eller beskrivning",
      "Den som inte ser bilden behöver veta vad den visar.", "Ge diagrammet en titel och en beskrivning.")
    static func figuresOfOtherCount(_ chart: String, _ series: String) -> Problem {
      fault(
        "diagramvarden", "diagrammet \(quoted(chart)) har inte ett värde per etikett för \(quoted(series))",
        "Värdena hamnar då på fel plats.", ours)
    }
    static func figuresDiffer(_ chart: String, _ label: String) -> Problem {
      fault(
        "diagramsiffror",
        "tabellen till diagrammet \(quoted(chart)) har inte samma siffror för \(quoted(label))",
        "Den som läser tabellen får då ett annat svar än den som ser bilden.", ours)
    }
    static func nameTwice(_ id: String) -> Problem {
      fault("namn", "namnet \(quoted(id)) finns två gånger på sidan", "En länk leder då fel.", ours)
    }
    static func nowhere(_ id: String) -> Problem {
      fault(
        "lank", "en hänvisning leder till \(quoted(id)), som inte finns på sidan", "Den går inte att följa.",
        ours)
    }

    private static func kind(_ name: String) -> String {
      switch name {
      case "a": "en länk"
      case "ul", "ol", "dl": "en lista"
      case "li": "en punkt i en lista"
      case "th": "en rubrikcell"
      case "dt": "ett namn i en lista"
      case "caption": "en tabells rubrik"
      case "figcaption": "ett diagrams rubrik"
      case "p": "ett stycke"
      default: "en rubrik"
      }
    }
    private static func isNeuter(_ name: String) -> Bool { ["dt", "p"].contains(name) }
  }
}
