extension Plan {
    static let openSearchPath = Site.searchURL + "opensearch.xml"
    /// The root of the index has a name that stays, so that a page need not be written anew when the index is. All that it
    /// names is called by its content.
    static let searchRoot = Site.searchURL + "index.js"
    static let shardFolder = Site.searchURL + "shards/"

    static func files(_ search: SearchIndex, _ site: Site) -> [File] {
        func shard(_ name: String) -> String { shardFolder + name + ".js" }
        var files = [File(path: searchRoot, output: .shard("", search.root))]
        files += search.shards.map { File(path: shard($0), output: .shard($0, $1)) }
        let sources = SearchPage.sources(of: site)
        files += search.pages.map { File(path: shard($0.name), output: .pageShard($0, sources[$0.pages])) }
        return files
    }

    /// Whether a path is one of the files that are made with the search index.
    package static func isOfSearchIndex(_ path: String) -> Bool { path == searchRoot || path.hasPrefix(shardFolder) }
}
