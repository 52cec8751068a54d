import SitegenKit

/// What a path leads to on a site that lies under a path of its host.
enum SiteLookup: Equatable {
    /// A file of the output, by its path.
    case file(String)
    /// The same page with the slash at its end, or the site's home: an address with its base path.
    case moved(to: String, status: Int)
    case nothing

    /// `has` says whether the site has a file.
    init(_ path: RequestPath, basePath: String, has: (String) -> Bool) {
        let base = RequestPath(basePath).map { Array($0.parts.dropLast()) } ?? []
        guard path.isPlain else {
            self = .nothing
            return
        }
        guard path.parts.starts(with: base), path.parts.count > base.count else {
            let isBare = path.parts == base && !base.isEmpty
            self = isBare || path.parts == [""] ? .moved(to: basePath, status: isBare ? 301 : 302) : .nothing
            return
        }
        let file = path.parts.dropFirst(base.count).joined(separator: "/")
        let index = "index.html"
        if file.isEmpty || file.ends(with: "/") {
            self = has(file + index) ? .file(file + index) : .nothing
        } else if has(file) {
            self = .file(file)
        } else if has("\(file)/\(index)") {
            self = .moved(to: basePath + Address.path(file) + "/", status: 301)
        } else {
            self = .nothing
        }
    }
}
