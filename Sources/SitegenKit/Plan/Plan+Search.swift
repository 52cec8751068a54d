import Markdown

extension Plan {
    static let openSearchPath = Site.searchURL + "opensearch.xml"
    /// The root of the index has a name that stays, so that a page need not be written anew when the index is. All that it
    /// names is called by its content.
    static let searchRoot = Site.searchURL + "index.js"
    static let shardFolder = Site.searchURL + "shards/"

    static func files(_ search: SearchIndex) -> [File] {
        func shard(_ name: String) -> String { shardFolder + name + ".js" }
        var files: [File] = []
        files.reserveCapacity(search.shards.count + search.pageShards.count + 1)
        files.append(File(path: searchRoot, output: .shard("", StoredBytes(search.root))))
        for (name, text) in search.shards { files.append(File(path: shard(name), output: .shard(name, text))) }
        for pages in search.pageShards {
            files.append(File(path: shard(pages.name), output: .pageShard(pages, search.pages[pages.pages])))
        }
        return files
    }

    /// Whether a path is one of the files that are made with the search index.
    package static func isOfSearchIndex(_ path: String) -> Bool { path == searchRoot || path.begins(with: shardFolder) }
}
