import RoadmapKit
import Testing

@Suite struct PlanSchemaTests {
  /// The published schema is the one that the vocabulary gives.
  @Test func publishedSchemaIsTheVocabularys() {
    var root = Golden.folder(of: #filePath)
    for _ in 0..<3 { root = Golden.folder(of: root) }
    Golden.expect(PlanSchema.text, in: "\(root)/schema/roadmap.schema.json")
  }

  @Test func schemaIsTheSameEveryTime() { #expect(PlanSchema.text == PlanSchema.text) }

  @Test func everyKeyOfTheVocabularyIsInTheSchema() {
    let text = PlanSchema.text
    for field in PlanShape.plan.fields { #expect(text.contains("\"\(field.key)\": {")) }
    #expect(text.contains("\"additionalProperties\": false"))
  }
}
