extension Needless {
  /// Why nothing was written, in a sentence or two; it is no failure.
  public var sentence: String { "\(fact) Inget har skrivits." }

  /// The same without saying that nothing was written.
  var fact: String {
    switch self {
    case .alreadyTicked: "Milstolpen är redan bockad."
    case .notTicked: "Milstolpen är inte bockad."
    case .alreadyEstablished: "Milstolpen är redan införd."
    case .sameStatus(let status): "Statusen är redan ”\(Words.status(status))”."
    case .sameOutlook(let outlook):
      outlook == .none
        ? "Det finns ingen bedömning att ta bort." : "Bedömningen är redan ”\(Words.outlook(outlook))”."
    case .sameDue(let due): "Tiden är redan \(Words.partialDay(due))."
    case .sameValue(let value): "Värdet för perioden är redan \(Words.number(value))."
    case .alreadyFulfilled: "Det är redan angivet som genomfört."
    case .nothingReported: "Det finns inget rapporterat att bekräfta än."
    case .alreadyRedacted: "Texten är redan dold."
    case .meetingAlreadyOpen: "Mötet är redan öppnat."
    case .meetingAlreadyClosed: "Mötet är redan avslutat."
    case .alreadyFollowedUp: "Området är redan uppföljt på mötet."
    case .nothingToUndo: "Det finns inget att ångra."
    case .nothingToRedo: "Det finns inget att göra om."
    case .signalIsClosed: "Signalen är redan avslutad."
    case .assignmentIsClosed: "Uppdraget är redan avslutat."
    case .gateIsOpen: "Grinden är redan öppen."
    case .isStopped: "Aktiviteten är redan stoppad."
    }
  }
}
