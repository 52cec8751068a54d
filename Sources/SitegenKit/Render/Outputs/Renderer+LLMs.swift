extension Renderer {
    /// The site as a list of links with a sentence each (https://llmstxt.org), for programs that read rather than browse:
    /// the articles folder by folder, then each catalogue.
    func llms(below base: String) -> [UInt8] {
        var text = "# \(Self.line(site.settings.title.value))\n\n> \(Self.line(site.settings.description))\n"
        let articles = site.pages.indices.filter { site.pages[$0].article != nil && site.indexOf[$0] == nil }
        for (folder, pages) in Dictionary(grouping: articles, by: { Address.folder(site.pages[$0].path) }).sorted(by: {
            $0.key < $1.key
        }) {
            let landing = pages.first { site.pages[$0].isIndex }
            text +=
                "\n## \(Self.line(landing.map { site.pages[$0].title } ?? String(folder.dropFirst("content/".count).dropLast())))\n\n"
            for page in [landing].compactMap(\.self) + pages.filter({ $0 != landing }) {
                text += item(page, below: base)
            }
        }
        for (index, catalogue) in site.catalogues.enumerated() {
            text += "\n## \(Self.line(catalogue.title))\n\n"
            for page in site.listings[index].entries { text += item(page, below: base) }
        }
        return Array(text.utf8)
    }

    private func item(_ index: Int, below base: String) -> String {
        let page = site.pages[index]
        let title = Self.line(page.title).escaping(["[", "]"])
        return "- [\(title)](\(base)\(Address.path(page.url))): \(Self.line(page.description))\n"
    }

    /// A text on one line.
    private static func line(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension String {
    /// With a backslash before each of some characters.
    fileprivate func escaping(_ characters: [Character]) -> String {
        reduce(into: "") { text, character in text += (characters.contains(character) ? "\\" : "") + String(character) }
    }
}
