import Markdown

/// What the tags of a page say of its address, of where it leads and of the fragments that it has.
struct PageTags {
    private(set) var ids: Set<String> = []
    private(set) var canonical: String?
    /// Where a page at an old URL leads.
    private(set) var refresh: String?

    init(_ html: [UInt8]) {
        for case .tag(let tag) in HTMLTokens(html) where !tag.isClosing {
            if let id = tag.attribute("id")?.value, !id.isEmpty, !id.begins(with: Theme.idPrefix) { ids.insert(id) }
            switch tag.name {
            case "meta" where tag.attribute("http-equiv")?.value.lowercased() == "refresh":
                let content = tag.attribute("content")?.value ?? ""
                if let start = content.firstRange(of: "url=") { refresh = String(content[start.upperBound...]) }
            case "link" where tag.attribute("rel")?.value == "canonical":
                canonical = tag.attribute("href")?.value
            default: break
            }
        }
    }
}
