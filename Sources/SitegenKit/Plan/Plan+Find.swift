extension Plan {
    /// The file at a path, found by binary search.
    package func file(_ path: String) -> File? {
        var low = 0
        var high = files.count
        while low < high {
            let middle = (low + high) / 2
            if files[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return low < files.count && files[low].path == path ? files[low] : nil
    }
}

extension Plan.Output {
    /// Whether it is a page, which a template makes.
    package var isPage: Bool {
        switch self {
        case .home, .article, .entry, .catalogue, .codeClass, .faq, .search, .notFound, .redirect: true
        case .shard, .pageShard, .openSearch, .markdown, .entryJSON, .catalogueJSON, .catalogueSchema, .entrySchema,
            .redirects, .headers, .azure, .sitemap, .robots, .feed, .llms, .noJekyll, .asset, .copy:
            false
        }
    }
}
