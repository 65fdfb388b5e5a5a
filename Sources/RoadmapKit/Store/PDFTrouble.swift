/// Why a PDF could not be made.
public enum PDFTrouble: Error, Equatable, Sendable {
  /// No Python of the user's has WeasyPrint.
  case notInstalled
  case tooSlow(seconds: Int)
  /// It needed more memory or time of the processor, or made more, than it may.
  case tooLarge
  /// WeasyPrint's own last words.
  case failed(String)
  /// There is no room for a folder to work in.
  case noFolder(ErrorNumber)
  /// Nobody wanted it any more.
  case cancelled
}

extension PDFTrouble {
  /// 74: neither the call nor the plan is wrong; something that the machine should have is not there or does not
  /// do what it should, which the table of the format counts as trouble with files.
  public var exitStatus: Int32 { 74 }

  public var problem: Problem {
    switch self {
    case .notInstalled:
      problem(
        "pdf-saknas", "PDF går inte att göra på den här datorn",
        "Den görs med WeasyPrint, som inte finns här.",
        "Installera med: sudo apt-get install weasyprint. HTML och DOCX går att göra utan det.")
    case .tooSlow(let seconds):
      problem(
        "pdf-tid", "PDF:en blev inte klar på \(seconds) sekunder", "Dokumentet är för stort för WeasyPrint.",
        "Gör HTML i stället, och skriv ut till PDF från webbläsaren.")
    case .tooLarge:
      problem(
        "pdf-storlek", "PDF:en kunde inte göras", "WeasyPrint behövde mer minne eller tid än det får ta.",
        "Gör HTML i stället, och skriv ut till PDF från webbläsaren.")
    case .failed(let words):
      problem(
        "pdf-fel", "PDF:en kunde inte göras", "WeasyPrint svarade: \(words)",
        "Gör HTML i stället, och rapportera felet.")
    case .noFolder(let number):
      problem(
        "pdf-mapp", "PDF:en kunde inte göras",
        "Ingen tillfällig mapp gick att göra i /tmp. \(number.swedish).",
        "Frigör utrymme och försök igen.")
    case .cancelled:
      problem("pdf-avbruten", "PDF:en avbröts", "Ingen fil har skrivits.", "Börja om när du vill.")
    }
  }

  private func problem(_ code: String, _ fact: String, _ reason: String, _ remedy: String) -> Problem {
    Problem(code: code, fact: fact, reason: reason, remedy: remedy)
  }
}
