extension PlanFault {
  /// The words of a fault in the file's form; nil for all others.
  var formWording: Wording? {
    switch self {
    case .tooLarge(let bytes):
      Wording(
        "Filen är för stor",
        "Den är på \(Words.number(PlanFault.megabytes(bytes))) megabyte, och en plan får vara högst"
          + " \(YAMLNodes.largestFile >> 20).",
        "Kontrollera att det är rätt fil. Lägg annars en del av planen i en egen fil i mappen plans.")
    case .empty:
      Wording(
        "Filen innehåller ingen plan", "Den är tom eller har bara kommentarer.",
        "Skriv planen här, eller ta tillbaka en tidigare version av filen.")
    case .notUTF8:
      Wording(
        "Filen är inte sparad som UTF-8",
        "Här står ett tecken i en annan teckenkodning, ofta å, ä eller ö från ett äldre program. Det skulle bli"
          + " fel tecken på skärmen och i rapporter.",
        "Spara om filen i en textredigerare och välj teckenkodningen UTF-8.")
    case .byteOrderMark:
      Wording(
        "Filen börjar med ett osynligt tecken",
        "Tecknet kallas BOM och läggs till av en del program i Windows. Planer sparas utan det, så att samma"
          + " plan alltid är samma fil.",
        "Spara om filen och välj UTF-8, inte UTF-8 med BOM.")
    case .controlCharacter(let scalar): PlanFault.control(scalar)
    case .syntax(let said): PlanFault.syntaxWording(said)
    case .tooDeep:
      Wording(
        "Uppgifterna ligger i för många nivåer",
        "En plan får ha högst \(YAMLNodes.deepest) nivåer inuti varandra.",
        "Kontrollera indrag, klamrar och hakparenteser på raden.")
    case .tooManyNodes:
      Wording(
        "För många uppgifter i filen",
        "En plan får ha högst \(Words.number(YAMLNodes.mostNodes)) nycklar och värden.",
        "Lägg en del av planen i en egen fil i mappen plans.")
    case .anchor: PlanFault.shortcut("Märke med & framför ett värde", "Ta bort märket.", sign: "&")
    case .alias: PlanFault.shortcut("Hänvisning med * i stället för ett värde", "Skriv ut värdet.", sign: "*")
    case .tag: PlanFault.shortcut("Märke med ! framför ett värde", "Ta bort märket.", sign: "!")
    case .mergeKey:
      PlanFault.shortcut("Sammanslagning med <<", "Skriv ut nycklarna här och ta bort raden.", sign: nil)
    case .directive:
      Wording(
        "Rad som börjar med %", "En plan behöver inga inställningar, och programmet följer dem inte.",
        "Ta bort raden med % och raden med tre bindestreck.")
    case .complexKey:
      Wording(
        "Nyckeln är inte ett enkelt ord", "Nycklar skrivs som de är, till exempel title, utan citattecken.",
        "Ta bort det som står runt nyckeln.")
    case .secondDocument:
      Wording(
        "Filen har en andra del, efter tre bindestreck", "En fil är en plan. Resten skulle aldrig läsas.",
        "Ta bort raden med tre bindestreck, eller lägg resten i en egen fil i mappen plans.")
    case .duplicateKey(let key):
      Wording(
        "Nyckeln \(quoted(key)) står två gånger", "Det går inte att veta vilken av raderna som gäller.",
        "Behåll en av dem. Är det två poster i en lista ska var och en börja med ett bindestreck.")
    default: nil
    }
  }

  private static func control(_ scalar: UInt32) -> Wording {
    switch scalar {
    case 0x09:
      Wording(
        "Tabb i filen",
        "En tabb är olika bred i olika program, och indraget avgör vad som hör ihop i planen.",
        "Byt ut tabben mot mellanslag.")
    case 0x0D:
      Wording(
        "Radslut från Windows i filen",
        "Planer sparas med enkla radslut (LF), så att samma plan är samma fil hos alla.",
        "Spara om filen med radslutet LF. Valet står ofta längst ned i textredigerarens fönster.")
    default:
      Wording(
        "Osynligt tecken i filen (U+\(padded(hexadecimal: scalar)))",
        "Sådana tecken kan dölja eller flytta text för den som läser.",
        "Ta bort tecknet. Syns det inte, skriv om raden för hand; det följer ofta med inklistrad text.")
    }
  }

  /// Megabytes with one decimal, rounded up.
  private static func megabytes(_ bytes: Int) -> Decimal6 {
    let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
    return Decimal6(millionths: Int64(tenths) * 100_000)
  }

  private static func padded(hexadecimal value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func shortcut(_ fact: String, _ remedy: String, sign: String?) -> Wording {
    let quote = sign.map { " Ska texten börja med \($0), sätt citattecken runt den." } ?? ""
    return Wording(
      fact, "En plan skrivs ut utan genvägar, så att den som läser ser allt på sin plats.", remedy + quote)
  }
}
