/// How a Word file looks.
///
/// Where Word has a style of its own it is used, so that its name is shown in the reader's language, and the
/// navigation pane, the table of contents and screen readers know what it means.
enum DOCXStyles {
  static let styles = XMLText.literal(
    """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
    <w:color w:val="1A1A1A"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="sv-SE"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:suppressAutoHyphens/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/>\
    </w:pPr></w:pPrDefault>
    </w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
    <w:spacing w:before="0" w:after="200" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
    <w:spacing w:before="320" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
    <w:spacing w:before="240" w:after="60" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="1F3A5F"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>\
    <w:uiPriority w:val="99"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="ListBullet2"><w:name w:val="List Bullet 2"/><w:basedOn w:val="Normal"/>\
    <w:uiPriority w:val="99"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>\
    <w:spacing w:after="60"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/>\
    <w:next w:val="Normal"/><w:uiPriority w:val="35"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
    <w:spacing w:before="200" w:after="80" w:line="240" w:lineRule="auto"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="404040"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>\
    <w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
    <w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>\
    <w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>\
    </w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Warning"><w:name w:val="Varning"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:pBdr>\
    <w:top w:val="single" w:sz="12" w:space="5" w:color="9B1C1C"/>\
    <w:left w:val="single" w:sz="12" w:space="6" w:color="9B1C1C"/>\
    <w:bottom w:val="single" w:sz="12" w:space="5" w:color="9B1C1C"/>\
    <w:right w:val="single" w:sz="12" w:space="6" w:color="9B1C1C"/></w:pBdr>\
    <w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:ind w:left="142" w:right="142"/>\
    </w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="7A1414"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Fact"><w:name w:val="Uppgift"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="40"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Tabelltext"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:suppressAutoHyphens w:val="0"/>\
    <w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
    <w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CellHead"><w:name w:val="Tabellrubrik"/>\
    <w:basedOn w:val="Cell"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="CellNumber"><w:name w:val="Tabelltal"/>\
    <w:basedOn w:val="Cell"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SmallCell"><w:name w:val="Tabelltext liten"/>\
    <w:basedOn w:val="Cell"/><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr>\
    <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SmallCellHead"><w:name w:val="Tabellrubrik liten"/>\
    <w:basedOn w:val="SmallCell"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SmallCellNumber"><w:name w:val="Tabelltal liten"/>\
    <w:basedOn w:val="SmallCell"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNote"><w:name w:val="Tabellslut"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="0"/></w:pPr>\
    <w:rPr><w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Tabell med rubriker"/>\
    <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A5F"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="A7AFB8"/></w:tblBorders><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>\
    <w:shd w:val="clear" w:color="auto" w:fill="E3EAF2"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>\
    <w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>
    </w:styles>
    """)

  /// Bullets in two levels.
  static let numbering = XMLText.literal(
    """
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>\
    <w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr>\
    <w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/></w:rPr></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet2"/>\
    <w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="714" w:hanging="357"/></w:pPr>\
    <w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/></w:rPr></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    </w:numbering>
    """)
}
