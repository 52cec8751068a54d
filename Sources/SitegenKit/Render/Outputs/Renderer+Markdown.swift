import Markdown

extension Renderer {
    /// A page in Markdown: its title, the facts of an entry, and the body as its author wrote it.
    func markdown(_ twin: Plan.Twin) -> [UInt8] {
        switch twin {
        case .page(let index):
            let page = site.pages[index]
            if page.entry != nil { return markdownEntry(index) }
            var out = title(page.title)
            append(body(of: index), to: &out)
            if page.isIndex, let children = site.children[page.url] {
                append(list(children, from: page.url), to: &out)
            }
            return out
        case .catalogue(let catalogue, let page): return markdownCatalogue(catalogue, page)
        case .codeClass(let catalogue, let index): return markdownClass(catalogue, index)
        case .faq(let page): return markdownFAQ(page)
        }
    }

    // MARK: Pages

    private func markdownEntry(_ index: Int) -> [UInt8] {
        let page = site.pages[index]
        guard let entry = page.entry else { return [] }
        var out = title(page.title)
        if let field = entry.field(.summary) { append(markdown(of: field, index).map { $0 + [0x0A] } ?? [], to: &out) }
        append(Array(facts(index, entry).joined().utf8), to: &out)
        append(body(of: index), to: &out)
        return out
    }

    private func markdownCatalogue(_ index: Int, _ page: Int?) -> [UInt8] {
        let catalogue = site.catalogues[index]
        let url = catalogue.id + "/"
        var out = title(page.map { site.pages[$0].title } ?? catalogue.title)
        if let page {
            append(body(of: page), to: &out)
        } else if let text = catalogue.description {
            append(Array((MarkdownText.escaped(text) + "\n").utf8), to: &out)
        }
        for group in site.listings[index].groups {
            if let codeClass = group.codeClass.map({ catalogue.classes[$0] }) {
                append(Array("## \(MarkdownText.escaped(codeClass.label))\n".utf8), to: &out)
                if let text = codeClass.summary { append(Array((MarkdownText.escaped(text) + "\n").utf8), to: &out) }
            }
            append(list(group.entries, from: url), to: &out)
        }
        return out
    }

    private func markdownClass(_ index: Int, _ number: Int) -> [UInt8] {
        let catalogue = site.catalogues[index]
        let codeClass = catalogue.classes[number]
        var out = title(codeClass.label)
        if let text = codeClass.summary { append(Array((MarkdownText.escaped(text) + "\n").utf8), to: &out) }
        append(list(site.listings[index].groups[number].entries, from: catalogue.url(of: codeClass)), to: &out)
        return out
    }

    private func markdownFAQ(_ index: Int?) -> [UInt8] {
        var out = title(site.title(of: Site.faqURL) ?? "")
        if let index { append(body(of: index), to: &out) }
        for (number, question) in site.questions.enumerated() {
            let page = site.pages[question.page]
            let headings = page.body.headings
            let heading = headings[question.heading]
            append(Array("## \(MarkdownText.escaped(heading.text))\n".utf8), to: &out)
            func end(of index: Int) -> Int {
                let later = headings[(index + 1)...].first { !$0.nested && $0.level <= headings[index].level }
                return later?.range.lowerBound ?? page.bodyRange.upperBound
            }
            // In a quote or list the answer ends with it, which the source does not tell.
            if !heading.nested {
                var start = heading.range.upperBound
                for other in site.questions(within: number) where headings[other].range.lowerBound >= start {
                    let part = start..<headings[other].range.lowerBound
                    append(body(of: question.page, part, on: Site.faqURL), to: &out)
                    start = end(of: other)
                }
                append(body(of: question.page, start..<end(of: question.heading), on: Site.faqURL), to: &out)
            }
            let target = Site.Target.inside(url: page.url, fragment: heading.id)
            let address = markdownAddress(target, from: Site.faqURL) ?? ""
            append(Array("From: \(MarkdownText.link(page.title, address))\n".utf8), to: &out)
        }
        return out
    }

    // MARK: Parts

    private func title(_ text: String) -> [UInt8] { Array("# \(MarkdownText.escaped(text))\n".utf8) }

    /// A block, with an empty line before it.
    private func append(_ block: [UInt8], to out: inout [UInt8]) {
        guard !block.isEmpty else { return }
        out.append(0x0A)
        out += block
    }

    /// Pages with what they say of themselves.
    private func list(_ pages: [Int], from url: String) -> [UInt8] {
        var out: [UInt8] = []
        for index in pages {
            let page = site.pages[index]
            out.append(contentsOf: "- ".utf8)
            MarkdownText.appendLink(site.label(of: index), to: &out) {
                _ = append(.inside(url: page.url, fragment: ""), from: url, to: &$0)
            }
            if !page.description.isEmpty {
                out.append(contentsOf: ": ".utf8)
                out.append(contentsOf: MarkdownText.escaped(page.description).utf8)
            }
            out.append(0x0A)
        }
        return out
    }

    /// The body of a page, or a part of it, with links that lead on from the twin of `url`.
    private func body(of index: Int, _ part: Range<Int>? = nil, on url: String? = nil) -> [UInt8] {
        let page = site.pages[index]
        let targets = site.targets[index][0]
        var edits = MarkdownEdits(page.body, of: page.source.bytes, in: part ?? page.bodyRange) {
            append(targets[$0], from: url ?? page.url, to: &$1)
        }
        edits.include(page.body.codeBlocks)
        if !page.body.made.isEmpty {
            let tables = site.tables[index] ?? []
            edits.make(page.body.made) { markdown(tables[$0], on: url ?? page.url) }
        }
        if let entry = page.entry, entry.sectionLevel > 2 { edits.raise(page.body.headings) }
        var out: [UInt8] = []
        out.reserveCapacity(page.bodyRange.count + page.bodyRange.count / 8)
        edits.write(into: &out)
        return out
    }

    /// Where a link leads from a page's twin: to another twin where there is one. Nil for what stays as it is written.
    func markdownAddress(_ target: Site.Target, from page: String) -> String? {
        var address: [UInt8] = []
        return append(target, from: page, to: &address) ? String(decoding: address, as: UTF8.self) : nil
    }

    /// Appends the same. False for what stays as it is written.
    private func append(_ target: Site.Target, from page: String, to out: inout [UInt8]) -> Bool {
        guard case .inside(let url, let fragment) = target else { return false }
        if url != page || fragment.isEmpty {
            let name = markdownFile(of: url)
            if let base = site.settings.url {
                out.append(contentsOf: base.utf8)
                out.append(contentsOf: Address.path(url).utf8)
                out.append(contentsOf: name.utf8)
            } else {
                Address.appendRelative(from: page, to: url + name, &out)
            }
        }
        if !fragment.isEmpty {
            out.append(UInt8(ascii: "#"))
            out.append(contentsOf: Address.encodedFragment(fragment).utf8)
        }
        return true
    }

    /// What the file of a URL is called that a twin leads to, behind the URL.
    private func markdownFile(of url: String) -> String {
        // At a folder's URL is a page, and of these only the one that searches has no twin.
        let isPage = url.utf8.last.map { $0 == UInt8(ascii: "/") } ?? true
        if isPage, url != Site.searchURL || site.routes[url] != .search {
            return hasTwin(url, Plan.markdownName) ? Plan.markdownName : ""
        }
        return site.settings.links == .file ? Address.output(url).behind(url) : ""
    }

    // MARK: Facts

    /// A list of what the page of the entry shows at a glance, each fact with its source.
    private func facts(_ index: Int, _ entry: Entry) -> [String] {
        let page = site.pages[index]
        let catalogue = site.catalogues[entry.catalogue]
        var facts: [String] = []
        func add(_ label: String, _ text: String?, _ source: String? = nil) {
            guard let text, !text.isEmpty else { return }
            facts.append(
                "- \(MarkdownText.escaped(label)): \(text)\(source.map { " ([source](\(MarkdownText.destination($0))))" } ?? "")\n"
            )
        }
        func field(_ builtIn: BuiltInField) -> String? {
            entry.field(builtIn).map { MarkdownText.escaped($0.value.text) }
        }
        func entries(_ pages: [Int]) -> String {
            pages.map { other in
                let target = Site.Target.inside(url: site.pages[other].url, fragment: "")
                return MarkdownText.link(site.label(of: other), markdownAddress(target, from: page.url) ?? "")
            }.joined(separator: ", ")
        }
        add("Status", entry.lifeCycle.rawValue)
        add("Removed", field(.removed))
        add("Expires", field(.expires))
        add("Reason", field(.reason))
        let replacement = entry.field(.replacedBy).flatMap {
            site.codes.page($0.value.text, from: entry.catalogue, at: $0.place).0
        }
        add("Replaced by", replacement.map { entries([$0]) })
        if let codeClass = site.listings[entry.catalogue].classOf[index].map({ catalogue.classes[$0] }) {
            let target = Site.Target.inside(url: catalogue.url(of: codeClass), fragment: "")
            add("Class", MarkdownText.link(codeClass.label, markdownAddress(target, from: page.url) ?? ""))
        }
        add("Defined by", catalogue.authority(entry.authority).map { MarkdownText.escaped($0.name) })
        add("Since", field(.since))
        add("Former names", field(.aliases))
        for spec in catalogue.declaredFields where !spec.isHidden {
            guard let field = entry.field(spec.name) else { continue }
            let text = markdown(of: field, index).map { String(decoding: $0, as: UTF8.self) }
            add(
                spec.label, text ?? field.value.items.map { fact($0, field, entry, page) }.joined(separator: ", "),
                entry.source(of: spec))
        }
        add("Related", entries(site.related[index]))
        return facts
    }

    private func fact(_ value: FieldValue, _ field: Entry.Field, _ entry: Entry, _ page: Page) -> String {
        switch value {
        case .url(let address): return "<\(address)>"
        case .code(let name):
            guard let other = site.codes.page(name, from: entry.catalogue, at: field.place).0 else { return name }
            let target = Site.Target.inside(url: site.pages[other].url, fragment: "")
            return MarkdownText.link(name, markdownAddress(target, from: page.url) ?? "")
        case .string(let text) where site.catalogues[entry.catalogue].holdsHeaders(field.name):
            return RequiredHeader(text).words.map { "\($0.mark)`\($0.header)`" }.joined()
        default: return MarkdownText.escaped(value == field.value ? value.text : value.enclosed)
        }
    }

    /// A field's lines of Markdown, on one line; nil for a field that has none.
    private func markdown(of field: Entry.Field, _ index: Int) -> [UInt8]? {
        guard !field.texts.isEmpty else { return nil }
        let page = site.pages[index]
        let lines = zip(field.texts, field.value.items).map { text, item in
            line(item.text, page.texts[text], site.targets[index][text], from: page.url)
        }
        return Array(lines.joined(separator: ", ".utf8))
    }

    /// One line of Markdown. Its bytes are not always those of the file, so that it is read once more for the places of
    /// its links.
    func line(_ text: String, _ prose: Prose, _ targets: [Site.Target], from url: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var made = prose
        let links = prose.links
        if !links.isEmpty {
            let labels = links.compactMap { link in
                CodeLabels.label(in: link.destination).map { Reference(label: $0, destination: link.destination) }
            }
            made = Document.parse(bytes, in: 0..<bytes.count, references: labels).prose(html: site.settings.html) {
                _ in nil
            }
            if made.links.count != links.count { made.links = [] }
        }
        MarkdownEdits(made, of: bytes, in: 0..<bytes.count) { append(targets[$0], from: url, to: &$1) }
            .write(into: &out)
        return out.dropLast().map { $0 == 0x0A ? 0x20 : $0 }
    }
}
