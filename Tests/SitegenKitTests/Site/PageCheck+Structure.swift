import TestSupport

extension PageCheck {
    func headings(_ page: SitePages.Page) -> [Finding] {
        let headings = page.html.all("h1", "h2", "h3", "h4", "h5", "h6")
        let count = headings.count { $0.name == "h1" }
        var findings: [Finding] = count == 1 ? [] : [(1, "there are \(count) <h1>")]
        var level = 0
        for heading in headings {
            let next = Int(heading.name.dropFirst()) ?? 0
            if next > level + 1 {
                findings.append((heading.line, "<\(heading.name)> follows \(level == 0 ? "nothing" : "<h\(level)>")"))
            }
            if page.html.text(heading).isBlank { findings.append((heading.line, "<\(heading.name)> has no text")) }
            level = next
        }
        return findings
    }

    func ids(_ page: SitePages.Page) -> [Finding] {
        var seen: Set<String> = []
        return page.html.elements.compactMap { element in
            guard let id = element["id"] else { return nil }
            if id.isEmpty || id.utf8.contains(where: { $0 <= 0x20 }) {
                return (element.line, "`\(id)` cannot be an id")
            }
            return seen.insert(id).inserted ? nil : (element.line, "the id `\(id)` is there twice")
        }
    }

    func names(_ page: SitePages.Page) -> [Finding] {
        page.html.elements.filter { !page.html.isHidden($0) }.compactMap { element in
            switch element.name {
            case "img", "area":
                return element["alt"] == nil ? (element.line, "<\(element.name)> has no `alt`") : nil
            case "a", "button", "summary":
                let isLink = element.name != "a" || element["href"] != nil
                return isLink && page.html.name(of: element).isBlank
                    ? (element.line, "<\(element.name)> has no name") : nil
            case "input", "select", "textarea":
                let isLabelled =
                    page.html.all("label").contains { $0["for"] != nil && $0["for"] == element["id"] }
                    || page.html.around(element).contains { $0.name == "label" } || element["type"] == "hidden"
                    || !page.html.label(of: element).isBlank
                return isLabelled ? nil : (element.line, "<\(element.name)> has no label")
            default: return nil
            }
        }
    }

    func titles(_ site: SitePages) -> [String] {
        var titles: [String: String] = [:]
        var descriptions: [String: String] = [:]
        return site.pages.flatMap { page in
            let title = page.html.all("title").filter { !page.html.text($0).isBlank }
            guard title.count == 1, let title = title.first else {
                return ["\(page.path): there are \(title.count) titles"]
            }
            guard page.redirect == nil else { return [String]() }
            var problems: [String] = []
            let text = page.html.text(title)
            if let other = titles.updateValue(page.path, forKey: text) {
                problems.append("\(page.path): the title `\(text)` is that of \(other)")
            }
            let found = page.meta("description").filter { !$0.isBlank }
            if found.count == 1 {
                if let other = descriptions.updateValue(page.path, forKey: found[0]) {
                    problems.append("\(page.path): the description `\(found[0])` is that of \(other)")
                }
            } else {
                problems.append("\(page.path): there are \(found.count) descriptions")
            }
            return problems
        }
    }

    func document(_ page: SitePages.Page) -> [Finding] {
        var findings: [Finding] = []
        let root = page.html.elements.first
        if root?["lang"]?.isBlank != false { findings.append((1, "<html> has no `lang`")) }
        // A browser looks for it before anything else, in the first 1024 bytes.
        let first = page.html.elements.first { $0.name == "meta" || $0.name == "title" }
        if first?["charset"]?.lowercased() != "utf-8" { findings.append((1, "`charset` does not come first")) }
        if page.meta("viewport") != ["width=device-width, initial-scale=1"] {
            findings.append((1, "the viewport is not the device's"))
        }
        return findings
    }

    func focus(_ page: SitePages.Page) -> [Finding] {
        let stops = page.html.elements.filter { !page.html.isHidden($0) }.filter { element in
            switch element.name {
            case "a": element["href"] != nil
            case "button", "input", "select", "summary", "textarea": element["type"] != "hidden"
            default: element["tabindex"] == "0"
            }
        }
        var findings: [Finding] = page.html.elements.filter { Int($0["tabindex"] ?? "0") ?? 1 > 0 }
            .map { ($0.line, "<\($0.name)> changes the order of the Tab key") }
        let main = page.html.all("main").first?["id"]
        if page.redirect == nil, stops.first?["href"] != main.map({ "#" + $0 }) {
            findings.append((stops.first?.line ?? 1, "the first stop of the Tab key is not the link to <main>"))
        }
        return findings
    }

    func landmarks(_ page: SitePages.Page) -> [Finding] {
        let count = page.html.all("main").count
        var findings: [Finding] = count == 1 ? [] : [(1, "there are \(count) <main>")]
        var seen: Set<String> = []
        for element in page.html.elements where !page.html.isHidden(element) {
            guard let role = page.html.landmark(element) else { continue }
            let name = page.html.label(of: element)
            // Only sections need a name to be landmarks; of the others one may be without.
            if !seen.insert("\(role) \(name)").inserted {
                findings.append((element.line, "there are two landmarks \(role) `\(name)`"))
            }
        }
        return findings
    }
}

extension HTMLDocument {
    /// The role of an element among the landmarks (https://www.w3.org/TR/html-aam-1.0/); nil for any other element.
    fileprivate func landmark(_ element: Element) -> String? {
        if let role = element["role"] {
            let roles = ["banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"]
            return roles.contains(role) ? role : nil
        }
        switch element.name {
        case "aside": return "complementary"
        case "nav": return "navigation"
        case "search": return "search"
        case "form", "section":
            return label(of: element).isBlank ? nil : element.name == "form" ? "form" : "region"
        case "header", "footer":
            let isOfPage = !around(element).contains {
                ["article", "aside", "main", "nav", "section"].contains($0.name)
            }
            return isOfPage ? (element.name == "header" ? "banner" : "contentinfo") : nil
        default: return nil
        }
    }

    /// Whether nobody is shown an element before a script takes its `hidden` away.
    fileprivate func isHidden(_ element: Element) -> Bool {
        ([element] + around(element)).contains { $0["hidden"] != nil }
    }

    /// The name that an attribute gives an element.
    fileprivate func label(of element: Element) -> String {
        if let ids = element["aria-labelledby"] {
            return ids.split(separator: " ").compactMap { self.element(id: String($0)).map(text) }
                .joined(separator: " ").words
        }
        return (element["aria-label"] ?? "").words
    }

    /// The name of an element whose content names it.
    fileprivate func name(of element: Element) -> String {
        let label = label(of: element)
        if !label.isEmpty { return label }
        let images = inside(element).filter { $0.name == "img" }.map { $0["alt"] ?? "" }
        return (images + [text(element)]).joined(separator: " ").words
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Each stretch of white space as one space.
    fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
