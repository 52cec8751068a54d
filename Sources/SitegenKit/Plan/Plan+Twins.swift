extension Plan {
    /// The same page in Markdown, beside its HTML.
    package enum Twin: Sendable {
        case page(Int)
        /// The index of a catalogue, with the page of its index.md if there is one.
        case catalogue(Int, page: Int?)
        case codeClass(catalogue: Int, index: Int)
        case faq(page: Int?)
    }

    static let markdownName = "index.md"
    static let entryName = "index.json"
    static let catalogueName = "catalogue.json"
    static let entrySchemaName = "entry.schema.json"
    static let catalogueSchemaName = "catalogue.schema.json"

    /// The files that stand beside a page, for programs that read.
    static func twins(of url: String, _ output: Output, _ site: Site) -> [File] {
        var files: [File] = []
        if let twin = twin(of: output) {
            files.append(File(path: url + markdownName, output: .markdown(twin)))
        }
        if case .entry(let page) = output { files.append(File(path: url + entryName, output: .entryJSON(page))) }
        if case .catalogue(let index, _) = output {
            files.append(File(path: url + catalogueName, output: .catalogueJSON(index)))
            files.append(File(path: url + catalogueSchemaName, output: .catalogueSchema(index)))
            files.append(File(path: url + entrySchemaName, output: .entrySchema(index)))
        }
        return files
    }

    /// What the content has at a path, or around it, where a build would write a file of its own. The content goes first.
    static func taken(by paths: some Sequence<String>) -> Set<String> {
        var taken: Set<String> = []
        for path in paths where path.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }) {
            let parts = path.lowercased().pathParts
            for (index, part) in parts.enumerated() where generatedNames.contains(String(part)) {
                taken.insert(parts[...index].joined(separator: "/"))
            }
        }
        return taken
    }

    private static let generatedNames: Set<String> = [
        markdownName, entryName, catalogueName, entrySchemaName, catalogueSchemaName, sitemapPath, robotsPath, llmsPath,
        feedPath, noJekyllPath, redirectsPath, headersPath, azurePath,
    ]

    private static func twin(of output: Output) -> Twin? {
        switch output {
        case .home(let page), .article(let page), .entry(let page): .page(page)
        case .catalogue(let index, let page): .catalogue(index, page: page)
        case .codeClass(let catalogue, let index): .codeClass(catalogue: catalogue, index: index)
        case .faq(let page): .faq(page: page)
        default: nil
        }
    }
}
