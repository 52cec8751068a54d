package import Markdown

/// `content/site.yaml`: what holds for the whole site.
package struct Settings: Sendable {
    /// One item of the navigation: a page, an address, or a group of items.
    package struct NavItem: Sendable {
        package var title: String?
        package var link: Located<String>?
        package var items: [NavItem]
    }

    /// How pages write the address of another page.
    package enum Links: String, CaseIterable, Sendable {
        /// `../404/`, as every host serves it.
        case folder
        /// `../404/index.html`, which also works from a disk.
        case file
    }

    /// Hosts that read a file of their own in the site.
    package enum Host: String, CaseIterable, Sendable {
        /// Azure Static Web Apps.
        case azure
    }

    package static let path = "content/site.yaml"

    package var title: Located<String>
    package var description: String
    /// Where the site is served, with a slash at the end. Nil where the site has no address yet.
    package var url: String?
    package var language: String
    package var author: String?
    package var nav: [NavItem]
    /// What stands before a file's path in the link that edits it.
    package var edit: String?
    package var html: RawHTML
    package var links: Links
    /// Whether the site has a search.
    package var hasSearch: Bool
    /// Hosts for which the site has a configuration.
    package var hosts: [Host]
    /// A line of Markdown at the foot of each page.
    package var footer: Located<String>?
    package var targets: [Target]

    package static func read(from snapshot: Snapshot, baseURL: String?) -> (Settings?, [Diagnostic]) {
        let (bytes, finding) = Text.read(path, from: snapshot)
        if let finding { return (nil, [finding]) }
        guard let bytes else {
            let near = snapshot.files.first { $0.path == "content/site.yml" }
            let finding = Diagnostic(
                .siteMissing, "There is no \(path)", at: nil,
                help: near.map { "call \($0.path) `site.yaml`" }
                    ?? "run `sitegen new site`, or name the project's folder with --source")
            return (nil, [finding])
        }
        let start = Text.start(of: bytes)
        let (yaml, findings) = YAML.parse(bytes, in: start..<bytes.count, file: path)
        guard let yaml else { return (nil, findings) }
        var keys = KeyReader(yaml, noun: "site.yaml", file: path)
        let title = keys.text("title", required: true)
        let description = keys.text("description", required: true)
        let url = keys.text("url")
        if let url, !isBaseURL(url.value) {
            keys.report(
                Diagnostic(
                    .badValue, "`url` must be an http or https address, not `\(url.value)`", at: url.place,
                    help: "write it whole: `https://example.org/docs/`"))
        }
        let edit = keys.text("edit")
        if let edit, !isWebAddress(edit.value) {
            keys.report(
                Diagnostic(
                    .badValue, "`edit` must be an http or https address, not `\(edit.value)`", at: edit.place,
                    help: "write what stands before a file's path: `https://example.org/repository/edit/main/`"))
        }
        let (targets, targetFindings) = Target.all(in: &keys)
        var settings = Settings(
            title: title ?? Located("", keys.place),
            description: description?.value ?? "",
            url: (baseURL ?? url?.value).map { $0.ends(with: "/") ? $0 : $0 + "/" },
            language: keys.text("language")?.value ?? "en",
            author: keys.text("author")?.value,
            nav: [],
            edit: edit?.value,
            html: keys.choice("html", RawHTML.self) ?? .escape,
            links: keys.choice("links", Links.self) ?? .folder,
            hasSearch: keys.flag("search") ?? true,
            hosts: hosts(&keys),
            footer: keys.text("footer"),
            targets: targets)
        var inside: [Diagnostic] = []
        settings.nav = keys.items("nav").compactMap { navItem($0, depth: 0, &inside) }
        return (settings, findings + keys.finish() + inside + targetFindings)
    }

    /// The path that the site lies under on its host: `/` or `/docs/`.
    package var basePath: String { url.map(Self.path) ?? "/" }

    /// The path of a whole address.
    static func path(of url: String) -> String {
        start(ofPathIn: url).map { String(url[$0...]) } ?? "/"
    }

    /// The slash behind the host of a whole address.
    static func start(ofPathIn url: String) -> String.Index? {
        host(of: url).flatMap { url.utf8[$0...].firstIndex(of: UInt8(ascii: "/")) }
    }

    /// Where the host of a whole address begins.
    private static func host(of url: String) -> String.Index? { url.utf8.firstRange(of: "://".utf8)?.upperBound }

    /// Whether the site can be served below this address.
    package static func isBaseURL(_ url: String) -> Bool {
        guard isWebAddress(url), let host = host(of: url) else { return false }
        // Two slashes in a row would make hosts of paths on the 404 page.
        return !url.utf8[host...].contains("//".utf8)
            && !url.utf8.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    }

    /// Whether a text is a whole http or https address (RFC 3986, section 3).
    package static func isWebAddress(_ url: String) -> Bool {
        guard let host = host(of: url), url.begins(with: "https://") || url.begins(with: "http://") else {
            return false
        }
        let forbidden = Array("\"<>\\^`{|}".utf8)
        return host < url.endIndex && url.utf8[host] != UInt8(ascii: "/")
            && !url.utf8.contains { $0 <= 0x20 || $0 == 0x7F || forbidden.contains($0) }
    }

    private static func hosts(_ keys: inout KeyReader) -> [Host] {
        let names = Host.allCases.map(\.rawValue)
        return keys.texts("hosts").compactMap { name in
            if let host = Host(rawValue: name.value) { return host }
            keys.report(
                Diagnostic(
                    .badValue, "`hosts` must be a list of \(names.quotedList), not `\(name.value)`", at: name.place,
                    help: NearMiss.best(name.value, among: names)?.didYouMean
                        ?? "leave it out; see the manual for other hosts"))
            return nil
        }
    }

    private static func navItem(_ yaml: YAML, depth: Int, _ findings: inout [Diagnostic]) -> NavItem? {
        if case .scalar(let link) = yaml.value {
            return NavItem(title: nil, link: Located(link, Place(path, yaml.range)), items: [])
        }
        var keys = KeyReader(yaml, noun: "this item of `nav`", file: path)
        let title = keys.text("title", required: true)
        let link = keys.text("link")
        var inside: [Diagnostic] = []
        var items: [NavItem] = []
        if depth == 0 { items = keys.items("items").compactMap { navItem($0, depth: 1, &inside) } }
        if title != nil, link == nil, items.isEmpty, inside.isEmpty, !keys.isMisspelt("link"),
            !keys.isMisspelt("items")
        {
            keys.report(
                Diagnostic(.missingKey, "This item of `nav` has no `link`", at: keys.place, help: "add `link: ...`"))
        }
        findings += keys.finish() + inside
        return NavItem(title: title?.value, link: link, items: items)
    }
}
