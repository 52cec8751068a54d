extension Check {
    /// The entry's own response shows every header that its field of required headers lists; `A|B` asks for one of the two.
    static func exampleHeader(_ subject: Subject) -> [Finding] {
        subject.examples.flatMap { _, spec, responses -> [Finding] in
            guard let name = spec.headers, let field = subject.entry.field(name),
                let response = responses.first(where: { $0.code == subject.name })
            else { return [] }
            return field.value.items.compactMap { item in
                let choices = RequiredHeader(item.text).choices
                guard !choices.contains(where: { response.headers.contains($0.lowercased()) }) else { return nil }
                let headers = choices.quotedList
                let diagnostic = Diagnostic(
                    .exampleHeader, "The example of \(subject.name) lacks the header \(headers)", at: response.place,
                    notes: [Diagnostic.Note("required by the field `\(name)`, from", at: field.place)],
                    help: "add `\(choices.first ?? ""): ...` below the status line")
                return Finding(diagnostic: diagnostic, page: subject.index, section: spec.id.value)
            }
        }
    }
}
