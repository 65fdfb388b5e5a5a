/// The spellings that the reader takes, as members of a schema (patterns in ECMA-262).
///
/// `patternErrorMessage` is what editors show instead of the pattern.
enum SchemaSpelling {
  private static let identifier = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?"
  private static let year = "(?!0000)[0-9]{4}"
  private static let monthDay =
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"

  /// An id such as `2025` or `true` is no text to an editor.
  static let id: [(String, JSONText)] =
    [("type", .types("string", "integer", "boolean"))]
    + pattern(identifier, "Ett id har små bokstäver a–z, siffror och bindestreck, högst 40 tecken.")
    + [("minimum", .number(0))]
  static let link: [(String, JSONText)] =
    [("type", .types("string", "integer", "boolean"))]
    + pattern("\(identifier)(#\(identifier))?", "Skriv ett id, eller en annan plans id, # och ett id där.")
    + [("minimum", .number(0))]
  static let decimal: [(String, JSONText)] =
    [("type", .types("number", "string"))]
    + pattern("-?[0-9]{1,12}(\\.[0-9]{1,6})?", "Skriv ett tal med decimalpunkt, utan mellanslag och enhet.")
    + [("exclusiveMinimum", .number(-1_000_000_000_000)), ("exclusiveMaximum", .number(1_000_000_000_000))]
  static let flag: [(String, JSONText)] =
    [("type", .types("boolean", "string"))] + pattern("(true|false)", "Skriv true eller false.")
  static let day: [(String, JSONText)] =
    [("type", .text("string"))] + pattern("\(year)-\(monthDay)", "Skriv en dag, till exempel 2027-06-30.")
  /// The spellings of ``PartialDay``; a year alone is a number to an editor.
  static let partialDay: [(String, JSONText)] =
    [("type", .types("string", "integer"))]
    + pattern(
      "(\(year)(-(0[1-9]|1[0-2])|-Q[1-4]|-W(0[1-9]|[1-4][0-9]|5[0-3])|-\(monthDay)|/[0-9]{4})?|--\(monthDay))",
      "Skriv 2027, 2027-06, 2027-Q2, 2027-W35, 2027-06-30, 2024/2025 eller --01-30 (varje år).")
    + [("minimum", .number(1_000)), ("maximum", .number(9_999))]

  private static func pattern(_ expression: String, _ message: String) -> [(String, JSONText)] {
    [("pattern", .text("^\(expression)$")), ("patternErrorMessage", .text(message))]
  }
}
