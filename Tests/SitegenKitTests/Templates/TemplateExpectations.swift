import Mustache
import SitegenKit
import Testing

/// What swift-mustache makes of the same template.
enum MustacheOracle {
    case agrees
    /// It renders this instead, for the reason given beside the test.
    case renders(String)
    /// It does not parse this, for the reason given beside the test.
    case refuses
}

/// Holds a template to its output, here and in swift-mustache.
func expect(
    _ template: String, _ page: SampleValue = [:], partials: KeyValuePairs<String, String> = [:],
    renders expected: String,
    oracle: MustacheOracle = .agrees, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let (templates, findings) = compileTemplate(template, page, partials)
    #expect(findings == [], sourceLocation: sourceLocation)
    var out = Array("before ".utf8)
    templates.render("page", .record(page.values), into: &out)
    #expect(String(decoding: out, as: UTF8.self) == "before " + expected, sourceLocation: sourceLocation)

    if case .refuses = oracle {
        #expect(throws: (any Error).self, sourceLocation: sourceLocation) { try MustacheTemplate(string: template) }
        return
    }
    var library = MustacheLibrary()
    try library.register(template, named: "page")
    for (name, text) in partials { try library.register(text, named: name) }
    let other = library.render(page.oracle, withTemplate: "page")
    switch oracle {
    case .agrees: #expect(other == expected, "swift-mustache", sourceLocation: sourceLocation)
    case .renders(let text): #expect(other == text, "swift-mustache", sourceLocation: sourceLocation)
    case .refuses: break
    }
}

/// Holds a template to its findings. Each is its id, the tag at its place, its message, its notes and its help:
/// `SG081 {{x}}: message; note; help: text`.
func expect(
    _ template: String, _ page: SampleValue = [:], partials: KeyValuePairs<String, String> = [:],
    reports expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let (templates, findings) = compileTemplate(template, page, partials)
    let files = sources(template, partials)
    func text(_ place: Place) -> String {
        guard let source = files.first(where: { $0.file == place.file }) else { return "in \(place.file)" }
        return String(decoding: source.bytes[place.range], as: UTF8.self)
    }
    let reported = findings.map { finding in
        let notes = finding.notes.map { note in "; " + note.text + (note.place.map { " (\(text($0)))" } ?? "") }
        return "\(finding.rule.rawValue) \(finding.place.map(text) ?? "nowhere"): \(finding.message)\(notes.joined())"
            + (finding.help.map { "; help: \($0)" } ?? "")
    }
    #expect(reported == expected, sourceLocation: sourceLocation)
    // What has findings still renders something.
    var out: [UInt8] = []
    templates.render("page", .record(page.values), into: &out)
}

func compileTemplate(_ template: String, _ page: SampleValue, _ partials: KeyValuePairs<String, String>) -> (
    Templates, [Diagnostic]
) {
    Templates.compile(sources(template, partials), pages: [("page", page.record)])
}

private func sources(_ template: String, _ partials: KeyValuePairs<String, String>) -> [TemplateSource] {
    ([("page", template)] + partials.map { ($0.key, $0.value) }).map { name, text in
        TemplateSource(name: name, file: "templates/\(name).mustache", bytes: Array(text.utf8))
    }
}
