import Synchronization

/// Work on one value after another, several at a time. Results are taken in the order of the values as soon as they are there,
/// so that few are in memory at once.
///
/// `tools` is what the work is done with. One value after another is worked on with the same, by one task at a time: in a big
/// site arrays that are made anew for each would cost as much as what is done in them.
func inTurn<Tools: Sendable, Element: Sendable, Result: Sendable>(
    jobs: Int, tools: Tools, next: () -> Element?,
    work: @escaping @Sendable (_ tools: inout Tools, _ element: Element) -> Result, take: (Result) -> Void
) async {
    guard jobs > 1 else {
        var tools = tools
        while let element = next() { take(work(&tools, element)) }
        return
    }
    await withTaskGroup(of: (Int, Result, Bench<Tools>).self) { group in
        var begun = 0
        var taken = 0
        var waiting: [Int: Result] = [:]
        var free: [Bench<Tools>] = []
        func begin() {
            guard let element = next() else { return }
            let number = begun
            begun += 1
            let bench = free.popLast() ?? Bench(tools)
            group.addTask { (number, bench.use { work(&$0, element) }, bench) }
        }
        for _ in 0..<jobs { begin() }
        while taken < begun {
            if let result = waiting.removeValue(forKey: taken) {
                taken += 1
                begin()
                take(result)
            } else if let (number, result, bench) = await group.next() {
                waiting[number] = result
                free.append(bench)
            }
        }
    }
}

/// Tools where they stay while one task after another uses them: none is copied.
private final class Bench<Tools: Sendable>: Sendable {
    private let tools: Mutex<Tools>

    init(_ tools: Tools) { self.tools = Mutex(tools) }

    func use<Result: Sendable>(_ body: (inout Tools) -> Result) -> Result { tools.withLock { body(&$0) } }
}
