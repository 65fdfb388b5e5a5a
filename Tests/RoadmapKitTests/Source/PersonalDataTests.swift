import Testing

@testable import RoadmapKit

/// What may not stand in a public record: invented numbers of the tax agency's test series.
@Suite struct PersonalDataTests {
  @Test(arguments: [
    "19121212-1212", "191212121212", "121212-1212", "1212121212", "121212+1212", "nr 19121212-1212.",
    "(121212-1212)", "121212 1212", "1912 1212 1212", "121212–1212", "19121212\u{2011}1212",
    "121212\u{200B}1212",
    "１２１２１２-１２１２", "x121212-1212y", "701063-2391", "först 5, sedan 121212-1212", "12-12-12-12-12",
    "811218.9876", "811218/9876", "811218\n9876", "811218 — 9876", "1981-12-18-9876", "1981.12.18-9876",
    "(811218)-9876", "⁸¹¹²¹⁸-⁹⁸⁷⁶", "1912\u{301}1212-1212",
  ])
  func aValidPersonalNumberIsFound(text: String) {
    #expect(PersonalData.findings(in: text).first == .personalNumber)
  }

  @Test(arguments: [
    "121212-1213", "19121312-1212", "19121200-1212", "121232-1212", "12121212121", "221212121212",
    "1212121212123",
    "121212-121", "2026-11-21", "7 av 8, 21 områden", "", "dnr 2024/1234-5", "121212 och 1212",
    "Möte 2026-02-12 0830", "Möte 2026-03-19 1400", "KS 2025-01-15 2025", "väntetid 10 11 12 13 14",
    "24HSN1831",
  ])
  func otherNumbersAreNotTaken(text: String) {
    #expect(!PersonalData.findings(in: text).contains(.personalNumber))
  }

  @Test(arguments: ["nagon@example.se", "skriv till a.b@sub.example.com.", "åsa@exämple.se"])
  func anEmailAddressIsWarnedAbout(text: String) {
    #expect(PersonalData.findings(in: text) == [.emailAddress])
  }

  @Test(arguments: ["@sundsvall", "a @ b", "a@b", "a@b.c", "5 st@20 kr", "@"])
  func aSignAloneIsNoAddress(text: String) {
    #expect(!PersonalData.findings(in: text).contains(.emailAddress))
  }

  @Test(arguments: [
    "060-19 10 00", "+46 60 19 10 00", "ring 070-123 45 67!", "(060) 191000", "0046 60 191000",
  ])
  func aPhoneNumberIsWarnedAbout(text: String) {
    #expect(PersonalData.findings(in: text) == [.phoneNumber])
  }

  @Test(arguments: ["2026-11-21", "100 000 000 kr", "0,5", "0-6 år", "kl. 09.00", "2024/00123456"])
  func otherNumbersAreNoPhoneNumbers(text: String) {
    #expect(PersonalData.findings(in: text).isEmpty)
  }

  @Test func eachSortIsToldOnceTheGravestFirst() {
    let text = "a@example.se, b@example.se, 121212-1212, 060-19 10 00"
    #expect(PersonalData.findings(in: text) == [.personalNumber, .emailAddress])
  }
}
