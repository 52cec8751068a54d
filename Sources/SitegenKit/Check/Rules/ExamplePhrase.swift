extension Check {
    /// The reason phrase in an example is the code's name.
    static func examplePhrase(_ subject: Subject) -> [Finding] {
        guard let name = subject.entry.name else { return [] }
        return subject.examples.flatMap { _, spec, responses -> [Finding] in
            responses.filter { $0.code == subject.name }.compactMap { response in
                guard let phrase = response.phrase, phrase != name else { return nil }
                let diagnostic = Diagnostic(
                    .examplePhrase, "The example of \(subject.name) says \"\(phrase)\", but its name is \"\(name)\"",
                    at: response.place, help: "write `\(response.version) \(subject.name) \(name)`")
                return Finding(diagnostic: diagnostic, page: subject.index, section: spec.id.value)
            }
        }
    }
}
