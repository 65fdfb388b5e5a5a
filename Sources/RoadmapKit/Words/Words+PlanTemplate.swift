extension Words {
  /// A plan to begin with, for `init`: small, complete and without problems.
  public static let planTemplate = """
    # yaml-language-server: $schema=schema/roadmap.schema.json
    #
    # En ny färdplan. Byt ut texterna mot era egna och kör "fardplan kontrollera" efteråt.
    #
    #   - Ändra aldrig ett id när något har rapporterats, och använd aldrig ett gammalt id till något nytt.
    #   - Säger källan ingenting om en sak, så utelämna raden. Programmet visar då "anges inte".
    #   - Skriv funktioner och organ, aldrig namn på personer.

    roadmap: 1
    id: ny-fardplan
    title: Ny färdplan
    kind: cooperation
    standing: proposal
    period: {from: 2026, to: 2030}

    # De som rapporterar. Kortnamnet har högst fyra bokstäver och står överst i matrisen.
    organisations:
      - {id: kommun-a, name: Kommun A, short: A, kind: municipality}
      - {id: kommun-b, name: Kommun B, short: B, kind: municipality}
      - {id: regionen, name: Regionen, short: Reg, kind: region}

    # Länsledningen skriver för alla, presidiet rapporterar vidare till högsta tjänsteledningen.
    bodies:
      - {id: kd-rd, name: Högsta tjänsteledningen}
      - {id: lansledning, name: Länsledningen, reports-to: kd-rd}
      - {id: presidium, name: Länsledningens presidium, part-of: lansledning, reports-to: kd-rd}

    areas:
      - {id: barn-unga, name: Barn och unga}
      - {id: vuxna, name: Vuxna}
      - {id: aldre, name: Äldre}

    activities:
      - id: aktivitet-1
        title: Den första aktiviteten
        heading: 2026
        lead: lansledning
        purpose: Vad som ska bli bättre, och för vem.
        milestones:
          - {id: plan-beslutad, title: Lokal plan beslutad}
          - {id: arbetet-i-gang, title: Arbetet är i gång}
          - {id: uppfoljt, title: Resultatet är uppföljt}

    """
}
