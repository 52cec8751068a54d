/// Where work is shared among threads: a map over independent values, in chunks, with results in order.
package func mapped<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    let chunks = min(elements.count, jobs * 8)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func add() {
            guard next < chunks else { return }
            let index = next
            next += 1
            let part = elements.count * index / chunks..<elements.count * (index + 1) / chunks
            group.addTask { (index, elements[part].map(transform)) }
        }
        for _ in 0..<min(jobs, chunks) { add() }
        var parts = [[Result]](repeating: [], count: chunks)
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
