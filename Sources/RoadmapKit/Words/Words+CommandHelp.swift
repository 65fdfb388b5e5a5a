/// The help of the command line, laid out from the table of commands.
extension Words {
  public enum CommandHelp {
    /// The overview: what the program is, its commands, and the options that go everywhere.
    public static var overview: String {
      var lines = [
        "fardplan – färdplanen för nära vård, i terminalen", "",
        "Ensamt öppnar programmet sina vyer. Med ett kommando svarar det på raden under.", "",
        "Kommandon",
      ]
      let names = commands.map { guide in
        guide.aliases.isEmpty ? guide.name : "\(guide.name) (\(guide.aliases.joined(separator: ", ")))"
      }
      let width = (names.map(\.count).max() ?? 0) + 2
      for (name, guide) in zip(names, commands) { lines += entry(name, guide.summary, width) }
      lines += ["", "Går före eller efter alla kommandon"] + options(globalOptions)
      lines += ["", "Mer om ett kommando: fardplan hjälp KOMMANDO"]
      return lines.joined(separator: "\n") + "\n"
    }

    /// The help of one command.
    public static func text(_ guide: CommandGuide) -> String {
      var lines = [
        "fardplan \(guide.usage)", "",
        "  \(guide.summary.prefix(1).uppercased())\(guide.summary.dropFirst()).",
      ]
      for detail in guide.details { lines += wrapped(detail, indent: 2) }
      if !guide.aliases.isEmpty { lines += ["", "  Heter också: \(guide.aliases.joined(separator: ", "))"] }
      if !guide.options.isEmpty { lines += ["", "Val"] + options(guide.options) }
      lines += ["", "Val som går överallt: fardplan hjälp"]
      return lines.joined(separator: "\n") + "\n"
    }

    private static func options(_ options: [CommandGuide.Option]) -> [String] {
      let names = options.map { $0.names.joined(separator: ", ") + ($0.value.map { " \($0)" } ?? "") }
      let width = (names.map(\.count).max() ?? 0) + 2
      return zip(names, options).flatMap { entry($0, $1.summary, width) }
    }

    private static func entry(_ name: String, _ text: String, _ width: Int) -> [String] {
      let first = "  " + name + String(repeating: " ", count: max(2, width - name.count))
      let broken = wrapped(text, indent: 0, width: 79 - first.count)
      return broken.enumerated().map { index, line in
        (index == 0 ? first : String(repeating: " ", count: first.count)) + line
      }
    }

    private static func wrapped(_ text: String, indent: Int, width: Int = 79) -> [String] {
      var lines: [String] = []
      var line = ""
      for word in text.split(separator: " ") {
        if !line.isEmpty, indent + line.count + 1 + word.count > width {
          lines.append(String(repeating: " ", count: indent) + line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      return lines + [String(repeating: " ", count: indent) + line]
    }
  }
}
