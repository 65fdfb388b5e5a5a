extension Words {
  /// How long ago a day was: `i dag`, `12 dagar`, `3 månader`, `2 år`.
  public static func age(_ day: Day, from today: Day) -> String {
    let days = today.days(since: day)
    if days <= 0 { return "i dag" }
    if days < 60 { return count(days, "dag", "dagar") }
    var months = 2
    while day.adding(months: months + 1) <= today, months < 24 { months += 1 }
    if months < 24 { return count(months, "månad", "månader") }
    var years = 2
    while day.adding(months: 12 * (years + 1)) <= today, years < 1_000 { years += 1 }
    return count(years, "år", "år")
  }
}
