/// What a Word file says about itself: title and language, and no person, day or place; and how Word is to treat it.
enum DOCXProperties {
  static func core(title: String) -> [UInt8] {
    XMLText.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      [
        .element("dc:title", [.text(short(title))]), .literal("<dc:language>sv-SE</dc:language>"),
      ]
    ).part
  }

  static let app = XMLText.literal(
    """
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>fardplan</Application></Properties>
    """
  ).part

  /// Word's present behaviour, Swedish, and words broken where a style asks for it.
  static let settings = XMLText.literal(
    """
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:zoom w:percent="100"/>
    <w:defaultTabStop w:val="567"/>
    <w:autoHyphenation/>
    <w:characterSpacingControl w:val="doNotCompress"/>
    <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
    </w:compat>
    <w:themeFontLang w:val="sv-SE"/>
    <w:decimalSymbol w:val=","/>
    <w:listSeparator w:val=";"/>
    </w:settings>
    """)

  /// As much of a text as Word keeps in a property.
  static func short(_ text: String) -> String {
    text.unicodeScalars.count <= 250
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(249))) + "…"
  }
}
