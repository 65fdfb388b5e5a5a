extension ShareTrouble {
  /// What is wrong with an envelope.
  public enum EnvelopeFault: Hashable, Sendable {
    /// The file is no envelope, or is cut off.
    case notOne
    /// It rests on something that has not been fetched here.
    case restsOnMore
    /// It holds only what is new, and a workspace cannot begin with it.
    case increment
    /// There is nothing to put in it.
    case nothing
    /// It comes from another plan than this workspace's.
    case otherPlan(theirs: String, own: String)
    /// One of the two is marked, as invented for practice.
    case otherMarking(theirs: String?, own: String?)
    /// The plan in it cannot be read.
    case brokenPlan
    /// It says something else than what is here.
    case contradicts(file: String, line: Int)
    /// It holds something that is no plain file where one belongs, or one that is too large.
    case strange(file: String)
    /// What was fetched last is damaged on this machine, and nothing can be held to it.
    case fetchedIsDamaged
  }
}

extension ShareTrouble.EnvelopeFault {
  /// What is said of the envelope `file`: fact, reason, remedy.
  func words(_ file: String) -> (fact: String, reason: String, remedy: String) {
    switch self {
    case .notOne:
      ("\(file) är inget kuvert", "Den är något annat, eller kom inte fram hel.", "Be om kuvertet på nytt.")
    case .restsOnMore:
      (
        "\(file) kan inte öppnas än", "Det bygger på händelser som inte finns här.",
        "Hämta först, eller be om ett fullständigt kuvert: fardplan kuvert gör --all FIL."
      )
    case .increment:
      (
        "\(file) är inget fullständigt kuvert",
        "Det har bara det som är nytt, och bygger på händelser som inte följer med.",
        "Be om ett fullständigt: fardplan kuvert gör --all FIL."
      )
    case .nothing:
      (
        "Det finns inget att lägga i kuvertet", "Allt ditt är redan publicerat.",
        "Ett fullständigt: fardplan kuvert gör --all FIL."
      )
    case .otherPlan(let theirs, let own):
      (
        "Kuvertet \(file) hör till en annan färdplan", "I kuvertet är det \(theirs), här är det \(own).",
        "Inget är taget ur det. Öppna det i den arbetsyta som det hör till."
      )
    case .otherMarking(let theirs, let own):
      (
        own == nil
          ? "Kuvertet \(file) kommer från en arbetsyta att öva i" : "Det här är en arbetsyta att öva i",
        "Färdplanen är märkt ”\(own ?? theirs ?? "")”, och den \(own == nil ? "här" : "i kuvertet") är det inte.",
        "Påhittat och riktigt blandas aldrig. Inget är taget ur kuvertet."
      )
    case .brokenPlan:
      (
        "Färdplanen i kuvertet \(file) går inte att läsa", "roadmap.yaml saknas i det eller har fel.",
        "Inget är taget ur det. Be om ett nytt kuvert när planen är rättad."
      )
    case .contradicts(let place, let line):
      (
        "Kuvertet \(file) säger emot det som finns här", "Rad \(line) i \(place) är en annan i kuvertet.",
        "Inget är taget ur det. Fråga den som gjorde kuvertet."
      )
    case .strange(let place):
      (
        "Kuvertet \(file) används inte", "\(place) i det är ingen vanlig fil, eller för stor.",
        "Inget är taget ur det. Fråga den som gjorde kuvertet."
      )
    case .fetchedIsDamaged:
      (
        "Kuvert kan inte göras eller öppnas just nu",
        "Det som hämtades senast har skadats på den här datorn.", "Hämta det igen först: fardplan hämta."
      )
    }
  }
}
