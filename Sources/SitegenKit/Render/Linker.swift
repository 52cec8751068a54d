import Markdown

/// Writes addresses as one page sees them. An object, because each link of the page names it.
package final class Linker: Sendable {
    /// The URL of the page that the links stand on.
    let page: String
    /// For a page that is served at any URL (the 404 page): what stands before every address, instead of a relative way.
    let absolute: String?
    let links: Settings.Links
    let names: PageNames

    init(page: String, absolute: String?, links: Settings.Links, _ names: PageNames) {
        self.page = page
        self.absolute = absolute
        self.links = links
        self.names = names
    }

    /// What stands before the path of an asset.
    var root: String { absolute ?? Address.relative(from: page, to: "") }

    func href(_ url: String) -> Href { Href(url, self) }
    func href(page: Int) -> Href { Href(page: page, self) }

    func href(_ url: String, fragment: String) -> Href {
        if fragment.isEmpty { return href(url) }
        let suffix = "#" + Address.encodedFragment(fragment)
        return Href(text: url == page && absolute == nil ? suffix : address(url) + suffix)
    }

    func href(_ target: Site.Target) -> Href {
        switch target {
        case .inside(let url, let fragment): href(url, fragment: fragment)
        case .external(let address): Href(text: address)
        case .broken: Href(text: "")
        }
    }

    fileprivate func address(_ url: String) -> String {
        // From a disk no server answers with this page, so that its links never need the file's name.
        if let absolute { return absolute + Address.path(url) }
        return Address.relative(from: page, to: links == .file ? Address.output(url) : url)
    }

    /// Whether addresses are ways from the page to the URLs themselves.
    fileprivate var isPlain: Bool { absolute == nil && links != .file }

    /// Rendered Markdown, in memory, with its addresses filled in.
    func fill(_ prose: Prose, _ part: Range<Int>? = nil, targets: [Site.Target], ids: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = []
        let part = part ?? 0..<prose.html.count
        bytes.reserveCapacity(part.count + part.count / 8)
        prose.write(part, into: &bytes, ids: ids) { append(targets[$0], in: prose.rawHTML, to: &$1) }
        return bytes
    }

    private func append(_ target: Site.Target, in rawHTML: RawHTML, to out: inout [UInt8]) {
        guard isPlain, case .inside(let url, let fragment) = target else {
            return out.appendAddress(href(target).text, in: rawHTML)
        }
        if fragment.isEmpty || url != page { Address.appendRelative(from: page, to: url, &out) }
        if fragment.isEmpty { return }
        out.append(UInt8(ascii: "#"))
        out.appendAddress(Address.encodedFragment(fragment))
    }
}

/// An address as a link of one page has it. It becomes text where it is written, and most are never a string.
package struct Href: Sendable {
    private enum Target {
        case text(String)
        /// A URL of the site.
        case url(String, Linker)
        case page(Int, Linker)
    }

    private let target: Target

    fileprivate init(_ url: String, _ linker: Linker) { target = .url(url, linker) }
    fileprivate init(page: Int, _ linker: Linker) { target = .page(page, linker) }
    fileprivate init(text: String) { target = .text(text) }

    /// Whether it leads nowhere.
    package var isEmpty: Bool { if case .text(let text) = target { text.isEmpty } else { false } }

    package var text: String {
        switch target {
        case .text(let text): text
        case .url(let url, let linker): linker.address(url)
        case .page(let page, let linker): linker.address(linker.names.pages[page].url)
        }
    }

    /// Writes the address as text in an attribute.
    func write(into out: inout [UInt8]) {
        switch target {
        case .url(let url, let linker) where linker.isPlain:
            Address.appendRelative(from: linker.page, to: url, &out)
        case .page(let page, let linker) where linker.isPlain:
            linker.names.withURL(of: page) { Address.appendRelative(from: linker.page, to: $0, &out) }
        default: out.appendEscaped(text)
        }
    }
}

extension Href: TemplateValue {
    package var value: Value { .href(self) }
}
