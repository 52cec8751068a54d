extension Check {
    /// One of the responses in an example is the entry's own.
    static func exampleCode(_ subject: Subject) -> [Finding] {
        subject.examples.compactMap { _, spec, responses in
            guard let last = responses.last, !responses.contains(where: { $0.code == subject.name }) else {
                return nil
            }
            let diagnostic = Diagnostic(
                .exampleCode, "The example of \(subject.name) answers with \(last.code)", at: last.place,
                help: "show a response whose status line is `\(last.version) \(subject.name)`")
            return Finding(diagnostic: diagnostic, page: subject.index, section: spec.id.value)
        }
    }
}
