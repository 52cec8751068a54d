import TestSupport

extension PageCheck {
    func policy(_ page: SitePages.Page) -> [Finding] {
        page.html.elements.flatMap { element -> [Finding] in
            var findings: [Finding] = []
            if element.name == "style" { findings.append((element.line, "there is a <style>")) }
            if element.name == "base" { findings.append((element.line, "there is a <base>")) }
            if element.name == "script", element["src"] == nil, element["type"] != "application/ld+json" {
                findings.append((element.line, "there is a script within the page"))
            }
            for attribute in element.attributes {
                if attribute.name == "style" || attribute.name.hasPrefix("on") {
                    findings.append((element.line, "<\(element.name)> has `\(attribute.name)`"))
                }
            }
            for text in element.addresses where page.address.resolving(text).scheme == "javascript" {
                findings.append((element.line, "`\(text)` is a script"))
            }
            return findings
        }
    }

    func origin(_ page: SitePages.Page) -> [Finding] {
        page.html.elements.flatMap { element -> [Finding] in
            var loaded = [element["src"], element["poster"], element["data"]].compactMap(\.self) + element.sources
            if element.name == "link", let relations = element["rel"]?.split(separator: " "),
                relations.contains(where: Self.loading.contains)
            {
                loaded += [element["href"]].compactMap(\.self)
            }
            return loaded.filter { page.address.resolving($0).host != page.address.host }
                .map { (element.line, "`\($0)` is loaded from another host") }
        }
    }

    /// Relations of a link whose target is loaded with the page.
    private static let loading: Set<Substring> = [
        "icon", "apple-touch-icon", "manifest", "mask-icon", "modulepreload", "preload", "prefetch", "stylesheet",
        "dns-prefetch", "preconnect",
    ]

    /// The addresses in style sheets.
    func styles(_ site: SitePages) -> [String] {
        site.site.files.keys.filter { $0.hasSuffix(".css") }.sorted().flatMap { path in
            let text = site.site.text(path) ?? ""
            return text.matches(of: /url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/).compactMap { match -> String? in
                let address = String(match.1 ?? match.2 ?? "")
                guard !address.hasPrefix("data:") else { return nil }
                switch site.target(of: site.root.resolving(path).resolving(address)) {
                case .page, .file: return nil
                case .elsewhere: return "\(path): `\(address)` is loaded from another host"
                case .missing: return "\(path): `\(address)` leads nowhere"
                }
            }
        }
    }
}
