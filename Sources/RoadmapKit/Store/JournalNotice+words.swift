extension JournalNotice {
  /// What was put right in one's own journal, in Swedish.
  public var swedish: String {
    switch self {
    case .torn(let copy):
      "En rad som aldrig blev färdigskriven har flyttats till \(copy). Det som var sparat finns kvar."
    case .cutZeros: "Tomma tecken i slutet av din journal har tagits bort."
    case .completedLine: "Sista raden i din journal saknade radslut och har avslutats."
    case .newDevice(let reason):
      "Din journal \(reason.swedish). En ny journal har påbörjats; den gamla finns kvar."
    }
  }
}

extension NewDeviceReason {
  fileprivate var swedish: String {
    switch self {
    case .fileMissing: "finns inte kvar i arbetsytan"
    case .fileShorter: "är kortare än när du senast skrev, som efter en återställd kopia"
    case .fileDiffers: "är inte den som du senast skrev i, som i en kopierad mapp"
    }
  }
}
