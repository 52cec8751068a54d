extension Plan {
    /// When a file is sent to a host: whatever a page needs is there before the page is.
    package enum Rank: Int, Comparable, CaseIterable, Sendable {
        /// What pages load.
        case asset
        /// What leads to such files by their names.
        case index
        /// What readers open.
        case page
        /// What leads to pages: a new redirect must not come before the page that it leads to.
        case redirect
        /// What says that there is something new.
        case list

        package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }
}

extension Plan.File {
    package var rank: Plan.Rank {
        switch output {
        case .asset, .pageShard: .asset
        case .shard: path == Plan.searchRoot ? .index : .asset
        case .copy: path.ends(with: ".html") ? .page : .asset
        case .redirect: .redirect
        case .sitemap, .feed, .llms, .robots, .redirects, .headers, .azure: .list
        default: .page
        }
    }
}
