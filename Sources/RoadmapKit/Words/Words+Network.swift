/// What is said of a workspace on a network file system, which is named as people know it.
extension Words {
  public enum Network {
    private static func place(_ name: String) -> String { "Arbetsytan ligger på en nätverksdisk (\(name))" }

    /// What the interface says when it opens: what is so, and how to go on.
    public static func opening(_ name: String, mayWrite: Bool) -> (fact: String, remedy: String) {
      guard mayWrite else {
        return (
          "\(place(name)) och kan bara läsas.",
          "Kopiera den till den egna disken, eller starta med --allow-network-fs."
        )
      }
      return ("\(place(name)). Andras ändringar syns inom fem sekunder.", onePerTime)
    }

    /// What the interface says as long as nothing may be written.
    public static func readOnly(_ name: String) -> String {
      "Nätverksdisk (\(name)): bara läsning, om inte --allow-network-fs väljs."
    }

    private static let onePerTime = "Låsen är inte säkra där: låt bara ett program i taget skriva."

    /// After a command has written.
    public static func written(_ name: String) -> String {
      "Obs: \(place(name).prefix(1).lowercased())\(place(name).dropFirst()). \(onePerTime)"
    }
  }
}
