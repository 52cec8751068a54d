/// A declared field, the status or the authority, by which the entries of a catalogue can be filtered.
package struct FacetModel: TemplateModel {
    package struct Choice: TemplateModel {
        package var value: String
        package var label: String
        package var count: Int

        package static let modelName = "facet value"
        package static let variables: [Variable<Choice>] = [
            .text("value", "The value") { $0.value },
            .text("label", "What a reader is shown for it") { $0.label },
            .text("count", "How many entries have it") { String($0.count) },
        ]
    }

    package var field: String
    package var label: String
    package var choices: [Choice]

    package static let modelName = "facet"
    package static let variables: [Variable<FacetModel>] = [
        .text("field", "The name of the field; `status` and `authority` are built in") { $0.field },
        .text("label", "Its label") { $0.label },
        .list("choices", "The values that entries have for it") { $0.choices },
    ]
}
