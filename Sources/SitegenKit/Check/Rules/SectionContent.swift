import Markdown

extension Check {
    /// A section contains what the catalogue asks for: a code block, an HTTP response, a list, a link.
    static func sectionContent(_ subject: Subject) -> [Finding] {
        subject.declaredSections.compactMap { section, spec in
            guard let content = spec.contains, !section.hasContent, !subject.hasMade(content, in: section) else {
                return nil
            }
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
    /// Whether a table of codes, which was made when all pages were known, holds it.
    fileprivate func hasMade(_ content: SectionSpec.Content, in section: Entry.Section) -> Bool {
        !page.tables.isEmpty && page.body.readable.holds(content, below: section.heading)
    }
}

extension Prose {
    /// Whether what stands below a heading holds what a catalogue can ask for.
    func holds(_ content: SectionSpec.Content, below heading: Int) -> Bool {
        let part = headings[heading].outer.upperBound..<headings[heading].end
        switch content {
        case .code: return codeBlocks.contains { $0.heading == heading }
        case .http: return codeBlocks.contains { $0.heading == heading && $0.isHTTP && $0.holdsResponse }
        case .list: return holdsList(in: part)
        case .link:
            return holes.contains { hole in
                guard case .link = hole.kind else { return false }
                return part.contains(hole.offset)
            }
        }
    }

    /// Whether a list begins in a part of its HTML.
    private func holdsList(in part: Range<Int>) -> Bool {
        html.withUnsafeBytes { html in
            var offset = part.lowerBound
            while true {
                offset = html.firstIndex(of: UInt8(ascii: "<"), in: offset..<part.upperBound)
                guard offset + 3 <= part.upperBound else { return false }
                let name = (html[offset + 1], html[offset + 2])
                if name == (UInt8(ascii: "u"), UInt8(ascii: "l")) || name == (UInt8(ascii: "o"), UInt8(ascii: "l")) {
                    return true
                }
                offset += 1
            }
        }
    }
}
