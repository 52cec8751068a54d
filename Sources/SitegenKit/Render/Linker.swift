import Markdown

/// Writes addresses as one page sees them.
struct Linker: Sendable {
    /// The URL of the page that the links stand on.
    let page: String
    /// For a page that is served at any URL (the 404 page): what stands before every address, instead of a relative way.
    let absolute: String?
    let links: Settings.Links

    /// What stands before the path of an asset.
    var root: String { absolute ?? Address.relative(from: page, to: "") }

    func href(_ url: String, fragment: String = "") -> String {
        let suffix = fragment.isEmpty ? "" : "#" + Address.encodedFragment(fragment)
        // From a disk no server answers with this page, so that its links never need the file's name.
        if let absolute { return absolute + Address.path(url) + suffix }
        if url == page, !suffix.isEmpty { return suffix }
        let way = Address.relative(from: page, to: links == .file ? Address.output(url) : url)
        return suffix.isEmpty ? way : way + suffix
    }

    func href(_ target: Site.Target) -> String {
        switch target {
        case .inside(let url, let fragment): href(url, fragment: fragment)
        case .external(let address): address
        case .broken: ""
        }
    }

    /// Rendered Markdown with its addresses filled in.
    func fill(_ prose: Prose, _ part: Range<Int>? = nil, targets: [Site.Target], ids: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = []
        let part = part ?? 0..<prose.html.count
        bytes.reserveCapacity(part.count + part.count / 8)
        prose.write(part, into: &bytes, ids: ids) { href(targets[$0]) }
        return bytes
    }
}
