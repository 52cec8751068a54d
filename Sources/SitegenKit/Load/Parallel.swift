/// Where work is shared among threads: a map over independent values, in chunks, with results in order.
package func mapped<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    let chunks = chunks(of: elements.count, jobs: jobs)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func add() {
            guard next < chunks.count else { return }
            let index = next
            next += 1
            group.addTask { (index, elements[chunks[index]].map(transform)) }
        }
        for _ in 0..<jobs { add() }
        var parts = [[Result]](repeating: [], count: chunks.count)
        for await (index, part) in group {
            parts[index] = part
            add()
        }
        // Each part is freed as it is taken over, or the results would be in memory twice.
        var results: [Result] = []
        results.reserveCapacity(elements.count)
        for index in parts.indices {
            results += parts[index]
            parts[index] = []
        }
        return results
    }
}

/// Chunks that become smaller towards the end, so that no thread is left alone with a large one.
private func chunks(of count: Int, jobs: Int) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    while start < count {
        let end = start + max(1, (count - start) / (jobs * 8))
        chunks.append(start..<end)
        start = end
    }
    return chunks
}

/// Two pieces of work that know nothing of each other.
func both<One: Sendable, Other: Sendable>(
    jobs: Int, _ one: @Sendable () -> One, _ other: @Sendable () async -> Other
) async -> (One, Other) {
    guard jobs > 1 else { return (one(), await other()) }
    return await withoutActuallyEscaping(one) { one in
        async let first = one()
        let second = await other()
        return await (first, second)
    }
}
