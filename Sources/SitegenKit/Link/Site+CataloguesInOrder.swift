extension Site {
    /// Every catalogue, as readers meet them: in the order of the navigation, then by folder.
    var cataloguesInOrder: [Int] {
        let places = nav.flatMap { [$0] + $0.items }.map(\.target)
        func rank(_ catalogue: Int) -> Int {
            places.firstIndex(of: .inside(url: catalogues[catalogue].id + "/", fragment: "")) ?? places.count
        }
        return catalogues.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    }
}
