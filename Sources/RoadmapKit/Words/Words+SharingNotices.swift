extension ShareNotice {
  /// What happened and what to do about it, in whole sentences.
  public var sentence: String {
    switch self {
    case .planOnBothSides(let file, let copy, let lines):
      "Planen \(file) är ändrad både här och hos andra. De andras gäller nu. Din ligger i \(copy); "
        + "de skiljer sig på \(ShareNotice.places(lines)). Be länsledningen eller presidiet föra in det som ska med."
    case .restored: "Servern hade tappat en del av det som var publicerat. Nu finns det där igen."
    case .planChangedHere(let file):
      "Planen \(file) är ändrad bara här, och ändringen har inte publicerats. "
        + "Länsledningen och presidiet publicerar planer (med --with-plan)."
    case .planRefused(let file):
      "Den nya versionen av \(file) har fel och används inte. Planen som fanns här gäller. "
        + "Säg till den som ändrade den."
    case .journalDiffered(let file, let copy):
      "Journalen \(file) hade ändrats här på datorn, fast den är någon annans. "
        + "Nu stämmer den med den publicerade. Den ändrade texten ligger i \(copy)."
    case .ownDiffers(let file, let line):
      "Din journal \(file) är inte den som publicerades: den skiljer sig från rad \(line). "
        + "Inget av den publiceras förrän den är rättad med fardplan check --mend."
    case .envelopeContradicted(let file, let copy): Words.Envelope.contradicted(file, copy)
    case .unpublishedHere(let file, let count): Words.Envelope.unpublishedHere(file, count)
    case .journalOfAnother(let file):
      "Journalen \(file) skrivs av en annan användare på den här datorn. Den har fått vara."
    case .ownGrown(let file, let lines):
      "På servern har din journal \(file) fått \(Words.count(lines, "rad", "rader")) som inte kommer från den här "
        + "datorn. Nu finns de här också. Känner du inte igen dem: säg till den som sköter servern."
    case .ownCompleted(let file):
      "Din journal \(file) saknade något som du redan har publicerat. Det är tillbaka."
    case .reportDiffers(let folder):
      "Rapporten i \(folder) är en annan här än den som är publicerad. Den har fått vara. "
        + "Flytta mappen och hämta igen, så kommer den publicerade."
    case .purged(let count):
      "\(Words.count(count, "text är borttagen", "texter är borttagna")) för gott på servern, och därför även här."
    case .foreign(let count):
      "På servern ligger \(Words.count(count, "fil", "filer")) som inte hör till färdplanen. De är inte hämtade."
    }
  }

  /// The lines of a file: `rad 3 och 8–12`.
  private static func places(_ lines: [ClosedRange<Int>]) -> String {
    let shown = lines.prefix(6).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    let rest = lines.count - shown.count
    return "rad \(Words.list(shown + (rest > 0 ? ["på \(Words.number(rest)) ställen till"] : [])))"
  }
}
