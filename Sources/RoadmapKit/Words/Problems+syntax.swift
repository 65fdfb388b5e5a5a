extension PlanFault {
  /// The words for what libyaml said (its messages stand in its scanner and parser).
  static func syntaxWording(_ said: String) -> Wording {
    switch said {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      Wording(
        "Kolon på fel plats",
        "Ett kolon skiljer en nyckel från sitt värde. Här står det inne i en text eller på en rad med fel indrag.",
        "Sätt citattecken runt hela texten, eller rätta indraget.")
    case "could not find expected ':'":
      Wording(
        "Kolon saknas", "Programmet hittar ingen nyckel med värde på raden eller på raden före.",
        "Skriv nyckel, kolon, mellanslag och värde. Hör raden till texten ovanför, dra in den mer än nyckeln."
      )
    case "did not find expected key", "did not find expected <document start>",
      "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      Wording(
        "Indraget stämmer inte", "Det som hör ihop ska börja lika långt från kanten, med mellanslag.",
        "Jämför med raden ovanför. Flytta raden så att den börjar rakt under det den hör ihop med.")
    case "did not find expected ',' or ']'":
      Wording(
        "En lista med [ är inte avslutad",
        "Listan börjar här eller på en rad före, och allt efter [ läses som delar av den.",
        "Skriv kommatecken mellan delarna och ] sist. Ska texten börja med [, sätt citattecken runt den.")
    case "did not find expected ',' or '}'":
      Wording(
        "En post med { är inte avslutad",
        "Posten börjar här eller på en rad före, och allt efter { läses som delar av den.",
        "Skriv kommatecken mellan delarna och } sist. En text med kommatecken behöver citattecken.")
    case "found unexpected end of stream", "found unexpected document indicator":
      Wording(
        "Citattecken som inte avslutas", "Texten fortsätter till filens slut.",
        "Leta bakåt efter ett citattecken utan par, och sätt ett där texten slutar. Inne i en text går ” bra."
      )
    case "found character that cannot start any token":
      Wording(
        "Värdet börjar med ett tecken som inte får stå först",
        "Tecknen @, ` och % har en egen betydelse först i ett värde.", "Sätt citattecken runt värdet.")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      Wording(
        "Omvänt snedstreck i en text med citattecken",
        "Tillsammans med nästa bokstav betyder det något annat än det som står.",
        "Använd enkla citattecken (') runt texten, eller skriv snedstrecket två gånger.")
    case "did not find expected alphabetic or numeric character":
      Wording(
        "Värdet börjar med & eller *", "De tecknen har en egen betydelse först i ett värde.",
        "Sätt citattecken runt värdet.")
    default:
      Wording(
        "Programmet förstår inte raden",
        "Filens form stämmer inte här, eller på raden före. Resten av filen har inte lästs.",
        "Kontrollera indrag, kolon och citattecken. Sätt citattecken runt text med särskilda tecken.")
    }
  }
}
