import Markdown

extension Check {
    /// A section contains what the catalogue asks for: a code block, an HTTP response, a list, a link.
    static func sectionContent(_ subject: Subject) -> [Finding] {
        // Read back once, and only where a section needs it.
        lazy var body = subject.page.body.readable
        return subject.declaredSections.compactMap { section, spec in
            guard let content = spec.contains, !subject.contains(content, in: section, of: body) else { return nil }
            let what = content.description
            let diagnostic = Diagnostic(
                .sectionContent, "The section \"\(spec.title)\" of \(subject.name) has no \(what)",
                at: subject.place(of: section),
                notes: [Diagnostic.Note("`contains: \(content.rawValue)` is set in", at: spec.id.place)],
                help: subject.help("add one", .sectionContent, spec))
            return Finding(diagnostic: diagnostic, page: subject.index, section: spec.id.value)
        }
    }
}

extension SectionSpec.Content {
    fileprivate var description: String {
        switch self {
        case .code: "code block"
        case .http: "HTTP response in a code block marked `http`"
        case .list: "list"
        case .link: "link"
        }
    }
}

extension Check.Subject {
    fileprivate func contains(
        _ content: SectionSpec.Content, in section: Entry.Section, of body: @autoclosure () -> Prose
    ) -> Bool {
        let heading = page.body.headings[section.heading]
        switch content {
        case .code: return !samples(in: section).isEmpty
        case .http: return !responses(in: section).isEmpty
        case .list:
            let html = body().html[heading.outer.upperBound..<heading.end]
            return html.contains(tag: "<ul") || html.contains(tag: "<ol")
        case .link:
            return body().holes.contains { hole in
                guard case .link = hole.kind else { return false }
                return heading.outer.upperBound <= hole.offset && hole.offset < heading.end
            }
        }
    }

    /// The code blocks of a section.
    func samples(in section: Entry.Section) -> [Prose.CodeSample] {
        page.body.codeBlocks.filter { $0.heading == section.heading }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(tag: StaticString) -> Bool {
        let tag = Array(tag.description.utf8)
        return indices.contains {
            $0 + tag.count <= endIndex && self[$0] == tag[0] && self[$0..<$0 + tag.count].elementsEqual(tag)
        }
    }
}
