extension Resolver {
    /// The files of pages and those that are published as they are, for links that name them and for those that nearly do.
    struct Paths: Sendable {
        /// By the path below `content/`.
        let page: [String: Int]
        /// All paths in lower case, to name those that differ only in letters.
        let ofLowercase: [String: String]
        let ofFolder: [String: [String]]
        /// The paths of files whose names no other file has.
        let ofName: [String: String?]

        init(_ content: Content) {
            var page: [String: Int] = [:]
            page.reserveCapacity(content.pages.count)
            var paths: [String] = []
            paths.reserveCapacity(content.pages.count + content.assets.count)
            for (index, file) in content.pages.enumerated() where file.path.ends(with: ".md") {
                let path = Self.below(file.path)
                // A file of many entries is the page of what stands before them, if there is one.
                if page[path] != nil {
                    if file.entry == nil { page[path] = index }
                    continue
                }
                page[path] = index
                paths.append(file.path)
            }
            self.page = page
            paths += content.assets
            ofFolder = Dictionary(grouping: paths, by: Address.folder)
            ofName = Dictionary(
                paths.map { (Address.name($0), Optional($0)) },
                uniquingKeysWith: { _, _ in nil })
            ofLowercase = Dictionary(
                paths.map { ($0.lowercased(), $0) }, uniquingKeysWith: { min($0, $1) })
        }

        /// A path without the folder `content/`.
        static func below(_ path: String) -> String {
            String(Substring(path.utf8.dropFirst("content/".utf8.count)))
        }
    }
}
