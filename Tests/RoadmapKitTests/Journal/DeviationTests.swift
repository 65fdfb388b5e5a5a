import Testing

@testable import RoadmapKit

/// A line is canonical by its spelling; every other spelling of the same event is damaged.
///
/// All lines here carry the right checksum, so that nothing but the spelling decides.
@Suite struct DeviationTests {
  @Test(arguments: [
    #","do":"tick","activity":"a","milestone":"b""#, #","role":"","do":"note""#, #","do":"note","text":"""#,
    #","do":"tick","for":"ange","on":"2026-11-20","meeting":"m","activity":"a","milestone":"b","area":"c","text":"t""#,
    #","role":"r","do":"tick","plan":"p","activity":"a","milestone":"b","x":1,"y":[{"z":-7},true,false,[],{}]"#,
    #","do":"note","activity":"a","area":"c""#, #","do":"goal","activity":"a","year":2026"#,
    #","do":"note","aa":1,"ab":1,"b":{"q":"\u200b","a":0}"#,
    #","do":"status","activity":"a","status":"s","milestone":"m""#,
    #","do":"open-meeting","meeting":"m","present":["timra"]"#,
    #","do":"note","text":"\"\\\u0000\udb40\udc01""#,
    #","do":"note","x":9007199254740991,"y":-9007199254740991,"z":0"#,
  ])
  func canonicalLinesAreRead(rest: String) {
    #expect(LineForge.fault(LineForge.line(rest)) == nil)
  }

  @Test(arguments: [
    // Blanks.
    #", "do":"note""#, #","do": "note""#, #","do" :"note""#, #","do":"note" "#, #","do":"note","x":[1, 2]"#,
    "\t,\"do\":\"note\"", #","do":"note","x":{ }"#, #","do":"note","x":[ ]"#,
    // The order of the keys, and keys given twice.
    #","do":"tick","milestone":"b","activity":"a""#,
    #","do":"tick","activity":"a","area":"c","milestone":"b""#,
    #","do":"note","role":"r""#, #","do":"note","on":"2026-11-20","for":"ange""#,
    #","do":"note","meeting":"m","plan":"p""#,
    #","do":"note","for":"ange","plan":"p""#, #","do":"note","do":"note""#,
    #","role":"r","role":"r","do":"note""#,
    #","do":"note","b":1,"a":1"#, #","do":"note","a":1,"a":1"#, #","do":"note","text":"t","text":"t""#,
    #","do":"note","text":"t","x":1"#, #","do":"note","x":1,"activity":"a""#,
    #","do":"tick","text":"t","activity":"a","milestone":"b""#,
    #","do":"tick","activity":"a","x":1,"milestone":"b""#, #","do":"note","activity":"a","activity":"a""#,
    #","do":"note","v":1"#,
    #","do":"note","c":"00000000""#,
    // Escapes where none are needed, and none where they are.
    #","do":"note","text":"\u0041""#, #","do":"note","text":"\/""#, #","do":"note","text":"\n""#,
    #","do":"note","text":"\t""#, #","do":"note","text":"\u0022""#, #","do":"note","text":"\u005c""#,
    #","do":"note","text":"\u00e5""#, #","do":"note","text":"\ud83d\ude00""#, #","d\u006f":"note""#,
    #","do":"n\u006fte""#, #","do":"note","text":"\u200B""#, #","do":"note","text":"\uE000""#,
    #","do":"note","text":"\ud800""#, #","do":"note","text":"\udc00""#, #","do":"note","text":"\udb40""#,
    #","do":"note","text":"\udb40x""#, #","do":"note","text":"\udb40\u200b""#, #","do":"note","text":"\u20""#,
    #","do":"note","text":"\x41""#, #","do":"note","text":"\""#,
    "\u{2C}\"do\":\"note\",\"text\":\"\u{200B}\"",
    ",\"do\":\"note\",\"text\":\"\u{1}\"", ",\"do\":\"note\",\"text\":\"\t\"",
    ",\"do\":\"note\",\"text\":\"\u{7F}\"",
    ",\"do\":\"note\",\"text\":\"\u{85}\"", ",\"do\":\"note\",\"text\":\"\u{AD}\"",
    ",\"do\":\"note\",\"text\":\"\u{2028}\"",
    ",\"do\":\"note\",\"text\":\"\u{FEFF}\"", ",\"do\":\"note\",\"text\":\"\u{E000}\"",
    ",\"do\":\"note\",\"text\":\"\u{E0001}\"",
    ",\"do\":\"note\",\"text\":\"\0\"", ",\"do\":\"note\",\"x\":[\"\u{202E}\"]",
    #","do":"note","x":["\u0041"]"#,
    // Numbers and words.
    #","do":"note","x":1.0"#, #","do":"note","x":1e3"#, #","do":"note","x":01"#, #","do":"note","x":-0"#,
    #","do":"note","x":+1"#, #","do":"note","x":-"#, #","do":"note","x":null"#, #","do":"note","x":NaN"#,
    #","do":"note","x":True"#, #","do":"note","x":tru"#, #","do":"note","x":9007199254740992"#,
    #","do":"note","x":99999999999999999999"#, #","do":"note","x":0x1"#, #","do":"note","x":'a'"#,
    #","do":"note","x":"#,
    // Commas, colons and brackets.
    #","do":"note","#, #",,"do":"note""#, #","do":"note","x":[1,]"#, #","do":"note","x":[,1]"#,
    #","do":"note","x":[1"#,
    #","do":"note","x":{"a":1,}"#, #","do":"note","x":{"a"}"#, #","do":"note","x":{a:1}"#,
    #","do":"note","x":]"#,
    #","do":"note"}{"x":1"#, #","do":"note","x":[[[[[[[[[1]]]]]]]]]"#, #","do""note""#, #","do":"note""x":1"#,
    // Keys that are missing.
    "", #","activity":"a""#, #","do":"tick""#, #","do":"tick","activity":"a""#,
    #","do":"plan","activity":"a","milestone":"b""#,
    #","do":"goal","activity":"a""#, #","do":"open-meeting""#, #","do":"retract""#,
    #","do":"measure","indicator":"i","period":"2026""#,
  ])
  func otherSpellingsAreDamaged(rest: String) {
    #expect(LineForge.fault(LineForge.line(rest)) != nil)
  }

  @Test(arguments: [
    #","do":1"#, #","role":7,"do":"note""#, #","do":"note","on":"2026-11-31""#,
    #","do":"note","on":"2026-W47""#,
    #","do":"note","on":20261121"#, #","do":"note","for":"Ånge""#, #","do":"note","for":"""#,
    #","do":"note","plan":["p"]"#,
    #","do":"note","meeting":"""#, #","do":"note","text":7"#, #","do":"note","text":["t"]"#,
    #","do":"note","activity":7"#,
    #","do":"note","area":"-""#, #","do":"measure","indicator":"A","period":"2026","value":"1""#,
    #","do":"measure","indicator":"a","period":"2026","value":1"#,
    #","do":"retract","event":"01m7yp4nzgq4zj6t9xb7c5d0ef""#,
    #","do":"retract","event":"x""#, #","do":"answer","signal":7"#,
    #","do":"goal","activity":"a","year":"tjugo""#,
    #","do":"goal","activity":"a","year":"""#, #","do":"goal","activity":"a","year":-26"#,
    #","do":"goal","activity":"a","year":20266"#,
    #","do":"goal","activity":"a","year":[2026]"#, #","do":"open-meeting","meeting":"m","present":"timra""#,
    #","do":"open-meeting","meeting":"m","present":{"a":1}"#,
    #","do":"open-meeting","meeting":"m","present":[7]"#,
    #","do":"open-meeting","meeting":"m","present":["Timrå, Ånge"]"#,
    #","do":"open-meeting","meeting":"m","present":[["a"]]"#,
  ])
  func valuesOfTheWrongSortAreDamaged(rest: String) {
    #expect(LineForge.fault(LineForge.line(rest)) != nil)
  }
}
