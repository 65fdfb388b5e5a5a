import Glibc

/// A Store error in words: what is so, why, and what one can do about it.
public struct StoreErrorWords: Equatable, Sendable {
  public var fact: String
  public var reason: String
  public var remedy: String

  init(_ fact: String, _ reason: String, _ remedy: String) {
    self.fact = fact
    self.reason = reason
    self.remedy = remedy
  }
}

extension StoreError {
  /// The exit status of a command that ends with this error: 75 when someone else holds the lock, else 74.
  public var exitStatus: Int32 {
    if case .locked = self { return 75 }
    return 74
  }

  /// The error as three short Swedish sentences.
  ///
  /// Paths stand as they are and must be made safe before display.
  public var words: StoreErrorWords {
    switch self {
    case .notSaved(let path, let number):
      StoreErrorWords(
        "Ändringen är inte sparad i \(path).", "\(number.swedish).",
        "Läs in igen, se efter vad som finns kvar och försök på nytt.")
    case .diskFull(let path, let number):
      StoreErrorWords(
        "Ändringen är inte sparad i \(path).", "\(number.swedish).", "Frigör utrymme och försök igen.")
    case .readOnly(let path, let number):
      StoreErrorWords(
        "Det går inte att skriva i \(path).", "\(number.swedish).",
        "Be den som äger mappen om skrivrätt, eller använd en annan arbetsyta.")
    case .locked(_, let holder):
      StoreErrorWords(
        "Ändringen är inte sparad.", Self.holding(holder), "Vänta tills den är klar och försök igen.")
    case .cannotRead(let path, let number):
      StoreErrorWords("\(path) går inte att läsa.", "\(number.swedish).", "Kontrollera rättigheter och disk.")
    case .missing(let path):
      StoreErrorWords("\(path) finns inte.", "Filen eller mappen saknas.", "Kontrollera namnet.")
    case .alreadyExists(let path):
      StoreErrorWords("\(path) finns redan.", "Filen skrivs inte över.", "Välj ett annat namn.")
    case .ownFiles(let path, let name):
      StoreErrorWords(
        "\(path) skrivs inte över.", "Där ligger ”\(name)”, som programmet inte har gjort.",
        "Flytta det någon annanstans och försök igen.")
    case .notARegularFile(let path):
      StoreErrorWords(
        "\(path) används inte.", "Det är en länk, en mapp eller något annat än en vanlig fil.",
        "Ersätt den med en vanlig fil.")
    case .notAFolder(let path):
      StoreErrorWords(
        "\(path) används inte.", "Det är en länk eller en fil, inte en mapp.",
        "Ersätt den med en vanlig mapp.")
    case .severalNames(let path):
      StoreErrorWords(
        "\(path) skrivs inte.", "Filen har ett namn till på disken (hård länk).",
        "Ersätt den med en egen kopia.")
    case .notOwned(let path):
      StoreErrorWords(
        "\(path) används inte.", "Mappen tillhör en annan användare.",
        "Kör som den användaren, eller sätt XDG_STATE_HOME till en egen mapp.")
    case .networkFileSystem(let kind, let path):
      StoreErrorWords(
        "\(path) skrivs inte.",
        "Mappen ligger på en nätverksdisk (\(kind.name)), där lås inte är säkra.",
        "Ha den på den egna disken, eller skriv ändå med --allow-network-fs.")
    case .tooLarge(let path, let limit):
      StoreErrorWords(
        "\(path) läses inte.", "Filen är större än \(Self.size(limit)).",
        "Dela upp den, eller kontrollera att det är rätt fil.")
    case .changedMeanwhile(let path):
      StoreErrorWords(
        "Inget är ändrat i \(path).", "Filen ändrades av någon annan under tiden.",
        "Läs in igen och försök på nytt.")
    case .invalidName(let name):
      StoreErrorWords(
        "Namnet ”\(name)” kan inte användas.", "Det innehåller tecken som inte får finnas där.",
        "Använd a–z, 0–9 och bindestreck.")
    case .notWholeLines:
      StoreErrorWords(
        "Ändringen är inte sparad.", "Raden är inte hel. Det är ett fel i programmet.",
        "Rapportera felet.")
    case .noHome:
      StoreErrorWords(
        "Programmet vet inte var det ska spara.", "Hemmappen är okänd.", "Sätt HOME till din hemmapp.")
    case .noWorkspace(let path):
      StoreErrorWords(
        "Ingen arbetsyta hittades.", "roadmap.yaml finns varken i \(path) eller i någon mapp ovanför.",
        "Gå till arbetsytan, eller ange den med --workspace MAPP.")
    case .cannotWatch(let path, let number):
      StoreErrorWords(
        "Ändringar i \(path) visas inte av sig själva.", "\(number.swedish).", "Läs in igen för hand.")
    }
  }

  private static func holding(_ holder: LockHolder?) -> String {
    guard let holder else { return "Arbetsytan är låst av ett annat program." }
    return "Arbetsytan är låst av process \(holder.process) sedan \(holder.since)."
  }

  private static func size(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) byte"
  }
}

extension ErrorNumber {
  /// The reason in Swedish, without a full stop.
  public var swedish: String {
    switch code {
    case ENOSPC: "Disken är full"
    case EDQUOT: "Ditt utrymme på disken är slut"
    case EIO: "Disken svarar med fel"
    case EROFS: "Disken är skrivskyddad"
    case EACCES, EPERM: "Du har inte rätt till det"
    case ENOENT: "Mappen eller filen saknas"
    case EFBIG: "Filen får inte bli större"
    case EMFILE, ENFILE: "För många filer är öppna"
    case ENAMETOOLONG: "Namnet är för långt"
    default: "Systemet svarar med fel \(code)"
    }
  }
}
