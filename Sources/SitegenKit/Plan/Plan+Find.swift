extension Plan {
    package func file(_ path: String) -> File? { files.named(path, by: \.path) }
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
